/** What whole number of so many digits stands at a token? Takes the tokens of `dateTokens`. */
import type { Token } from "../model/annotation.js";

export function numberAt(tokens: readonly Token[], at: number, ...lengths: readonly number[]): number | undefined {
  const token = tokens[at];
  if (token?.kind !== "number" || !lengths.includes(token.norm.length)) return undefined;
  const value = Number(token.norm);
  return Number.isInteger(value) ? value : undefined;
}
