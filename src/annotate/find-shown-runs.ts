/**
 * Names in scripts without case: they show by what stands beside them (an office, a title, a verb of saying, marks) and by
 * not being ordinary words. Two passes: names that show themselves first, then single words that these, or a second
 * occurrence, bear out.
 */
import type { Token } from "../model/annotation.js";
import { findApposedNames } from "./find-apposed-names.js";
import type { Atom } from "./find-atoms.js";
import type { MarkedPassage } from "./find-marked-passages.js";
import { joinsNext, LONGEST_NAME, type NameRun, takenBy, verbEndsAt } from "./name-run.js";
import type { PackTables } from "./pack-tables.js";

const SHORTEST_SURNAME = 4;
/** Words of a name where no lexicon tells which words are none. */
const LONGEST_UNCHECKED = 2;
const OPENING_MARKS = new Set(['"', "“", "«", "„", "'", "‘", "”", "»"]);

/**
 * Names in scripts without case. `isOrdinary` says whether a token is a word that the lexicon can translate, and whose
 * translation does not sound like it; such a word is a name only between marks, or where a fuller name has it. Two passes:
 * names that show themselves first, then single words that these, or a second occurrence, bear out.
 */
/**
 * `isOrdinary` says whether a token is a word that the lexicon can translate, and whose translation does not sound like it;
 * `hasWords`, whether there is a lexicon of the language to ask: else names are short, and shown by offices and marks alone.
 */
export function findShownRuns(
  text: string,
  tokens: readonly Token[],
  atoms: readonly Atom[],
  marked: readonly MarkedPassage[],
  tables: PackTables,
  isOrdinary: (token: Token) => boolean,
  hasWords = true,
): readonly NameRun[] {
  const longest = hasWords ? LONGEST_NAME : LONGEST_UNCHECKED;
  const taken = takenBy(atoms, tokens.length);
  const atomBefore = new Map(atoms.map((atom) => [atom.to, atom]));
  const apposed = hasWords
    ? findApposedNames(tokens, atoms, tables, isOrdinary, (at) => isFunctionWord(tokens, at, tables))
    : [];
  const known = takenBy(
    apposed.map(({ from, to, of = from }) => ({ from: Math.min(from, of), to })),
    tokens.length,
  );
  const candidates: (NameRun & { readonly sure: boolean })[] = apposed.map((run) => ({ ...run, sure: true }));
  for (let index = 0; index < tokens.length; index++) {
    const context = contextBefore(text, tokens, index, atomBefore, tables);
    if (!context) continue;
    const quoted = marked.some(({ from, to }) => from <= index && index < to && to - from <= LONGEST_NAME + 2);
    let to = index;
    while (to < tokens.length && to - index < longest && !taken[to]) {
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
    if (to === index || takenWithin(known, index, to)) continue;
    const sure = (quoted || to - index > 1) && !(to - index === 1 && isOrdinary(tokens[index]!) && !quoted);
    candidates.push({ from: index, to, shown: true, sure });
    index = to - 1;
  }
  if (hasWords) {
    const before = runsBefore(text, tokens, atoms, marked, taken, tables, isOrdinary);
    candidates.push(...before.filter(({ from, to }) => !takenWithin(known, from, to)));
  }
  const parts = new Set<string>();
  for (const { from, to, sure } of candidates) {
    if (sure) for (let at = from; at < to; at++) parts.add(tokens[at]!.norm);
  }
  const again = new Map<string, number>();
  for (const { from } of candidates) again.set(tokens[from]!.norm, (again.get(tokens[from]!.norm) ?? 0) + 1);
  const shown: NameRun[] = candidates
    .filter(({ from, to, sure }) => {
      const token = tokens[from]!;
      if (sure || parts.has(token.norm)) return true;
      return to - from === 1 && !isOrdinary(token) && (again.get(token.norm) ?? 0) > 1;
    })
    .map(({ sure: _, ...run }): NameRun => run)
    .sort((a, b) => a.from - b.from || b.to - a.to)
    .filter(({ from }, index, runs) => index === 0 || from >= runs[index - 1]!.to);
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
    const unknown =
      alone.norm.length >= SHORTEST_SURNAME && !isFunctionWord(tokens, index, tables) && !isOrdinary(alone);
    if (to - index > 1 || unknown) shown.push({ from: index, to, shown: true });
    index = to - 1;
  }
  return shown.sort((a, b) => a.from - b.from);
}

/**
 * Words that no table knows right before a verb of saying or an office: "بوتين قال", "ترزا می نخست‌وزیر". One function word
 * may stand between (Hindi marks its agent so); two such words are a name, one is where it stands again.
 */
function runsBefore(
  text: string,
  tokens: readonly Token[],
  atoms: readonly Atom[],
  marked: readonly MarkedPassage[],
  taken: readonly boolean[],
  tables: PackTables,
  isOrdinary: (token: Token) => boolean,
): readonly (NameRun & { readonly sure: boolean })[] {
  const offices = new Set(atoms.flatMap(({ kind, from }) => (kind === "office" ? [from] : [])));
  const mayBe = (index: number) =>
    index >= 0 &&
    !taken[index] &&
    tokens[index]!.kind === "word" &&
    !isFunctionWord(tokens, index, tables) &&
    !isOrdinary(tokens[index]!);
  const runs: (NameRun & { readonly sure: boolean })[] = marked
    .filter(({ from, to }) => offices.has(to + 1) && to - from <= LONGEST_MARKED && !takenWithin(taken, from, to))
    .map(({ from, to }) => ({ from, to, shown: true, sure: true }));
  for (let index = 1; index < tokens.length; index++) {
    if (!offices.has(index) && !tables.verbs.at(tokens, index)) continue;
    const last = mayBe(index - 1) ? index - 1 : tables.stopWords.has(tokens[index - 1]!.norm) ? index - 2 : -1;
    let from = last;
    while (mayBe(from) && last - from < LONGEST_NAME && (from === last || joinsNext(text, tokens, from))) from--;
    if (last > from) runs.push({ from: from + 1, to: last + 1, shown: true, sure: last - from > 1 });
  }
  return runs;
}

/** Words of the longest name between marks: "«ترزا می» نخست‌وزیر". */
const LONGEST_MARKED = 4;

function takenWithin(taken: readonly boolean[], from: number, to: number): boolean {
  return taken.slice(from, to).includes(true);
}

/** A name with a particle inside or before it ("... أبو ...") reaches at least one word beyond it. */
function particleEnd(tokens: readonly Token[], from: number, taken: readonly boolean[], tables: PackTables): number {
  for (let at = from; at < Math.min(tokens.length - 1, from + 3); at++) {
    if (tokens[at]!.kind !== "word" || taken[at] || tokens[at + 1]!.kind !== "word" || taken[at + 1]) return from;
    if (tables.nameParticles.has(tokens[at]!.norm)) return at + 2;
    if (at > from && isFunctionWord(tokens, at, tables)) return from;
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
  // With the article a word still tells which body it is: "the head of the union of Arab ...".
  const isName = tables.article === "" || !tokens[index]!.norm.startsWith(tables.article);
  if (isNoun && isName && atomBefore.get(before - 1)?.kind === "office") return "title";
  return before === index && verbEndsAt(tokens, index, tables) && text[tokens[index - 1]!.end] === " "
    ? "verb"
    : undefined;
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
