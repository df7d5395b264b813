/** A report while its history is made: passages, each with the wording it has and who first put its fact into words. */
import type { MaterialLanguage } from "../fixtures/lineages/material.js";
import type { Outlet } from "./outlets.js";

/** Whose words a passage has: the source's, touched up, rewritten, translated; another desk's; a reporter's at the place. */
export type Form = "source" | "edited" | "rewrite" | "translation" | "own" | "other" | "scene";

export interface Passage {
  readonly fact: string;
  readonly form: Form;
  readonly text: string;
  readonly origin: string;
}

/** What was done to the report taken from. */
export type Operation =
  | "copy"
  | "cut"
  | "touch up"
  | "reorder"
  | "merge"
  | "rewrite"
  | "translate"
  | "weave"
  | "trim"
  | "lift";

export interface Taking {
  readonly from: Draft;
  readonly operation: Operation;
  /** Of `from`, those whose wording was taken, as they stand there. */
  readonly passages: readonly Passage[];
}

export interface Draft {
  readonly outlet: Outlet;
  readonly language: MaterialLanguage;
  readonly headline: string;
  readonly passages: readonly Passage[];
  /** None for whoever wrote from a readout, an archive or the place itself. */
  readonly taken: readonly Taking[];
  /** Whom it names as its source, and where. */
  readonly credit?: { readonly outlet: Outlet; readonly place: "line" | "sentence" };
  /** Minutes after the event. */
  readonly minute: number;
}

/** Whether this draft stands in the line that leads to the other, or is the other. */
export function isBehind(draft: Draft, other: Draft): boolean {
  return draft === other || other.taken.some(({ from }) => isBehind(draft, from));
}
