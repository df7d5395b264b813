/**
 * Whose words does a verb or phrase of saying give? Takes a cue with its neighbours and the mentions of its sentence, gives
 * the mention that speaks: the one beside it by the order of the language, or the one that an earlier cue had.
 */
import type { Mention, Sentence, Token } from "../model/annotation.js";
import { annotateSettings } from "../settings.js";
import type { BareCue, Cue, SpeakerOrder } from "./cue.js";
import { endOfDeterminer, startOfDeterminers } from "./determiners.js";
import { mentionsBetween } from "./mention-window.js";
import type { PackTables } from "./pack-tables.js";

/** Kinds whose bearer may be the subject of a verb that stands further on; others must stand right before it. */
const HUMAN = new Set<Mention["kind"]>(["person", "office", "group", "anonymous"]);
const COMMAS = new Set([",", "،"]);
const PARTING = new Set([",", "，", "；", ";", "：", ":"]);

/** What speaks inside the phrase of a verb ("a-t-il dit"); an agency in it was told ("a confié à l'AFP"). */
const WITHIN_VERB = new Set<Mention["kind"]>(["pronoun", "document", "group"]);

/** Who stands right by a cue as the one who says it: before its verb or behind it, by the order of the language. */
export function ownSubject(
  cue: BareCue,
  cues: readonly BareCue[],
  at: number,
  mentions: readonly Mention[],
  tokens: readonly Token[],
  sentence: Sentence,
  tables: PackTables,
  order: SpeakerOrder,
): Mention | undefined {
  if (cue.kind === "agentless") return undefined;
  const least = cues[at - 1]?.to ?? sentence.tokens[0];
  // Where nothing parts words no comma parts a subject from its verb.
  const lower = tables.unparted ? behindLastComma(tokens, cue.from, least) : least;
  const upper = Math.min(cues[at + 1]?.from ?? sentence.tokens[1], cue.particle?.[0] ?? tokens.length);
  if (cue.framed) {
    const { from, to } = cue.framed;
    return mentions.find(({ kind, tokens: own }) => kind !== "country" && own[0] >= from && own[1] === to);
  }
  // "به گزارش X": the noun of the phrase itself names no document that speaks; "向媒体通报": whom it was told to; "a jugé":
  // no judge.
  const within = tables.unparted
    ? undefined
    : mentions.find(
        ({ kind, tokens: [from, to] }) =>
          from > cue.from &&
          to <= cue.to &&
          !(kind === "document" && (cue.kind === "source" || !tables.cased)) &&
          (cue.kind !== "verb" || !tables.cased || WITHIN_VERB.has(kind)),
      );
  if (within) return within;
  const after = () => subjectAfter(cue, mentions, tokens, upper, tables);
  const before = () => subjectBefore(cue, mentions, tokens, lower, at > 0 || order === "after", tables);
  if (cue.kind === "source") return after();
  if (cue.kind === "source behind") {
    // An apostrophe may part the name from its ending: "Mägi'ye göre".
    return mentions.findLast(({ tokens: [, to] }) => to === cue.from || to === cue.from - 1);
  }
  if (order === "after") return after() ?? adjacent(before(), cue, tokens, tables);
  if (order === "either") {
    // "Bei einem Treffen der Minister sagte Holm": what a preposition opens holds no subject.
    const setting = at === 0 && tables.prepositions.at(tokens, sentence.tokens[0]) !== undefined;
    const beside = setting ? undefined : adjacent(before(), cue, tokens, tables);
    if (beside) return beside;
    const behind = after();
    // "dementierte das und nannte sie ...": behind a joining word a pronoun is whom it was said of.
    const isObject = behind?.kind === "pronoun" && at > 0 && joins(cue.from - 1, tokens, tables);
    if (behind && !isObject) return behind;
  }
  const joined = at > 0 && joins(cue.from - 1, tokens, tables);
  // "... and expressed hope" has the subject of the verb before it, not the noun beside it.
  return (joined ? undefined : before()) ?? invertedSubject(cue, after(), tokens, sentence);
}

function joins(at: number, tokens: readonly Token[], { coordinators }: PackTables): boolean {
  return coordinators.at(tokens, at, at + 1) !== undefined;
}

function behindLastComma(tokens: readonly Token[], at: number, least: number): number {
  let from = at;
  while (from > least && !PARTING.has(tokens[from - 1]!.norm)) from--;
  return from;
}

