/**
 * Who speaks where no word says so: whoever stands before a colon ("Holm: the bridge stays shut", "Salvaterra: «...»"), whoever
 * a sentence is about that announces words between marks ("The minister was clear: «...»"), and the one person of a paragraph
 * behind which words between marks fill the next. Takes a sentence with the mentions and cues in it, gives a cue, or nothing
 * where it is not sure. Countries and places before a colon are datelines or topics and give nobody's words.
 */
import { findUnits } from "../lexicon/find-units.js";
import type { Mention, Token } from "../model/annotation.js";
import { annotateSettings } from "../settings.js";
import type { Cue, Described } from "./cue.js";
import { startOfDeterminers } from "./determiners.js";
import type { MarkedPassage } from "./find-marked-passages.js";
import type { PackTables } from "./pack-tables.js";
import type { SpeechPlaces } from "./speech-places.js";

const COLONS = new Set([":", "："]);
/** Marks inside a name. */
const INNER = new Set(["·", "•", "・", "‧", "-", ".", "'", "’"]);
const DASHES = new Set(["—", "–", "―"]);
const STRENGTH = 5;
/** Words of the longest name behind a dash. */
const LONGEST_SIGNATURE = 4;
/** Marks that end a sentence behind the words of its speaker. */
const LONGEST_TAIL = 3;
/** Words before a colon that name somebody though no mention is among them. */
const LONGEST_BARE = 6;
/** Characters of the longest noun that makes an organisation. */
const LONGEST_NOUN = 4;

const LABELLING = new Set<Mention["kind"]>(["person", "office", "group", "organisation", "anonymous"]);

/** `cues` are those of the sentence, `previous` is the last one before it. */
export function wordlessCue(
  index: number,
  cues: readonly Cue[],
  previous: Cue | undefined,
  places: SpeechPlaces,
): Cue | undefined {
  return speechBehindColon(index, cues, places) ?? behindParagraph(index, cues.length > 0, previous, places);
}

function speechBehindColon(index: number, cues: readonly Cue[], places: SpeechPlaces): Cue | undefined {
  const { tokens, sentences, speaking, passages } = places;
  const [begin, last] = sentences[index]!.tokens;
  let first = begin;
  while (first < last && first - begin <= LONGEST_TAIL && tokens[first]!.kind === "mark") first++;
  let colon = first;
  while (colon < last && !COLONS.has(tokens[colon]!.norm)) colon++;
  if (colon === first || colon >= last || tokens[colon - 1]!.kind === "number") return undefined;
  const passage = passages.get(colon + 2) ?? passages.get(colon + 1);
  // "Bridge of X: «...», say the neighbours": the verb behind the words tells who speaks.
  const told = passage && cues.some((cue) => cue.from >= passage.to && cue.from - passage.to <= 2 && behindVerb(cue));
  if (told) return undefined;
  const named = speaking[index]!.filter(({ tokens: [, to] }) => to <= colon);
  const cue = {
    from: first,
    to: colon + 1,
    sentence: index,
    kind: "label",
    frame: "object",
    strength: STRENGTH,
  } as const;
  const label =
    addressing(index, colon, named, passage, places) ?? labelBefore(index, first, colon, named, passage, places);
  if (label) return { ...cue, ownSubject: false, ...label };
  const subject = passage && !(cues[0] && cues[0].from < colon) && announcer(first, colon, named, places);
  const fills =
    passage && last - passage.to <= LONGEST_TAIL && wordsOf(passage, places) >= annotateSettings.shortestDirect;
  return subject && fills ? { ...cue, from: colon, ownSubject: false, subject } : undefined;
}

function behindVerb({ to, ownSubject, subject, described }: Cue): boolean {
  return (described?.from ?? (ownSubject ? subject!.tokens[0] : -1)) >= to;
}

function wordsOf({ from, to }: MarkedPassage, { tokens }: SpeechPlaces): number {
  return tokens.slice(from, to).filter(({ kind }) => kind !== "mark").length;
}

