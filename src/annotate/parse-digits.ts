/**
 * What number do digits with marks between them write? Takes the digits and the marks of a pack; what can be no number of
 * that language is none.
 */
import type { LanguagePack } from "../model/language.js";

const HOUR = /^(?:[01]?\d|2[0-3])\.[0-5]\d$/;
const STOP_AND_TWO = /^\d+\.\d{1,2}$/;
const GROUPS = /^\d{1,3}(?:[.,]\d{3})+$/;
const SAME_GROUPS = /^\d{1,3}([.,])\d{3}(?:\1\d{3})+$/;
/** Twos before the last three, as India groups them: "12,34,567.89". */
const INDIAN_GROUPS = /^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/;
/** Of two marks the last is the decimal one, whatever the language: "1.111,11" and "1,111.11". */
const BOTH_MARKS = /^\d{1,3}([.,])\d{3}(?:\1\d{3})*(?!\1)[.,](\d+)$/;
/** "22,24,26": numbers beside one another, and "5,00" in English: no groups of three. */
const COMMAS = /^\d+(?:,\d+)+$/;

/** "31,700", "31.700", "3.5", by the pack's marks. */
export function parseDigits(digits: string, pack: LanguagePack): number | undefined {
  const decimal = pack.numbers.decimalMark === "٫" ? "." : pack.numbers.decimalMark;
  const both = BOTH_MARKS.exec(digits);
  if (both) return Number(`${digits.slice(0, -both[2]!.length).replace(/[.,]/g, "")}.${both[2]}`);
  if (SAME_GROUPS.test(digits) || (GROUPS.test(digits) && !digits.includes(decimal)))
    return Number(digits.replace(/[.,]/g, ""));
  if (INDIAN_GROUPS.test(digits)) return Number(digits.replaceAll(",", ""));
  if (decimal === "." && COMMAS.test(digits)) {
    const [whole, part, next] = digits.split(",");
    return next === undefined ? Number(`${whole}.${part}`) : undefined;
  }
  // "14.30" with a decimal comma is an hour, and no thousand and more.
  if (decimal === "," && HOUR.test(digits)) return undefined;
  if (decimal === "," && STOP_AND_TWO.test(digits)) return Number(digits);
  const value = Number(digits.replaceAll(decimal === "." ? "," : ".", "").replace(decimal, "."));
  return Number.isFinite(value) ? value : undefined;
}
