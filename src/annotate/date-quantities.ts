/**
 * As of when is a figure? "As of Tuesday evening 15 had died", "по состоянию на 19 марта", "截至周二": the figures of the
 * sentence are of that moment. Takes quantities and the days that are told, gives the quantities with `asOf`.
 */
import type { Quantity, Sentence, TimeExpression, Token } from "../model/annotation.js";
import type { LanguagePack } from "../model/language.js";
import type { Report } from "../model/report.js";
import { isoDay } from "../text/calendar.js";
import type { PhraseTable } from "../text/phrase-table.js";
import { timeTables } from "./time-terms.js";

export function dateQuantities(
  report: Report,
  quantities: readonly Quantity[],
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  times: readonly TimeExpression[],
  pack: LanguagePack,
): readonly Quantity[] {
  if (quantities.length === 0 || times.length === 0) return quantities;
  const { asOfBefore, asOfAfter } = timeTables(pack);
  const told = times.flatMap((time) => {
    const from = firstTokenAt(tokens, time.start);
    const to = firstTokenAt(tokens, time.end);
    // "截至" bounds its day, too, and so is part of the expression.
    const before = leadsTo(asOfBefore, tokens, from) || asOfBefore.at(tokens, from, to) !== undefined;
    const after = [to, to + 1].some((at) => asOfAfter.at(tokens, at) !== undefined);
    const asOf = before || after ? momentOf(time, report.published?.value) : undefined;
    return asOf === undefined ? [] : [{ start: time.start, asOf }];
  });
  if (told.length === 0) return quantities;
  const own = sentences.map(({ start, end }) => told.filter((one) => one.start >= start && one.start < end));
  let at = 0;
  return quantities.map((quantity) => {
    while (at + 1 < sentences.length && sentences[at]!.end <= quantity.span.start) at++;
    const moments = new Set(own[at]?.map(({ asOf }) => asOf));
    // Of two moments in one sentence nothing says which figure is of which.
    return moments.size === 1 ? { ...quantity, asOf: [...moments][0]! } : quantity;
  });
}

/** Tokens of the longest phrase, and of what may stand between it and its moment: "as of the ...". */
const LONGEST_PHRASE = 4;
const BETWEEN = 1;

function leadsTo(phrases: PhraseTable<true>, tokens: readonly Token[], at: number): boolean {
  for (let from = Math.max(0, at - LONGEST_PHRASE - BETWEEN); from < at; from++) {
    const hit = phrases.at(tokens, from, at);
    if (hit && hit.to >= at - BETWEEN) return true;
  }
  return false;
}

const DAY_LENGTH = "2024-03-19".length;

/** The day, with its hour where told; none where it lies behind the report's own, for then it is a deadline. */
function momentOf(time: TimeExpression, published: string | undefined): string | undefined {
  if (time.until !== undefined || time.edge !== undefined) return undefined;
  const own = published !== undefined && published.length >= DAY_LENGTH ? published.slice(0, DAY_LENGTH) : undefined;
  const day = time.value ?? (own === undefined ? undefined : lastSuchDay(time.recurring, own));
  if (day?.length !== DAY_LENGTH || (own !== undefined && day > own)) return undefined;
  return time.clock === undefined ? day : `${day}T${time.clock}`;
}

/** "--03-19": the last one on or before the report's own day. */
function lastSuchDay(recurring: string | undefined, own: string): string | undefined {
  if (recurring === undefined) return undefined;
  const [month, day] = recurring.slice(2).split("-").map(Number);
  if (month === undefined || day === undefined) return undefined;
  const year = Number(own.slice(0, 4));
  const days = [year, year - 1].flatMap((one) => isoDay(one, month, day) ?? []);
  return days.find((one) => one <= own);
}

/** The token at an offset, or the first behind it. */
function firstTokenAt(tokens: readonly Token[], offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