/** Where verbs come first, a subject before its verb stands right before it. */
function adjacent(
  mention: Mention | undefined,
  cue: BareCue,
  tokens: readonly Token[],
  tables: PackTables,
): Mention | undefined {
  if (!mention || cue.from - mention.tokens[1] > 1) return undefined;
  // "... a dit le maire et rappelé que": behind a joining word the subject is the one of the verb before.
  return cue.from > mention.tokens[1] && tables.coordinators.at(tokens, cue.from - 1, cue.from) ? undefined : mention;
}

/** The nearest mention before the cue that can be its subject: not owned by another noun, not behind a preposition. */
function subjectBefore(
  cue: BareCue,
  mentions: readonly Mention[],
  tokens: readonly Token[],
  lower: number,
  onlyClose: boolean,
  tables: PackTables,
): Mention | undefined {
  const candidates = mentions
    .filter((mention) => mention.tokens[0] >= lower && mention.tokens[1] <= cue.from)
    .filter((mention) => cue.from - mention.tokens[1] <= annotateSettings.subjectReach)
    .filter((mention) => !isPossessive(tokens, mention.tokens[1], cue.from))
    .filter((mention) => !isAddressed(tokens, mention.tokens[0], lower, tables))
    .sort((a, b) => b.tokens[1] - a.tokens[1] || a.tokens[0] - b.tokens[0]);
  const free = candidates.filter((mention) => !followsPreposition(tokens, mention.tokens[0], lower, tables));
  const found = free.find((mention) => {
    const gap = tokens.slice(mention.tokens[1], cue.from);
    const close = gap.every((token) => tables.stopWords.has(token.norm) || token.kind === "mark");
    if (!HUMAN.has(mention.kind)) {
      return close && gap.length <= 3 && gap.every((token) => token.kind !== "mark");
    }
    if (onlyClose && !close && gap[0]?.norm !== ",") return false;
    // An adverb or two, or an insertion between commas.
    return close || gap.length <= 2 || (gap[0]?.norm === "," && gap.at(-1)?.norm === ",") || isDetour(gap, tables);
  });
  // "an official | who asked not to be named": both say that nobody is named, the first who it is.
  const fuller =
    !tables.unparted &&
    found?.kind === "anonymous" &&
    candidates.find(({ kind, tokens: [, to] }) => kind === "anonymous" && to === found.tokens[0]);
  if (fuller) return fuller;
  // "his counterpart": whose counterpart it is does not speak.
  const owned =
    found?.kind === "pronoun" &&
    candidates.find(({ kind, tokens: [, to] }) => kind === "office" && to === found.tokens[0]);
  if (owned) return owned;
  return found && found.kind !== "person" ? (apposed(found, mentions, tokens) ?? found) : found;
}

/** "林海生对《海岸报》记者说": behind a word that opens an object stands whom it was said to. */
function isAddressed(tokens: readonly Token[], at: number, lower: number, { objectBefore }: PackTables): boolean {
  if (!objectBefore?.openers) return false;
  for (let from = at - 1; from > lower && at - from <= LONGEST_ADDRESSEE; from--)
    if (objectBefore.openers.at(tokens, from, at)) return true;
  return false;
}

/** Characters of the longest naming of somebody spoken to, before his office. */
const LONGEST_ADDRESSEE = 8;

/** "Rita Holm, the Republican chairman, said": an office between commas behind a name is that person's. */
function apposed(office: Mention, mentions: readonly Mention[], tokens: readonly Token[]): Mention | undefined {
  let at = office.tokens[0] - 1;
  while (at > 0 && office.tokens[0] - at <= LONGEST_EPITHET && tokens[at]!.kind !== "mark") at--;
  if (!COMMAS.has(tokens[at]?.norm ?? "")) return undefined;
  return mentions.find(({ kind, tokens: [, to] }) => kind === "person" && to === at);
}

/** Words before an office in apposition: "the former Republican". */
const LONGEST_EPITHET = 5;

/** "Raisi in a call with Putin said": what stands between opens with a preposition. */
function isDetour(gap: readonly Token[], tables: PackTables): boolean {
  return tables.prepositions.at(gap, 0) !== undefined;
}

