/**
 * How do the forms that a pack lists become tables that find them in tokens? Takes how a language is written, gives the
 * ways of making tables that all rooms of a pack share.
 */
import type { LanguagePack } from "../model/language.js";
import { fold } from "../text/fold.js";
import { PhraseTable } from "../text/phrase-table.js";
import { type Affixes, affixesOf, particlesOf } from "../text/word-forms.js";

export interface FormTables {
  /** Whether the first letter of a word tells a name. */
  readonly cased: boolean;
  readonly affixes: Affixes;
  /** Short words that only their endings tell apart ("среди" is "among", "среда" Wednesday) are listed in all their forms. */
  readonly exact: Affixes;
  readonly words: (forms: readonly string[], matched?: Affixes) => PhraseTable<true>;
  readonly by: <E extends WithForms, T>(
    entries: readonly E[],
    value: (entry: E) => T,
    matched?: Affixes,
  ) => PhraseTable<T>;
  /** Each list under its place. */
  readonly ranked: (lists: readonly (readonly string[])[]) => PhraseTable<number>;
  readonly valued: (values: Readonly<Record<string, number>>) => PhraseTable<number>;
}

interface WithForms {
  readonly forms: readonly string[];
}

/** Scripts that tell a name by its first letter. */
const CASED_SCRIPTS = new Set(["Latn", "Cyrl", "Grek", "Armn"]);

export function formTables(writing: LanguagePack["writing"]): FormTables {
  const affixes = affixesOf(writing);
  const exact = particlesOf(writing);
  return {
    cased: CASED_SCRIPTS.has(writing.script),
    affixes,
    exact,
    words: (forms, matched = affixes) =>
      new PhraseTable(
        forms.map((form) => [form, true] as const),
        matched,
      ),
    by: (entries, value, matched = affixes) => new PhraseTable(eachForm(entries, value), matched),
    ranked: (lists) =>
      new PhraseTable(
        lists.flatMap((forms, index) => forms.map((form) => [form, index] as const)),
        exact,
      ),
    valued: (values) => new PhraseTable(Object.entries(values), exact),
  };
}

export function folded(forms: readonly string[]): ReadonlySet<string> {
  return new Set(forms.map(fold));
}

/** Begins with a small letter; a letter without case is none. */
export function isSmall(form: string): boolean {
  return form[0] !== form[0]!.toUpperCase();
}

export function* eachForm<E extends WithForms, T>(
  entries: readonly E[],
  value: (entry: E) => T,
): Generator<readonly [string, T]> {
  for (const entry of entries) {
    const held = value(entry);
    for (const form of entry.forms) yield [form, held];
  }
}

/** All seconds of each first. */
export function gatherByFirst(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, readonly string[]> {
  const gathered = new Map<string, string[]>();
  for (const [first, second] of pairs) gathered.set(first, [...(gathered.get(first) ?? []), second]);
  return gathered;
}
