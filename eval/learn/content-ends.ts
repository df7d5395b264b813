/**
 * `npm run learn:quotations`: learns from labelled English news (PolNeAR train) where the words given to a speaker end, and
 * writes `src/annotate/end-of-content-model.json`. Method and data: docs/quotations.md.
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { endOfContent, JOINT_FEATURES, type JointRow, jointsBehind } from "../../src/annotate/end-of-content.js";
import { findContents } from "../../src/annotate/find-contents.js";
import { findCues } from "../../src/annotate/find-cues.js";
import { findJoints } from "../../src/annotate/find-quotations.js";
import { isCue, surroundingsOf } from "../../src/annotate/weigh-cues.js";
import { askTrees, type Trees } from "../../src/text/ask-trees.js";
import { type LabelledText, openPolnear } from "../quotations/polnear.js";
import { type BoostOptions, boostTrees, type Row } from "./boost-trees.js";
import { readForSpeech } from "./read-quotations.js";
import { roundTrees } from "./round-trees.js";

const MODEL = new URL("../../src/annotate/end-of-content-model.json", import.meta.url);

const OPTIONS: BoostOptions = {
  trees: 120,
  depth: 4,
  rate: 0.12,
  leastRows: 40,
  ridge: 3,
  share: 0.7,
  rising: JOINT_FEATURES.map(() => false),
  seed: 1,
};

/** Every fold-th text is kept back for the figures told; the model that is written has learned from all. */
const FOLD = 10;

/** Characters by which the labels may begin before or behind what the stage takes: a complementizer, an article. */
const NEAR = 6;

const { values: options } = parseArgs({ options: { data: { type: "string", default: "../shared/data" } } });
const asked = openPolnear(options.data, "train").map(askEnds);
const kept = asked.filter((_, index) => index % FOLD === 0).flat();
const model = boostTrees(
  asked
    .filter((_, index) => index % FOLD !== 0)
    .flat()
    .flatMap(rowsOf),
  OPTIONS,
);
console.log(`${asked.flat().length} contents; of ${kept.length} kept back the end is right for ${share(kept, model)}`);
writeFileSync(MODEL, `${JSON.stringify(roundTrees(boostTrees(asked.flat().flatMap(rowsOf), OPTIONS)))}\n`);

/** The joints of one content, and which of them is where it ends by the labels. */
interface Asked {
  readonly joints: readonly JointRow[];
  readonly end: number;
}

function askEnds({ text, attributions }: LabelledText): readonly Asked[] {
  const { pack, tables, tokens, sentences, mentions, marked, passages, roles } = readForSpeech(text);
  const around = surroundingsOf({ tokens, sentences, mentions, roles, marked, tables });
  const cues = findCues(tokens, sentences, marked, mentions, tables, pack.speech.speakerOrder, (cue, previous) =>
    isCue(cue, previous, around),
  );
  const joints = findJoints(roles, tokens, mentions, sentences, passages, cues, tables);
  const found: Asked[] = [];
  const listen: typeof endOfContent = (cue, from, last, opening, known) => {
    const gold = attributions.find((one) =>
      one.cue.some(({ start, end }) => start < tokens[cue.to - 1]!.end && tokens[cue.from]!.start < end),
    );
    const content = gold?.content;
    const begins = content?.some(
      ({ start }) => start >= tokens[cue.to - 1]!.end && Math.abs(start - tokens[from]!.start) <= NEAR,
    );
    if (content && begins) {
      const behind = content.filter(({ start }) => start >= tokens[cue.to - 1]!.end);
      const end = Math.max(...behind.map((span) => span.end));
      const rows = [...jointsBehind(cue, from, last, opening, known)];
      const index = rows.findIndex(({ at }) => {
        let before = at - 1;
        while (before > from && tokens[before]!.kind === "mark") before--;
        return Math.abs(tokens[before]!.end - end) <= 2 && tokens[before]!.end <= end;
      });
      if (index >= 0) found.push({ joints: rows, end: index });
    }
    return endOfContent(cue, from, last, opening, known);
  };
  findContents({ tokens, sentences, mentions, cues, passages, joints, tables, endOf: listen });
  return found;
}

function rowsOf({ joints, end }: Asked): readonly Row[] {
  return joints
    .slice(0, Math.min(end + 1, joints.length - 1))
    .map(({ values }, index) => ({ values, label: index === end ? 1 : 0, weight: 1, prior: 0 }));
}

function share(all: readonly Asked[], trees: Trees): string {
  const right = all.filter(({ joints, end }) => likeliest(joints, trees) === end).length;
  const last = all.filter(({ joints, end }) => joints.length - 1 === end).length;
  return `${((100 * right) / all.length).toFixed(1)} %, by the end of the sentence ${((100 * last) / all.length).toFixed(1)} %`;
}

function likeliest(joints: Asked["joints"], trees: Trees): number {
  let [going, best, end] = [1, 0, joints.length - 1];
  for (const [index, { values }] of joints.entries()) {
    const stops = index === joints.length - 1 ? 1 : 1 / (1 + Math.exp(-askTrees(trees, values)));
    if (going * stops > best) [best, end] = [going * stops, index];
    going *= 1 - stops;
  }
  return end;
}
