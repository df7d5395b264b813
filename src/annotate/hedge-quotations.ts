/** Which hedges stand in a quotation or in the statement that gives it? Takes both, gives the quotation with their spans. */
import type { Hedge, Quotation } from "../model/annotation.js";

/** Characters from a speaker to the end of the cue between which a hedge may stand. */
const LONGEST_STATEMENT = 200;

/** What hedges the words, or the statement that gives them. */
export function withHedges(quotation: Quotation, hedges: readonly Hedge[]): Quotation {
  const { span, cueSpan, speakerSpan } = quotation;
  const own = hedgesIn(hedges, span.start, span.end);
  const starts = [cueSpan?.start, speakerSpan?.start].filter((at) => at !== undefined);
  const ends = [cueSpan?.end, speakerSpan?.end].filter((at) => at !== undefined);
  const [start, end] = [Math.min(...starts), Math.max(...ends)];
  const stated = starts.length > 0 && end - start <= LONGEST_STATEMENT ? hedgesIn(hedges, start, end) : [];
  const all = [...stated.filter((one) => !own.includes(one)), ...own].map((one) => one.span);
  return all.length === 0 ? quotation : { ...quotation, hedges: all.sort((a, b) => a.start - b.start) };
}

function hedgesIn(hedges: readonly Hedge[], start: number, end: number): readonly Hedge[] {
  let [low, high] = [0, hedges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (hedges[middle]!.span.start < start) low = middle + 1;
    else high = middle;
  }
  let to = low;
  while (to < hedges.length && hedges[to]!.span.end <= end) to++;
  return hedges.slice(low, to);
}
