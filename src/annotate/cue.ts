/** A place where speech is given to somebody, and how. */
import type { Mention } from "../model/annotation.js";
import type { SpeechWords } from "../model/language.js";

export interface Cue {
  readonly from: number;
  readonly to: number;
  /** Index of its sentence. */
  readonly sentence: number;
  /**
   * "noun": "her claim that"; "label": a name and a colon; "signature": a dash and a name; "none": no word gives the words to anybody, but the place where
   * they stand.
   */
  readonly kind: "verb" | "agentless" | "source" | "source behind" | "noun" | "label" | "signature" | "none";
  readonly frame: "clause" | "object" | "both";
  readonly strength: number;
  /** What is told is a belief, a wish or an intention rather than words. */
  readonly thought?: true;
  /** The word is as often something else: "backed", "charges". */
  readonly loose?: true;
  /** Whom it was said to may stand right behind the verb: "told reporters". */
  readonly addressed?: true;
  /** The words that a phrase or a noun itself has for whoever speaks: between the halves of "据 … 消息", "his" in "his claim". */
  readonly framed?: Framed;
  /** The words of the verb that close its clause, where they stand apart from it: half-open range of tokens. */
  readonly particle?: readonly [from: number, to: number];
  /** The mention that speaks; absent for agentless cues and where nobody could be found. */
  readonly subject?: Mention;
  /** Whoever speaks by description, where no mention does. */
  readonly described?: Described;
  /** The subject stands in this sentence, right by the cue, and is not taken over from an earlier cue. */
  readonly ownSubject: boolean;
}

export interface Framed {
  readonly from: number;
  readonly to: number;
}

/** Half-open range of tokens that tell who speaks. */
export interface Described {
  readonly from: number;
  readonly to: number;
  /** A word that stands for what goes before it: "who", "which". */
  readonly relative: boolean;
  /** Taken over from the cue before. */
  readonly taken?: true;
}

/** Before anybody was looked for who says it. */
export type BareCue = Omit<Cue, "subject" | "ownSubject" | "described">;

export type SpeakerOrder = SpeechWords["speakerOrder"];
