/**
 * Who is given which words, and how: direct between marks, indirect in the reporter's wording, mixed. Takes cues with
 * their subjects and marked passages, gives quotations; names and lone terms between marks are left out.
 */
import type { Hedge, Mention, Quotation, Sentence, Token } from "../model/annotation.js";
import type { Report } from "../model/report.js";
import { annotateSettings } from "../settings.js";
import type { Content } from "./content.js";
import type { Cue } from "./cue.js";
import { endOfContent, type Joints } from "./end-of-content.js";
import { findContents } from "./find-contents.js";
import type { MarkedPassage } from "./find-marked-passages.js";
import { findReferred } from "./find-referred.js";
import { findReported } from "./find-reported.js";
import { withHedges } from "./hedge-quotations.js";
import type { NamedSpeaker } from "./name-speakers.js";
import type { PackTables } from "./pack-tables.js";
import { sentenceIndex } from "./sentence-at.js";
import { statementWords } from "./statement-of-cue.js";
import { isName } from "./tell-marked-names.js";
import { Role } from "./token-roles.js";
import { placeMentions } from "./weigh-cues.js";

/** What quotations are found by. */
export interface Speech {
  readonly tokens: readonly Token[];
  readonly roles: Uint16Array;
  readonly sentences: readonly Sentence[];
  readonly marked: readonly MarkedPassage[];
  readonly cues: readonly Cue[];
  readonly mentions: readonly Mention[];
  readonly speakers: ReadonlyMap<Cue, NamedSpeaker>;
  /** In order of the text. */
  readonly hedges: readonly Hedge[];
}

export function findQuotations(
  report: Report,
  { tokens, roles, sentences, marked, cues, mentions, speakers, hedges }: Speech,
  tables: PackTables,
): readonly Quotation[] {
  const names = endsOfSpeakers(cues);
  const said = new Set(cues.filter(({ kind }) => kind === "verb").map(({ from }) => from));
  // "«Die Brücke», sagte Holm, «...»": before a comma and a verb of saying a noun is the beginning of what was said.
  const begins = ({ to }: MarkedPassage) =>
    ((roles[to + 1] ?? 0) & Role.comma && said.has(to + 2)) || ((roles[to] ?? 0) & Role.comma && said.has(to + 1));
  const passages = marked.filter(
    (passage) => (begins(passage) || !isName(passage, tokens, mentions, tables)) && !names.has(passage.to),
  );
  const joints = findJoints(roles, tokens, mentions, sentences, passages, cues, tables);
  const byCue = findContents({
    tokens,
    sentences,
    mentions,
    cues,
    passages,
    joints,
    tables,
    endOf: endOfContent,
  });
  const referred = findReferred(byCue, cues, tokens, sentences, tables);
  const told = byCue.flat();
  const contents = [...told, ...referred, ...findReported(told, cues, tokens, sentences, tables)];
  const present = orderContents(contents, cues);
  const quotations: Quotation[] = [];
  const whole = new Set<Content>();
  const add = (kind: Quotation["kind"], start: number, end: number, { cue, apart }: Content) => {
    const quotation = toQuotation(report, kind, start, end, cue, tokens, speakers);
    if (!quotation) return;
    const { cueSpan, ...rest } = quotation;
    quotations.push(apart || WORDLESS.has(cue.kind) ? rest : quotation);
  };
  let last: Content | undefined;
  for (const [index, passage] of passages.entries()) {
    const content =
      contentOf(passage, present, tokens, sentences) ??
      continuation(passage, last, passages[index - 1], present, sentences);
    if (!content) continue;
    last = content;
    const words = tokens.slice(passage.from, passage.to).filter((token) => token.kind !== "mark").length;
    const direct =
      content.spoken || (words >= annotateSettings.shortestDirect && isDirect(passage, content, tokens, sentences));
    if (direct && covers(passage, content) && opens(passage, content)) whole.add(content);
    add(direct ? "direct" : "mixed", passage.start, passage.end, content);
  }
  for (const content of contents) {
    if (content.spoken || whole.has(content)) continue;
    if (content.to - content.from < annotateSettings.shortestIndirect) continue;
    add("indirect", tokens[content.from]!.start, tokens[content.to - 1]!.end, content);
  }
  return withoutTwins(quotations)
    .map((quotation) => withHedges(quotation, hedges))
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.kind < b.kind ? -1 : 1));
}

