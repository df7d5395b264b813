/**
 * Names where nothing parts words in writing: foreign ones by the characters that write foreign sounds and by the dot
 * between their parts, native ones by a surname behind an office. Takes tokens (each a character), the atoms
 * among them and the units of meaning; gives runs in order, none overlapping. What shows itself once is found wherever it stands.
 */
import type { Unit } from "../lexicon/find-units.js";
import { TRANSCRIPTION, TRANSCRIPTION_WITHIN } from "../lexicon/languages/transcription.js";
import type { Token } from "../model/annotation.js";
import { findRepeats } from "../text/find-repeats.js";
import type { Atom } from "./find-atoms.js";
import type { NameRun } from "./name-run.js";
import type { PackTables } from "./pack-tables.js";

/** Marks between the parts of a foreign name. */
const NAME_DOTS = new Set(["·", "•", "・", "‧", "．"]);
/** Characters of the longest part of a foreign name, and of the shortest name that shows itself by its characters. */
const LONGEST_PART = 6;
const SHORTEST_FOREIGN = 2;
/** Of one that stands before any other word. */
const LIKELY_FOREIGN = 3;

export function findUnpartedNames(
  tokens: readonly Token[],
  atoms: readonly Atom[],
  units: readonly Unit[],
  tables: PackTables,
): readonly NameRun[] {
  const taken = new Array<boolean>(tokens.length).fill(false);
  for (const { from, to, kind } of atoms) if (kind !== "title") taken.fill(true, from, to);
  const isFree = (index: number) => tokens[index]?.kind === "word" && !taken[index];
  const known = knownWords(units);
  const inside = insideWords(known);
  const isKnown = (from: number, to: number) => known.get(tokens[from]!.start) === tokens[to - 1]!.end;
  const isForeign = (index: number) => isFree(index) && (isSyllable(index) || isWithin(index));
  const isSyllable = (index: number) => TRANSCRIPTION.has(tokens[index]!.norm);
  // "西部" ("the west"): what begins a word or stands in one ends the name before it.
  const isWithin = (index: number) => {
    const { start, norm } = tokens[index]!;
    const isWord = inside.has(start) || (known.get(start) ?? 0) > tokens[index]!.end;
    return TRANSCRIPTION_WITHIN.has(norm) && !isWord && !isWordAt(tokens, index, tables);
  };
  /** Most of its characters write foreign names by themselves. */
  const isHeard = (from: number, to: number) => {
    let syllables = 0;
    for (let index = from; index < to; index++) if (isSyllable(index)) syllables++;
    return syllables >= SHORTEST_FOREIGN || syllables === to - from;
  };
  const endOfForeign = (from: number) => {
    let to = from;
    while (to - from < LONGEST_PART && isForeign(to) && (to === from || !isWordAt(tokens, to, tables))) to++;
    return to;
  };
  const startOfForeign = (to: number) => {
    let from = to;
    while (to - from < LONGEST_PART && isForeign(from - 1)) from--;
    return from;
  };
  const runs: NameRun[] = [];
  const add = (from: number, to: number) => {
    if (to <= from || runs.some((run) => run.from < to && from < run.to)) return;
    runs.push({ from, to, shown: true });
  };

  tokens.forEach(({ norm }, index) => {
    if (!NAME_DOTS.has(norm)) return;
    const from = startOfForeign(index);
    let to = index;
    while (NAME_DOTS.has(tokens[to]?.norm ?? "") && endOfForeign(to + 1) > to + 1) to = endOfForeign(to + 1);
    if (from < index && to > index) add(from, to);
  });
  for (const { kind, to } of atoms) {
    if ((kind !== "office" && kind !== "title") || to >= tokens.length) continue;
    // "带领队伍": what looks like a calling ends inside a word.
    if (kind === "title" && inside.has(tokens[to]!.start)) continue;
    const foreign = endOfForeign(to);
    if (foreign - to >= SHORTEST_FOREIGN && isHeard(to, foreign)) add(to, foreign);
    // "The students all left": "全部" is a word, though "全" is a surname.
    else if (to + 1 < tokens.length && !isKnown(to, to + 2)) add(to, endOfNative(tokens, to, isFree, tables));
  }
  for (const { from, to } of heardUnits(units, tokens)) if (isFree(from)) add(from, to);
  for (let index = 0; index < tokens.length; index++) {
    const least = tables.verbs.at(tokens, index) ? SHORTEST_FOREIGN : LIKELY_FOREIGN;
    if (least > SHORTEST_FOREIGN && !isWordAt(tokens, index, tables)) continue;
    const from = startOfForeign(index);
    const opens =
      from === 0 || tokens[from - 1]!.kind === "mark" || taken[from - 1] || isWordAt(tokens, from - 1, tables);
    // A currency or a people is written like a foreign name, too.
    const named = least === SHORTEST_FOREIGN || (index > from && !isKnown(from, index));
    if (index - from >= least && opens && named && isHeard(from, index)) add(from, index);
  }
  for (const { from, to } of [...runs]) {
    for (const at of findRepeats(tokens, from, to)) if (isFree(at)) add(at, at + to - from);
  }
  return runs.sort((a, b) => a.from - b.from);
}

/** A surname and one or two characters: two, unless a word begins at the second. */
function endOfNative(
  tokens: readonly Token[],
  from: number,
  isFree: (index: number) => boolean,
  tables: PackTables,
): number {
  const surname = tables.surnames.at(tokens, from);
  if (!surname || !isFree(from) || !isFree(surname.to)) return from;
  const second = surname.to + 1;
  return isFree(second) && !isWordAt(tokens, second, tables) ? second + 1 : second;
}

/** Whether a word begins here that can stand behind a name or before it. */
function isWordAt(tokens: readonly Token[], index: number, tables: PackTables): boolean {
  if (tables.stopWords.has(tokens[index]!.norm)) return true;
  return [tables.verbs, tables.prepositions, tables.coordinators, tables.acts, tables.subjectEnds].some(
    (table) => table.at(tokens, index) !== undefined,
  );
}

/** Where the words of several characters that the lexicon can translate begin, and where they end. */
function knownWords(units: readonly Unit[]): ReadonlyMap<number, number> {
  return new Map(units.flatMap(({ start, end, concepts }) => (concepts.length > 0 ? [[start, end] as const] : [])));
}

/** Positions at which such a word is parted. */
function insideWords(known: ReadonlyMap<number, number>): ReadonlySet<number> {
  const inside = new Set<number>();
  for (const [start, end] of known) for (let at = start + 1; at < end; at++) inside.add(at);
  return inside;
}

/** Units that the lexicon knows by sound alone, as ranges of tokens. */
function heardUnits(units: readonly Unit[], tokens: readonly Token[]): { from: number; to: number }[] {
  const at = new Map(tokens.map(({ start }, index) => [start, index]));
  return units.flatMap(({ start, end, concepts, sounds, caseless }) => {
    const from = at.get(start);
    if (!caseless || concepts.length > 0 || sounds.length === 0 || from === undefined) return [];
    let to = from;
    while (to < tokens.length && tokens[to]!.end <= end) to++;
    return to - from >= SHORTEST_FOREIGN ? [{ from, to }] : [];
  });
}
