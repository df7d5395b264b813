/** English: the pivot in which all languages meet. Source: written for Synoptic. */
import type { LexiconLanguage } from "./form.js";

const STOP_WORDS =
  "the a an of to in for on at with by and or but is are was were be been being it its this that these those he she " +
  "they we i you his her their our my your as from has have had do does did not no so than then there which who whom " +
  "what when where will would can could may might should shall about into over after also more most such up out if " +
  "s t re ve ll d m";

export const en: LexiconLanguage = {
  code: "en",
  stopWords: STOP_WORDS.split(" "),
  articles: [],
};
