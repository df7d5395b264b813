/** Portuguese. Source: written for Synoptic. */
import type { LexiconLanguage } from "./form.js";

const STOP_WORDS =
  "o a os as um uma uns umas de do da dos das em no na nos nas por pelo pela pelos pelas para com sem sobre ao aos e ou " +
  "mas que quem qual como se seu sua seus suas lhe lhes me te nao mais ja e sao era eram foi foram ser sido esta estao " +
  "tem ha havia este esta estes estas esse essa isso isto muito tambem entre quando onde desde ate ele ela eles elas";

export const pt: LexiconLanguage = {
  code: "pt",
  stopWords: STOP_WORDS.split(" "),
  articles: [],
  leading: "o a os as um uma se".split(" "),
  shortest: 0.6,
};
