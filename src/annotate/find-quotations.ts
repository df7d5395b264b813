/**
 * Who is given which words, and how: direct between marks, indirect in the reporter's wording, mixed. Takes cues with
 * their subjects and marked passages, gives quotations; names and lone terms between marks are left out.
 */
import type { Mention, Quotation, Sentence, Token } from "../model/annotation.js";
import type { Report } from "../model/report.js";
import { annotateSettings } from "../settings.js";
import type { Cue } from "./cue.js";
import { endOfDeterminer } from "./determiners.js";
import { statementStart, statementWords } from "./find-cues.js";
import type { MarkedPassage } from "./find-marked-passages.js";
import type { NamedSpeaker } from "./name-speakers.js";
import type { PackTables } from "./pack-tables.js";

interface Content {
  readonly cue: Cue;
  readonly from: number;
  readonly to: number;
  /** The content opens right behind a complementizer, a colon or a comma: the place of words as they were said. */
  readonly verbatim: boolean;
}

export function findQuotations(
  report: Report,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  marked: readonly MarkedPassage[],
  cues: readonly Cue[],
  mentions: readonly Mention[],
  speakers: ReadonlyMap<Cue, NamedSpeaker>,
  tables: PackTables,
): readonly Quotation[] {
  const contents = cues.map((cue, index) => findContent(cue, cues, index, tokens, sentences, mentions, tables));
  const quotations: Quotation[] = [];
  const spoken = new Set<Content>();
  let last: Content | undefined;
  for (const passage of marked) {
    if (isName(passage, tokens, mentions, tables)) continue;
    const content = contentOf(passage, contents, tokens, sentences) ?? continuation(passage, last, marked, sentences);
    if (!content) continue;
    last = content;
    const words = tokens.slice(passage.from, passage.to).filter((token) => token.kind !== "mark").length;
    const direct = words >= annotateSettings.shortestDirect && isDirect(passage, content, tokens, sentences);
    if (direct && covers(passage, content)) spoken.add(content);
    const quotation = toQuotation(
      report,
      direct ? "direct" : "mixed",
      passage.start,
      passage.end,
      content.cue,
      tokens,
      speakers,
    );
    if (quotation) quotations.push(quotation);
  }
  for (const content of contents) {
    if (!content || spoken.has(content) || content.to - content.from < annotateSettings.shortestContent) continue;
    const [start, end] = [tokens[content.from]!.start, tokens[content.to - 1]!.end];
    const quotation = toQuotation(report, "indirect", start, end, content.cue, tokens, speakers);
    if (quotation) quotations.push(quotation);
  }
  return quotations.sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.kind < b.kind ? -1 : 1),
  );
}

/** The stretch of its sentence that a cue gives to its speaker; undefined where none is left. */
function findContent(
  cue: Cue,
  cues: readonly Cue[],
  index: number,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  tables: PackTables,
): Content | undefined {
  const [first, last] = sentences[cue.sentence]!.tokens;
  if (cue.kind === "agentless") return trimmed(cue, enclosing(cue, cues, index, first), last, tokens, false);
  const next = cues[index + 1];
  const until = next?.sentence === cue.sentence ? statementStart(next, tokens, mentions, cue.to, tables) : last;
  const postposed = contentBefore(cue, cues, index, first, last, tokens, mentions, tables);
  if (postposed !== undefined) return trimmed(cue, first, postposed, tokens, false);
  if (cue.frame !== "object") {
    const opening = openingOfContent(cue, tokens, until, mentions, tables);
    if (opening !== undefined) return trimmed(cue, opening, until, tokens, true);
  }
  const follows = cue.ownSubject && cue.subject!.tokens[0] >= cue.to;
  const from = follows ? cue.subject!.tokens[1] : cue.to;
  return trimmed(cue, from, until, tokens, false);
}

/** An agentless passive is about the whole statement it stands in. */
function enclosing(cue: Cue, cues: readonly Cue[], index: number, first: number): number {
  const previous = cues[index - 1];
  return previous?.sentence === cue.sentence ? previous.to : first;
}

/** Behind a complementizer or a colon that follows within reach; an addressee or a detail of place may stand between. */
function openingOfContent(
  cue: Cue,
  tokens: readonly Token[],
  until: number,
  mentions: readonly Mention[],
  tables: PackTables,
): number | undefined {
  const reach = Math.min(
    until,
    cue.to +
      (addresses(cue, tokens, mentions, tables)
        ? annotateSettings.complementizerReach
        : annotateSettings.complementizerNear),
  );
  for (let at = cue.to; at < reach; at++) {
    const complementizer = tables.complementizers.at(tokens, at);
    if (complementizer) return complementizer.to;
    if (tokens[at]!.norm === ":") return at + 1;
  }
  return undefined;
}

function addresses(cue: Cue, tokens: readonly Token[], mentions: readonly Mention[], tables: PackTables): boolean {
  if (tables.prepositions.at(tokens, cue.to)) return true;
  const at = endOfDeterminer(tokens, cue.to, tables);
  return mentions.some(({ tokens: [from], kind }) => from === at && kind !== "country");
}

/**
 * Content that stands before its cue: "Prices will rise, the minister said." Only for verbs that take a clause, where
 * nothing but a detail of place or time follows and enough precedes the comma.
 */
