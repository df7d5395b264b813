/**
 * One spelling for a number in digits, whatever marks group its thousands. Takes a folded token, gives digits with a
 * point before decimals: "31,700" and "31.700" are "31700", "1,234.50" is "1234.5", "007" is "7".
 */

const MARK = /[.,]/;

export function canonicalNumber(folded: string): string {
  const parts = folded.split(MARK);
  const decimals = parts.length === 1 || isGrouped(folded, parts) ? "" : parts.pop()!.replace(/0+$/, "");
  const whole = parts.join("").replace(/^0+(?=\d)/, "");
  return decimals === "" ? whole : `${whole}.${decimals}`;
}

/** One kind of mark before groups of three digits: it parts thousands. "0.125" begins with what no group begins with. */
function isGrouped(folded: string, [first = "", ...rest]: readonly string[]): boolean {
  const marks = new Set([...folded].filter((letter) => MARK.test(letter)));
  return marks.size === 1 && first.length <= 3 && first !== "0" && rest.every(({ length }) => length === 3);
}
