/**
 * Which clauses of different reports state the same? Takes the annotated reports of a story, gives for every clause its
 * best counterpart in every other report and how much of it that report tells anywhere, across languages.
 */
import type { Unit } from "../lexicon/find-units.js";
import { scoreCovers, totalWeight, UnitIndex } from "../lexicon/unit-index.js";
import type { AnnotatedReport, Clause } from "../model/annotation.js";
import type { JoinedEntity } from "../model/story.js";
import { alignSettings } from "../settings.js";
import { type ClauseUnit, clauseUnits, entityNames } from "./clause-units.js";

/** A clause as a node of the story: numbered in order of reports, then of text. */
export interface ClauseNode {
  readonly id: number;
  /** Index into the reports given. */
  readonly report: number;
  readonly clause: Clause;
  readonly units: readonly ClauseUnit[];
  /** Summed rarity of its units. */
  readonly weight: number;
  /** The same without names of actors and organisations and without days: what it tells of them. */
  readonly told: number;
}

export interface Link {
  readonly from: number;
  readonly to: number;
  /** 0..1: likeness both ways, adjusted where the languages differ. */
  readonly score: number;
  /** Share of `from` that `to` tells, 0..1, adjusted likewise. */
  readonly cover: number;
}

export interface ClauseLinks {
  readonly nodes: readonly ClauseNode[];
  /** For each node, its best link into each other report that has any, in order of reports. */
  readonly best: readonly (readonly Link[])[];
  /** `tells[node][report]`: the largest share of the node that any one sentence of that report tells, 0..1. */
  readonly tells: readonly (readonly number[])[];
}

export function linkClauses(reports: readonly AnnotatedReport[], entities: readonly JoinedEntity[]): ClauseLinks {
  const plain = makeNodes(reports, entities);
  const index = new UnitIndex(plain.map(({ units }) => units));
  const nodes = discountCommon(plain, reports.length);
  const weights = nodes.flatMap(({ units }) => units.map(({ weight }) => weight));
  const sentenceOf = nodes.map(({ report, clause }) => `${report}:${clause.sentence}`);
  const best: Link[][] = [];
  const tells: (readonly number[])[] = [];
  for (const node of nodes) {
    const covers = coverOfNodes(node, nodes, index, weights);
    const bestOf = new Map<number, Link>();
    const bySentence = new Map<string, { report: number; strengths: Float64Array }>();
    for (const [to, { strengths, covered }] of covers) {
      const other = nodes[to]!;
      if (other.report === node.report) continue;
      const gain = gainOf(reports, node.report, other.report);
      const cover = Math.min(1, gain * (weigh(node.units, strengths) / (node.weight || 1)));
      const back = Math.min(1, gain * (covered / (other.weight || 1)));
      const score = scoreCovers(cover, back, node.weight, other.weight);
      addStrengths(bySentence, sentenceOf[to]!, other.report, strengths);
      if (anchors(node, strengths) < anchorsNeeded(node, other)) continue;
      const link = { from: node.id, to, score, cover };
      const known = bestOf.get(other.report);
      if (!known || link.score > known.score || (link.score === known.score && to < known.to)) {
        bestOf.set(other.report, link);
      }
    }
    best.push([...bestOf].sort(([a], [b]) => a - b).map(([, link]) => link));
    tells.push(sharesTold(node, bySentence, reports));
  }
  return { nodes, best, tells };
}

function makeNodes(reports: readonly AnnotatedReport[], entities: readonly JoinedEntity[]): readonly ClauseNode[] {
  const names = entityNames(entities);
  const nodes: ClauseNode[] = [];
  reports.forEach((annotated, report) => {
    for (const clause of annotated.clauses) {
      const units = clauseUnits(annotated, clause, names);
      const told = units.reduce((sum, unit) => sum + unit.told, 0);
      nodes.push({ id: nodes.length, report, clause, units, weight: totalWeight(units), told });
    }
  });
  return nodes;
}

