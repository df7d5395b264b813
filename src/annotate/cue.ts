/** A place where speech is given to somebody, and how. */
import type { Mention } from "../model/annotation.js";
import type { SpeechWords } from "../model/language.js";

export interface Cue {
  readonly from: number;
  readonly to: number;
  /** Index of its sentence. */
  readonly sentence: number;
  readonly kind: "verb" | "agentless" | "source" | "source behind";
  readonly frame: "clause" | "object" | "both";
  readonly strength: number;
  /** The mention that speaks; absent for agentless cues and where nobody could be found. */
  readonly subject?: Mention;
  /** The subject stands in this sentence, right by the cue, and is not taken over from an earlier cue. */
  readonly ownSubject: boolean;
}

/** Before anybody was looked for who says it. */
export type BareCue = Omit<Cue, "subject" | "ownSubject">;

export type SpeakerOrder = SpeechWords["speakerOrder"];
