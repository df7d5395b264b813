/**
 * Runs of words that may be a person's (or an unknown thing's) name. Scripts with case show it by capitals; in others a
 * name shows by what stands before it (an office, a title, a reporting verb) and by not being an ordinary word.
 */
import type { Sentence, Token } from "../model/annotation.js";
import type { Atom } from "./find-atoms.js";
import type { MarkedPassage } from "./find-marked-passages.js";
import type { PackTables } from "./pack-tables.js";

/** Half-open range of tokens. */
export interface NameRun {
  readonly from: number;
  readonly to: number;
  /** Something beside it shows a person: an office, a title, a verb of saying. */
  readonly shown: boolean;
}

const LONGEST_NAME = 5;
const SHORTEST_SURNAME = 4;
const OPENING_MARKS = new Set(['"', "“", "«", "„", "'", "‘", "”", "»"]);

export function findCapitalRuns(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  atoms: readonly Atom[],
  tables: PackTables,
): readonly NameRun[] {
  const taken = takenBy(atoms, tokens.length);
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
    if (!token.capital || taken[index] || token.kind !== "word") return false;
    if (tables.months.at(tokens, index) || tables.weekdays.at(tokens, index)) return false;
    if (!starts.has(index)) return !(tables.notNames.has(token.norm) && lowerCase.has(token.norm));
    if (tables.stopWords.has(token.norm) || tables.notNames.has(token.norm)) return false;
    if (insideCapitals.has(token.norm)) return true;
    if (lowerCase.has(token.norm)) return false;
    return joinsNext(text, tokens, index) && tokens[index + 1]!.capital && !taken[index + 1];
  };
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
    const verbBeside = tables.verbs.at(tokens, to) !== undefined || verbEndsAt(tokens, index, tables);
    runs.push({ from: index, to, shown: verbBeside });
    index = to;
  }
  return runs;
}

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

/**
 * Names in scripts without case. `isOrdinary` says whether a token is a word that the lexicon can translate, and whose
 * translation does not sound like it; such a word is a name only between marks, or where a fuller name has it. Two passes:
 * names that show themselves first, then single words that these, or a second occurrence, bear out.
 */
export function findShownRuns(
  text: string,
  tokens: readonly Token[],
  atoms: readonly Atom[],
  marked: readonly MarkedPassage[],
  tables: PackTables,
  isOrdinary: (token: Token) => boolean,
): readonly NameRun[] {
  const taken = takenBy(atoms, tokens.length);
  const atomBefore = new Map(atoms.map((atom) => [atom.to, atom]));
  const candidates: (NameRun & { readonly sure: boolean })[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const context = contextBefore(text, tokens, index, atomBefore, tables);
    if (!context) continue;
    const quoted = marked.some(({ from, to }) => from <= index && index < to && to - from <= LONGEST_NAME + 2);
    let to = index;
    while (to < tokens.length && to - index < LONGEST_NAME && !taken[to]) {
      const token = tokens[to]!;
      if (token.kind !== "word" || isFunctionWord(tokens, to, tables)) break;
      if (to > index && !/^\s?$|^-$/u.test(text.slice(tokens[to - 1]!.end, token.start))) break;
      if (
        !quoted &&
        isOrdinary(token) &&
        !(context === "title" && to === index && startsName(text, tokens, to, taken, tables, isOrdinary))
      )
        break;
      to++;
    }
    to = Math.max(to, speakerEnd(tokens, index, taken, tables), particleEnd(tokens, index, taken, tables));
    if (to === index && !taken[index] && !isFunctionWord(tokens, index, tables)) to = index + 1;
    if (to === index) continue;
    const sure = (quoted || to - index > 1) && !(to - index === 1 && isOrdinary(tokens[index]!) && !quoted);
    candidates.push({ from: index, to, shown: true, sure });
    index = to - 1;
  }
  const parts = new Set<string>();
  for (const { from, to, sure } of candidates) {
    if (sure) for (let at = from; at < to; at++) parts.add(tokens[at]!.norm);
  }
  const again = new Map<string, number>();
  for (const { from } of candidates) again.set(tokens[from]!.norm, (again.get(tokens[from]!.norm) ?? 0) + 1);
  const shown = candidates
    .filter(({ from, to, sure }) => {
      const token = tokens[from]!;
      if (sure || parts.has(token.norm)) return true;
      return to - from === 1 && !isOrdinary(token) && (again.get(token.norm) ?? 0) > 1;
    })
    .map(({ from, to }) => ({ from, to, shown: true }));
  const covered = takenBy(shown, tokens.length);
  // A surname that is no word of the language is its bearer wherever it stands, a particle before it or not; two words of
  // one name side by side are, whatever they mean.
  const isPart = (index: number) =>
    index < tokens.length &&
    !taken[index] &&
    !covered[index] &&
    tokens[index]!.kind === "word" &&
    (tokens[index]!.forms ?? [tokens[index]!.norm]).some((form) => parts.has(form));
  for (let index = 0; index < tokens.length; index++) {
    if (!isPart(index)) continue;
    let to = index + 1;
    while (isPart(to) && joinsNext(text, tokens, to - 1)) to++;
    const alone = tokens[index]!;
    const known = alone.norm.length >= SHORTEST_SURNAME && !isFunctionWord(tokens, index, tables) && !isOrdinary(alone);
    if (to - index > 1 || known) shown.push({ from: index, to, shown: true });
    index = to - 1;
  }
  return shown.sort((a, b) => a.from - b.from);
}

