/** Which languages Synoptic can compare and which it can read: every pack, and the one that a language tag asks for. */
import type { LanguagePack, ReadingPack } from "../model/language.js";
import { arabic } from "./ar/index.js";
import { germanReading } from "./de/reading.js";
import { english } from "./en/index.js";
import { spanishReading } from "./es/reading.js";
import { persianReading } from "./fa/reading.js";
import { frenchReading } from "./fr/reading.js";
import { italianReading } from "./it/reading.js";
import { polishReading } from "./pl/reading.js";
import { portugueseReading } from "./pt/reading.js";
import { russian } from "./ru/index.js";
import { turkishReading } from "./tr/reading.js";
import { chineseReading } from "./zh/reading.js";

/** Languages whose reports are compared. Sorted by code. */
export const packs: readonly LanguagePack[] = [arabic, english];

/** Languages whose reports are read, dated and credited, those of `packs` among them. Sorted by code. */
export const readingPacks: readonly ReadingPack[] = [
  arabic,
  germanReading,
  english,
  spanishReading,
  persianReading,
  frenchReading,
  italianReading,
  polishReading,
  portugueseReading,
  russian,
  turkishReading,
  chineseReading,
];

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
