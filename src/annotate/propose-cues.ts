/**
 * Which words of a sentence may give speech to somebody, before it is known to whom: verbs and phrases of the pack, longest
 * first, and what is left out of them where one opens or holds another. Takes a sentence, gives cues without subjects.
 */
import type { Sentence, Token } from "../model/annotation.js";
import { annotateSettings } from "../settings.js";
import type { BareCue, Framed } from "./cue.js";
import { startOfDeterminer } from "./determiners.js";
import { nounCue } from "./find-noun-cues.js";
import type { PackTables } from "./pack-tables.js";
import { partedVerbAt } from "./parted-verbs.js";

const STRENGTH_OF_SOURCE_PHRASE = 5;

export function bareCues(
  tokens: readonly Token[],
  sentence: Sentence,
  index: number,
  quoted: Uint8Array,
  tables: PackTables,
): readonly BareCue[] {
  const cues: BareCue[] = [];
  const [from, to] = sentence.tokens;
  for (let at = from; at < to; ) {
    const cue =
      quoted[at] === 1 || !tables.opensCue(tokens[at]!)
        ? undefined
        : cueAt(tokens, at, from, to, index, quoted, tables);
    const whole = tables.unparted ? tables.wholeWords.at(tokens, at, to) : undefined;
    if (cue && (!whole || cue.to >= whole.to)) {
      cues.push(cue);
      at = cue.to;
    } else at = whole?.to ?? at + 1;
  }
  return cues;
}

function cueAt(
  tokens: readonly Token[],
  at: number,
  from: number,
  to: number,
  sentence: number,
  quoted: Uint8Array,
  tables: PackTables,
): BareCue | undefined {
  const noun = nounCue(tokens, at, from, to, sentence, tables);
  if (noun) return noun;
  const framed = framedSource(tokens, at, to, sentence, tables);
  const agentless = tables.agentless.at(tokens, at, to);
  if (framed && (!agentless || agentless.to < framed.to)) return framed;
  const together = tables.looseVerbs.at(tokens, at, to);
  const apart = partedAt(tokens, at, to, quoted, tables);
  const parted = apart && together && together.to > at + 1 && together.to >= apart.particle[1] ? undefined : apart;
  const verb = parted ? { to: at + 1, value: parted.verb } : together;
  const behind = tables.sourcePhrasesBehind.at(tokens, at, to);
  const source = behind ?? tables.sourcePhrases.at(tokens, at, to);
  if (agentless && (!verb || agentless.to >= verb.to) && (!source || agentless.to >= source.to)) {
    const { strength } = agentless.value;
    const named = tables.capitalNouns ? nounsIn(tokens, at, agentless.to, from) : undefined;
    const framed = named && { framed: named };
    return { from: at, to: agentless.to, sentence, kind: "agentless", frame: "object", strength, ...framed };
  }
  // "Berichten", "Rat": inside a sentence a capital tells a noun.
  const isNoun = tables.capitalNouns && at > from && tokens[at]!.capital && tokens[at - 1]!.kind !== "mark";
  const opensNoun =
    isNoun ||
    (!refersBack(tokens, at, from, parted !== undefined, tables) &&
      startOfDeterminer(tokens, at, tables) >= from &&
      startOfDeterminer(tokens, at, tables) < at);
  // "explique-t-on à la mairie": the longer phrase says more than its verb.
  const longer = source && verb && source.to > verb.to;
  // Where an object stands before its verb, a verb of two words is no noun, whatever precedes.
  const whole = tables.objectBefore?.closers !== undefined && verb !== undefined && verb.to - at > 1;
  // What bears the article is a noun: "الكشف", though "كشف" is a verb.
  const bearsArticle =
    tables.article !== "" &&
    tokens[at]!.norm.startsWith(tables.article) &&
    !tables.looseVerbs.at(unaffixed(tokens, at), 0);
  const nominal = bearsArticle || (!whole && opensNoun) || behindNounOpener(tokens, at, from, tables);
  if (verb && !longer && !nominal && !tokens[at]!.norm.includes("'")) {
    const { frame, strength, thought, loose, addressed } = verb.value;
    const marks = {
      ...(thought ? { thought } : {}),
      ...(loose ? { loose } : {}),
      ...(addressed ? { addressed } : {}),
      ...(parted ? { particle: parted.particle } : {}),
    };
    // "s'est dit prêt à partir": what somebody says of himself is told with the rest.
    const verbEnd = tables.selfDescribing.at(tokens, at, verb.to)?.to ?? verb.to;
    return { from: at, to: verbEnd, sentence, kind: "verb", frame, strength, ...marks };
  }
  const closing = at > from && tokens[at - 1]!.kind === "mark" ? tables.closingSources.at(tokens, at, to) : undefined;
  if (closing && at - from > annotateSettings.shortestContent && !opensClause(tokens, closing.to, to, tables))
    return { from: at, to: closing.to, sentence, kind: "source", frame: "clause", strength: STRENGTH_OF_SOURCE_PHRASE };
  if (!source) return undefined;
  const kind = behind ? "source behind" : "source";
  return { from: at, to: source.to, sentence, kind, frame: "clause", strength: STRENGTH_OF_SOURCE_PHRASE };
}

/** "nach Polizeiangaben": where every noun has a capital, the nouns of a phrase tell whom it rests on. */
function nounsIn(tokens: readonly Token[], at: number, to: number, first: number): Framed | undefined {
  const isNoun = (word: number) => tokens[word]!.capital && (word > first || to - at === 2);
  let from = at;
  while (from < to && !isNoun(from)) from++;
  let end = from;
  while (end < to && isNoun(end)) end++;
  return end > from ? { from, to: end } : undefined;
}

