/**
 * Words between marks that were never closed, parted by whoever says them: "« We held the hill, a raconté le capitaine. At dawn
 * nobody was left.", and the turns of a dialogue, which a dash opens. Takes
 * the passages of a report, gives them with the statement inside each unclosed one left out.
 */
import type { Sentence, Token } from "../model/annotation.js";
import type { MarkedPassage } from "./find-marked-passages.js";
import type { PackTables } from "./pack-tables.js";
import { sentenceIndex } from "./sentence-at.js";

const COMMAS = new Set([",", "،", "，"]);
const DASHES = new Set(["—", "–", "―"]);

export function partUnclosed(
  marked: readonly MarkedPassage[],
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  tables: PackTables,
): readonly MarkedPassage[] {
  const labels = marked.map((passage) => endOfLabel(passage, tokens));
  const interview = labels.filter((to) => to !== undefined).length >= LEAST_TURNS;
  const own = marked.flatMap((whole, index) => {
    const label = interview ? labels[index] : undefined;
    const passage = label === undefined ? whole : { ...between(tokens, label, whole.to), closed: whole.closed };
    return passage.closed ? partedWithin(passage, tokens, tables) : parted(passage, tokens, sentences, tables);
  });
  const quoted = new Uint8Array(tokens.length);
  for (const { from, to } of marked) quoted.fill(1, from, to);
  const turns = turnsOf(tokens, sentences).flatMap((turn) => {
    const parts = parted(turn, tokens, sentences, tables);
    return parts[0] !== turn && !quoted.subarray(turn.from, turn.to).includes(1) ? parts : [];
  });
  return turns.length === 0 ? own : [...own, ...turns].sort((a, b) => a.from - b.from);
}

/** `"HOLM: We wait.`: inside the marks, the name that opens a line of an interview; the token behind its colon. */
function endOfLabel({ from, to }: MarkedPassage, tokens: readonly Token[]): number | undefined {
  let at = from;
  while (at < to && at - from < LONGEST_LABEL && tokens[at]!.capital) at++;
  return at > from && at + 1 < to && tokens[at]!.norm === ":" ? at + 1 : undefined;
}

/** Words of such a name, and lines by which a text is known to hold an interview. */
const LONGEST_LABEL = 3;
const LEAST_TURNS = 2;

/** "—I will not come back —said Lucía Prado—.": paragraphs that a dash opens, as dialogue does. */
function turnsOf(tokens: readonly Token[], sentences: readonly Sentence[]): readonly MarkedPassage[] {
  const turns: MarkedPassage[] = [];
  let paragraph = -1;
  let turn: { from: number; to: number } | undefined;
  for (const sentence of sentences) {
    const [from, to] = sentence.tokens;
    if (sentence.paragraph === paragraph) {
      if (turn) turn.to = to;
      continue;
    }
    if (turn && turn.to > turn.from) turns.push(between(tokens, turn.from, turn.to));
    turn = DASHES.has(tokens[from]?.norm ?? "") ? { from: from + 1, to } : undefined;
    paragraph = sentence.paragraph;
  }
  if (turn && turn.to > turn.from) turns.push(between(tokens, turn.from, turn.to));
  return turns;
}

function parted(
  passage: MarkedPassage,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  tables: PackTables,
): readonly MarkedPassage[] {
  for (let at = passage.from + 1; at < passage.to - 1; at++) {
    const { norm } = tokens[at]!;
    const dash = DASHES.has(norm);
    if (!dash && !COMMAS.has(norm)) continue;
    const verb = tables.looseVerbs.at(tokens, at + 1, passage.to);
    if (!verb || !mayName(tokens[verb.to], tables)) continue;
    const [, last] = sentences[sentenceIndex(at, sentences)]!.tokens;
    let end = at + 1;
    while (end < last && !(dash && DASHES.has(tokens[end]!.norm))) end++;
    while (end < passage.to && tokens[end]!.kind === "mark") end++;
    const rest = end < passage.to ? [between(tokens, end, passage.to)] : [];
    return [between(tokens, passage.from, at), ...rest];
  }
  return [passage];
}

/** "« The bridge, affirms Luc Tessier, will open by winter. »": between commas a verb of saying with its speaker behind it. */
function partedWithin(passage: MarkedPassage, tokens: readonly Token[], tables: PackTables): readonly MarkedPassage[] {
  if (!tables.cased || !tables.inverts) return [passage];
  for (let at = passage.from + 1; at < passage.to - LONGEST_INSERTION / 2; at++) {
    if (!COMMAS.has(tokens[at]!.norm)) continue;
    const plain = tables.verbs.at(tokens, at + 1, passage.to);
    const verb = plain ?? tables.looseVerbs.at(tokens, at + 1, passage.to);
    if (!verb || !mayName(tokens[verb.to], tables) || tables.complementizers.at(tokens, verb.to)) continue;
    let end = verb.to;
    while (end < passage.to && end - at < LONGEST_INSERTION && tokens[end]!.kind !== "mark") end++;
    // A further comma closes the insertion; a name of two words or a noun with its article, and nothing else, fills it.
    const few = end - verb.to <= LONGEST_NAME && end > verb.to;
    if (!few || !COMMAS.has(tokens[end]?.norm ?? "") || end + 1 >= passage.to) continue;
    // A verb that is as often something else needs a name behind it.
    if (!plain && !tokens[end - 1]!.capital) continue;
    return [between(tokens, passage.from, at), { ...between(tokens, end + 1, passage.to), closed: true }];
  }
  return [passage];
}

/** Tokens of an insertion between commas, and of the name in it. */
const LONGEST_INSERTION = 12;
const LONGEST_NAME = 5;

/** The speaker stands behind the verb: a name, or a noun with its article. */
function mayName(token: Token | undefined, tables: PackTables): boolean {
  return token === undefined || token.capital || token.kind === "mark" || tables.determiners.has(token.norm);
}

function between(tokens: readonly Token[], from: number, to: number): MarkedPassage {
  return { from, to, start: tokens[from]!.start, end: tokens[to - 1]!.end, closed: false };
}
