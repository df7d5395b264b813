/** What do single tokens mean inside a date: separators, signs, years of two digits and of the Buddhist era? */
import type { Token } from "../model/annotation.js";

export const EARLIEST_YEAR = 1900;
export const LATEST_YEAR = 2100;
/** Years of the Buddhist era less this are Gregorian. */
const BUDDHIST = 543;
export const SEPARATORS: ReadonlySet<string> = new Set(["-", "/", ".", "‐", "–", "‑"]);

/** A single letter of a script without case, as East Asia writes behind each number. */
export function isSign(token: Token | undefined): boolean {
  return token?.kind === "word" && /^\p{Lo}$/u.test(token.norm);
}

/** A separator joined to the number before it and to one behind: the number goes on. */
export function isSeparator(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const joined = token !== undefined && SEPARATORS.has(token.norm) && token.start === tokens[at - 1]!.end;
  return joined && tokens[at + 1]?.kind === "number" && tokens[at + 1]!.start === token.end;
}

/** Years of the Buddhist era as Gregorian ones; others unchanged. */
export function gregorianYear(year: number): number {
  return year - BUDDHIST >= EARLIEST_YEAR && year - BUDDHIST <= LATEST_YEAR && year > LATEST_YEAR
    ? year - BUDDHIST
    : year;
}

/** A year of two digits lies between 1970 and 2069, as in Unix and the web's own formats. */
export function fullYear(short: number): number {
  return short < 70 ? 2000 + short : 1900 + short;
}
