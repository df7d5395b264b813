/**
 * Which newsroom does a report come from, over many stories and in all languages? Takes the reports by story, what is
 * known and the packs, gives for a report and for a name that it credits the key of the outlet, and how to call it.
 */
import type { Knowledge, KnownOutlet } from "../model/knowledge.js";
import type { LanguagePack } from "../model/language.js";
import type { Report } from "../model/report.js";
import { traceSettings } from "../settings.js";
import { compareText } from "../text/compare-text.js";
import { remember } from "../text/remember.js";
import { knowOutlets } from "./know-outlets.js";
import { hearNames, matchOutlets, printedNames } from "./match-outlets.js";

export interface Newsrooms {
  /** Undefined where neither the report nor its address tells it. */
  keyOfReport(report: Report): string | undefined;
  keyOf(name: string): string;
  nameOf(key: string): string;
  outletOf(key: string): KnownOutlet | undefined;
}

/** A name in another script is taken for an English one only where all stories in which it is heard hear the same. */
export function nameNewsrooms(
  stories: readonly (readonly Report[])[],
  knowledge: Knowledge,
  packs: readonly Pick<LanguagePack, "page" | "writing">[],
): Newsrooms {
  const { byDomain, outletOf } = knowOutlets(knowledge);
  const plainKey = remember(traceSettings.rememberedOutlets, matchOutlets(packs, [], knowledge).key);
  const isListed = (name: string) => outletOf(plainKey(name)) !== undefined;
  const heard = new Map<string, Set<string>>();
  const printed = new Map<string, Map<string, number>>();
  for (const reports of stories) {
    const names = printedNames(reports.map((report) => ({ report })));
    for (const [name, english] of hearNames(names, plainKey, isListed)) {
      heard.set(name, (heard.get(name) ?? new Set()).add(plainKey(english)));
    }
  }
  const keyOf = (name: string): string => {
    const key = plainKey(name);
    const same = heard.get(key);
    return same?.size === 1 ? [...same][0]! : key;
  };
  for (const { name, language } of stories.flatMap((reports) => printedNames(reports.map((report) => ({ report }))))) {
    const forms = printed.get(keyOf(name)) ?? new Map<string, number>();
    // Names in English before others, however often those are printed.
    forms.set(name, (forms.get(name) ?? 0) + (language === "en" ? ENGLISH_FIRST : 1));
    printed.set(keyOf(name), forms);
  }
  return {
    keyOf,
    outletOf,
    keyOfReport({ outlet, url }) {
      if (outlet !== undefined) return keyOf(outlet);
      const known = url === undefined || !URL.canParse(url) ? undefined : byDomain(new URL(url).hostname);
      return known && keyOf(known.name);
    },
    nameOf(key) {
      const known = outletOf(key);
      if (known) return known.name;
      const forms = [...(printed.get(key) ?? [])].sort(([x, m], [y, n]) => n - m || compareText(x, y));
      return forms[0]?.[0] ?? key;
    },
  };
}

/** More than any name is printed in all stories together. */
const ENGLISH_FIRST = 1e9;
