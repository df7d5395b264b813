/**
 * What does a word mean once the core vocabulary is heard? Takes the entries compiled from dictionaries and the words
 * of the core, gives the entries of both: where both know a word, the core goes first and a few senses follow.
 */
import { lexiconCompileSettings } from "../../settings.js";
import type { LexiconLanguage } from "../languages/form.js";
import type { WordEntry } from "../lexicon.js";
import { stemOfEntry } from "../stem-form.js";
import type { CoreSense } from "./list-core-words.js";

/** Sorted by form. A meaning's trust is the root of its share beside the first one's. */
export function putCoreFirst(
  entries: readonly WordEntry[],
  core: ReadonlyMap<string, readonly CoreSense[]>,
  language: LexiconLanguage,
): WordEntry[] {
  const compiled = new Map(entries.map((entry) => [entry.form, entry]));
  const merged = [...core].map(([form, senses]) => ({
    form,
    stem: stemOfEntry(form, language),
    meanings: [...senses.map(writeSense), ...followers(compiled.get(form), senses)].join("|"),
  }));
  return [...entries.filter(({ form }) => !core.has(form)), ...merged].sort((a, b) => (a.form < b.form ? -1 : 1));
}

function writeSense({ stems, trust }: CoreSense): string {
  return `${stems}:${Math.round(100 * trust * trust)}`;
}

/** The likeliest meanings that the core does not name, with the little trust that is left for them. */
function followers(entry: WordEntry | undefined, senses: readonly CoreSense[]): readonly string[] {
  const { coreFollowers, coreFollowerTrust } = lexiconCompileSettings;
  const meanings = (entry?.meanings.split("|") ?? []).map((written) => {
    const colon = written.lastIndexOf(":");
    return { stems: written.slice(0, colon), share: Number(written.slice(colon + 1)) };
  });
  const best = meanings[0]?.share ?? 1;
  return meanings
    .filter(({ stems }) => !senses.some((sense) => sense.stems === stems))
    .slice(0, coreFollowers)
    .map(({ stems, share }) => `${stems}:${Math.max(1, Math.round((100 * coreFollowerTrust ** 2 * share) / best))}`);
}
