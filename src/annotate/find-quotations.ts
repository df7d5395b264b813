/**
 * Who is given which words, and how: direct between marks, indirect in the reporter's wording, mixed. Takes cues with
 * their subjects and marked passages, gives quotations; names and lone terms between marks are left out.
 */
import type { Mention, Quotation, Sentence, Token } from "../model/annotation.js";
import type { Report } from "../model/report.js";
import { annotateSettings } from "../settings.js";
import type { Cue } from "./cue.js";
import { endOfContent, type Joints } from "./end-of-content.js";
import { type Content, findContents } from "./find-contents.js";
import { statementWords } from "./find-cues.js";
import type { MarkedPassage } from "./find-marked-passages.js";
import type { NamedSpeaker } from "./name-speakers.js";
import type { PackTables } from "./pack-tables.js";
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
}

export function findQuotations(
  report: Report,
  { tokens, roles, sentences, marked, cues, mentions, speakers }: Speech,
  tables: PackTables,
): readonly Quotation[] {
  const passages = marked.filter((passage) => !isName(passage, tokens, mentions, tables));
  const joints = findJoints(roles, tokens, mentions, sentences, passages, cues, tables);
  const present = findContents({
    tokens,
    sentences,
    mentions,
    cues,
    passages,
    joints,
    tables,
    endOf: endOfContent,
  }).flat();
  const quotations: Quotation[] = [];
  const told = new Set<Content>();
  const add = (kind: Quotation["kind"], start: number, end: number, cue: Cue) => {
    const quotation = toQuotation(report, kind, start, end, cue, tokens, speakers);
    if (quotation) quotations.push(quotation);
  };
  let last: Content | undefined;
  for (const passage of passages) {
    const content =
      contentOf(passage, present, cues, tokens, sentences) ?? continuation(passage, last, present, passages, sentences);
    if (!content) continue;
    last = content;
    const words = tokens.slice(passage.from, passage.to).filter((token) => token.kind !== "mark").length;
    const direct =
      content.spoken || (words >= annotateSettings.shortestDirect && isDirect(passage, content, tokens, sentences));
    if (direct && covers(passage, content) && opens(passage, content)) told.add(content);
    add(direct ? "direct" : "mixed", passage.start, passage.end, content.cue);
  }
  for (const content of present) {
    if (content.spoken || told.has(content) || content.to - content.from < annotateSettings.shortestContent) continue;
    add("indirect", tokens[content.from]!.start, tokens[content.to - 1]!.end, content.cue);
  }
  return quotations.sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.kind < b.kind ? -1 : 1),
  );
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
    passageAt: new Map(passages.map(({ from, to }) => [from, to])),
  };
}

/** The cue whose content a marked passage stands in, or which introduces it from the sentence before. */
function contentOf(
  passage: MarkedPassage,
  present: readonly Content[],
  cues: readonly Cue[],
  tokens: readonly Token[],
  sentences: readonly Sentence[],
): Content | undefined {
  const own = present.find((content) => content.spoken && content.from === passage.from);
  if (own) return own;
  const inside = present.filter((content) => content.from < passage.to && passage.from < content.to);
  const narrowest = inside.sort((a, b) => a.to - a.from - (b.to - b.from))[0];
  if (narrowest) return narrowest;
  const sentence = sentences.findIndex(({ tokens: [from, to] }) => passage.from >= from && passage.from < to);
  const [first] = sentences[sentence]?.tokens ?? [0];
  const previous = sentences[sentence - 1];
  const introduces = previous && tokens[previous.tokens[1] - 1]?.norm === ":" && passage.from - first <= 2;
  if (!introduces) return undefined;
  const told = present.findLast(({ cue }) => cue.sentence === sentence - 1);
  if (told) return told;
  const cue = cues.findLast((one) => one.sentence === sentence - 1);
  return cue && { cue, from: passage.from, to: passage.to, verbatim: true, spoken: true };
}

/**
 * A sentence that is all quotation goes on with the speaker of the passage before it, or of the sentence before it in its
 * paragraph: "The mayor said that all was well. «Nobody was hurt.»"
 */
function continuation(
  passage: MarkedPassage,
  last: Content | undefined,
  present: readonly Content[],
  marked: readonly MarkedPassage[],
  sentences: readonly Sentence[],
): Content | undefined {
  if (!fillsSentence(passage, sentences)) return undefined;
  const own = sentences.findIndex(({ tokens: [, to] }) => passage.from < to);
  const previous = sentences[own - 1];
  if (previous && previous.paragraph === sentences[own]!.paragraph) {
    const told = present.findLast(({ cue }) => cue.sentence === own - 1 && cue.kind === "verb" && !cue.thought);
    if (told) return { ...told, to: passage.from };
  }
  if (!last) return undefined;
  const before = marked[marked.indexOf(passage) - 1];
  const paragraphAt = (token: number) => sentences.find(({ tokens }) => token < tokens[1])?.paragraph ?? -1;
  return before && paragraphAt(passage.from) - paragraphAt(before.from) <= 1
    ? { ...last, to: passage.from }
    : undefined;
}

function fillsSentence(passage: MarkedPassage, sentences: readonly Sentence[]): boolean {
  return sentences.some(
    ({ tokens: [from, to] }) => passage.from - from <= 2 && to - passage.to <= 3 && passage.to > from,
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

/** "called him «a fool»": the clause says more than the marks enclose. */
function opens(passage: MarkedPassage, content: Content): boolean {
  return passage.from <= content.from || content.to <= passage.from;
}

function covers(passage: MarkedPassage, content: Content): boolean {
  const shared = Math.min(passage.to, content.to) - Math.max(passage.from, content.from);
  return content.to <= passage.from || shared >= (content.to - content.from) * annotateSettings.mostlyMarked;
}

/** Names, titles of works and lone capitalised terms stand between marks without being anybody's words. */
export function isName(
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
  // Where every noun has a capital, one alone is a term: only behind another noun ("the channel «Seven»") it is its name.
  const tells = !tables.capitalNouns || words.length > 1 || tokens[passage.from - 2]?.capital === true;
  if (tells && words.every((token) => token.kind === "number" || token.capital || tables.nameParticles.has(token.norm)))
    return true;
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
  const speaker = speakers.get(cue);
  if (cue.described) {
    const { from, to } = cue.described;
    const speakerSpan = { start: tokens[from]!.start, end: tokens[to - 1]!.end };
    return { ...shared, ...speaker, speakerSpan };
  }
  if (!cue.subject) return kind === "indirect" ? undefined : shared;
  if (!speaker) return undefined;
  const { start: from, end: to } = cue.subject;
  return { ...shared, ...speaker, speakerSpan: { start: from, end: to } };
}
