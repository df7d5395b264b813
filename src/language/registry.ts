/** Which languages Synoptic can compare: every pack, and the one that a language tag asks for. */
import type { LanguagePack, ReadingPack } from "../model/language.js";
import { arabic } from "./ar/index.js";
import { german } from "./de/index.js";
import { english } from "./en/index.js";
import { spanish } from "./es/index.js";
import { french } from "./fr/index.js";
import { russian } from "./ru/index.js";

/** Sorted by code. */
export const packs: readonly LanguagePack[] = [arabic, english];

/** Languages whose reports are read, dated and credited, those of `packs` among them. Sorted by code. */
export const readingPacks: readonly ReadingPack[] = [arabic, german, english, spanish, french, russian];

/** The pack for a BCP 47 tag, by its primary subtag ("en-GB" asks for "en"); undefined where none is there yet. */
export function packFor(language: string): LanguagePack | undefined {
  const primary = language.toLowerCase().split(/[-_]/, 1)[0];
  return packs.find(({ code }) => code === primary);
}
