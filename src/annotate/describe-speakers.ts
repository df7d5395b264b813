/**
 * Who speaks by description, where no mention does: "farmers along the coast said", "海事局副局长曹明昭说". Takes a cue with
 * what stands around it, gives the words that tell who; how such words are bounded differs with what a language's writing shows.
 */
import type { Mention, Token } from "../model/annotation.js";
import type { BareCue, Described } from "./cue.js";
import { describedByCapitals } from "./describe-cased-speakers.js";
import { plainlyDescribed } from "./describe-uncased-speakers.js";
import { describedUnparted } from "./describe-unparted-speakers.js";
import type { SpeechPlaces, Surrounds } from "./speech-places.js";

export function describedSpeaker(around: Surrounds, places: SpeechPlaces): Described | undefined {
  const { cue, upper } = around;
  const { tables, tokens } = places;
  if (cue.framed) return { ...cue.framed, relative: false };
  if (tables.unparted) return describedUnparted(around, places);
  if (cue.kind === "agentless" || !tables.describedSpeakers) return undefined;
  const before = { ...around, upper: Math.min(upper, cue.particle?.[0] ?? tokens.length) };
  return tables.cased ? describedByCapitals(before, places) : plainlyDescribed(before, places);
}

/** "the outgoing president Kask": what describes the speaker ends with a mention of one. */
export function mentionAtEnd({ to, relative }: Described, mentions: readonly Mention[]): Mention | undefined {
  return relative ? undefined : mentions.find(({ kind, tokens }) => tokens[1] === to && kind !== "country");
}

/** "swore the former treasurer of the party, Luc Ferrandi": a name between commas behind words that tell who says it. */
export function nameInApposition(
  { to, relative }: Described,
  cue: BareCue,
  mentions: readonly Mention[],
  tokens: readonly Token[],
): Mention | undefined {
  if (relative || to <= cue.to || tokens[to]?.norm !== ",") return undefined;
  const name = mentions.find(({ kind, tokens: own }) => kind === "person" && own[0] === to + 1);
  const following = name && tokens[name.tokens[1]];
  return !following || following.kind === "mark" ? name : undefined;
}
