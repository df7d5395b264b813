/** The languages that reading is tested with, bound as the product binds them. */
import { detectLanguage } from "../../src/language/detect.js";
import { findPassagesInOtherLanguages } from "../../src/language/find-other-languages.js";
import { packs } from "../../src/language/registry.js";
import type { ReadingLanguages } from "../../src/read/read-document.js";

export const languages: ReadingLanguages = {
  packs: packs,
  detect: (text) => detectLanguage(text, packs),
  findOtherLanguages: (text, language) => findPassagesInOtherLanguages(text, language, packs),
};