function subjectAfter(
  cue: BareCue,
  mentions: readonly Mention[],
  tokens: readonly Token[],
  upper: number,
  tables: PackTables,
): Mention | undefined {
  const start = behindInsertions(cue, mentions, tokens, upper, tables);
  const first = mentions
    .filter((mention) => mention.tokens[0] >= start && mention.tokens[1] <= upper)
    .filter((mention) => {
      // "die chinesische Regierung": the word for a country before its noun.
      if (tables.capitalNouns && mention.kind === "country" && tokens[mention.tokens[1]]?.capital) return false;
      const gap = tokens.slice(start, mention.tokens[0]);
      if (gap.length > annotateSettings.subjectAfterReach) return false;
      // "warf dem Sender vor": no subject in that case.
      if (cue.kind === "verb" && gap.some(({ norm }) => tables.objectForms.has(norm))) return false;
      return (
        gap.every((token, index) =>
          token.kind === "mark"
            ? token.norm !== ":" && token.norm !== "،" && token.norm !== ","
            : tables.stopWords.has(token.norm) || tables.titles.at(gap, index) !== undefined,
        ) && !gap.some((_, index) => tables.complementizers.at(gap, index) || tables.prepositions.at(gap, index))
      );
    })
    .sort((a, b) => a.tokens[0] - b.tokens[0] || rank(a) - rank(b) || b.tokens[1] - a.tokens[1])[0];
  // "said the Peruvian president Oscar Velarde": the name behind the office is the speaker's, too.
  const named = mentions.find(
    ({ kind, entity, tokens: [from] }) =>
      first && kind === "person" && entity === first.entity && from >= first.tokens[1] && from - first.tokens[1] <= 3,
  );
  return named ?? (first && namedBehind(first, mentions, tokens, upper, tables)) ?? first;
}

/**
 * Where the subject of a verb that goes before it may begin: behind whom it is said to ("dijo a la prensa el alcalde") and
 * behind an insertion between commas ("dit, en revanche, le maire").
 */
export function behindInsertions(
  { kind, to }: BareCue,
  mentions: readonly Mention[],
  tokens: readonly Token[],
  upper: number,
  tables: PackTables,
): number {
  if (kind !== "verb") return to;
  // "lamentaba ayer Ana Cueto": a day between the verb and its subject.
  const day = tables.relativeDays.at(tokens, to, upper) ?? tables.weekdays.at(tokens, to, upper);
  if (day && day.to < upper && tokens[day.to]!.kind === "word") return day.to;
  if (COMMAS.has(tokens[to]?.norm ?? "")) {
    let at = to + 1;
    // "said, that the mayor, ...": a clause is no insertion.
    const opens = tables.complementizers.at(tokens, at) ?? tables.subordinators.at(tokens, at);
    if (opens || !tables.stopWords.has(tokens[at]?.norm ?? "")) return to;
    while (at < upper && at - to <= annotateSettings.longestInsertion && tokens[at]!.kind !== "mark") at++;
    return COMMAS.has(tokens[at]?.norm ?? "") && at < upper ? at + 1 : to;
  }
  const inside = tables.addressing.has(tokens[to - 1]!.norm);
  if (!inside && !(to < upper && tables.addressing.has(tokens[to]!.norm))) return to;
  const noun = endOfDeterminer(tokens, inside ? to : to + 1, tables);
  const mention = mentionsBetween(mentions, noun, noun + 1)[0];
  const end = mention?.tokens[1] ?? noun + 1;
  return end < upper ? end : to;
}

/** "a promis le président sénévien Ibrahima Sarré": behind a verb, the name that closes the phrase an office opens. */
function namedBehind(
  office: Mention,
  mentions: readonly Mention[],
  tokens: readonly Token[],
  upper: number,
  tables: PackTables,
): Mention | undefined {
  if (office.kind !== "office" || !tables.cased) return undefined;
  const person = mentions.find(({ kind, tokens: [from] }) => kind === "person" && from >= office.tokens[1]);
  if (!person || person.tokens[0] - office.tokens[1] > annotateSettings.subjectAfterReach || person.tokens[1] > upper)
    return undefined;
  const gap = tokens.slice(office.tokens[1], person.tokens[0]);
  const comma = COMMAS.has(gap.at(-1)?.norm ?? "") ? gap.length - 1 : gap.length;
  const joined = gap.slice(0, comma).every(({ kind, norm }) => kind === "word" || norm === "'" || norm === "-");
  const open = gap.some((_, at) => tables.complementizers.at(gap, at) ?? tables.coordinators.at(gap, at));
  if (!joined || open) return undefined;
  const following = tokens[person.tokens[1]];
  const closes = person.tokens[1] >= upper || !following || following.kind === "mark";
  return closes || comma === gap.length ? person : undefined;
}

function rank(mention: Mention): number {
  return mention.kind === "person" ? 0 : mention.kind === "office" ? 1 : mention.kind === "group" ? 1 : 2;
}

/**
 * A verb without a subject of its own takes the one before it in its sentence; at the start of a sentence ("Calling the
 * talks useful, the minister said") the one after it; where a language leaves out a subject that stays the same ("Agregó
 * que ..."), whoever spoke last. Where no verb of saying went before, whoever is named first did what the sentence tells.
 */