/** "Peralta a los docentes: «...»", "El Banco Central, sobre la inflación: «...»": a name, and to whom or of what, in a headline. */
function addressing(
  index: number,
  colon: number,
  named: readonly Mention[],
  passage: MarkedPassage | undefined,
  { tokens, sentences, tables }: SpeechPlaces,
): { readonly subject: Mention } | { readonly described: Described } | undefined {
  const { tokens: range, paragraph } = sentences[index]!;
  const [first, last] = range;
  const opens = sentences[index - 1]?.paragraph !== paragraph;
  if (!passage || !opens || !tables.cased || last - passage.to > LONGEST_TAIL) return undefined;
  const start = tables.determiners.has(tokens[first]!.norm) ? first + 1 : first;
  let to = start;
  while (to < colon && tokens[to]!.capital && to - start < LONGEST_SIGNATURE) to++;
  const detail = tokens[to]?.norm === "," ? to + 1 : to;
  if (to === start || !tables.prepositions.at(tokens, detail, colon)) return undefined;
  const subject = named.find(({ kind, tokens: [from, end] }) => LABELLING.has(kind) && from >= first && end === to);
  if (subject) return { subject };
  const label = tokens.slice(start, to);
  const isRun = label.length > 1 || isBareName(label, false, tables);
  return isRun ? { described: { from: first, to, relative: false } } : undefined;
}

/** Who is named by all that stands before the colon. */
function labelBefore(
  index: number,
  first: number,
  colon: number,
  named: readonly Mention[],
  passage: MarkedPassage | undefined,
  { tokens, sentences, tables }: SpeechPlaces,
): { readonly subject: Mention } | { readonly described: Described } | undefined {
  const { tokens: range, heading, paragraph } = sentences[index]!;
  const [, last] = range;
  if (colon - first > annotateSettings.longestOffice + 2 || last - colon <= annotateSettings.shortestContent)
    return undefined;
  const label = tokens.slice(first, colon);
  if (label.some(({ kind, norm }) => kind === "mark" && !INNER.has(norm))) return undefined;
  const covered = (at: number) => named.some(({ tokens: [from, to] }) => from <= at && at < to);
  for (let at = first; at < colon; at++)
    if (!covered(at) && (tables.looseVerbs.at(tokens, at, colon) ?? tables.sourcePhrases.at(tokens, at, colon)))
      return undefined;
  // Headlines end without a full stop; where capitals tell no name, an interview is told by its lines.
  const opens = sentences[index - 1]?.paragraph !== paragraph;
  const line = opens && (heading || !tables.cased || tokens[last - 1]!.kind !== "mark");
  if (!passage && !line) return undefined;
  const ending = named.filter(({ tokens: [, to] }) => to === colon);
  const who =
    ending.find(({ kind }) => kind === "person") ??
    ending.find(({ kind, tokens: [from] }) => LABELLING.has(kind) || (!tables.cased && passage && from === first));
  const described = { from: first, to: colon, relative: false };
  // "نایب رئیس فدراسیون": where no capital parts words, those before an office tell who it is, too.
  const fuller = who && !tables.cased && !tables.unparted && who.kind !== "person" && who.tokens[0] > first;
  if (who) return fuller && colon - first <= annotateSettings.longestLabel ? { described } : { subject: who };
  if (tables.unparted && opens && endsAsOrganisation(first, colon, tables, tokens)) return { described };
  if (tables.unparted && opens && named.length === 0 && isSurnamed(label, tables)) return { described };
  if (!passage) return line && isBareName(label, named.length > 0, tables) ? { described } : undefined;
  // A name that nothing else shows, before words between marks.
  if (!tables.cased && tables.pronouns.at(tokens, first, colon)) return undefined;
  if (!tables.cased)
    return colon - first <= (named.length > 0 ? annotateSettings.longestLabel : LONGEST_BARE)
      ? { described }
      : undefined;
  const isTopic = ending.some(({ kind }) => !LABELLING.has(kind));
  return opens && !isTopic && label.every(({ kind, capital }) => kind === "mark" || capital)
    ? { described }
    : undefined;
}

/** "Lanza: the council decides in June": a word or two without a meaning, before the colon of a headline. */
function isBareName(
  label: readonly Token[],
  known: boolean,
  { cased, unparted, stopWords, code }: PackTables,
): boolean {
  if (known || unparted || label.length > LONGEST_HEADLINED) return false;
  const mayName = ({ kind, norm, capital }: Token) => kind === "word" && !stopWords.has(norm) && (capital || !cased);
  if (!label.every(mayName)) return false;
  const words = label.map(({ norm }) => norm).join(" ");
  return findUnits(words, code).every(({ concepts, number }) => concepts.length === 0 && number === undefined);
}

