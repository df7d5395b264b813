/**
 * Are dates, times and numbers read as labelled expressions want them? Figures by language and kind; what is judged how is
 * told in eval/README.md. With `--missed=en:daterange` the cases of that language and kind that failed are printed, with
 * `--missed=all` those of all languages.
 */

import { join } from "node:path";
import { parseArgs } from "node:util";
import { packTables } from "../../src/annotate/pack-tables.js";
import { readNumeral } from "../../src/annotate/read-numeral.js";
import { readOrdinal } from "../../src/annotate/read-ordinal.js";
import { timeTables } from "../../src/annotate/time-terms.js";
import type { AnnotatedReport, TimeExpression } from "../../src/model/annotation.js";
import { annotate } from "../../src/synopsis.js";
import { judgeNumber, judgeNumberRange, judgePercentage, type ReadNumber } from "./judge-numbers.js";
import { inventsTime, judgeExpression } from "./judge-times.js";
import { measurePlain } from "./measure-plain.js";
import { type ExpressionCase, openDateCases, openNumberCases, type WantedExpression } from "./open-cases.js";
import { leftOutBy } from "./unlike-news.js";

interface Share {
  right: number;
  of: number;
}

export function measureTimes(data: string): Record<string, number> {
  const folder = join(data, "times");
  const shares = new Map<string, Share>();
  const left = { dates: 0, numbers: 0, of: { dates: 0, numbers: 0 } };
  for (const [what, cases] of [
    ["dates", openDateCases(folder)],
    ["numbers", openNumberCases(folder)],
  ] as const) {
    for (const one of cases) {
      left.of[what]++;
      const wanted = one.expressions.filter((expression) => leftOutBy(expression, one) === undefined);
      if (wanted.length === 0 && one.expressions.length > 0) {
        left[what]++;
        continue;
      }
      const right = what === "dates" ? isReadRightly(one, wanted) : areNumbersRight(one, wanted);
      const kind = wanted[0]?.kind ?? "none";
      count(shares, `${what} ${one.language}`, right);
      count(shares, what, right);
      count(shares, `${what}: ${kind}`, right);
      if (!right && shown(one.language, kind))
        process.stdout.write(
          `    ${one.language} ${one.set} | ${one.text} | ${describe(wanted)} | found ${describeFound(one)}\n`,
        );
    }
  }
  const figures = Object.fromEntries(
    [...shares].map(([metric, { right, of }]) => [metric, right / of] as const).sort(),
  );
  return {
    ...figures,
    ...measurePlain(folder),
    "left out of dates": left.dates / left.of.dates,
    "left out of numbers": left.numbers / left.of.numbers,
  };
}

function count(shares: Map<string, Share>, metric: string, right: boolean): void {
  const share = shares.get(metric) ?? { right: 0, of: 0 };
  shares.set(metric, { right: share.right + Number(right), of: share.of + 1 });
}

export function annotateExpression(text: string, language: string, reference?: string): AnnotatedReport {
  const published =
    reference === undefined ? {} : { published: { value: reference, precision: "second" as const, basis: "label" } };
  return annotate({ id: "case", source: "case", language, text, credits: [], ...published });
}

/** All expressions of time, in their order. */
export function allTimes({ times, looseTimes }: AnnotatedReport): readonly TimeExpression[] {
  return [...times, ...looseTimes].sort((a, b) => a.start - b.start);
}

function isReadRightly(one: ExpressionCase, wanted: readonly WantedExpression[]): boolean {
  const annotated = annotateExpression(one.text, one.language, one.reference);
  const found = { quantities: annotated.quantities, times: allTimes(annotated) };
  return (
    wanted.every((expression) => judgeExpression(expression, found, one.reference, wanted)) && !inventsTime(one, found)
  );
}

function areNumbersRight(one: ExpressionCase, wanted: readonly WantedExpression[]): boolean {
  const found = annotateExpression(one.text, one.language);
  const numbers = readNumbers(found);
  return wanted.every((expression) => {
    if (expression.kind === "percentage") return judgePercentage(expression, found.quantities);
    if (expression.kind === "ordinal") return judgeNumber(expression, readOrdinals(found));
    if (expression.kind === "numberrange") return judgeNumberRange(expression, found.quantities);
    return judgeNumber(expression, numbers);
  });
}

function readNumbers({ report, tokens, pack }: AnnotatedReport): readonly ReadNumber[] {
  const numbers: ReadNumber[] = [];
  if (!pack) return numbers;
  const tables = packTables(pack);
  for (let index = 0; index < tokens.length; ) {
    const numeral = readNumeral(report.text, tokens, index, pack, tables);
    if (numeral) {
      numbers.push({ start: tokens[numeral.from]!.start, end: tokens[numeral.to - 1]!.end, value: numeral.value });
    }
    index = numeral?.to ?? index + 1;
  }
  return numbers;
}

function readOrdinals({ tokens, pack }: AnnotatedReport): readonly ReadNumber[] {
  if (!pack) return [];
  const [tables, times] = [packTables(pack), timeTables(pack)];
  return tokens.flatMap((token, index) => {
    const ordinal = readOrdinal(tokens, index, times, tables);
    return ordinal ? [{ start: token.start, end: tokens[ordinal.to - 1]!.end, value: ordinal.value }] : [];
  });
}

const { values: asked } = parseArgs({ options: { missed: { type: "string" } }, strict: false });

function shown(language: string, kind: string): boolean {
  if (typeof asked.missed !== "string") return false;
  const [ofLanguage, ofKind] = asked.missed.split(":");
  return (ofLanguage === "all" || ofLanguage === language) && (ofKind === undefined || ofKind === kind);
}

function describe(wanted: readonly WantedExpression[]): string {
  return wanted.map(({ kind, words, values }) => `${words} (${kind}) = ${JSON.stringify(values[0])}`).join(" & ");
}

function describeFound(one: ExpressionCase): string {
  const annotated = annotateExpression(one.text, one.language, one.reference);
  const { quantities, report } = annotated;
  const found = allTimes(annotated).map(
    ({ start, end, ...value }) => `${report.text.slice(start, end)}=${JSON.stringify(value)}`,
  );
  return [
    ...found,
    ...quantities.map(({ value, upper, unit, bound }) => JSON.stringify({ value, upper, unit, bound })),
  ].join(" ");
}