export function findJoints(
  roles: Uint16Array,
  tokens: readonly Token[],
  mentions: readonly Mention[],
  sentences: readonly Sentence[],
  passages: readonly MarkedPassage[],
  cues: readonly Cue[],
  tables: PackTables,
): Joints {
  const statementAt = new Map<number, Cue>();
  for (const cue of cues) {
    statementAt.set(statementWords(cue, tokens, mentions, sentences[cue.sentence]!.tokens[0], tables), cue);
  }
  return {
    roles,
    mentionAt: placeMentions(tokens.length, mentions),
    statementAt,
    joined: new Set(
      cues.flatMap(({ kind, from }) => (kind === "verb" && isJoined(tokens[from]!, tables) ? [from] : [])),
    ),
    bareClauses: tables.objectBefore?.closers !== undefined,
    passageAt: new Map(passages.map(({ from, to }) => [from, to])),
  };
}

/** "ودعا": where words bear particles, the first letter may be one that joins. */
function isJoined(token: Token, { cased, unparted, coordinators }: PackTables): boolean {
  if (cased || unparted || token.norm.length <= SHORTEST_JOINED) return false;
  const [norm] = token.norm;
  return coordinators.at([{ ...token, norm: norm!, forms: [norm!] }], 0) !== undefined;
}

/** Letters of a word too short to bear a particle. */
const SHORTEST_JOINED = 3;

/** Kinds of cue that no word is. */
const WORDLESS = new Set<Cue["kind"]>(["label", "signature", "none"]);

/** Contents of one report, found by where they are. */
interface Present {
  /** In order of where they begin. */
  readonly ordered: readonly Content[];
  readonly spokenAt: ReadonlyMap<number, Content>;
  /** The last content of a cue of each sentence. */
  readonly lastOf: ReadonlyMap<number, Content>;
  readonly lastCueOf: ReadonlyMap<number, Cue>;
}

function orderContents(contents: readonly Content[], cues: readonly Cue[]): Present {
  return {
    ordered: contents.toSorted((a, b) => a.from - b.from),
    spokenAt: new Map(contents.filter(({ spoken }) => spoken).map((content) => [content.from, content])),
    lastOf: new Map(contents.map((content) => [content.cue.sentence, content])),
    lastCueOf: new Map(cues.map((cue) => [cue.sentence, cue])),
  };
}

/** The cue whose content a marked passage stands in, or which introduces it from the sentence before. */
function contentOf(
  passage: MarkedPassage,
  { ordered, spokenAt, lastOf, lastCueOf }: Present,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
): Content | undefined {
  const own = spokenAt.get(passage.from);
  if (own) return own;
  const narrowest = narrowestAround(passage, ordered);
  if (narrowest) return narrowest;
  const sentence = sentenceIndex(passage.from, sentences);
  const [first] = sentences[sentence]?.tokens ?? [0];
  const previous = sentences[sentence - 1];
  const introduces = previous && tokens[previous.tokens[1] - 1]?.norm === ":" && passage.from - first <= 2;
  if (!introduces) return undefined;
  const told = lastOf.get(sentence - 1);
  if (told) return told;
  const cue = lastCueOf.get(sentence - 1);
  return cue && { cue, from: passage.from, to: passage.to, verbatim: true, spoken: true };
}

/** Of the contents that share words with a passage the shortest; contents begin near what stands in them. */
function narrowestAround({ from, to }: MarkedPassage, ordered: readonly Content[]): Content | undefined {
  let [low, high] = [0, ordered.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ordered[middle]!.from < to) low = middle + 1;
    else high = middle;
  }
  let best: Content | undefined;
  for (let at = low - 1; at >= Math.max(0, low - MOST_AROUND); at--) {
    const content = ordered[at]!;
    if (from < content.to && (!best || content.to - content.from <= best.to - best.from)) best = content;
  }
  return best;
}

/** Contents before a passage that are looked at. */
const MOST_AROUND = 60;

/**
 * A sentence that is all quotation goes on with the speaker of the passage before it, or of the sentence before it in its
 * paragraph: "The mayor said that all was well. «Nobody was hurt.»"
 */
