/**
 * Do two Arabic headlines agree or disagree? Pairs of a third party, of which nothing is learned; pairs of "other" are left
 * out, and what is not known to agree counts as disagreeing. Figures for the larger file, whose errors were read, and for
 * the smaller one, whose errors were not.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type ClashKind, judgeAgreement, type Statement } from "../src/align/judge-agreement.js";
import { type MarkPhrases, makeMarkPhrases } from "../src/align/mark-phrases.js";
import { annotate } from "../src/synopsis.js";

interface Pair {
  readonly headlines: readonly [string, string];
  readonly agrees: boolean;
}

interface JudgedPair extends Pair {
  readonly given: ReturnType<typeof judgeAgreement>;
}

const FILES = { read: "arabic-news-stance-train.csv", unread: "arabic-news-stance-dev.csv" };

export function measureDispute(data: string): Record<string, number> {
  const marks = makeMarkPhrases();
  const figures: Record<string, number> = {};
  for (const [name, file] of Object.entries(FILES)) {
    const judged = openPairs(join(data, "dispute", file)).map((pair) => judge(pair, marks));
    figures[`${name}: macro F1`] = macroF1(judged, ({ given }) => given.verdict === "agree");
    figures[`${name}: agree F1`] = f1(judged, true, ({ given }) => given.verdict === "agree");
    figures[`${name}: disagree F1`] = f1(judged, false, ({ given }) => given.verdict === "agree");
    figures[`${name}: macro F1 of likeness alone`] = macroF1(judged, ({ given }) => given.likeness >= LIKE);
    for (const kind of ["denial", "opposites", "figures", "names"] as const) addKind(figures, name, kind, judged);
  }
  return figures;
}

/** The best that likeness does by itself on the larger file. */
const LIKE = 0.7;

/** How many clash so, of those that disagree, and how many of those that clash so disagree. */
function addKind(figures: Record<string, number>, name: string, kind: ClashKind, judged: readonly JudgedPair[]): void {
  const clashing = judged.filter(({ given }) => given.clashes.some((clash) => clash.kind === kind));
  const right = clashing.filter(({ agrees }) => !agrees).length;
  figures[`${name}: ${kind} recall`] = right / judged.filter(({ agrees }) => !agrees).length;
  figures[`${name}: ${kind} precision`] = right / (clashing.length || 1);
}

function judge(pair: Pair, marks: MarkPhrases): JudgedPair {
  const [a, b] = pair.headlines;
  return { ...pair, given: judgeAgreement(statementOf("a", a), statementOf("b", b), marks) };
}

function statementOf(id: string, text: string): Statement {
  const annotated = annotate({ id, source: id, language: "ar", text, credits: [] });
  return { annotated, span: { start: 0, end: text.length } };
}

type Says = (judged: JudgedPair) => boolean;

function macroF1(judged: readonly JudgedPair[], says: Says): number {
  return (f1(judged, true, says) + f1(judged, false, says)) / 2;
}

function f1(judged: readonly JudgedPair[], agrees: boolean, says: Says): number {
  const asked = judged.filter((one) => one.agrees === agrees);
  const given = judged.filter((one) => says(one) === agrees);
  const right = given.filter((one) => one.agrees === agrees).length;
  return (2 * right) / (asked.length + given.length || 1);
}

/** Each line two headlines, between marks where they hold a comma, and the label. */
function openPairs(path: string): readonly Pair[] {
  const [, ...lines] = readFileSync(path, "utf8").split(/\r?\n/);
  return lines.flatMap((line): readonly Pair[] => {
    const [a, b, label] = cellsOf(line);
    return a && b && (label === "agree" || label === "disagree")
      ? [{ headlines: [a, b], agrees: label === "agree" }]
      : [];
  });
}

function cellsOf(line: string): readonly string[] {
  const cells = [""];
  let marked = false;
  for (const character of line) {
    if (character === '"') marked = !marked;
    else if (character === "," && !marked) cells.push("");
    else cells[cells.length - 1] += character;
  }
  return cells;
}
