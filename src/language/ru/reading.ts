/** The part of the Russian pack that reading needs: what every report is cleaned, dated and credited by. */
import type { ReadingPack } from "../../model/language.js";
import { countries } from "./countries.js";
import { notices } from "./notices.js";
import { page } from "./page.js";
import { places } from "./places.js";
import { placesOfRussia } from "./places-of-russia.js";
import { time } from "./time.js";
import { writing } from "./writing.js";

export const russianReading: ReadingPack = {
  code: "ru",
  name: "Russian",
  writing,
  time,
  page,
  notices,
  actors: { countries, places: [...places, ...placesOfRussia] },
};
