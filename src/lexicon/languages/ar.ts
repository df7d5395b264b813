/** Arabic: particles and endings with the trust that what remains is the same word. Source: written for Synoptic. */
import type { AffixRule } from "../../text/word-variants.js";
import type { LexiconLanguage } from "./form.js";

const PROCLITICS = [
  "وال",
  "بال",
  "كال",
  "فال",
  "ولل",
  "لل",
  "ال",
  "وب",
  "ول",
  "وس",
  "فس",
  "و",
  "ف",
  "ب",
  "ك",
  "ل",
  "س",
];
const ENDINGS = ["هما", "كما", "ها", "هم", "هن", "كم", "نا", "ان", "يه", "ه", "ا", "وا"];
/** Endings behind which the dictionary form may end in ta marbuta, folded to "ه". */
const FEMININE_ENDINGS = ["تين", "تان", "تها", "تهم", "ات", "ته", "ون", "ين", "ت"];

const proclitic = (affix: string): AffixRule => ({
  affix,
  rest: affix.length === 1 ? 3 : 2,
  becomes: [["", 0.95]],
});

export const ar: LexiconLanguage = {
  code: "ar",
  stopWords: [],
  articles: ["وال", "بال", "كال", "فال", "لل", "ال"],
  affixes: {
    prefixes: PROCLITICS.map(proclitic),
    suffixes: [
      ...ENDINGS.map((affix): AffixRule => ({ affix, rest: 2, becomes: [["", 0.8]] })),
      ...FEMININE_ENDINGS.map(
        (affix): AffixRule => ({
          affix,
          rest: 2,
          becomes: [
            ["ه", 0.85],
            ["", 0.8],
          ],
        }),
      ),
      {
        affix: "ي",
        rest: 2,
        becomes: [
          ["ه", 0.85],
          ["", 0.8],
          ["ا", 0.7],
        ],
      },
    ],
    initials: ["ي", "ت", "ن"].map(
      (affix): AffixRule => ({
        affix,
        rest: 3,
        becomes: [
          ["ي", 0.7],
          ["", 0.6],
        ],
      }),
    ),
  },
};
