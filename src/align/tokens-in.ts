/** Which tokens of a report lie in a stretch of it? */
import type { AnnotatedReport } from "../model/annotation.js";
import type { Span } from "../model/span.js";

/** Half-open range of indices. */
export function tokensIn({ tokens }: AnnotatedReport, span: Span): readonly [from: number, to: number] {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end > span.start) high = middle;
    else low = middle + 1;
  }
  let to = low;
  while (to < tokens.length && tokens[to]!.start < span.end) to++;
  return [low, to];
}
