/** Names of agencies and outlets in a run of words, each with where it stands. */
import type { Token } from "../model/annotation.js";
import type { Span } from "../model/span.js";
import { tokenize } from "../text/tokenize.js";
import { canonicalOutlet, outletNameAt } from "./find-names.js";
import type { PageTables } from "./page-tables.js";

/** Spans count from the start of the words that were searched. */
export interface NameHit extends Span {
  readonly name: string;
}

/** From token `from`, where its phrase or bracket begins; the name itself from `nameFrom`. */
export function hitOf(
  text: string,
  tokens: readonly Token[],
  from: number,
  named: { readonly to: number; readonly value: string },
  nameFrom: number,
  tables: PageTables,
): NameHit {
  const written = text.slice(tokens[nameFrom]!.start, tokens[named.to - 1]!.end);
  const listed = tables.outletAt(tokens, nameFrom)?.to === named.to;
  return {
    name: listed ? named.value : canonicalOutlet(written, tables),
    start: tokens[from]!.start,
    end: tokens[named.to - 1]!.end,
  };
}

export function namesIn(words: string, tables: PageTables): readonly NameHit[] {
  const tokens = tokenize(words);
  const hits: NameHit[] = [];
  for (let index = 0; index < tokens.length; ) {
    const named = outletNameAt(words, tokens, index, tables);
    if (named) hits.push(hitOf(words, tokens, index, named, index, tables));
    index = named ? named.to : index + 1;
  }
  return hits;
}
