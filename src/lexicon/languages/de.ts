/** German. Source: written for Synoptic. */
import type { LexiconLanguage } from "./form.js";

const STOP_WORDS =
  "der die das den dem des ein eine einen einem einer eines und oder aber in im an am auf aus bei beim mit nach von vom " +
  "vor zu zum zur fur uber unter um durch gegen ohne bis als wie dass wenn weil ob sich nicht auch noch nur schon so es er " +
  "sie ihr ihre ihren ihrem ihrer sein seine seinen seinem seiner wir ich du ist sind war waren sein wird werden wurde " +
  "wurden hat haben hatte hatten worden dies diese dieser dieses diesem diesen welche da dann man mehr sehr";

export const de: LexiconLanguage = {
  code: "de",
  stopWords: STOP_WORDS.split(" "),
  articles: [],
  leading: "der die das sich".split(" "),
  capitalNouns: true,
  links: ["", "s", "es", "n", "en", "er", "e"],
};
