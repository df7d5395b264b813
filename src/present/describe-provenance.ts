/**
 * What does a synopsis say of provenance, in the terms of W3C PROV? Takes a synopsis, gives entities, agents and how they
 * hang together: reports attributed to outlets, derived from one another, from credited texts and from unknown sources in
 * common, quoting words of speakers. Ids come from content; the same synopsis gives the same, in whatever order it comes.
 */
import type { Synopsis } from "../model/story.js";
import { compareText } from "../text/compare-text.js";
import { describeQuotations } from "./describe-quotations.js";
import { describeReports } from "./describe-reports.js";
import { describeTies } from "./describe-ties.js";
import type { Provenance } from "./provenance.js";

export function describeProvenance({ stories, reports }: Synopsis): Provenance {
  const byId = new Map(reports.map((report) => [report.id, report]));
  const parts = stories.flatMap((story) => [
    describeReports(story, byId),
    describeTies(story, byId),
    describeQuotations(story, byId),
  ]);
  return {
    entities: distinct(parts.flatMap(({ entities = [] }) => entities)),
    agents: distinct(parts.flatMap(({ agents = [] }) => agents)),
    generations: distinct(parts.flatMap(({ generations = [] }) => generations)),
    derivations: distinct(parts.flatMap(({ derivations = [] }) => derivations)),
    attributions: distinctPairs(parts.flatMap(({ attributions = [] }) => attributions)),
    members: distinctPairs(parts.flatMap(({ members = [] }) => members)),
  };
}

/** One agent may be told with two spellings of its name: the one that sorts first stands. */
function distinct<T extends { readonly id: string }>(things: readonly T[]): readonly T[] {
  const sorted = things
    .map((thing) => ({ thing, key: JSON.stringify([thing.id, thing]) }))
    .sort((a, b) => compareText(a.key, b.key));
  return sorted.flatMap(({ thing }, index) => (sorted[index - 1]?.thing.id === thing.id ? [] : [thing]));
}

function distinctPairs<T extends readonly [string, string]>(pairs: readonly T[]): readonly T[] {
  const byNames = new Map(pairs.map((pair) => [pair.join(" "), pair]));
  return [...byNames].sort(([a], [b]) => compareText(a, b)).map(([, pair]) => pair);
}
