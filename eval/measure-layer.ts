/**
 * Accuracy of NTREX sentences to English with settings of the lexicon changed: a process of `ablations.ts`, since what is
 * known of words is kept for as long as one runs. Takes the folder of data and the settings as JSON; prints JSON.
 */
import { findUnits } from "../src/lexicon/find-units.js";
import { UnitIndex } from "../src/lexicon/unit-index.js";
import { lexiconSettings } from "../src/settings.js";
import { openSentences } from "./across-languages.js";

const LANGUAGES = ["ar", "fa", "ru", "fr", "es", "de", "tr", "zh"] as const;

const [folder = "", changed = "{}"] = process.argv.slice(2);
Object.assign(lexiconSettings, JSON.parse(changed));
const table = openSentences(folder, "ntrex-sentences.tsv", "doc");
const index = new UnitIndex(table.of("en").map((sentence) => findUnits(sentence, "en")));
const figures = LANGUAGES.map((language) => {
  const right = table.of(language).filter((sentence, at) => {
    const scores = index.scoreAll(findUnits(sentence, language));
    return scores.every((score, other) => other === at || score < scores[at]!);
  });
  return [language, (100 * right.length) / table.of(language).length] as const;
});
process.stdout.write(JSON.stringify(Object.fromEntries(figures)));
