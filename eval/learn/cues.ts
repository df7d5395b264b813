/**
 * Learns from labelled English news (PolNeAR train) which words that may give speech do so where they stand, and writes
 * `src/annotate/weigh-cues-model.json`. Method and data: docs/quotations.md.
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { findCues } from "../../src/annotate/find-cues.js";
import { CUE_FEATURES, surroundingsOf, tellCue } from "../../src/annotate/weigh-cues.js";
import { askTrees } from "../../src/text/ask-trees.js";
import { type LabelledText, openPolnear } from "../quotations/polnear.js";
import { type BoostOptions, boostTrees, type Row } from "./boost-trees.js";
import { readForSpeech } from "./read-quotations.js";
import { roundTrees } from "./round-trees.js";

const MODEL = new URL("../../src/annotate/weigh-cues-model.json", import.meta.url);

const OPTIONS: BoostOptions = {
  trees: 80,
  depth: 4,
  rate: 0.16,
  leastRows: 60,
  ridge: 3,
  share: 0.7,
  rising: CUE_FEATURES.map(() => false),
  seed: 1,
};

/** Every fold-th text is kept back for the figures told; the model that is written has learned from all. */
const FOLD = 10;

const { values: options } = parseArgs({ options: { data: { type: "string", default: "../shared/data" } } });
const rows = openPolnear(options.data, "train").map(rowsOf);
const kept = rows.filter((_, index) => index % FOLD === 0).flat();
const model = boostTrees(rows.filter((_, index) => index % FOLD !== 0).flat(), OPTIONS);
console.log(
  `${rows.flat().length} words; kept back: ${kept.length}, of them ${kept.filter(({ label }) => label).length} cues`,
);
for (const least of [-1.5, -1, -0.5, 0, 0.5, 1]) {
  const said = kept.filter(({ values }) => askTrees(model, values) >= least);
  const right = said.filter(({ label }) => label).length;
  const wanted = kept.filter(({ label }) => label).length;
  console.log(`from ${least}: precision ${(right / said.length).toFixed(3)}, recall ${(right / wanted).toFixed(3)}`);
}
writeFileSync(MODEL, `${JSON.stringify(roundTrees(boostTrees(rows.flat(), OPTIONS)))}\n`);

function rowsOf({ text, attributions }: LabelledText): readonly Row[] {
  const { pack, tables, tokens, sentences, mentions, marked, roles } = readForSpeech(text);
  const around = surroundingsOf({ tokens, sentences, mentions, roles, marked, tables });
  const found: Row[] = [];
  findCues(tokens, sentences, marked, mentions, tables, pack.speech.speakerOrder, (cue, previous) => {
    const [start, end] = [tokens[cue.from]!.start, tokens[cue.to - 1]!.end];
    const isGold = attributions.some((one) => one.cue.some((span) => span.start < end && start < span.end));
    found.push({ values: tellCue(cue, previous, around), label: isGold ? 1 : 0, weight: 1, prior: 0 });
    return true;
  });
  return found;
}