/** "兰志远：": a surname and a letter or two more, together no word. */
function isSurnamed(label: readonly Token[], { surnames, wholeWords, code }: PackTables): boolean {
  if (label.length < 2 || label.length > LONGEST_NOUN || !surnames.at(label, 0) || wholeWords.at(label, 0))
    return false;
  const units = findUnits(label.map(({ norm }) => norm).join(""), code);
  return !units.some(({ start, end, concepts }) => end - start > 1 && concepts.length > 0);
}

/** Words of a name before the colon of a headline. */
const LONGEST_HEADLINED = 2;

/** "市水务局：": where nothing parts words, what stands before the colon ends as an organisation does. */
function endsAsOrganisation(
  from: number,
  to: number,
  { organisationNouns }: PackTables,
  tokens: SpeechPlaces["tokens"],
): boolean {
  for (let start = Math.max(from, to - LONGEST_NOUN); start < to - 1; start++) {
    const noun = tokens
      .slice(start, to)
      .map(({ norm }) => norm)
      .join("");
    if (organisationNouns.has(noun)) return true;
  }
  return organisationNouns.has(tokens[to - 1]!.norm) && to - from > 2;
}

/** Whom a sentence names first that no verb of saying gives the words behind its colon to. */
function announcer(
  first: number,
  colon: number,
  named: readonly Mention[],
  { tokens, tables }: SpeechPlaces,
): Mention | undefined {
  return named.find(({ kind, tokens: [start, end] }) => {
    if ((kind !== "person" && kind !== "office") || end > colon) return false;
    const opens = startOfDeterminers(tokens, start, first, tables);
    return opens === first || !tables.prepositions.at(tokens, opens - 1, opens);
  });
}

/** "«...» — Rita Holm": behind words between marks, a dash and a name with nothing, or the next such words, behind it. */
export function signedCues(
  index: number,
  cues: readonly Cue[],
  { tokens, sentences, quoted, speaking }: SpeechPlaces,
): readonly Cue[] {
  const [first, last] = sentences[index]!.tokens;
  const signed: Cue[] = [];
  for (let dash = Math.max(first, 2); dash < last - 1; dash++) {
    if (!DASHES.has(tokens[dash]!.norm) || quoted[dash] === 1 || tokens[dash - 1]!.kind !== "mark") continue;
    if (quoted[dash - 2] !== 1 || cues.some(({ from }) => from > dash - 2 && from < dash + LONGEST_SIGNATURE)) continue;
    let to = dash + 1;
    while (to < last && tokens[to]!.capital && to - dash <= LONGEST_SIGNATURE) to++;
    const ends = to >= last - 1 || (tokens[to]!.kind === "mark" && quoted[to + 1] === 1) || quoted[to] === 1;
    if (to === dash + 1 || !ends) continue;
    const cue = { from: dash, to, sentence: index, kind: "signature", frame: "clause", strength: STRENGTH } as const;
    const subject = speaking[index]!.find(({ kind, tokens: [from] }) => from === dash + 1 && kind === "person");
    const described = { from: dash + 1, to, relative: false };
    signed.push(subject ? { ...cue, subject, ownSubject: false } : { ...cue, described, ownSubject: false });
  }
  return signed;
}

/** Only where the paragraph before names one person alone and gives nobody's words. */
function behindParagraph(
  index: number,
  told: boolean,
  previous: Cue | undefined,
  { tokens, sentences, speaking, passages }: SpeechPlaces,
): Cue | undefined {
  const { paragraph, tokens: range } = sentences[index]!;
  const [first, last] = range;
  const passage = passages.get(first + 1);
  if (told || !passage || (last - passage.to > LONGEST_TAIL && passage.to < last)) return undefined;
  if (sentences[index - 1]?.paragraph !== paragraph - 1 || tokens[first]!.kind !== "mark") return undefined;
  const persons = new Map<string, Mention>();
  for (let before = index - 1; before >= 0 && sentences[before]!.paragraph === paragraph - 1; before--) {
    if (previous?.sentence === before || sentences[before]!.heading) return undefined;
    for (const mention of speaking[before]!) if (mention.kind === "person") persons.set(mention.entity, mention);
  }
  const [subject, other] = persons.values();
  if (!subject || other) return undefined;
  const cue = {
    from: first,
    to: first + 1,
    sentence: index,
    kind: "none",
    frame: "clause",
    strength: STRENGTH,
  } as const;
  return { ...cue, subject, ownSubject: false };
}
