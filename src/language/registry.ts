/** Which languages Synoptic can compare and which it can read: every pack, and the one that a language tag asks for. */
import type { LanguagePack, ReadingPack } from "../model/language.js";
import { arabic } from "./ar/index.js";
import { german } from "./de/index.js";
import { english } from "./en/index.js";
import { spanish } from "./es/index.js";
import { persian } from "./fa/index.js";
import { french } from "./fr/index.js";
import { italian } from "./it/index.js";
import { portuguese } from "./pt/index.js";
import { russian } from "./ru/index.js";
import { turkish } from "./tr/index.js";
import { chinese } from "./zh/index.js";

/** Languages whose reports are compared. Sorted by code. */
export const packs: readonly LanguagePack[] = [
  arabic,
  german,
  english,
  spanish,
  persian,
  french,
  italian,
  portuguese,
  turkish,
  chinese,
];

/** Languages whose reports are read, dated and credited, those of `packs` among them. Sorted by code. */
export const readingPacks: readonly ReadingPack[] = [...packs, russian].sort((a, b) => (a.code < b.code ? -1 : 1));

/** The pack for a BCP 47 tag, by its primary subtag ("en-GB" asks for "en"); undefined where none is there yet. */
export function packFor(language: string): LanguagePack | undefined {
  const primary = primarySubtag(language);
  return packs.find(({ code }) => code === primary);
}

/** The part for reading of a BCP 47 tag, where its language has one. */
export function readingPackFor(language: string): ReadingPack | undefined {
  const primary = primarySubtag(language);
  return readingPacks.find(({ code }) => code === primary);
}

function primarySubtag(language: string): string {
  return language.toLowerCase().split(/[-_]/, 1)[0] ?? "";
}
