/**
 * Nouns that give words to somebody: "her claim that the dam would hold", "le refus du maire de signer". Takes a place in a
 * sentence, gives a cue with the words that tell whose claim it is, where what is claimed opens right behind it or behind them.
 */
import type { Token } from "../model/annotation.js";
import { annotateSettings } from "../settings.js";
import type { BareCue, Framed } from "./cue.js";
import type { PackTables } from "./pack-tables.js";
import type { SayingNouns } from "./speech-tables.js";

/** Words between a noun and "that": "by the mayor of the town". */
const LONGEST_OWNER = 8;
/** Words between whose it is and the noun: "his repeated refusal". */
const LONGEST_EPITHET = 1;
const GENITIVES = new Set(["'s", "’s"]);

export function nounCue(
  tokens: readonly Token[],
  at: number,
  from: number,
  to: number,
  sentence: number,
  tables: PackTables,
): BareCue | undefined {
  const { sayingNouns } = tables;
  const noun = sayingNouns?.nouns.at(tokens, at, to);
  if (!sayingNouns || !noun) return undefined;
  const opening = openingBehind(tokens, noun.to, to, tables);
  if (opening === undefined) return undefined;
  // "هشدار داد که": the noun is part of a verb.
  const verb = tables.looseVerbs.at(tokens, at, opening);
  if (verb && verb.to > noun.to) return undefined;
  const { strength, owned } = noun.value;
  const before = owned ? { from: at, to: at } : ownerBefore(tokens, at, from, sayingNouns, tables);
  const framed = opening > noun.to ? ownerBehind(tokens, noun.to, opening, sayingNouns, tables) : before;
  if (!framed || (opening > noun.to && before)) return undefined;
  return { from: at, to: noun.to, sentence, kind: "noun", frame: "clause", strength, framed };
}

/** The complementizer or infinitive behind a noun and whose it is; a comma may part them where the language has one there. */
function openingBehind(tokens: readonly Token[], at: number, to: number, tables: PackTables): number | undefined {
  for (let word = at; word < Math.min(to, at + LONGEST_OWNER); word++) {
    const token = tokens[word]!;
    const parts = token.kind === "mark" && word + 1 < to && (token.norm === "," || token.norm === "،");
    if (tables.complementizers.at(tokens, parts ? word + 1 : word, to)) return word;
    if (tables.infinitives.has(token.norm) && word + 1 < to && tokens[word + 1]!.kind === "word") return word;
    if (token.kind === "mark" && token.norm !== "-" && token.norm !== ".") return undefined;
    if (word > at && tables.looseVerbs.at(tokens, word, to)) return undefined;
  }
  return undefined;
}

/** "his", "Holm's": an owner before the noun, an adjective apart. */
function ownerBefore(
  tokens: readonly Token[],
  at: number,
  from: number,
  { possessives }: SayingNouns,
  tables: PackTables,
): Framed | undefined {
  for (let end = at; end > from && at - end <= LONGEST_EPITHET; end--) {
    const before = tokens[end - 1]!;
    if (possessives.has(before.norm)) return { from: end - 1, to: end };
    if (!GENITIVES.has(before.norm)) continue;
    let start = end - 1;
    while (start > from && end - start <= annotateSettings.longestDescription && mayName(tokens[start - 1]!, tables))
      start--;
    return start < end - 1 ? { from: start, to: end - 1 } : undefined;
  }
  return undefined;
}

function mayName({ kind, norm, capital }: Token, { stopWords, determiners }: PackTables): boolean {
  return kind !== "mark" && (capital || !stopWords.has(norm) || determiners.has(norm));
}

/** "by the mayor", "du maire", "министра": what stands between the noun and its clause. */
function ownerBehind(
  tokens: readonly Token[],
  at: number,
  opening: number,
  { owners }: SayingNouns,
  tables: PackTables,
): Framed | undefined {
  // A noun's other complements ("the claim in court that") tell no owner.
  if (owners ? !owners.has(tokens[at]!.norm) : tables.prepositions.at(tokens, at, opening)) return undefined;
  const from = owners ? at + 1 : at;
  let to = opening;
  while (to > from && (tokens[to - 1]!.kind === "mark" || tables.prepositions.at(tokens, to - 1, to))) to--;
  return to > from ? { from, to } : undefined;
}
