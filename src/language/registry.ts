/** Which languages Synoptic knows: every pack, and the one that a language tag asks for. */
import type { LanguagePack } from "../model/language.js";
import { arabic } from "./ar/index.js";
import { german } from "./de/index.js";
import { english } from "./en/index.js";
import { spanish } from "./es/index.js";
import { persian } from "./fa/index.js";
import { french } from "./fr/index.js";
import { hebrew } from "./he/index.js";
import { hindi } from "./hi/index.js";
import { indonesian } from "./id/index.js";
import { italian } from "./it/index.js";
import { polish } from "./pl/index.js";
import { portuguese } from "./pt/index.js";
import { russian } from "./ru/index.js";
import { turkish } from "./tr/index.js";
import { ukrainian } from "./uk/index.js";
import { urdu } from "./ur/index.js";
import { chinese } from "./zh/index.js";

/** Sorted by code. */
export const packs: readonly LanguagePack[] = [
  arabic,
  german,
  english,
  spanish,
  persian,
  french,
  hebrew,
  hindi,
  indonesian,
  italian,
  polish,
  portuguese,
  russian,
  turkish,
  ukrainian,
  urdu,
  chinese,
];

/** The pack for a BCP 47 tag, by its primary subtag ("en-GB" asks for "en"); undefined where there is none. */
export function packFor(language: string, among: readonly LanguagePack[] = packs): LanguagePack | undefined {
  const primary = language.toLowerCase().split(/[-_]/, 1)[0] ?? "";
  return among.find(({ code }) => code === primary);
}
