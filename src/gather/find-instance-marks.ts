/**
 * What marks this one of many alike: the number of a flight, of a resolution, of a round, beside the word it numbers.
 * Takes an annotated report; gives the numbers that count nothing, with the word before them, and all other numbers.
 */

import { weighPosition } from "../lexicon/weigh-position.js";
import type { AnnotatedReport, Token } from "../model/annotation.js";
import type { Span } from "../model/span.js";
import { gatherSettings } from "../settings.js";
import { stemWord } from "../text/stem.js";
import { tokenize } from "../text/tokenize.js";

export interface InstanceMarks {
  /** Stem of the word before the number, and the numbers that follow it: "resolut" with "2728". */
  readonly numbered: ReadonlyMap<string, readonly string[]>;
  /** Numbers of the opening, as printed in western digits. */
  readonly numbers: ReadonlySet<string>;
}

export function findInstanceMarks(annotated: AnnotatedReport): InstanceMarks {
  const positions = weighPosition(annotated);
  const counted: readonly Span[] = [...annotated.quantities.map(({ span }) => span), ...annotated.times];
  const numbered = new Map<string, string[]>();
  const numbers = new Set<string>();
  const read = (tokens: readonly Token[], uncounted: (token: Token) => boolean) => {
    for (const [index, token] of tokens.entries()) {
      if (token.kind !== "number") continue;
      numbers.add(token.norm);
      const before = tokens[index - 1];
      if (before?.kind !== "word" || !uncounted(token)) continue;
      const word = stemWord(before.norm, annotated.report.language);
      if (!numbered.get(word)?.includes(token.norm)) numbered.set(word, [...(numbered.get(word) ?? []), token.norm]);
    }
  };
  for (const [index, { tokens }] of annotated.sentences.entries()) {
    if ((positions[index] ?? 0) < gatherSettings.earlyWeight) continue;
    const apart = (token: Token) => !counted.some(({ start, end }) => token.start >= start && token.end <= end);
    read(annotated.tokens.slice(tokens[0], tokens[1]), apart);
  }
  // Whether a number in the headline counts something is not known: it only confirms, it marks nothing.
  read(tokenize(annotated.report.headline ?? ""), () => false);
  return { numbered, numbers };
}
