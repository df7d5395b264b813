/**
 * Does a word open a phrase of any of several tables? Takes the tables, gives a function that asks them once for each word:
 * hardly any word of a text opens one, and the same words come back in every report.
 */
import type { Token } from "../model/annotation.js";
import type { PhraseTable } from "./phrase-table.js";

/** Answers that are kept; past them all are forgotten, so that memory stays bounded whatever is asked. */
const MOST_KNOWN = 50_000;

export function opensAny(tables: readonly Pick<PhraseTable<unknown>, "opens">[]): (token: Token) => boolean {
  const known = new Map<string, boolean>();
  return (token) => {
    const answer = known.get(token.norm);
    if (answer !== undefined) return answer;
    const opens = tables.some((table) => table.opens(token));
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(token.norm, opens);
    return opens;
  };
}
