/**
 * How well are translated stories aligned, sentence by sentence? Takes stories as lists of lines in two languages; gives F1
 * over pairs of lines: as they are, and with one side disturbed: a third left out, a third moved, a fifth merged.
 */
import { alignTexts } from "../src/index.js";
import type { Span } from "../src/model/span.js";

export const DISTURBANCES = ["as they are", "dropped", "reordered", "merged"] as const;
export type Disturbance = (typeof DISTURBANCES)[number];

/** A line of a text, and which of the story's lines it says. */
interface Line {
  readonly says: readonly number[];
  readonly text: string;
}

interface Laid {
  readonly text: string;
  readonly lines: readonly (Line & Span)[];
}

/** 0..1 over all stories. */
export function scoreAlignment(
  stories: readonly (readonly (readonly [foreign: string, english: string])[])[],
  language: string,
  disturbance: Disturbance,
): number {
  const random = randomFrom(SEED);
  let right = 0;
  let told = 0;
  let gold = 0;
  for (const story of stories) {
    const foreign = lay(disturb(linesOf(story.map(([line]) => line)), disturbance, random));
    const english = lay(linesOf(story.map(([, line]) => line)));
    const { a, b, pairs } = alignTexts({ text: foreign.text, language }, { text: english.text, language: "en" });
    const found = new Set<string>();
    for (const pair of pairs) {
      const from = pair.a.flatMap((at) => saidIn(foreign, a[at]!));
      const to = new Set(pair.b.flatMap((at) => saidIn(english, b[at]!)));
      for (const line of to) found.add(`${from.includes(line) ? line : from[0]} ${line}`);
    }
    const wanted = new Set(foreign.lines.flatMap(({ says }) => says.map((line) => `${line} ${line}`)));
    right += [...found].filter((pair) => wanted.has(pair)).length;
    told += found.size;
    gold += wanted.size;
  }
  return (2 * right) / Math.max(told + gold, 1);
}

const SEED = 7;

/** A linear congruential generator: the same disturbance in every run. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

function linesOf(texts: readonly string[]): readonly Line[] {
  return texts.map((text, at) => ({ says: [at], text }));
}

function disturb(lines: readonly Line[], how: Disturbance, random: () => number): readonly Line[] {
  if (how === "dropped") return lines.filter(() => random() > 1 / 3);
  if (how === "reordered") return reorder(lines, random);
  return how === "merged" ? merge(lines, random) : lines;
}

function reorder(lines: readonly Line[], random: () => number): readonly Line[] {
  const moved = [...lines];
  for (let move = 0; move < lines.length / 3; move++) {
    const [line] = moved.splice(Math.floor(random() * moved.length), 1);
    moved.splice(Math.floor(random() * (moved.length + 1)), 0, line!);
  }
  return moved;
}

function merge(lines: readonly Line[], random: () => number): readonly Line[] {
  const merged: Line[] = [];
  for (let at = 0; at < lines.length; at++) {
    const [line, next] = [lines[at]!, lines[at + 1]];
    if (!next || random() >= 1 / 5) {
      merged.push(line);
      continue;
    }
    const open = line.text.replace(/[.。؟?!]["”»]?$/, ",");
    merged.push({ says: [...line.says, ...next.says], text: `${open} ${next.text}` });
    at++;
  }
  return merged;
}

function lay(lines: readonly Line[]): Laid {
  let text = "";
  const laid = lines.map((line) => {
    const start = text.length;
    text += `${line.text}\n`;
    return { ...line, start, end: start + line.text.length };
  });
  return { text, lines: laid };
}

/** Lines of the story that a sentence stands in; touching one by a character is not standing in it. */
function saidIn({ lines }: Laid, { start, end }: Span): readonly number[] {
  return lines.filter((line) => line.start < end - 1 && line.end > start + 1).flatMap(({ says }) => says);
}
