/** The two languages that reading is tested with, bound as the product binds them. */
import { actors as arActors } from "../../src/language/ar/actors.js";
import { page as arPage } from "../../src/language/ar/page.js";
import { time as arTime } from "../../src/language/ar/time.js";
import { writing as arWriting } from "../../src/language/ar/writing.js";
import { detectLanguage } from "../../src/language/detect.js";
import { actors as enActors } from "../../src/language/en/actors.js";
import { page as enPage } from "../../src/language/en/page.js";
import { time as enTime } from "../../src/language/en/time.js";
import { writing as enWriting } from "../../src/language/en/writing.js";
import type { ReadingLanguages } from "../../src/read/read-document.js";

const packs = [
  { code: "en", writing: enWriting, time: enTime, actors: enActors, page: enPage },
  { code: "ar", writing: arWriting, time: arTime, actors: arActors, page: arPage },
];

export const languages: ReadingLanguages = { packs, detect: (text) => detectLanguage(text, packs) };
