/**
 * Which stretch of the text does a cue give to its speaker? Words between marks right before or behind it, the clause that
 * goes before it ("Prices will rise, she said"), both sides of it ("Prices, she said, will rise"), or what follows. Takes
 * cues with their subjects and the passages between marks that are no names, gives the contents of each cue.
 */
import type { Token } from "../model/annotation.js";
import { annotateSettings } from "../settings.js";
import { type Content, type Opened, Opening, type Reading, spoken, trimmed } from "./content.js";
import type { Cue } from "./cue.js";
import { isParticiple } from "./describe-opening-speakers.js";
import { clauseBefore } from "./find-clause-before.js";
import type { MarkedPassage } from "./find-marked-passages.js";
import {
  beforeClosers,
  behindAddressed,
  contentWithin,
  isSetting,
  objectBefore,
  opensOwned,
} from "./find-object-before.js";
import { complementizerBehind, infinitiveBehindAddressee, openingOf, openingOfNoun } from "./find-opening.js";
import { passageBefore, sentenceBefore } from "./find-spoken-before.js";
import { partsBehind, passageAt, passageBeforeToken, passageBehind } from "./find-spoken-behind.js";
import { endOfStatement, statementWords } from "./statement-of-cue.js";
import { Role } from "./token-roles.js";

export function findContents(reading: Reading): readonly (readonly Content[])[] {
  const endingAt = new Map(reading.passages.map((passage) => [passage.to, passage]));
  const startingAt = new Map(reading.passages.map((passage) => [passage.from, passage]));
  const claimed = claimedBehind(reading, endingAt);
  const opening = new Map([...startingAt].filter(([at]) => !claimed.has(at)));
  const found = reading.cues.map((_, index) => contentsOf(index, reading, endingAt, opening));
  const spokenAt = new Map(found.flat().flatMap((one) => (one.spoken ? [[one.from, one] as const] : [])));
  return found.map((contents) => contents.map((content) => withoutOthers(content, spokenAt, reading)));
}

/** Where the passages begin that a statement in the next sentence takes. */
function claimedBehind(reading: Reading, endingAt: ReadonlyMap<number, MarkedPassage>): ReadonlySet<number> {
  return new Set(
    reading.cues.flatMap((cue, index) => {
      const passage = cue.kind === "verb" ? sentenceBefore(index, endOfStatement(cue), reading, endingAt) : undefined;
      return passage ? [passage.from] : [];
    }),
  );
}

/** "She doubted it: «...» Her deputy said.": words between marks that the statement behind them takes are not hers. */
function withoutOthers(
  content: Content,
  spokenAt: ReadonlyMap<number, Content>,
  { passages, tokens }: Reading,
): Content {
  if (content.spoken) return content;
  const last = passageBeforeToken(passages, content.to);
  const other = last && spokenAt.get(last.from);
  if (
    !other ||
    other.cue === content.cue ||
    other.cue.sentence <= content.cue.sentence ||
    last.from <= content.from + 1
  )
    return content;
  return trimmed(content.cue, content.from, last.from, tokens, content.verbatim)[0] ?? content;
}

function contentsOf(
  index: number,
  reading: Reading,
  endingAt: ReadonlyMap<number, MarkedPassage>,
  startingAt: ReadonlyMap<number, MarkedPassage>,
): readonly Content[] {
  const { tokens, sentences, mentions, cues, tables } = reading;
  const cue = cues[index]!;
  const [first, last] = sentences[cue.sentence]!.tokens;
  if (cue.kind === "label") {
    const passage = passageAt(cue.to, last, reading, startingAt);
    return passage && fills(passage, last, reading) ? [spoken(cue, passage)] : trimmed(cue, cue.to, last, tokens, true);
  }
  if (cue.kind === "agentless") {
    const opened = complementizerBehind(cue, last, reading);
    if (opened) return trimmed(cue, opened.from, endOfClause(cue, opened, last, reading), tokens, true);
    const inner = objectBefore(index, first, last, reading);
    if (inner.length > 0) return inner;
    const passage = tables.verbLast ? endingAt.get(cue.from - 1) : undefined;
    return passage ? [spoken(cue, passage)] : toldByNobody(index, first, last, reading);
  }
  if (cue.kind === "source" && passesOn(index, reading)) return [];
  if (cue.kind === "noun") {
    const opened = openingOfNoun(cue, last, reading);
    return trimmed(cue, opened.from, endOfClause(cue, opened, last, reading), tokens, true);
  }
  if (cue.kind === "signature") {
    const passage = endingAt.get(cue.from - 1);
    return passage ? [spoken(cue, passage)] : [];
  }
  if (cue.kind === "none") {
    const passage = startingAt.get(cue.to) ?? startingAt.get(cue.to + 1);
    return passage ? [spoken(cue, passage)] : trimmed(cue, cue.to, last, tokens, false);
  }
  const start = statementWords(cue, tokens, mentions, first, tables);
  const end = endOfStatement(cue);
  if (cue.kind === "verb") {
    const passage =
      passageBefore(cue, first, last, reading, index, endingAt) ?? sentenceBefore(index, end, reading, endingAt);
    if (passage) return [spoken(cue, passage), ...passageBehind(cue, end, last, reading, startingAt)];
  }
  // "diyor ki ...": the phrase itself ends as "that" does.
  const opens = cue.to - cue.from > 1 && tables.complementizers.at(tokens, cue.to - 1, cue.to) !== undefined;
  if (tables.verbLast && cue.kind === "verb" && !opens && complementizerBehind(cue, last, reading) === undefined) {
    const inner = contentWithin(index, first, reading);
    const told = isParticiple(tokens[cue.to - 1]!, tables);
    // "toplantıda konuşan Bakan": what tells where somebody spoke is not what was said, and nothing behind a participle is.
    if (told) return inner.filter(({ to }) => !isSetting(tokens[to - 1]!, tables));
    if (inner.length > 0) return inner;
  }
  if (cue.kind === "verb") {
    const inner = objectBefore(index, first, last, reading);
    if (inner.length > 0) return inner;
  }
  const opened = cue.kind === "source" ? complementizerBehind(cue, last, reading) : undefined;
  const before =
    opened || opens || cue.kind === "source behind" ? [] : clauseBefore(index, start, end, first, last, reading);
  if (before.length > 0) return before;
  const opening = openingOf(cue, end, last, reading, startingAt);
  if (!opening) return enclosed(cue, tokens);
  // "أعرب الوزير | عن أمله في أن": what the next words of saying give is all that is said.
  const next = cues[index + 1];
  const goesOn = next?.sentence === cue.sentence && next.kind === "verb" && next.subject === cue.subject;
  if (goesOn && next.from >= end && next.from <= opening.from && cue.frame === "object") return [];
  // `said: "..."`: behind a colon the marks tell where the words end.
  const told = opening.kind === Opening.colon ? passageAt(opening.from, last, reading, startingAt) : undefined;
  if (told && fills(told, last, reading)) return [spoken(cue, told)];
  const to = endOfClause(cue, opening, last, reading);
  const behind = trimmed(cue, opening.from, to, tokens, opening.kind !== Opening.none);
  return behind.length > 0 ? behind : enclosed(cue, tokens);
}

