/** The part of the Polish pack that reading needs: what every report is cleaned, dated and credited by. */
import type { ReadingPack } from "../../model/language.js";
import { countries } from "./countries.js";
import { notices } from "./notices.js";
import { page } from "./page.js";
import { places } from "./places.js";
import { time } from "./time.js";
import { writing } from "./writing.js";

export const polishReading: ReadingPack = {
  code: "pl",
  name: "Polish",
  writing,
  time,
  page,
  notices,
  actors: { countries, places },
};
