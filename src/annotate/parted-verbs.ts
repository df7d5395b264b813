/**
 * Verbs whose particle closes the clause: "stellte der Minister am Montag fest". Takes the verbs of a pack and its particles,
 * finds from a token that may be the first word of such a verb where its other words stand.
 */
import type { Token } from "../model/annotation.js";
import type { ReportingVerb } from "../model/language.js";
import { annotateSettings } from "../settings.js";
import { fold } from "../text/fold.js";
import { PhraseTable } from "../text/phrase-table.js";

/** By folded first word: what the other words are, and which verb they make. */
export type PartedVerbs = ReadonlyMap<string, PhraseTable<ReportingVerb>>;

export interface PartedVerb {
  readonly verb: ReportingVerb;
  /** Half-open range of the tokens of the words that stand apart. */
  readonly particle: readonly [from: number, to: number];
}

/** Of the listed phrases of several words those that end with a particle. */
export function partVerbs(verbs: readonly ReportingVerb[], particles: readonly string[]): PartedVerbs {
  const known = new Set(particles);
  const rests = new Map<string, [string, ReportingVerb][]>();
  for (const verb of verbs) {
    for (const form of verb.forms) {
      const [head, ...rest] = form.split(" ");
      if (!known.has(rest.at(-1) ?? "")) continue;
      const own = rests.get(fold(head!)) ?? [];
      rests.set(fold(head!), own);
      own.push([rest.join(" "), verb]);
    }
  }
  return new Map([...rests].map(([head, entries]) => [head, new PhraseTable(entries)]));
}

/** The particle closes its clause: a mark, a joining word or the end of the sentence follows. */
export function partedVerbAt(
  tokens: readonly Token[],
  at: number,
  to: number,
  verbs: PartedVerbs,
  isBarrier: (at: number) => boolean,
  joins: (at: number) => boolean,
): PartedVerb | undefined {
  const rests = verbs.get(tokens[at]!.norm);
  if (!rests) return undefined;
  for (let word = at + 1; word < Math.min(to, at + annotateSettings.particleReach); word++) {
    if (isBarrier(word)) return undefined;
    const rest = rests.at(tokens, word, to);
    if (rest && (rest.to >= to || tokens[rest.to]!.kind === "mark" || joins(rest.to)))
      return { verb: rest.value, particle: [rest.from, rest.to] };
  }
  return undefined;
}
