/**
 * The part of the Ukrainian pack that reading needs: what every report is cleaned, dated and credited by. Towns of
 * Ukraine that English has no name for stand here alone, for datelines.
 */
import type { ReadingPack } from "../../model/language.js";
import { countries } from "./countries.js";
import { notices } from "./notices.js";
import { page } from "./page.js";
import { places } from "./places.js";
import { placesOfReading } from "./places-of-reading.js";
import { time } from "./time.js";
import { writing } from "./writing.js";

export const ukrainianReading: ReadingPack = {
  code: "uk",
  name: "Ukrainian",
  writing,
  time,
  page,
  notices,
  actors: { countries, places: [...places, ...placesOfReading] },
};
