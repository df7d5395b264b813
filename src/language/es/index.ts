/**
 * The Spanish pack, its reading part: dates, credits, datelines and what surrounds a body.
 */
import type { ReadingPack } from "../../model/language.js";
import { countries } from "./countries.js";
import { notices } from "./notices.js";
import { page } from "./page.js";
import { places } from "./places.js";
import { time } from "./time.js";
import { writing } from "./writing.js";

export const spanish: ReadingPack = {
  code: "es",
  name: "Spanish",
  writing,
  time,
  page,
  notices,
  actors: { countries, places },
};
