/**
 * Is what is told as copied copied, and the rest not? Prints pairs of reports of one summit, drawn by a seed, told as
 * copies and not, for a reader to judge by eye: `npx tsx eval/read-copies.ts [FOLDER]`. What was judged: docs/copies.md.
 */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Report } from "../src/model/report.js";
import type { Span } from "../src/model/span.js";
import { type CopiedPairs, findCopiedPairs, readArticles, type TracedPair } from "./copied-pairs.js";
import { drawBySeed } from "./draw-stories.js";

const SEED = 20261128;
/** Pairs of each sort that are judged. */
const PAIRS = 50;
/** Characters of a text's beginning, and of a shared stretch, that are printed; and stretches of a pair. */
const BEGINNING = 500;
const LONGEST_STRETCH = 400;
const STRETCHES = 6;

const print = (line: string) => process.stdout.write(`${line}\n`);
const percent = (share: number) => `${Math.round(share * 100)} %`;

function printPair({ reports, told, copied }: TracedPair, number: number, sort: string): void {
  const [one, other] = reports;
  const outlets = one.outlet === other.outlet ? " (one outlet)" : "";
  print(`\n# ${sort} ${number}. ${one.source} | ${other.source}${outlets}`);
  print(told ? `${told.kind}, sureness ${told.why?.sureness}: ${told.why?.rule}` : "nothing told between these two");
  const spansIn = ({ id }: Report) => copied.flat().flatMap(({ report, span }) => (report === id ? [span] : []));
  for (const report of reports) {
    const share = covered(spansIn(report)) / Math.max(1, report.text.length);
    print(`[${report.source}] ${report.text.length} characters, ${percent(share)} in copied stretches`);
    print(`    ${cut(report.text, BEGINNING)}`);
  }
  const length = ({ start, end }: Span) => end - start;
  const longest = [...copied].sort(([x], [y]) => length(y.span) - length(x.span)).slice(0, STRETCHES);
  print(`${copied.length} copied stretches`);
  for (const passages of longest) {
    for (const { report, span } of passages) {
      const { source, text } = reports.find(({ id }) => id === report)!;
      print(`  - [${source}] ${cut(text.slice(span.start, span.end), LONGEST_STRETCH)}`);
    }
  }
}

/** Characters; what lies in two stretches is counted once. */
function covered(spans: readonly Span[]): number {
  let end = 0;
  let total = 0;
  for (const span of [...spans].sort((x, y) => x.start - y.start)) {
    total += Math.max(0, span.end - Math.max(end, span.start));
    end = Math.max(end, span.end);
  }
  return total;
}

function cut(text: string, most: number): string {
  const flat = text.replaceAll(/\s+/g, " ");
  return flat.length > most ? `${flat.slice(0, most)} ...` : flat;
}

function printDrawn({ told, chained, apart }: CopiedPairs): void {
  const drawn = drawBySeed(told, PAIRS, SEED);
  for (const [index, pair] of drawn.entries()) printPair(pair, index + 1, "copy");
  const filling = drawBySeed(chained, PAIRS - drawn.length, SEED);
  for (const [index, pair] of filling.entries()) printPair(pair, index + 1, "by a chain");
  for (const [index, pair] of drawBySeed(apart, PAIRS, SEED).entries()) printPair(pair, index + 1, "no copy");
}

const folder = process.argv[2] ?? fileURLToPath(new URL("../../shared/data", import.meta.url));
const articles = readArticles(join(folder, "reuse", "helsinki2018-articles.jsonl"));
const pairs = findCopiedPairs(articles);
print(`seed ${SEED}: ${articles.length} reports of ${new Set(articles.map(({ outlet }) => outlet)).size} outlets`);
for (const [sort, of] of Object.entries(pairs) as [keyof CopiedPairs, readonly TracedPair[]][]) {
  const kinds = of.map(({ told }) => told?.kind ?? "nothing told");
  const counts = [...new Set(kinds)].sort().map((kind) => `${kinds.filter((other) => other === kind).length} ${kind}`);
  const twice = of.filter(({ reports: [one, other] }) => one.outlet === other.outlet).length;
  const stretched = of.filter(({ copied }) => copied.length > 0).length;
  print(
    `${sort}: ${of.length} pairs, ${twice} of one outlet, ${stretched} with a copied stretch; ${counts.join(", ")}`,
  );
}
printDrawn(pairs);
