/**
 * Attributions in English political news (PolNeAR, brat format): a line "T7<tab>Cue 33 47" is a stretch, "E1<tab>Attribution:T3
 * Content:T2 Cue:T1 Source:T4" joins them; stretches may be parted ("10 20;25 40"). Every kind of attribution is labelled,
 * of belief, intention and attitude too.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { findMarkedPassages } from "../../src/annotate/find-marked-passages.js";
import { packTables } from "../../src/annotate/pack-tables.js";
import { splitSentences } from "../../src/annotate/split-sentences.js";
import { packFor } from "../../src/language/registry.js";
import type { Span } from "../../src/model/span.js";
import { tokenize } from "../../src/text/tokenize.js";
import { type FoundAttribution, findAttributions, sameSpeaker } from "./found-attributions.js";
import { exactF1, type Letters, lettersOf, overlapFigures, pairContents } from "./spans.js";

export interface LabelledAttribution {
  readonly content: readonly Span[];
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
}

export interface LabelledText {
  readonly name: string;
  readonly text: string;
  readonly attributions: readonly LabelledAttribution[];
}

export function openPolnear(folder: string, part: "train" | "dev"): readonly LabelledText[] {
  const root = join(folder, "quotations/polnear", part);
  const texts = readdirSync(join(root, "text"));
  return readdirSync(join(root, "attributions"))
    .sort()
    .flatMap((file) => {
      const stem = file.replace(".ann", "");
      const text = texts.find((name) => name === `${stem}.txt` || stem.startsWith(`${name.replace(".txt", "")}_`));
      if (!text) return [];
      const labels = readFileSync(join(root, "attributions", file), "utf8");
      return [{ name: stem, text: readFileSync(join(root, "text", text), "utf8"), attributions: readLabels(labels) }];
    });
}

function readLabels(labels: string): readonly LabelledAttribution[] {
  const stretches = new Map<string, readonly Span[]>();
  const events: string[] = [];
  for (const line of labels.split("\n")) {
    const [id, label] = line.split("\t");
    if (!id || !label) continue;
    if (id.startsWith("T")) stretches.set(id, readSpans(label.slice(label.indexOf(" ") + 1)));
    else if (id.startsWith("E")) events.push(label);
  }
  return events
    .map((event) => {
      const roles = event.split(" ").map((part) => part.split(":") as [string, string]);
      const of = (role: string) =>
        roles.filter(([name]) => name.replace(/\d+$/, "") === role).flatMap(([, id]) => stretches.get(id) ?? []);
      return { content: of("Content"), source: of("Source"), cue: of("Cue") };
    })
    .filter(({ content }) => content.length > 0);
}

function readSpans(written: string): readonly Span[] {
  return written.split(";").map((pair) => {
    const [start, end] = pair.split(" ").map(Number);
    return { start: start!, end: end! };
  });
}

interface LetteredAttribution extends LabelledAttribution {
  readonly letters: Letters;
  readonly marked: boolean;
}

export interface JudgedText {
  readonly text: LabelledText;
  readonly found: readonly (FoundAttribution & { readonly marked: boolean })[];
  readonly wanted: readonly LetteredAttribution[];
  readonly pairs: readonly (readonly [FoundAttribution & { readonly marked: boolean }, LetteredAttribution])[];
}

export function judgePolnear(text: LabelledText): JudgedText {
  const between = lettersBetweenMarks(text.text);
  const isMarked = (letters: Letters) =>
    letters.filter((at) => between.has(at)).length >= MOSTLY_MARKED * letters.length && letters.length > 0;
  // Words quoted inside somebody's words are not labelled.
  const outer = findAttributions(text.text, "en").filter(({ quotations }) => !quotations.some(({ nested }) => nested));
  const found = outer.map((one) => ({ ...one, marked: isMarked(one.letters) }));
  const wanted = text.attributions.map((one) => {
    const letters = lettersOf(text.text, one.content, "en");
    return { ...one, letters, marked: isMarked(letters) };
  });
  return { text, found, wanted, pairs: pairContents(found, wanted) };
}

const MOSTLY_MARKED = 0.7;

function lettersBetweenMarks(text: string): ReadonlySet<number> {
  const pack = packFor("en")!;
  const tokens = tokenize(text);
  const passages = findMarkedPassages(text, tokens, splitSentences(text, tokens, pack), packTables(pack));
  return new Set(lettersOf(text, passages, ""));
}

export function measurePolnear(folder: string, part: "train" | "dev" = "dev"): Record<string, number> {
  return polnearFigures(openPolnear(folder, part).map(judgePolnear));
}

export function polnearFigures(judged: readonly JudgedText[]): Record<string, number> {
  const contents = judged.map(({ found, wanted }) => ({
    found: found.map(({ letters }) => letters),
    wanted: wanted.map(({ letters }) => letters),
  }));
  const overlap = overlapFigures(contents);
  const pairs = judged.flatMap((one) => one.pairs);
  const right = pairs.filter(([one, gold]) => sameSpeaker(one.speaker, gold.source));
  const markedOf = (list: readonly { readonly marked: boolean }[]) => list.filter((one) => one.marked).length;
  const markedFound = judged.reduce((sum, { found }) => sum + markedOf(found), 0);
  const markedWanted = judged.reduce((sum, { wanted }) => sum + markedOf(wanted), 0);
  const precision = right.filter(([one]) => one.marked).length / (markedFound || 1);
  const recall = right.filter(([, gold]) => gold.marked).length / (markedWanted || 1);
  return {
    "polnear: contents exact F1": exactF1(contents),
    "polnear: contents overlap F1": overlap.f1,
    "polnear: contents overlap precision": overlap.precision,
    "polnear: contents overlap recall": overlap.recall,
    "polnear: speakers right": right.length / (pairs.length || 1),
    "polnear: in marks, with speaker, found": recall,
    "polnear: in marks, with speaker, right": precision,
  };
}
