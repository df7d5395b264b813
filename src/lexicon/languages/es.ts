/** Spanish. Source: written for Synoptic. */
import type { LexiconLanguage } from "./form.js";

const STOP_WORDS =
  "el la los las un una unos unas de del al a y e o u en con por para sin sobre que quien quienes cual cuales como se su " +
  "sus lo le les me te nos mi tu no ni si mas pero ya es son era eran fue fueron ser sido esta estan estaba ha han habia " +
  "habian haber este esta estos estas ese esa esos esas aquel aquella esto eso muy tambien entre cuando donde desde hasta";

export const es: LexiconLanguage = {
  code: "es",
  stopWords: STOP_WORDS.split(" "),
  articles: [],
  leading: "el la los las un una se".split(" "),
  shortest: 0.6,
};
