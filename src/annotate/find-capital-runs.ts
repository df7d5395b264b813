/**
 * Runs of words that may be a person's (or an unknown thing's) name, in scripts with case: capitals show them, as far as
 * these are not the first letters of sentences, of days and months, or of all nouns.
 */
import type { Sentence, Token } from "../model/annotation.js";
import { startOfDeterminer } from "./determiners.js";
import type { Atom } from "./find-atoms.js";
import { joinsNext, LONGEST_NAME, type NameRun, takenBy, verbEndsAt } from "./name-run.js";
import type { PackTables } from "./pack-tables.js";

/** `isOrdinary`: where all nouns have capitals, which tokens are words of the language. */
export function findCapitalRuns(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  atoms: readonly Atom[],
  tables: PackTables,
  isOrdinary?: (token: Token) => boolean,
): readonly NameRun[] {
  const taken = takenBy(atoms, tokens.length);
  const titled = new Set(atoms.flatMap(({ kind, to }) => (kind === "office" || kind === "title" ? [to] : [])));
  const isNoun = (index: number) =>
    isOrdinary !== undefined &&
    !titled.has(index) &&
    (isOrdinary(tokens[index]!) || startOfDeterminer(tokens, index, tables) < index);
  const starts = new Set(sentences.map((sentence) => firstWord(tokens, sentence)));
  const headings = sentences.filter((sentence) => sentence.heading).map((sentence) => sentence.tokens);
  const inHeading = (index: number) => headings.some(([from, to]) => index >= from && index < to);
  const insideCapitals = new Set<string>();
  const lowerCase = new Set<string>();
  tokens.forEach((token, index) => {
    if (token.kind !== "word" || inHeading(index)) return;
    if (!token.capital) lowerCase.add(token.norm);
    else if (!starts.has(index)) insideCapitals.add(token.norm);
  });
  const mayStart = (index: number) => {
    const token = tokens[index]!;
    if (!token.capital || taken[index] || token.kind !== "word" || isNoun(index)) return false;
    if (isCalendar(tokens, index, tables)) return false;
    if (!starts.has(index)) return !(tables.notNames.has(token.norm) && lowerCase.has(token.norm));
    if (tables.stopWords.has(token.norm) || tables.notNames.has(token.norm)) return false;
    if (insideCapitals.has(token.norm) || speaks(index)) return true;
    if (lowerCase.has(token.norm)) return false;
    return joinsNext(text, tokens, index) && tokens[index + 1]!.capital && !taken[index + 1];
  };
  /** "Costa: «...»": one word before a colon and words between marks. */
  const speaks = (index: number) =>
    tokens[index + 1]?.norm === ":" && tables.openMarks.has(tokens[index + 2]?.norm ?? "");
  const runs: NameRun[] = [];
  for (let index = 0; index < tokens.length; ) {
    if (inHeading(index) || !mayStart(index)) {
      index++;
      continue;
    }
    let to = index + 1;
    while (to < tokens.length && to - index < LONGEST_NAME * 2) {
      const next = continuesName(text, tokens, to, taken, tables);
      if (next === 0) break;
      to += next;
    }
    // "заявил ульд Дахан": a particle in small letters opens the name.
    const particle = tables.nameParticles.has(tokens[index - 1]?.norm ?? "") && verbEndsAt(tokens, index - 1, tables);
    const verbBeside = particle || tables.verbs.at(tokens, to) !== undefined || verbEndsAt(tokens, index, tables);
    // "A farmer from Manitoba said": what a preposition leads in is not who speaks.
    const led = tables.prepositions.at(tokens, startOfDeterminer(tokens, index, tables) - 1) !== undefined;
    runs.push({ from: particle ? index - 1 : index, to, shown: particle || (verbBeside && !led) || speaks(to - 1) });
    index = to;
  }
  return runs;
}

/** A month or a day; "May" and "Mar" are also names, and these only beside a number. */
function isCalendar(tokens: readonly Token[], index: number, tables: PackTables): boolean {
  if (!tables.months.at(tokens, index) && !tables.weekdays.at(tokens, index)) return false;
  if (tokens[index]!.norm.length > LONGEST_ABBREVIATION) return true;
  return [tokens[index - 1], tokens[index + 1], tokens[index + 2]].some((token) => token?.kind === "number");
}

/** Letters of the longest abbreviation of a month. */
const LONGEST_ABBREVIATION = 3;

/** How many further tokens belong to the name: 0, 1 (a capital word), 2 or more (a particle, hyphen or initial between). */
function continuesName(
  text: string,
  tokens: readonly Token[],
  index: number,
  taken: readonly boolean[],
  tables: PackTables,
): number {
  const before = tokens[index - 1]!;
  const gap = text.slice(before.end, tokens[index]!.start);
  if (gap !== "" && gap !== " " && gap !== "\u00a0") return 0;
  const isPart = (at: number) => at < tokens.length && tokens[at]!.capital && !taken[at];
  const token = tokens[index]!;
  if (token.kind === "word" && token.capital && !taken[index]) return 1;
  if (token.kind === "word" && tables.nameParticles.has(token.norm)) {
    if (isPart(index + 1)) return 2;
    const hyphen = tokens[index + 1]?.norm === "-" && tokens[index + 1]!.start === token.end;
    return hyphen && isPart(index + 2) ? 3 : 0;
  }
  const glued = gap === "" && tokens[index + 1]?.start === token.end;
  if ((token.norm === "-" || token.norm === "'") && glued && isPart(index + 1)) return 2;
  const initial = token.norm === "." && gap === "" && before.end - before.start === 1;
  return initial && isPart(index + 1) ? 2 : 0;
}

function firstWord(tokens: readonly Token[], sentence: Sentence): number {
  let index = sentence.tokens[0];
  while (index < sentence.tokens[1] - 1 && tokens[index]!.kind === "mark") index++;
  return index;
}
