/**
 * Is a word of time one where it stands? "March", "sat", "second" and "last" are other words as often: what stands before and
 * behind them decides. Tokens and a position in, yes or no out.
 */
import { isEmpty, LONGEST_ENDING, type MomentText, type Parts, skipLinks } from "./moment-parts.js";
import { isYear, readDigits } from "./read-digits.js";
import { type Role, roleAt, rolesAt } from "./time-terms.js";

/** A month alone is one where it is written as one and something leads to it: a preposition, an edge, a year. */
export function isMonthHere(text: MomentText, at: number, to: number, parts: Parts): boolean {
  const token = text.tokens[at]!;
  const small = text.tables.capitalMonths && !token.capital && token.kind === "word";
  if (parts.day !== undefined || parts.year !== undefined) return true;
  const next = skipLinks(text, to);
  const number = text.numberAt(next);
  const follows =
    number !== undefined &&
    number.value > 0 &&
    Number.isInteger(number.value) &&
    (number.value <= 31 || isYear(number.value));
  // "Les sept marins": a month's short name that is a number, too, needs its day or its year.
  if (text.pack.numerals.at(text.tokens, at)) return follows && !number.inWords;
  if (follows) return !small || number.to > next;
  if (small && (!isIntroduced(text, at) || !closes(text, to))) return false;
  if (hasCaseEnding(text, to)) return true;
  // "Kasım ortasında"
  if (!small && roleAt(text, to, "edge") && !roleAt(text, to, "shift")) return true;
  const mark = text.tables.rangeMarks.at(text.tokens, to);
  if (mark && roleAt(text, skipLinks(text, mark.to), "month")) return true;
  return (
    !isEmpty(parts) || isIntroduced(text, at) || roleAt(text, to, "shift") !== undefined || token.kind === "number"
  );
}

/** "Nisan'da": an ending behind an apostrophe does what a preposition does elsewhere. */
export function hasCaseEnding({ tokens }: MomentText, at: number): boolean {
  const [mark, ending] = [tokens[at], tokens[at + 1]];
  if (mark?.norm !== "'" || ending?.kind !== "word" || ending.start !== mark.end || mark.start !== tokens[at - 1]!.end)
    return false;
  return ending.end - ending.start > 1 && ending.end - ending.start <= LONGEST_ENDING;
}

/** Nothing but a mark or the end of the text follows, so that a small "march" is no other word. */
function closes({ tokens, tables, pack }: MomentText, at: number): boolean {
  const next = tokens[at];
  return (
    !next ||
    next.kind === "mark" ||
    tables.rangeMarks.at(tokens, at) !== undefined ||
    pack.coordinators.at(tokens, at) !== undefined
  );
}

/** Where the language writes its days with capitals they are told by these: "sat" and "sun" are words. */
export function isWeekdayHere({ tokens, pack, tables }: MomentText, at: number, to: number): boolean {
  if (!pack.cased || tokens[at]!.capital) return true;
  if (to === at + 1 && tables.fullWeekdays.has(tokens[at]!.norm) && !pack.cutWeekdays.has(tokens[at]!.norm))
    return true;
  const hit = pack.smallWeekdays.at(tokens, at);
  if (!hit) return tokens.slice(at, to).some(({ capital }) => capital);
  if (hit.to - hit.from > 1 || !pack.cutWeekdays.has(tokens[at]!.norm)) return true;
  // "segunda" is the second, too, unless it stands alone.
  const next = tokens[hit.to];
  return !next || next.kind === "mark" || next.kind === "number" || pack.prepositions.at(tokens, hit.to) !== undefined;
}

/** Whether a preposition or another link stands before, so that a bare month or part of the day is one. */
export function isIntroduced({ tokens, tables, pack }: MomentText, at: number): boolean {
  // Nothing parts words in Chinese, nor stands before the first; figures there may count anything.
  if (at === 0) return pack.unparted && tokens[at]!.kind !== "number";
  for (let from = Math.max(0, at - 2); from < at; from++) {
    const ends = (hit: { readonly to: number } | undefined) => hit?.to === at;
    if (
      ends(pack.prepositions.at(tokens, from)) ||
      ends(tables.bounds.at(tokens, from)) ||
      ends(tables.rangeOpeners.at(tokens, from))
    )
      return true;
    if (ends(tables.rangeMarks.at(tokens, from)) && tokens[from]!.kind === "word") return true;
  }
  const link = tables.links.at(tokens, at - 1);
  if (link?.to === at && tokens[at - 1]!.kind === "word" && !pack.determiners.has(tokens[at - 1]!.norm)) return true;
  // "In the afternoon"
  if (tables.links.at(tokens, at - 1)?.to === at && at > 1 && pack.prepositions.at(tokens, at - 2)?.to === at - 1)
    return true;
  const forms = tokens[at]!.forms;
  return pack.unparted || (forms !== undefined && forms.length > 1);
}

/** Whether an expression of time goes on: "last" alone is no time. */
export function leadsOn(text: MomentText, at: number): boolean {
  return [at, skipLinks(text, at)].some((next) => {
    if (rolesAt(text, next).roles.some(({ kind }) => LEADING.has(kind))) return true;
    if (readDigits(text.tokens, next, text.pack.numericOrders)) return true;
    const number = text.numberAt(next);
    return (
      number !== undefined &&
      (isYear(number.value) ||
        [number.to, skipLinks(text, number.to)].some((at) =>
          rolesAt(text, at).roles.some(({ kind }) => kind === "unit" || kind === "month"),
        ))
    );
  });
}

const LEADING: ReadonlySet<Role["kind"]> = new Set([
  "month",
  "ranked",
  "weekday",
  "unit",
  "part",
  "relative",
  "shift",
  "shifted",
  "ordinal",
  "decade mark",
  "year word",
  "holiday",
]);
