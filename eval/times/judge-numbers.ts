/**
 * Is a number read rightly? Numbers are judged where they are read, before the stages that leave out those that count
 * nothing; percentages and ranges as quantities.
 */
import type { Quantity } from "../../src/model/annotation.js";
import type { WantedExpression } from "./open-cases.js";

export interface ReadNumber {
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

export function judgeNumber(wanted: WantedExpression, numbers: readonly ReadNumber[]): boolean {
  const value = amountOf(wanted);
  return numbers.some((number) => overlaps(number, wanted) && isNear(number.value, value));
}

export function judgePercentage(wanted: WantedExpression, quantities: readonly Quantity[]): boolean {
  const value = amountOf(wanted);
  return quantities.some(
    (quantity) => overlaps(quantity.span, wanted) && isShare(quantity.unit) && isNear(quantity.value, value),
  );
}

/** The data writes decimals as each language does. */
function amountOf({ values }: WantedExpression): number {
  return Number(values[0]?.amount?.replace("%", "").replace(",", "."));
}

/** The data calls percentage points percentages, too. */
function isShare(unit: string | undefined): boolean {
  return unit === "percent" || unit === "percentage point";
}

/** "[20,35)", "(30,)": the ends and whether they belong to it. */
const INTERVAL = /^([[(])([-\d.eE+]*),([-\d.eE+]*)([\])])$/;

export function judgeNumberRange(wanted: WantedExpression, quantities: readonly Quantity[]): boolean {
  const parts = INTERVAL.exec(wanted.values[0]?.amount ?? "");
  if (!parts) return false;
  const [, open, low, high, close] = parts;
  const own = quantities.filter(({ span }) => overlaps(span, wanted));
  if (low !== "" && high !== "") {
    const both = own.some(
      ({ value, upper }) => upper !== undefined && isNear(value, Number(low)) && isNear(upper, Number(high)),
    );
    // Two bounds in one breath are two quantities to a reader of news.
    return (
      both ||
      (isBound(own, open === "[" ? "at least" : "more than", low!) &&
        isBound(own, close === "]" ? "at most" : "less than", high!))
    );
  }
  if (low !== "") return isBound(own, open === "[" ? "at least" : "more than", low!);
  return isBound(own, close === "]" ? "at most" : "less than", high!);
}

function isBound(own: readonly Quantity[], bound: string, value: string): boolean {
  return own.some((quantity) => quantity.bound === bound && isNear(quantity.value, Number(value)));
}

function overlaps(span: { readonly start: number; readonly end: number }, wanted: WantedExpression): boolean {
  return span.start < wanted.end && wanted.start < span.end;
}

/** The data writes fifteen digits at most, of some fractions fewer. */
function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.abs(b) * 1e-6;
}
