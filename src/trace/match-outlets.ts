/**
 * Are two names names of one outlet or agency? Takes the packs' tables and the names as the reports of a story print
 * them, gives a key that is the same for all forms of one: "Mehr News", "Mehr News Agency" and their Arabic name.
 */
import { compareNames } from "../lexicon/names.js";
import type { AnnotatedReport } from "../model/annotation.js";
import type { Knowledge } from "../model/knowledge.js";
import type { LanguagePack } from "../model/language.js";
import { traceSettings } from "../settings.js";
import { fold } from "../text/fold.js";
import { tokenize } from "../text/tokenize.js";
import { affixesOf, wordForms } from "../text/word-forms.js";
import { knowOutlets } from "./know-outlets.js";

export type OutletKey = (name: string) => string;

export interface OutletNames {
  readonly key: OutletKey;
  /** The name as an English report of the story prints it, where one does; else as given. */
  readonly tell: (name: string) => string;
}

/** A name and the language of the report that prints it. */
export interface PrintedName {
  readonly name: string;
  readonly language: string;
}

/** With `knowledge`, the key of an outlet that it knows is that of `knowOutlets`. */
export function matchOutlets(
  packs: readonly Pick<LanguagePack, "page" | "writing">[],
  printed: readonly PrintedName[],
  knowledge?: Knowledge,
): OutletNames {
  const bare = bareNames(packs);
  const known = knowledge && knowOutlets(knowledge);
  const listed = (name: string) => {
    const outlet = known?.outletOf(known.keyOf(name));
    return outlet && known?.keyOf(outlet.name);
  };
  const keys = new Map<string, string>();
  for (const { page } of packs) {
    for (const { english, forms } of page.outlets) {
      const own = listed(english) ?? bare(english);
      for (const form of [english, ...forms]) if (!keys.has(bare(form))) keys.set(bare(form), own);
    }
  }
  const key: OutletKey = (name) => listed(name) ?? keys.get(bare(name)) ?? bare(name);
  const isListed = (name: string) => listed(name) !== undefined || keys.has(bare(name));
  for (const [name, heard] of hearNames(printed, bare, isListed)) keys.set(name, key(heard));
  const inEnglish = englishOf(printed);
  const foreign = new Set(printed.filter(({ language }) => language !== ENGLISH).map(({ name }) => name));
  const tell = (name: string) => {
    if (!foreign.has(name)) return name;
    return inEnglish.find((other) => key(other.name) === key(name))?.name ?? name;
  };
  return { key, tell };
}

/** By bare name of each that stands in no table: the English name beside it that sounds the same, if one does. */
export function hearNames(
  printed: readonly PrintedName[],
  bare: (name: string) => string,
  isListed: (name: string) => boolean,
): ReadonlyMap<string, string> {
  const inEnglish = englishOf(printed);
  const heard = new Map<string, string>();
  for (const { name, language } of printed) {
    if (language === ENGLISH || isListed(name) || heard.has(bare(name))) continue;
    const same = inEnglish.find(
      (other) => compareNames(bare(name), language, bare(other.name), ENGLISH) >= traceSettings.sameOutlet,
    );
    if (same) heard.set(bare(name), same.name);
  }
  return heard;
}

/** The outlets and credits of reports. */
export function printedNames(reports: readonly Pick<AnnotatedReport, "report">[]): readonly PrintedName[] {
  return reports.flatMap(({ report: { outlet, credits, language } }) =>
    [...(outlet === undefined ? [] : [outlet]), ...credits.map(({ name }) => name)].map((name) => ({ name, language })),
  );
}

const ENGLISH = "en";

function englishOf(printed: readonly PrintedName[]): readonly PrintedName[] {
  return printed.filter(({ language }) => language === ENGLISH).sort(longestFirst);
}

function longestFirst(x: PrintedName, y: PrintedName): number {
  return y.name.length - x.name.length || (x.name < y.name ? -1 : x.name > y.name ? 1 : 0);
}

/** Names without the words that any agency may bear, folded; a name of such words alone stays whole. */
function bareNames(packs: readonly Pick<LanguagePack, "page" | "writing">[]): (name: string) => string {
  const nouns = new Set(
    packs.flatMap(({ page }) => page.agencyNouns.flatMap((noun) => tokenize(noun).map(({ norm }) => norm))),
  );
  const affixes = packs.map(({ writing }) => affixesOf(writing));
  const isNoun = (word: string) =>
    nouns.has(word) || affixes.some((each) => wordForms(word, each).some((form) => nouns.has(form)));
  return (name) => {
    const words = tokenize(name).flatMap(({ kind, norm }) => (kind === "mark" ? [] : [norm]));
    const telling = words.filter((word) => !isNoun(word));
    return telling.length > 0 ? telling.join(" ") : fold(name);
  };
}
