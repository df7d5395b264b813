/**
 * Are two names names of one outlet or agency? Takes names as reports print them, in any language whose pack lists
 * them, gives a key that is the same for all forms of one: "Mehr News", "Mehr News Agency" and their Arabic name.
 */
import type { LanguagePack } from "../model/language.js";
import { fold } from "../text/fold.js";
import { tokenize } from "../text/tokenize.js";
import { affixesOf, wordForms } from "../text/word-forms.js";

export type OutletKey = (name: string) => string;

/** A function from name to key, from the tables of the packs given. */
export function matchOutlets(packs: readonly Pick<LanguagePack, "page" | "writing">[]): OutletKey {
  const nouns = new Set(
    packs.flatMap((pack) => pack.page.agencyNouns.flatMap((noun) => tokenize(noun).map((token) => token.norm))),
  );
  const affixes = packs.map((pack) => affixesOf(pack.writing));
  const bare = (name: string): string => {
    const words = tokenize(name).filter((token) => token.kind !== "mark");
    const isNoun = (word: string) =>
      nouns.has(word) || affixes.some((each) => wordForms(word, each).some((form) => nouns.has(form)));
    const telling = words.map((token) => token.norm).filter((word) => !isNoun(word));
    return telling.length > 0 ? telling.join(" ") : fold(name);
  };
  const english = new Map<string, string>();
  for (const { page } of packs) {
    for (const outlet of page.outlets) {
      for (const form of [outlet.english, ...outlet.forms]) {
        if (!english.has(bare(form))) english.set(bare(form), bare(outlet.english));
      }
    }
  }
  return (name) => english.get(bare(name)) ?? bare(name);
}
