/**
 * What stands between paired marks? Takes a text, its tokens and the pairs, gives the spans between them. A mark that is
 * not closed in its paragraph encloses nothing; marks that serve as apostrophes are left out, as they enclose too little.
 */
import type { Token } from "../model/annotation.js";
import type { Span } from "../model/span.js";

const APOSTROPHES = new Set(["'", "’", "‘", "‚", "`", "´"]);

/** Spans in order, none inside another; time linear in the tokens. */
export function findEnclosedSpans(
  text: string,
  tokens: readonly Token[],
  pairs: readonly (readonly [open: string, close: string])[],
): readonly Span[] {
  const closings = new Map<string, Set<string>>();
  for (const [open, close] of pairs) {
    if (APOSTROPHES.has(open)) continue;
    closings.set(open, (closings.get(open) ?? new Set()).add(close));
  }
  const spans: Span[] = [];
  let opened: { readonly start: number; readonly closings: ReadonlySet<string> } | undefined;
  for (const [index, token] of tokens.entries()) {
    const before = tokens[index - 1];
    if (before && text.slice(before.end, token.start).includes("\n\n")) opened = undefined;
    if (token.kind !== "mark") continue;
    const mark = text.slice(token.start, token.end);
    if (opened?.closings.has(mark)) {
      spans.push({ start: opened.start, end: token.start });
      opened = undefined;
    } else if (!opened) {
      const closing = closings.get(mark);
      if (closing) opened = { start: token.end, closings: closing };
    }
  }
  return spans;
}