/** "It is said that ..." with nobody to say it: what stands on the one side of the phrase, or around it. */
function toldByNobody(index: number, first: number, last: number, reading: Reading): readonly Content[] {
  const { tokens, cues, tables, joints } = reading;
  const cue = cues[index]!;
  const previous = cues[index - 1];
  const from = previous?.sentence === cue.sentence ? previous.to : first;
  const isBlank = (start: number, end: number) => {
    for (let at = start; at < end; at++) if (!(joints.roles[at]! & Role.mark)) return false;
    return true;
  };
  const next = cues[index + 1];
  const until =
    next?.sentence === cue.sentence && next.kind === "agentless" ? beforeJoint(cue.to, next.from, reading) : last;
  const behindOther = !tables.verbLast && previous?.sentence === cue.sentence && previous.kind === "agentless";
  if (behindOther || isBlank(from, cue.from)) {
    const start = infinitiveBehindAddressee(cue.to, last, reading) ?? behindAddressed(cue.to, cue, tokens, tables);
    return trimmed(cue, start, until, tokens, false);
  }
  if (tables.verbLast || isBlank(cue.to, last)) {
    const start = behindAddressed(behindSetting(from, cue.from, reading), cue, tokens, tables);
    return trimmed(cue, start, beforeClosers(start, cue.from, tokens, tables), tokens, false);
  }
  return trimmed(cue, from, last, tokens, false);
}

/** Without the words that join a statement to the next. */
function beforeJoint(from: number, to: number, { joints: { roles } }: Reading): number {
  let end = to;
  while (end > from && roles[end - 1]! & (Role.mark | Role.coordinator)) end--;
  return end;
}

/** "Bakanlıktan yapılan açıklamada, ...": behind the comma of an opening that tells where it was said. */
function behindSetting(from: number, until: number, { tokens, tables, joints: { roles } }: Reading): number {
  for (let at = from + 1; at < until && at - from <= annotateSettings.longestSetting; at++) {
    if (roles[at]! & Role.comma) return isSetting(tokens[at - 1]!, tables) ? at + 1 : from;
    // "mahkeme kararında | sanığın çiftliği sattığı": whoever the clause is about opens it.
    if (isSetting(tokens[at - 1]!, tables) && opensOwned(tokens[at]!, tables)) return at;
  }
  return from;
}

/** Nothing that was said follows words between marks in their sentence. */
function fills(passage: MarkedPassage, last: number, reading: Reading): boolean {
  return last - passage.to <= LONGEST_TAIL || partsBehind(passage, last, reading);
}

/** Marks that may follow the words between marks that end a sentence. */
const LONGEST_TAIL = 3;

/** "The paper, quoting X, wrote that": the verb behind a source gives the words of the source. */
function passesOn(index: number, { cues, tables }: Reading): boolean {
  const [cue, next] = [cues[index]!, cues[index + 1]];
  if (!(tables.objectBefore?.closers || tables.verbLast) || next?.sentence !== cue.sentence || next.kind !== "verb")
    return false;
  const same =
    next.subject === undefined
      ? next.described?.from === cue.described?.from
      : next.subject.entity === cue.subject?.entity;
  return same && next.from - cue.to <= annotateSettings.longestDescription;
}

/** "lehnte den Vorschlag ab": what a verb and its particle enclose, behind whoever speaks. */
function enclosed(cue: Cue, tokens: readonly Token[]): readonly Content[] {
  if (!cue.particle || cue.frame === "clause") return [];
  return trimmed(cue, endOfStatement({ ...cue, particle: [cue.to, cue.to] }), cue.particle[0], tokens, false);
}

/** The joint of the sentence at which the content stops; words between marks that run on are taken whole. */
function endOfClause(cue: Cue, { from, kind }: Opened, last: number, { joints, passages, endOf }: Reading): number {
  let start = from;
  while (start < last && joints.roles[start]! & Role.mark) start++;
  const end = endOf(cue, start, last, kind, joints);
  const open = passageBeforeToken(passages, end);
  return open && open.to > end && open.from >= from ? open.to : end;
}
