/**
 * Packs that fill the whole form: those that are compared, and those that wait for the stages to be looked at in their
 * language. All are held to the same tests; the product loads no more of the waiting ones than their reading part.
 */
import { german } from "../../src/language/de/index.js";
import { spanish } from "../../src/language/es/index.js";
import { persian } from "../../src/language/fa/index.js";
import { french } from "../../src/language/fr/index.js";
import { italian } from "../../src/language/it/index.js";
import { polish } from "../../src/language/pl/index.js";
import { portuguese } from "../../src/language/pt/index.js";
import { packs } from "../../src/language/registry.js";
import { turkish } from "../../src/language/tr/index.js";
import { chinese } from "../../src/language/zh/index.js";
import type { LanguagePack } from "../../src/model/language.js";

/** Sorted by code. */
export const fullPacks: readonly LanguagePack[] = [
  ...packs,
  german,
  spanish,
  persian,
  french,
  italian,
  polish,
  portuguese,
  turkish,
  chinese,
].sort((a, b) => (a.code < b.code ? -1 : 1));
