/**
 * The reading part of the Turkish pack: its reports are read, dated and credited.
 */
import type { ReadingPack } from "../../model/language.js";
import { countries } from "./countries.js";
import { notices } from "./notices.js";
import { page } from "./page.js";
import { places } from "./places.js";
import { time } from "./time.js";
import { writing } from "./writing.js";

export const turkish: ReadingPack = {
  code: "tr",
  name: "Turkish",
  writing,
  time,
  page,
  notices,
  actors: { countries, places },
};