/** A word with what follows it, nothing written onto it taken off. */
function unaffixed(tokens: readonly Token[], at: number): readonly Token[] {
  const [first, ...rest] = tokens.slice(at, at + LONGEST_VERB);
  return [{ ...first!, forms: [first!.norm] }, ...rest];
}

/** Tokens of the longest phrase of a verb that may begin like a noun. */
const LONGEST_VERB = 6;

/** "收到警告": a word right before that makes a noun of the verb's form. */
function behindNounOpener(tokens: readonly Token[], at: number, from: number, { beforeNouns }: PackTables): boolean {
  for (let start = Math.max(from, at - LONGEST_OPENER); start < at; start++) {
    if (beforeNouns.at(tokens, start, at)?.to === at) return true;
  }
  return false;
}

const LONGEST_OPENER = 2;

/** "据 … 消息": both halves of a phrase, and the words between them, which name whoever speaks. */
function framedSource(
  tokens: readonly Token[],
  at: number,
  to: number,
  sentence: number,
  { sourceFrames, complementizers, objectPrepositions, sayingNouns }: PackTables,
): BareCue | undefined {
  for (const { open, close } of sourceFrames) {
    const opening = open.at(tokens, at, to);
    if (!opening) continue;
    const last = Math.min(to, opening.to + annotateSettings.longestDescription * 2);
    for (let end = opening.to + 1; end < last && !endsPhrase(tokens[end - 1]!); end++) {
      const closing = close.at(tokens, end, to);
      const opensClause = closing && complementizers.at(tokens, closing.to - 1, closing.to) !== undefined;
      // "نقلت الوكالة عن الوزير قوله إن": the noun that bears its owner gives the words.
      if (closing && sayingNouns?.nouns.at(tokens, end - 1, end)?.value.owned) return undefined;
      if (!closing || (closing.to < to && !opensClause && !endsPhrase(tokens[closing.to]!))) continue;
      // "نقلت صحيفة الضفة عن | ناطق باسم الشرطة أن": whom it was taken from.
      let from = opening.to;
      for (let word = from; word < end - 1; word++) if (objectPrepositions.has(tokens[word]!.norm)) from = word + 1;
      const framed = { from, to: end };
      const strength = STRENGTH_OF_SOURCE_PHRASE;
      return { from: at, to: closing.to, sentence, kind: "source", frame: "clause", strength, framed };
    }
  }
  return undefined;
}

const PHRASE_ENDS = new Set([",", "،", "，", "：", ":", "。"]);

function endsPhrase({ kind, norm }: Token): boolean {
  return kind === "mark" && PHRASE_ENDS.has(norm);
}

/** "so dass": what follows is a clause and no speaker; an article may open either. */
function opensClause(tokens: readonly Token[], at: number, to: number, tables: PackTables): boolean {
  return tables.subordinators.at(tokens, at, to) !== undefined && !tables.determiners.has(tokens[at]!.norm);
}

/** "Das teilte die Polizei mit": the article stands for the sentence before, unless a noun may follow ("das erklärte Ziel"). */
function refersBack(tokens: readonly Token[], at: number, from: number, parted: boolean, tables: PackTables): boolean {
  if (at !== from + 1 || !tables.backReferences.has(tokens[from]!.norm)) return false;
  return parted || tables.determiners.has(tokens[at + 1]?.norm ?? "");
}

/** "stellte Holm am Montag fest": the verb's other words stand in its clause, outside any marks. */
function partedAt(tokens: readonly Token[], at: number, to: number, quoted: Uint8Array, tables: PackTables) {
  return partedVerbAt(
    tokens,
    at,
    to,
    tables.partedVerbs,
    (word) =>
      PARTING.has(tokens[word]!.norm) || quoted[word] === 1 || tables.complementizers.at(tokens, word) !== undefined,
    (word) =>
      tables.coordinators.at(tokens, word) !== undefined || tables.complementizers.at(tokens, word) !== undefined,
  );
}

const PARTING = new Set([";", ":"]);

/**
 * "提醒双方说": where nothing parts words, a verb of saying behind another, no mark between, opens what that one gives; and
 * one right behind another ("表示愿意", "说，希望") is part of what is said.
 */
export function withoutOpenings(
  cues: readonly BareCue[],
  tokens: readonly Token[],
  tables: PackTables,
): readonly BareCue[] {
  const kept: BareCue[] = [];
  for (const cue of cues) {
    const previous = kept.at(-1);
    const gap = previous && cue.kind === "verb" && previous.kind === "verb" ? cue.from - previous.to : undefined;
    const reach = gap !== undefined && gap <= annotateSettings.complementizerReach;
    const between = reach ? tokens.slice(previous!.to, cue.from) : [];
    const opens = reach && tables.complementizers.at(tokens, cue.from, cue.to)?.to === cue.to;
    if (opens && between.every(({ kind }) => kind !== "mark")) continue;
    if (gap === 0 || (gap === 1 && between[0]!.kind === "mark")) continue;
    kept.push(cue);
  }
  return kept;
}

/** "anlaştığını iddia etti": where verbs come last, one right before another is what that one gives. */
export function withoutObjects(
  cues: readonly BareCue[],
  tokens: readonly Token[],
  tables: PackTables,
): readonly BareCue[] {
  if (tables.participleEndings.length === 0) return cues;
  return cues.filter(({ to, from }, at) => {
    const next = cues[at + 1];
    if (next?.from !== to) return true;
    const lower = cues[at - 1]?.to ?? 0;
    for (let index = Math.max(lower, from - annotateSettings.subjectReach); index < from; index++) {
      if (APOSTROPHES.has(tokens[index]!.norm) && tables.ownerEndings.has(tokens[index + 1]?.norm ?? "")) return true;
    }
    return false;
  });
}

const APOSTROPHES = new Set(["'", "’"]);
