/** The Ukrainian pack: the form of `model/language.ts`, filled in. */
import type { LanguagePack } from "../../model/language.js";
import { actors } from "./actors.js";
import { events } from "./events.js";
import { labels } from "./labels.js";
import { notices } from "./notices.js";
import { numbers } from "./numbers.js";
import { page } from "./page.js";
import { speech } from "./speech.js";
import { stances } from "./stances.js";
import { time } from "./time.js";
import { writing } from "./writing.js";

export const ukrainian: LanguagePack = {
  code: "uk",
  name: "Ukrainian",
  writing,
  time,
  numbers,
  speech,
  actors,
  events,
  labels,
  stances,
  page,
  notices,
};
