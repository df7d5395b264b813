/** The languages that reading is tested with, bound as the product binds them. */
import { detectLanguage } from "../../src/language/detect.js";
import { readingPacks } from "../../src/language/registry.js";
import type { ReadingLanguages } from "../../src/read/read-document.js";

export const languages: ReadingLanguages = {
  packs: readingPacks,
  detect: (text) => detectLanguage(text, readingPacks),
};
