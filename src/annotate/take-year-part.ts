/**
 * Quarters and halves of a year by their letter, as reports of business print them in many languages: "Q1 2016", "2019 Q3",
 * "H2 of 2016". Only beside their year: the letters alone are of hydrogen, hours and questions as well.
 */
import type { Token } from "../model/annotation.js";
import type { TimeUnit } from "../model/language.js";
import { type MomentText, type Parts, skipLinks } from "./moment-parts.js";
import { isYear } from "./read-digits.js";

const LETTERS: ReadonlyMap<string, { readonly unit: TimeUnit; readonly most: number }> = new Map([
  ["q", { unit: "quarter", most: 4 }],
  ["h", { unit: "half", most: 2 }],
]);

/** One look-up tells whether the token may open such a part. */
export function mayOpenYearPart({ norm }: Token): boolean {
  return LETTERS.has(norm);
}

export function takeYearPart(text: MomentText, at: number, parts: Parts): number | undefined {
  if ([parts.unit, parts.month, parts.day, parts.weekday, parts.days, parts.count].some((told) => told !== undefined))
    return undefined;
  const year = yearAt(text, at);
  const part = partAt(text, year === undefined ? at : at + 1);
  if (!part) return undefined;
  const behind = year ?? parts.year ?? yearAt(text, part.to) ?? yearAt(text, skipLinks(text, part.to));
  if (behind === undefined || (year !== undefined && parts.year !== undefined)) return undefined;
  const taken = year ?? parts.year;
  [parts.unit, parts.ordinal, parts.year] = [part.unit, part.ordinal, behind];
  if (taken !== undefined) return part.to;
  return (yearAt(text, part.to) === undefined ? skipLinks(text, part.to) : part.to) + 1;
}

function partAt({ tokens }: MomentText, at: number) {
  const [letter, rank] = [tokens[at], tokens[at + 1]];
  const known = letter && LETTERS.get(letter.norm);
  if (!known || rank?.kind !== "number" || rank.start !== letter.end || !/^[1-4]$/.test(rank.norm)) return undefined;
  const ordinal = Number(rank.norm);
  return ordinal > known.most ? undefined : { unit: known.unit, ordinal, to: at + 2 };
}

function yearAt({ tokens }: MomentText, at: number): number | undefined {
  const token = tokens[at];
  if (token?.kind !== "number" || !/^(?:19|20)\d\d$/.test(token.norm)) return undefined;
  return isYear(Number(token.norm)) ? Number(token.norm) : undefined;
}