function continuation(
  passage: MarkedPassage,
  last: Content | undefined,
  before: MarkedPassage | undefined,
  { lastOf }: Present,
  sentences: readonly Sentence[],
): Content | undefined {
  if (!fillsSentence(passage, sentences)) return undefined;
  const own = sentenceIndex(passage.from, sentences);
  const previous = sentences[own - 1];
  if (previous && previous.paragraph === sentences[own]!.paragraph) {
    const told = lastOf.get(own - 1);
    if (told?.cue.kind === "verb" && !told.cue.thought) return { ...told, to: passage.from };
  }
  if (!last) return undefined;
  const paragraphAt = (token: number) => sentences[sentenceIndex(token, sentences)]?.paragraph ?? -1;
  return before && paragraphAt(passage.from) - paragraphAt(before.from) <= 1
    ? { ...last, to: passage.from }
    : undefined;
}

function fillsSentence(passage: MarkedPassage, sentences: readonly Sentence[]): boolean {
  const sentence = sentences[sentenceIndex(passage.from, sentences)];
  if (!sentence) return false;
  const [from, to] = sentence.tokens;
  // A passage of several sentences fills its last one.
  const last = sentences[sentenceIndex(passage.to - 1, sentences)]!.tokens[1];
  return (passage.from - from <= 2 && last - passage.to <= 3) || (passage.from - from <= 2 && passage.to >= to);
}

/**
 * Speech as it was said fills a sentence, or stands where such speech stands: before its cue, or behind a colon, a comma
 * or "that". Marked words in the run of the reporter's own sentence are mixed.
 */
function isDirect(
  passage: MarkedPassage,
  content: Content,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
): boolean {
  if (fillsSentence(passage, sentences) || content.to <= passage.from) return true;
  if (!covers(passage, content)) return false;
  if (content.cue.from >= passage.to || content.verbatim) return true;
  return tokens.slice(content.cue.to, passage.from).some(({ norm }) => norm === ":" || norm === "," || norm === "،");
}

/** "called him «a fool»": the clause says more than the marks enclose. */
function opens(passage: MarkedPassage, content: Content): boolean {
  return passage.from <= content.from || content.to <= passage.from;
}

function covers(passage: MarkedPassage, content: Content): boolean {
  const shared = Math.min(passage.to, content.to) - Math.max(passage.from, content.from);
  return content.to <= passage.from || shared >= (content.to - content.from) * annotateSettings.mostlyMarked;
}

/** "der Sender «Kanal 7» meldet": the name of whoever speaks. */
function endsOfSpeakers(cues: readonly Cue[]): ReadonlySet<number> {
  return new Set(cues.flatMap(({ described }) => (described ? [described.to, described.to - 1] : [])));
}

function toQuotation(
  report: Report,
  kind: Quotation["kind"],
  start: number,
  end: number,
  cue: Cue,
  tokens: readonly Token[],
  speakers: ReadonlyMap<Cue, NamedSpeaker>,
): Quotation | undefined {
  const cueSpan = { start: tokens[cue.from]!.start, end: tokens[cue.to - 1]!.end };
  const thought = cue.thought ? { thought: cue.thought } : {};
  const shared = { report: report.id, span: { start, end }, kind, cueSpan, strength: cue.strength, ...thought };
  if (cue.kind === "agentless") {
    if (!cue.framed) return { ...shared, speakerKind: "nobody named" };
    const named = { start: tokens[cue.framed.from]!.start, end: tokens[cue.framed.to - 1]!.end };
    const speaker = report.text.slice(named.start, named.end);
    return { ...shared, speaker, speakerKind: "described", speakerSpan: named };
  }
  const speaker = speakers.get(cue);
  if (cue.described) {
    const { from, to } = cue.described;
    const speakerSpan = { start: tokens[from]!.start, end: tokens[to - 1]!.end };
    return { ...shared, ...speaker, speakerSpan };
  }
  if (!cue.subject) return kind === "indirect" ? undefined : shared;
  if (!speaker) return undefined;
  const { end: whole, ...named } = speaker;
  const { start: from, end: to } = cue.subject;
  return { ...shared, ...named, speakerSpan: { start: from, end: whole ?? to } };
}

/** Two words that give the same words to the same speaker ("نقلت عن ... قوله إن") are one quotation. */
function withoutTwins(quotations: readonly Quotation[]): readonly Quotation[] {
  const byStart = new Map<number, Quotation[]>();
  return quotations.filter((quotation) => {
    const others = byStart.get(quotation.span.start);
    if (!others) byStart.set(quotation.span.start, [quotation]);
    else if (others.some((other) => isTwin(other, quotation))) return false;
    else others.push(quotation);
    return true;
  });
}

function isTwin(one: Quotation, other: Quotation): boolean {
  return one.kind === other.kind && one.span.end === other.span.end && (one.speaker ?? "") === (other.speaker ?? "");
}
