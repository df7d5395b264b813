/** Italian. Source: written for Synoptic. */
import type { LexiconLanguage } from "./form.js";

const STOP_WORDS =
  "il lo la i gli le l un uno una di del dello della dei degli delle d a al allo alla ai agli alle da dal dalla dai dalle " +
  "in nel nello nella nei negli nelle con su sul sulla sui sulle per tra fra e ed o ma che chi cui non si se come anche " +
  "piu era erano sono essere stato stata ha hanno aveva avevano questo questa questi queste suo sua suoi sue loro ci ne";

export const it: LexiconLanguage = {
  code: "it",
  stopWords: STOP_WORDS.split(" "),
  articles: [],
  leading: "il lo la i gli le l un una".split(" "),
  shortest: 0.6,
};