/** Lowers the weight of what stands in many clauses of each report: in a story of two presidents their names tell little. */
function discountCommon(nodes: readonly ClauseNode[], reports: number): readonly ClauseNode[] {
  const holders = new Map<string, number>();
  for (const { units } of nodes) {
    for (const key of new Set(units.flatMap(keysOf))) holders.set(key, (holders.get(key) ?? 0) + 1);
  }
  return nodes.map((node) => {
    const units = node.units.map((unit) => {
      const perReport = Math.max(1, ...keysOf(unit).map((key) => holders.get(key)! / reports));
      return { ...unit, weight: unit.weight / perReport ** alignSettings.commonness };
    });
    return { ...node, units, weight: totalWeight(units) };
  });
}

/** What a unit surely means: its number, or the stems that it can hardly not mean. */
function keysOf({ number, concepts }: Unit): readonly string[] {
  if (number !== undefined) return [number];
  return concepts.filter(({ trust }) => trust >= alignSettings.sureMeaning).map(({ stem }) => stem);
}

/** Telling units of a node that have an answer. */
function anchors(node: ClauseNode, strengths: Float64Array): number {
  let count = 0;
  for (const [index, { kind }] of node.units.entries()) {
    if (kind === "telling" && strengths[index]! >= alignSettings.anchorStrength) count++;
  }
  return count;
}

/** One shared word is no shared statement, unless one of the two has no more to tell. */
function anchorsNeeded(a: ClauseNode, b: ClauseNode): number {
  const least = Math.min(tellingUnits(a), tellingUnits(b));
  return Math.max(1, Math.min(alignSettings.anchors, least));
}

function tellingUnits({ units }: ClauseNode): number {
  return units.filter(({ kind }) => kind === "telling").length;
}

interface NodeCover {
  /** For each unit of the query, its best answer in this node. */
  readonly strengths: Float64Array;
  /** Summed rarity of this node's units that the query answers. */
  covered: number;
}

function coverOfNodes(
  node: ClauseNode,
  nodes: readonly ClauseNode[],
  index: UnitIndex,
  weights: readonly number[],
): ReadonlyMap<number, NodeCover> {
  const covers = new Map<number, NodeCover>();
  const answered = new Map<number, number>();
  index.match(node.units, (queryUnit, indexedUnit, strength) => {
    const to = index.sentenceOf[indexedUnit]!;
    if (nodes[to]!.report === node.report) return;
    let cover = covers.get(to);
    if (!cover) {
      cover = { strengths: new Float64Array(node.units.length), covered: 0 };
      covers.set(to, cover);
    }
    if (strength > cover.strengths[queryUnit]!) cover.strengths[queryUnit] = strength;
    const before = answered.get(indexedUnit) ?? 0;
    if (strength <= before) return;
    answered.set(indexedUnit, strength);
    cover.covered += (strength - before) * weights[indexedUnit]!;
  });
  return covers;
}

/** A lexicon loses some meaning on the way between languages; likeness across them is raised by what it loses on average. */
function gainOf(reports: readonly AnnotatedReport[], a: number, b: number): number {
  const same = reports[a]!.report.language.slice(0, 2) === reports[b]!.report.language.slice(0, 2);
  return same ? 1 : alignSettings.crossLanguageGain;
}

function weigh(units: readonly Unit[], strengths: Float64Array): number {
  return units.reduce((sum, { weight }, index) => sum + weight * strengths[index]!, 0);
}

function addStrengths(
  bySentence: Map<string, { report: number; strengths: Float64Array }>,
  sentence: string,
  report: number,
  strengths: Float64Array,
): void {
  const known = bySentence.get(sentence);
  if (!known) {
    bySentence.set(sentence, { report, strengths: strengths.slice() });
    return;
  }
  for (let index = 0; index < strengths.length; index++) {
    known.strengths[index] = Math.max(known.strengths[index]!, strengths[index]!);
  }
}

function sharesTold(
  node: ClauseNode,
  bySentence: ReadonlyMap<string, { readonly report: number; readonly strengths: Float64Array }>,
  reports: readonly AnnotatedReport[],
): readonly number[] {
  const shares = reports.map(() => 0);
  for (const { report, strengths } of bySentence.values()) {
    const across = gainOf(reports, node.report, report) > 1 ? alignSettings.crossLanguageDoubt : 1;
    const share = (across * weigh(node.units, strengths)) / (node.weight || 1);
    shares[report] = Math.max(shares[report]!, Math.min(1, share));
  }
  return shares;
}
