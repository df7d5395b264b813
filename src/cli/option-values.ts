/** What may stand behind an option: each value checked and given its type, or refused with what it should be. */
import { InvalidArgumentError } from "commander";

/** "2024", "2024-03" or "2024-03-19". */
export const PARTIAL_DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;
/** BCP 47, roughly: a language, and subtags that narrow it. */
export const LANGUAGE_TAG = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,4}$/;

export function parseDate(value: string): string {
  if (!PARTIAL_DATE.test(value)) throw new InvalidArgumentError("A date is 2024, 2024-03 or 2024-03-19.");
  return value;
}

export function parseLanguages(value: string): readonly string[] {
  const languages = value.split(",").map((tag) => tag.trim());
  const wrong = languages.find((tag) => !LANGUAGE_TAG.test(tag));
  if (wrong !== undefined) throw new InvalidArgumentError("Languages are codes with commas between them: en,ar.");
  return languages;
}

/** A parser of whole numbers between two bounds, both allowed. */
export function wholeNumber(least: number, most: number): (value: string) => number {
  return (value) => {
    const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
    if (number >= least && number <= most) return number;
    throw new InvalidArgumentError(
      most === Number.MAX_SAFE_INTEGER ? `A whole number, at least ${least}.` : `A whole number, ${least} to ${most}.`,
    );
  };
}
