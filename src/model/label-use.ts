/** What outlets call the same actor, act or group, over many stories. Described, never scored. */
import type { Passage } from "./span.js";

/** One actor, act or group, and the words of every outlet for it. */
export interface LabelUse {
  /** In English, the same for all languages. */
  readonly entity: string;
  /** By name of the outlet. */
  readonly outlets: readonly OutletLabels[];
}

export interface OutletLabels {
  /** The outlet, else the source of the report. */
  readonly outlet: string;
  /** Most often used first. */
  readonly wordings: readonly LabelWording[];
}

export interface LabelWording {
  /** As it stands where it was first found. */
  readonly text: string;
  /** BCP 47. */
  readonly language: string;
  /** Places, of which `own` in the outlet's own voice; the others stand in what somebody says. */
  readonly count: number;
  readonly own: number;
  /** Stories in which it stands; count. */
  readonly stories: number;
  /** Who uses it where the outlet does not, as far as named, sorted. */
  readonly speakers: readonly string[];
  /** One place: of the outlet's own voice, if it has it. */
  readonly passage: Passage;
}
