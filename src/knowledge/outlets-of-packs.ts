/**
 * The outlets that the language packs name, each once with its names in all languages. Takes the packs, gives outlets
 * sorted by name; a name that two would bear is kept for the one whose English name it is, else for none.
 */
import type { KnownOutlet } from "../model/knowledge.js";
import type { ReadingPack } from "../model/language.js";
import { compareText } from "../text/compare-text.js";
import { lineKey } from "../text/line-key.js";

interface Named {
  readonly name: string;
  /** By key, as first printed. */
  readonly forms: Map<string, string>;
  country?: string;
}

export function outletsOfPacks(
  packs: readonly { readonly page: Pick<ReadingPack["page"], "outlets"> }[],
): readonly KnownOutlet[] {
  const byName = new Map<string, Named>();
  const bearers = new Map<string, Set<string>>();
  for (const { page } of packs) {
    for (const { english, forms, country } of page.outlets) {
      const own = lineKey(english);
      const named: Named = byName.get(own) ?? { name: english, forms: new Map() };
      if (country !== undefined) named.country ??= country;
      for (const form of forms) {
        const key = lineKey(form);
        if (!named.forms.has(key)) named.forms.set(key, form);
        bearers.set(key, (bearers.get(key) ?? new Set()).add(own));
      }
      byName.set(own, named);
    }
  }
  return [...byName]
    .map(([own, { name, forms, country }]): KnownOutlet => {
      const isOwn = (key: string) => key !== own && bearers.get(key)!.size === 1 && !byName.has(key);
      const aliases = [...forms].filter(([key]) => isOwn(key)).map(([, form]) => form);
      return { name, aliases, domains: [], ...(country === undefined ? {} : { country }), wire: false };
    })
    .sort((x, y) => compareText(x.name, y.name));
}