/** A name with a particle inside ("... أبو ...") reaches at least one word beyond it. */
function particleEnd(tokens: readonly Token[], from: number, taken: readonly boolean[], tables: PackTables): number {
  for (let at = from + 1; at < Math.min(tokens.length - 1, from + 3); at++) {
    if (tokens[at]!.kind !== "word" || taken[at] || tokens[at + 1]!.kind !== "word" || taken[at + 1]) return from;
    if (tables.nameParticles.has(tokens[at]!.norm)) return at + 2;
    if (isFunctionWord(tokens, at, tables)) return from;
  }
  return from;
}

/** An ordinary word before one that no table knows may be a given name. */
function startsName(
  text: string,
  tokens: readonly Token[],
  index: number,
  taken: readonly boolean[],
  tables: PackTables,
  isOrdinary: (token: Token) => boolean,
): boolean {
  const next = tokens[index + 1];
  if (next?.kind !== "word" || taken[index + 1] || !joinsNext(text, tokens, index)) return false;
  return !isFunctionWord(tokens, index + 1, tables) && !isOrdinary(next);
}

/** Where "that" or a colon follows within three words, these are the speaker's name, however ordinary they look. */
function speakerEnd(tokens: readonly Token[], from: number, taken: readonly boolean[], tables: PackTables): number {
  for (let to = from; to < Math.min(tokens.length, from + 4); to++) {
    if (to > from && (tokens[to]!.norm === ":" || tables.complementizers.at(tokens, to))) return to;
    if (tokens[to]!.kind !== "word" || taken[to] || isFunctionWord(tokens, to, tables)) return from;
  }
  return from;
}

/** Whether an office, a title or a reporting verb stands right before `index` (an opening mark may stand between). */
function contextBefore(
  text: string,
  tokens: readonly Token[],
  index: number,
  atomBefore: ReadonlyMap<number, Atom>,
  tables: PackTables,
): "title" | "verb" | undefined {
  if (tokens[index]!.kind !== "word") return undefined;
  const before = OPENING_MARKS.has(tokens[index - 1]?.norm ?? "") ? index - 1 : index;
  const atom = atomBefore.get(before);
  if (atom?.kind === "title") return "title";
  if (atom?.kind === "office") return "title";
  if (atom?.kind === "country" && atom.hit.as !== "capital") {
    const office = atomBefore.get(atom.from);
    if (office?.kind === "office" || office?.kind === "counterpart") return "title";
  }
  // "The spokeswoman for the ministry X": an organisation's noun may stand between.
  const noun = tokens[before - 1];
  const isNoun = noun && [noun.norm, ...(noun.forms ?? [])].some((form) => tables.organisationNouns.has(form));
  if (isNoun && atomBefore.get(before - 1)?.kind === "office") return "title";
  return before === index && verbEndsAt(tokens, index, tables) && text[tokens[index - 1]!.end] === " "
    ? "verb"
    : undefined;
}

function verbEndsAt(tokens: readonly Token[], index: number, tables: PackTables): boolean {
  for (let from = Math.max(0, index - 3); from < index; from++)
    if (tables.verbs.at(tokens, from)?.to === index) return true;
  return false;
}

function isFunctionWord(tokens: readonly Token[], index: number, tables: PackTables): boolean {
  if (tables.stopWords.has(tokens[index]!.norm)) return true;
  return Boolean(
    tables.prepositions.at(tokens, index) ??
      tables.complementizers.at(tokens, index) ??
      tables.coordinators.at(bareOnly(tokens, index), 0) ??
      tables.verbs.at(tokens, index),
  );
}

function bareOnly(tokens: readonly Token[], index: number): readonly Token[] {
  return [{ ...tokens[index]!, forms: [tokens[index]!.norm] }];
}

function takenBy(atoms: readonly { readonly from: number; readonly to: number }[], length: number): readonly boolean[] {
  const taken = new Array<boolean>(length).fill(false);
  for (const { from, to } of atoms) taken.fill(true, from, to);
  return taken;
}

function firstWord(tokens: readonly Token[], sentence: Sentence): number {
  let index = sentence.tokens[0];
  while (index < sentence.tokens[1] - 1 && tokens[index]!.kind === "mark") index++;
  return index;
}

function joinsNext(text: string, tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  return next !== undefined && text.slice(tokens[index]!.end, next.start) === " ";
}
