/** What is known of a report while its cues and their speakers are looked for. */
import type { Mention, Sentence, Token } from "../model/annotation.js";
import type { BareCue, SpeakerOrder } from "./cue.js";
import type { MarkedPassage } from "./find-marked-passages.js";
import type { PackTables } from "./pack-tables.js";

export interface SpeechPlaces {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** Those who may speak, by sentence. */
  readonly speaking: readonly (readonly Mention[])[];
  /** By token: 1 between marks. */
  readonly quoted: Uint8Array;
  /** Words between marks, by the token at which they begin. */
  readonly passages: ReadonlyMap<number, MarkedPassage>;
  readonly tables: PackTables;
  readonly order: SpeakerOrder;
}

/** Where words that describe a speaker may stand: between the cue before and the one behind. */
export interface Surrounds {
  readonly cue: BareCue;
  /** Where the sentence begins. */
  readonly first: number;
  /** Where the cue before ends, or the sentence begins. */
  readonly lower: number;
  /** Where the cue behind begins, or the sentence ends. */
  readonly upper: number;
  /** No cue goes before it in its sentence. */
  readonly opens: boolean;
  /** Those who may speak, near by. */
  readonly mentions: readonly Mention[];
}
