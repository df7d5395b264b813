/**
 * One generated history against its truth: kinds of relations, directions, origins. Only the nearest source of each report
 * is asked for; between lines that go back to one readout as many links as join them, wherever they are told.
 */
import type { Derivation, Story } from "../src/model/story.js";
import { DisjointSets } from "../src/text/disjoint-sets.js";
import type { Lineage, Relation, RelationKind } from "../test/lineages/lineage.js";

/** One relation asked for or told. */
export interface Judged {
  readonly asked: RelationKind;
  readonly told: RelationKind;
  readonly words: string;
}

export interface JudgedRelations {
  readonly kinds: readonly Judged[];
  /** Of relations found with a direction that something shows. */
  readonly directions: readonly { readonly right: boolean; readonly words: string }[];
  /** Of all relations that have a direction, found between their very reports: whether it is told as shown, and rightly. */
  readonly shownDirections: readonly { readonly shown: boolean; readonly right: boolean; readonly words: string }[];
}

interface Found {
  readonly relation: Relation;
  readonly edge: Derivation | undefined;
}

export function judgeRelations({ derivations }: Pick<Story, "derivations">, lineage: Lineage): JudgedRelations {
  const sources = new Map(lineage.reports.map(({ id, source }) => [id, source]));
  const edges = derivations.filter(
    ({ from, to, kind }) => kind !== "credit" && kind !== "unknown" && sources.has(from) && sources.has(to),
  );
  const asked = lineage.relations.filter(({ from }) => from !== undefined);
  const found = findAsked(asked, edges);
  const used = new Set(found.flatMap(({ edge }) => edge ?? []));
  const beside = edges.filter((edge) => !used.has(edge));
  const say = (relation: Relation, edge?: Derivation) => wordsOf(relation, edge, (id) => sources.get(id)!);
  const kinds = found.map(({ relation, edge }): Judged => {
    const fair = edge && relation.also.includes(edge.kind as RelationKind);
    const told = fair ? relation.kind : ((edge?.kind ?? "none") as RelationKind);
    return { asked: relation.kind, told, words: say(relation, edge) };
  });
  const directions = found.flatMap(({ relation, edge }) => {
    // What shows the direction between the two themselves may be missing beside a report that stands in for one.
    const own = edge && relation.reports.every((id) => id === edge.from || id === edge.to);
    if (!edge || !own || edge.kind === "common-source" || relation.eitherWay) return [];
    return [{ right: edge.to === takerOf(relation), words: say(relation, edge) }];
  });
  const shownDirections = found.flatMap(({ relation, edge }) => {
    if (!edge || edge.kind === "common-source" || !relation.reports.includes(edge.from)) return [];
    if (!relation.reports.includes(edge.to)) return [];
    const right = edge.to === takerOf(relation);
    return [{ shown: edge.direction === "shown", right, words: say(relation, edge) }];
  });
  return {
    kinds: [...kinds, ...judgeUntaken(lineage.relations, beside, creditingOne(derivations), say)],
    directions,
    shownDirections,
  };
}

/** Edges between the very two first; then those of reports that are no worse as a source, or as its taker. */
function findAsked(asked: readonly Relation[], edges: readonly Derivation[]): readonly Found[] {
  const between = (one: string, other: string) =>
    edges.find(({ from, to }) => (from === one && to === other) || (from === other && to === one));
  const direct = asked.map((relation): Found => ({ relation, edge: between(...relation.reports) }));
  const used = new Set(direct.flatMap(({ edge }) => edge ?? []));
  return direct.map(({ relation, edge }) => {
    if (edge) return { relation, edge };
    const takers = [takerOf(relation), ...relation.twins];
    const candidates = [relation.from!, ...relation.standIns].flatMap((id) =>
      takers.map((taker) => between(id, taker)),
    );
    const instead = candidates.find((each) => each !== undefined && !used.has(each));
    if (instead) used.add(instead);
    return { relation, edge: instead };
  });
}

type Say = (relation: Relation, edge?: Derivation) => string;

/** Edges between reports of which neither took from the other, and links between lines that nobody told. */
function judgeUntaken(
  relations: readonly Relation[],
  beside: readonly Derivation[],
  credited: readonly (readonly [string, string])[],
  say: Say,
): readonly Judged[] {
  const lines = new DisjointSets();
  for (const { reports, from } of relations) if (from !== undefined) lines.join(...reports);
  const judged: Judged[] = [];
  for (const edge of beside) {
    const relation = relations.find(({ reports }) => reports.includes(edge.from) && reports.includes(edge.to))!;
    const told = edge.kind as RelationKind;
    const apart = lines.rootOf(edge.from) !== lines.rootOf(edge.to);
    const links = apart && relation.kind === "common-source";
    const fair = relation.also.includes(told) || relation.kind === told;
    if (links) {
      lines.join(edge.from, edge.to);
      judged.push({ asked: relation.kind, told: fair ? relation.kind : told, words: say(relation, edge) });
    } else if (!fair) judged.push({ asked: "none", told, words: say(relation, edge) });
  }
  for (const [one, other] of credited) lines.join(one, other);
  for (const relation of relations) {
    const [one, other] = relation.reports;
    if (relation.kind !== "common-source" || relation.also.includes("none")) continue;
    if (lines.rootOf(one) === lines.rootOf(other)) continue;
    lines.join(one, other);
    judged.push({ asked: "common-source", told: "none", words: say(relation) });
  }
  return judged;
}

/** Pairs that are told to credit one name: that they have a common source needs not be told again. */
function creditingOne(derivations: readonly Derivation[]): readonly (readonly [string, string])[] {
  const credits = derivations.filter(({ kind }) => kind === "credit");
  return credits.flatMap(({ from, to }) => {
    const first = credits.find((each) => each.from === from)!;
    return first.to === to ? [] : [[first.to, to] as const];
  });
}

function takerOf({ reports, from }: Relation): string {
  return reports[0] === from ? reports[1] : reports[0];
}

function wordsOf(relation: Relation, edge: Derivation | undefined, source: (id: string) => string): string {
  const [from, to] = relation.from === undefined ? relation.reports : [relation.from, takerOf(relation)];
  const told = edge ? `${source(edge.from)} -> ${source(edge.to)} ${edge.kind}` : "nothing";
  return `${source(from)} -> ${source(to)} ${relation.kind}, told ${told}`;
}
