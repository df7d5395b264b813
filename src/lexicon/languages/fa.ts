/** Persian: endings and prefixes with the trust that what remains is the same word. Source: written for Synoptic. */
import type { AffixRule } from "../../text/word-variants.js";
import type { LexiconLanguage } from "./form.js";

const STOP_WORDS =
  "و در به از كه را با اين ان اند است بود شد شده مي هم تا بر براي يا نيز هر يك اما ولي اگر چه پس بي روي ميان بين پيش " +
  "خود او وي ما شما من تو انها انان ايشان باشد باشند بودند شدند شود شوند كرد كرده كردند كند كنند هاي ها اي نه هيچ همه بايد";

const ENDING_ONLY =
  "هايي هاي ها هايش هايشان هاييشان ترين تر ان ات اي يي ي م ش ت شان مان تان ند يد يم ه اش ام اند ام ايم ايد هايم گان";
const VERBAL = ["ند", "ه", "م", "يم", "يد", "د", ""];
const INFINITIVES = [
  ["ن", 0.75],
  ["دن", 0.65],
  ["تن", 0.6],
  ["يدن", 0.6],
] as const;

const ending = (affix: string): AffixRule => ({ affix, rest: 2, becomes: [["", 0.85]] });
const verbal = (affix: string): AffixRule => ({ affix, rest: 2, becomes: INFINITIVES });

export const fa: LexiconLanguage = {
  code: "fa",
  stopWords: STOP_WORDS.split(" "),
  articles: [],
  affixes: {
    prefixes: ["نمي", "مي", "ن", "ب"].map((affix) => ({ affix, rest: 3, becomes: [["", 0.7]] })),
    suffixes: [...new Set(ENDING_ONLY.split(" "))].map(ending).concat(VERBAL.map(verbal)),
    initials: [],
  },
};
