/**
 * Replaces names, places, days and numbers of a text by others, all at once, so that "Monday" may become "Tuesday" and
 * "Tuesday" "Wednesday". Arabic pairs match inside words (particles are written on); digits only as whole numbers.
 */

export type SwapTable = readonly (readonly [from: string, to: string])[];

const ARABIC = /\p{Script=Arabic}/u;
/** A number, alone or before what is counted. */
const COUNTED = /^[\d,]+(?: \p{L}+)?$/u;

export function swapWords(text: string, table: SwapTable): string {
  if (table.length === 0) return text;
  const to = new Map(table);
  const longestFirst = [...to.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(longestFirst.map(patternOf).join("|"), "gu");
  return text.replace(pattern, (found) => to.get(found) ?? found);
}

/** The number that the same swap makes of a value: 77 of "77" -> "64", 31700 of "31,700" -> "28,400". */
export function swapNumber(value: number, table: SwapTable, words: ReadonlyMap<number, number>): number {
  const read = (form: string) => Number(/^[\d,]+/.exec(form)?.[0].replaceAll(",", "") ?? "NaN");
  const pair = table.find(([from, to]) => COUNTED.test(from) && read(from) === value && read(to) !== value);
  return pair ? read(pair[1]) : (words.get(value) ?? value);
}

function patternOf(form: string): string {
  const escaped = form.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  if (ARABIC.test(form)) return escaped;
  if (/^\d[\d,]*$/.test(form)) return `(?<![\\p{L}\\p{N}:.,])${escaped}(?![\\p{N}:]|[.,]\\p{N})`;
  return `(?<![\\p{L}\\p{N}])${escaped}`;
}