export function inherited(
  bare: readonly BareCue[],
  own: readonly (Mention | undefined)[],
  at: number,
  previous: Cue | undefined,
  tokens: readonly Token[],
  speaking: readonly (readonly Mention[])[],
  sentences: readonly Sentence[],
  tables: PackTables,
): Pick<Cue, "subject" | "described"> {
  const cue = bare[at]!;
  if (cue.kind !== "verb") return {};
  const sentence = sentences[cue.sentence]!;
  if (at > 0 && previous?.sentence === cue.sentence) return goingOn(previous);
  let first = sentence.tokens[0];
  while (first < cue.from && tokens[first]!.kind === "mark") first++;
  const opens = first === cue.from;
  const named = opens ? undefined : firstNamed(speaking[cue.sentence]!, cue.from);
  if (named) return { subject: named };
  // "Rita Holm sells fish.\n\n«It never was so dear», she says": nobody spoke before, and one person is named.
  const only =
    closesQuotation(cue, tokens, sentence) && !near(previous, cue) ? onlyPerson(speaking[cue.sentence - 1]) : undefined;
  if (only) return { subject: only };
  if (tables.dropsSubject && !isConverb(tokens[cue.to - 1]!, tables)) {
    if (near(previous, cue)) return goingOn(previous);
    const before = sentences[cue.sentence - 1]?.paragraph === sentence.paragraph ? speaking[cue.sentence - 1]! : [];
    const subject = firstNamed(before, cue.from);
    return subject ? { subject } : {};
  }
  const subject = opens
    ? own.slice(at + 1).find((mention) => mention !== undefined)
    : // "«...», aseguró.": a verb alone behind the words goes on with whoever spoke last.
      closesQuotation(cue, tokens, sentence) && near(previous, cue)
      ? previous.subject
      : undefined;
  return subject ? { subject } : {};
}

export function onlyPerson(mentions: readonly Mention[] = []): Mention | undefined {
  const persons = mentions.filter(({ kind }) => kind === "person");
  return new Set(persons.map(({ entity }) => entity)).size === 1 ? persons[0] : undefined;
}

function goingOn({ subject, described }: Cue): Pick<Cue, "subject" | "described"> {
  if (described) return { described: { ...described, taken: true } };
  return subject ? { subject } : {};
}

function isConverb({ norm }: Token, { converbEndings }: PackTables): boolean {
  return converbEndings.some((ending) => norm.endsWith(ending));
}

function closesQuotation(cue: BareCue, tokens: readonly Token[], sentence: Sentence): boolean {
  const ends = cue.to >= sentence.tokens[1] || tokens[cue.to]!.kind === "mark";
  return ends && tokens[cue.from - 1]?.kind === "mark";
}

/** Sentences from one statement to the next that goes on with its speaker without naming him. */
const LONGEST_PAUSE = 3;

function near(previous: Cue | undefined, cue: BareCue): previous is Cue {
  return previous !== undefined && cue.sentence - previous.sentence <= LONGEST_PAUSE;
}

function firstNamed(mentions: readonly Mention[], before: number): Mention | undefined {
  return mentions.find(({ kind, tokens: [, to] }) => (kind === "person" || kind === "office") && to <= before);
}

function isPossessive(tokens: readonly Token[], at: number, limit: number): boolean {
  return at < limit && (tokens[at]!.norm === "'s" || tokens[at]!.norm === "'");
}

function followsPreposition(tokens: readonly Token[], at: number, lower: number, tables: PackTables): boolean {
  const start = startOfDeterminers(tokens, at, lower, tables);
  for (let from = at - 1; from >= Math.max(lower, start - 3); from--) {
    // "del" is a preposition with its article.
    const end = tables.prepositions.at(tokens, from, at)?.to;
    if (end !== undefined && end >= start) return true;
  }
  return false;
}

/** `"...," said the minister`: behind a closing mark, or behind a comma with nothing but the speaker to follow. */
function invertedSubject(
  cue: BareCue,
  after: Mention | undefined,
  tokens: readonly Token[],
  sentence: Sentence,
): Mention | undefined {
  const before = cue.from > sentence.tokens[0] ? tokens[cue.from - 1]! : undefined;
  if (!after || before?.kind !== "mark") return undefined;
  const following = tokens[after.tokens[1]];
  const ends = after.tokens[1] >= sentence.tokens[1] || following?.kind === "mark";
  return ends || !COMMAS.has(before.norm) ? after : undefined;
}
