/**
 * The words that a cue gives to its speaker, as a range of tokens, and what such ranges are found by in one report.
 */
import type { Mention, Sentence, Token } from "../model/annotation.js";
import type { Cue } from "./cue.js";
import type { endOfContent, Joints } from "./end-of-content.js";
import type { MarkedPassage } from "./find-marked-passages.js";
import type { PackTables } from "./pack-tables.js";

export interface Content {
  readonly cue: Cue;
  readonly from: number;
  readonly to: number;
  /** The content opens right behind a complementizer, a colon or a comma: the place of words as they were said. */
  readonly verbatim: boolean;
  /** Nothing but words between marks. */
  readonly spoken: boolean;
  /** Stands in a sentence without the cue, which gave an earlier one. */
  readonly apart?: true;
}

/** What contents of one report are found by. */
export interface Reading {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  readonly cues: readonly Cue[];
  readonly passages: readonly MarkedPassage[];
  readonly joints: Joints;
  readonly tables: PackTables;
  /** How the end of a content is found; learning listens here. */
  readonly endOf: typeof endOfContent;
}

/** How a content opens, as the model of its end knows it. */
export const Opening = { none: 0, complementizer: 1, colon: 2, comma: 3 } as const;

/** Where what follows a cue begins to be the content, and how. */
export interface Opened {
  readonly from: number;
  readonly kind: (typeof Opening)[keyof typeof Opening];
}

export function spoken(cue: Cue, { from, to }: MarkedPassage): Content {
  return { cue, from, to, verbatim: true, spoken: true };
}

/** A stretch without the marks at its ends; nothing where nothing else is in it. */
export function trimmed(
  cue: Cue,
  start: number,
  end: number,
  tokens: readonly Token[],
  verbatim: boolean,
): readonly Content[] {
  let [from, to] = [start, end];
  while (from < to && tokens[from]!.kind === "mark") from++;
  while (to > from && tokens[to - 1]!.kind === "mark") to--;
  return to > from ? [{ cue, from, to, verbatim, spoken: false }] : [];
}
