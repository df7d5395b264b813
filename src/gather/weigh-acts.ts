/**
 * Which acts does a report tell of, and how much does each weigh? Those told first and most weigh most.
 * Takes an annotated report; gives its kinds of acts with the words for them, heaviest first: all of them, and those of
 * the headline and the first sentence alone, which tell what is new.
 */

import { weighPosition } from "../lexicon/weigh-position.js";
import type { AnnotatedReport } from "../model/annotation.js";
import { gatherSettings } from "../settings.js";
import { tokenize } from "../text/tokenize.js";
import { eventPhrases } from "./event-phrases.js";

export interface WeighedAct {
  /** PLOVER event type. */
  readonly type: string;
  readonly mode?: string;
  readonly weight: number;
  /** The words of its heaviest occurrence. */
  readonly words: string;
}

interface Occurrence {
  readonly type: string;
  readonly mode?: string;
  readonly weight: number;
  readonly words: string;
}

export interface ActProfile {
  readonly all: readonly WeighedAct[];
  readonly main: readonly WeighedAct[];
}

export function weighActs(annotated: AnnotatedReport): ActProfile {
  const weights = weighPosition(annotated);
  const inText = annotated.acts.map(
    ({ type, mode, sentence, start, end }): Occurrence => ({
      type,
      ...(mode === undefined ? {} : { mode }),
      weight: weights[sentence] ?? 0,
      words: annotated.report.text.slice(start, end),
    }),
  );
  const told = [...inHeadline(annotated), ...inText];
  return {
    all: gatherKinds(told),
    main: gatherKinds(told.filter(({ weight }) => weight >= gatherSettings.stageWeight)),
  };
}

function gatherKinds(told: readonly Occurrence[]): readonly WeighedAct[] {
  const kinds = new Map<string, WeighedAct>();
  for (const found of told) {
    const kind = `${found.type}/${found.mode ?? ""}`;
    const known = kinds.get(kind);
    // Repeating a word adds little: the second mention weighs half, the third a third.
    kinds.set(
      kind,
      known ? { ...known, weight: known.weight + found.weight * gatherSettings.repeatedAct } : { ...found },
    );
  }
  return [...kinds.values()].sort((a, b) => b.weight - a.weight || compareKinds(a, b));
}

function inHeadline({ report, pack }: AnnotatedReport): readonly Occurrence[] {
  if (!pack || report.headline === undefined) return [];
  const headline = report.headline;
  const tokens = tokenize(headline);
  return [...eventPhrases(pack).acts.findAll(tokens)].map(({ from, to, value: { type, mode } }) => ({
    type,
    ...(mode === undefined ? {} : { mode }),
    weight: 1,
    words: headline.slice(tokens[from]!.start, tokens[to - 1]!.end),
  }));
}

function compareKinds(a: WeighedAct, b: WeighedAct): number {
  const [left, right] = [`${a.type}/${a.mode ?? ""}`, `${b.type}/${b.mode ?? ""}`];
  return left < right ? -1 : left > right ? 1 : 0;
}
