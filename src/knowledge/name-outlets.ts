/**
 * The packs as they would be if they named the outlets that are known: what a user's files add to ours is a name in every
 * language, what they remove is one in none. Takes the packs, what is ours and what is known; without a difference the packs.
 */
import type { Knowledge, KnownOutlet } from "../model/knowledge.js";
import type { LanguagePack, NamedForms } from "../model/language.js";
import { lineKey } from "../text/line-key.js";

const named = new WeakMap<Knowledge, readonly LanguagePack[]>();

/** `packs` and `ours` are always the same; the same knowledge gives the same array, which tables are kept by. */
export function nameOutlets(
  packs: readonly LanguagePack[],
  ours: Knowledge,
  known: Knowledge,
): readonly LanguagePack[] {
  if (known === ours) return packs;
  const made = named.get(known) ?? applyNames(packs, ours, known);
  named.set(known, made);
  return made;
}

function applyNames(packs: readonly LanguagePack[], ours: Knowledge, known: Knowledge): readonly LanguagePack[] {
  const [before, after] = [namesOf(ours), namesOf(known)];
  const added = known.outlets.flatMap(({ name, aliases, country }): NamedForms[] => {
    const own = lineKey(name);
    const forms = [name, ...aliases].filter((form) => before.get(lineKey(form)) !== own);
    return forms.length === 0 ? [] : [{ english: name, forms, ...(country === undefined ? {} : { country }) }];
  });
  const isGone = (form: string, own: string) => {
    const key = lineKey(form);
    return before.get(key) === own && after.get(key) !== own;
  };
  return packs.map((pack) => {
    const kept = pack.page.outlets.map((outlet) => {
      const own = lineKey(outlet.english);
      const forms = outlet.forms.filter((form) => !isGone(form, own));
      return forms.length === outlet.forms.length ? outlet : { ...outlet, forms };
    });
    return { ...pack, page: { ...pack.page, outlets: [...kept.filter(({ forms }) => forms.length > 0), ...added] } };
  });
}

/** By key of a name or alias, the key of the name of its outlet. */
function namesOf({ outlets }: { readonly outlets: readonly KnownOutlet[] }): ReadonlyMap<string, string> {
  return new Map(
    outlets.flatMap(({ name, aliases }) => [name, ...aliases].map((form) => [lineKey(form), lineKey(name)] as const)),
  );
}
