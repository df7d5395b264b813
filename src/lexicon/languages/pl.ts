/** Polish. Source: written for Synoptic. */
import type { LexiconLanguage } from "./form.js";

const STOP_WORDS =
  "i w we na z ze o do od po za dla przy przez pod nad bez nie sie ze ktory ktora ktore ktorzy ktorych ktorej jak jako " +
  "ale oraz lub czy to ten ta te tego tej tych tym jest sa byl byla bylo byli byc juz jeszcze tez takze jego jej ich on " +
  "ona ono oni mu im go by gdy gdzie tak co kto my wy ja ty sobie";

/** Folding takes the marks off letters: "ą" is "a", "ł" is "l". */
const ENDINGS =
  "a e i o u y ow om ami ach em ie ym im ego emu ej ych ymi imi ich iego iemu iej owi owie ami iami iach iom " +
  "ac ic yc ec owac uje uja al ala alo ali aly il ila ilo ili ily yl yla ylo yli yly ano ono enie anie eniem aniem enia " +
  "ania cie sci osc osci oscia any ana ane ony ona one acy aca ace acych jacy jaca jace szy sza sze";

export const pl: LexiconLanguage = {
  code: "pl",
  stopWords: STOP_WORDS.split(" "),
  articles: [],
  endings: { endings: ENDINGS.split(" "), rest: [4, 4, 3], softened: {} },
  shortest: 0.55,
};
