/** French. Source: written for Synoptic. */
import type { LexiconLanguage } from "./form.js";

const STOP_WORDS =
  "le la les l un une des du de d et a au aux en dans sur pour par avec sans que qu qui quoi dont ou ne n pas plus se s " +
  "ce c cet cette ces il elle ils elles on nous vous je j tu me m te t lui leur leurs son sa ses mon ma mes notre nos " +
  "votre vos est sont etait etaient ete etre ont avait avaient y si mais comme aussi tres lors alors ainsi entre";

export const fr: LexiconLanguage = {
  code: "fr",
  stopWords: STOP_WORDS.split(" "),
  articles: [],
  leading: "le la les l un une des se s".split(" "),
  shortest: 0.6,
};