function contentBefore(
  cue: Cue,
  cues: readonly Cue[],
  index: number,
  first: number,
  last: number,
  tokens: readonly Token[],
  mentions: readonly Mention[],
  tables: PackTables,
): number | undefined {
  if (cue.frame === "object" || cue.kind !== "verb" || cues[index - 1]?.sentence === cue.sentence) return undefined;
  let comma = statementWords(cue, tokens, mentions, first, tables) - 1;
  while (comma > first && tokens[comma]!.kind !== "mark") {
    if (!tables.determiners.has(tokens[comma]!.norm)) return undefined;
    comma--;
  }
  // "«...», — заявил", "„...” – powiedział": a dash parts the words from their verb.
  if (comma > first && DASHES.has(tokens[comma]!.norm)) comma--;
  if (comma - first < annotateSettings.shortestContent || !',،"”»“'.includes(tokens[comma]!.norm)) return undefined;
  if (tables.prepositions.at(tokens, first) && comma - first < annotateSettings.longestSetting) return undefined;
  const after = Math.max(cue.to, cue.subject?.tokens[1] ?? 0);
  const following = tokens[after];
  const ended = after >= last || following!.kind === "mark";
  if (ended && following?.norm === ":") return undefined;
  if (!ended && tables.prepositions.at(tokens, after) === undefined) return undefined;
  return openingOfContent(cue, tokens, last, mentions, tables) === undefined ? comma : undefined;
}

const DASHES = new Set(["—", "–", "-"]);

function trimmed(
  cue: Cue,
  start: number,
  end: number,
  tokens: readonly Token[],
  verbatim: boolean,
): Content | undefined {
  let [from, to] = [start, end];
  while (from < to && tokens[from]!.kind === "mark") from++;
  while (to > from && tokens[to - 1]!.kind === "mark") to--;
  return to > from ? { cue, from, to, verbatim } : undefined;
}

/** The cue whose content a marked passage stands in, or which introduces it from the sentence before. */
function contentOf(
  passage: MarkedPassage,
  contents: readonly (Content | undefined)[],
  tokens: readonly Token[],
  sentences: readonly Sentence[],
): Content | undefined {
  const present = contents.filter((content) => content !== undefined);
  const inside = present.filter((content) => content.from < passage.to && passage.from < content.to);
  const narrowest = inside.sort((a, b) => a.to - a.from - (b.to - b.from))[0];
  if (narrowest) return narrowest;
  const sentence = sentences.findIndex(({ tokens: [from, to] }) => passage.from >= from && passage.from < to);
  const [first] = sentences[sentence]?.tokens ?? [0];
  const previous = sentences[sentence - 1];
  // Speech that runs past its sentence has its cue where it ends.
  const lastSentence = sentences.findIndex(({ tokens: [from, to] }) => passage.to >= from && passage.to <= to);
  const closing = present.find(
    ({ cue }) => cue.from >= passage.to && cue.sentence <= lastSentence + 1 && cue.from - passage.to < 8,
  );
  if (closing && closing.cue.sentence >= sentence) return closing;
  const introduces = previous && tokens[previous.tokens[1] - 1]?.norm === ":" && passage.from - first <= 2;
  return introduces ? present.findLast(({ cue }) => cue.sentence === sentence - 1) : undefined;
}

/** A paragraph that is all quotation goes on with the speaker of the paragraph before. */
function continuation(
  passage: MarkedPassage,
  last: Content | undefined,
  marked: readonly MarkedPassage[],
  sentences: readonly Sentence[],
): Content | undefined {
  if (!last || !fillsSentence(passage, sentences)) return undefined;
  const before = marked[marked.indexOf(passage) - 1];
  const paragraphAt = (token: number) => sentences.find(({ tokens }) => token < tokens[1])?.paragraph ?? -1;
  return before && paragraphAt(passage.from) - paragraphAt(before.from) <= 1
    ? { ...last, to: passage.from }
    : undefined;
}

function fillsSentence(passage: MarkedPassage, sentences: readonly Sentence[]): boolean {
  return sentences.some(
    ({ tokens: [from, to] }) => passage.from - from <= 1 && to - passage.to <= 2 && passage.to > from,
  );
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

function covers(passage: MarkedPassage, content: Content): boolean {
  const shared = Math.min(passage.to, content.to) - Math.max(passage.from, content.from);
  return content.to <= passage.from || shared >= (content.to - content.from) * annotateSettings.mostlyMarked;
}

/** Names, titles of works and lone capitalised terms stand between marks without being anybody's words. */
function isName(
  passage: MarkedPassage,
  tokens: readonly Token[],
  mentions: readonly Mention[],
  tables: PackTables,
): boolean {
  const words = tokens.slice(passage.from, passage.to).filter((token) => token.kind !== "mark");
  if (words.length === 0) return true;
  if (words.length > annotateSettings.longestMarkedName) return false;
  // Without capitals to tell by, one marked word behind another word is its name.
  if (words.length === 1 && !tables.cased && tokens[passage.from - 2]?.kind === "word") return true;
  if (words.every((token) => token.capital || tables.nameParticles.has(token.norm))) return true;
  const named = mentions.filter((mention) => mention.tokens[0] < passage.to && mention.tokens[1] > passage.from);
  const covered = (index: number) => named.some(({ tokens: [from, to] }) => index >= from && index < to);
  let uncovered = 0;
  for (let index = passage.from; index < passage.to; index++) {
    const isTitle = tables.titles.at(tokens, index, passage.to);
    if (isTitle) index = isTitle.to - 1;
    else if (tokens[index]!.kind !== "mark" && !covered(index)) uncovered++;
  }
  return uncovered === 0;
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
  const shared = { report: report.id, span: { start, end }, kind, cueSpan, strength: cue.strength };
  if (cue.kind === "agentless") return { ...shared, speakerKind: "nobody named" };
  if (!cue.subject) return kind === "indirect" ? undefined : shared;
  const speaker = speakers.get(cue);
  if (!speaker) return undefined;
  const { start: from, end: to } = cue.subject;
  return { ...shared, ...speaker, speakerSpan: { start: from, end: to } };
}
