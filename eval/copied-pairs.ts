/**
 * Which reports of one day of one summit are told to copy one another, and which to share something and be no copies?
 * Traces them as one story and gives the pairs of both, in an order that does not depend on the run.
 */
import { readFileSync } from "node:fs";
import type { AnnotatedReport } from "../src/model/annotation.js";
import type { Report } from "../src/model/report.js";
import type { Derivation, DerivationKind } from "../src/model/story.js";
import { annotate } from "../src/synopsis.js";
import { compareText } from "../src/text/compare-text.js";
import { contentId } from "../src/text/content-id.js";
import { DisjointSets } from "../src/text/disjoint-sets.js";
import { findSharedPassages } from "../src/trace/find-shared-passages.js";
import type { CopiedPassage } from "../src/trace/list-copied.js";
import { proposePairs } from "../src/trace/propose-pairs.js";
import { readWording } from "../src/trace/read-wording.js";
import { relateUnits } from "../src/trace/relate-units.js";
import { traceStory } from "../src/trace/trace-story.js";

/** Two reports, the lesser source first; `told` where the story tells a derivation between just these two. */
export interface TracedPair {
  readonly reports: readonly [one: Report, other: Report];
  readonly told?: Derivation;
  readonly copied: readonly CopiedPassage[];
}

export interface CopiedPairs {
  /** Told as verbatim, edited or rewrite. */
  readonly told: readonly TracedPair[];
  /** Joined by a chain of such ties alone; only those that were compared. */
  readonly chained: readonly TracedPair[];
  /** Compared, with a stretch or a statement in common, and joined by no such tie. */
  readonly apart: readonly TracedPair[];
}

const COPIES: ReadonlySet<DerivationKind> = new Set(["verbatim", "edited", "rewrite"]);

/** One article a line. When an article was fetched tells nothing of when it was published: none bears a date. */
export function readArticles(file: string): readonly Report[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const { id, publisher, text } = JSON.parse(line) as { id: number; publisher: string; text: string };
      const source = `${publisher}/${id}`;
      const paragraphs = text.split(" ### ").join("\n\n");
      return {
        id: contentId(source, text),
        source,
        outlet: publisher,
        language: "en",
        text: paragraphs,
        credits: [],
      };
    });
}

export function findCopiedPairs(reports: readonly Report[]): CopiedPairs {
  // None bears a date: tracing then takes them by their ids, and of how they stand it depends which pairs it compares.
  const annotated = [...reports].sort((x, y) => compareText(x.id, y.id)).map(annotate);
  const { derivations, copied } = traceStory(annotated);
  const toldOf = new Map(derivations.map((derivation) => [pairKey(derivation.from, derivation.to), derivation]));
  const groups = new DisjointSets();
  for (const { from, to, kind } of derivations) if (COPIES.has(kind)) groups.join(from, to);
  const stretchesOf = groupByPair(copied);
  const compared = comparePairs(annotated).map(({ reports: [one, other], shares }) => {
    const key = pairKey(one.id, other.id);
    const told = toldOf.get(key);
    return { reports: [one, other] as const, shares, copied: stretchesOf.get(key) ?? [], ...(told ? { told } : {}) };
  });
  const isTold = ({ told }: TracedPair) => told !== undefined && COPIES.has(told.kind);
  const isJoined = ({ reports: [x, y] }: TracedPair) => groups.rootOf(x.id) === groups.rootOf(y.id);
  return {
    told: compared.filter(isTold),
    chained: compared.filter((pair) => !isTold(pair) && isJoined(pair)),
    apart: compared.filter((pair) => !isJoined(pair) && pair.shares),
  };
}

/** The pairs that tracing compares, and whether they share any passage; sorted by their sources. */
function comparePairs(annotated: readonly AnnotatedReport[]) {
  const wordings = annotated.map(readWording);
  const relations = relateUnits(wordings);
  return proposePairs(wordings, relations)
    .map(([a, b]) => {
      const [one, other] = [wordings[a]!, wordings[b]!];
      const pair = [one.annotated.report, other.annotated.report].sort((x, y) => compareText(x.source, y.source));
      const shares = findSharedPassages(one, other, relations).length > 0;
      return { reports: [pair[0]!, pair[1]!] as const, shares };
    })
    .sort(
      ({ reports: [a, b] }, { reports: [c, d] }) => compareText(a.source, c.source) || compareText(b.source, d.source),
    );
}

function groupByPair(copied: readonly CopiedPassage[]): ReadonlyMap<string, readonly CopiedPassage[]> {
  const between = new Map<string, CopiedPassage[]>();
  for (const passages of copied) {
    const key = pairKey(passages[0].report, passages[1].report);
    between.set(key, [...(between.get(key) ?? []), passages]);
  }
  return between;
}

function pairKey(one: string, other: string): string {
  return [one, other].sort(compareText).join("\n");
}
