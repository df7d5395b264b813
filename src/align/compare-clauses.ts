/**
 * Which clauses of different reports may state the same, and what speaks for it? Takes the annotated reports of a story;
 * gives its clauses, the pairs of them that come into question, with their evidence, and how much of each clause every
 * other report tells. Candidates come from one index of meanings over the whole story.
 */
import { meetInMeaning } from "../lexicon/languages/registry.js";
import { totalWeight } from "../lexicon/unit-index.js";
import type { AnnotatedReport, Clause } from "../model/annotation.js";
import type { Span } from "../model/span.js";
import type { JoinedEntity } from "../model/story.js";
import { alignSettings } from "../settings.js";
import { attributionOf, sharedLength } from "./attribute-members.js";
import { coverOf, type Likeness, LikenessFinder, type ToldShare } from "./clause-likeness.js";
import { type ClauseUnit, clauseUnits, entityNames } from "./clause-units.js";
import { type Commonness, type ComparedClause, takePairEvidence } from "./pair-evidence.js";

/** A clause as a node of the story: numbered in order of reports, then of text. */
export interface ClauseNode extends ComparedClause {
  readonly id: number;
  /** Index into the reports given. */
  readonly report: number;
  readonly clause: Clause;
  /** Of its report, without the region: "en". */
  readonly language: string;
  /** Its weight without names of actors and organisations and without days: what it tells of them. */
  readonly told: number;
  /** Its weight without any name, figure or day, and without who says it and how: what is left states something. */
  readonly stated: number;
}

export interface CandidatePair {
  readonly a: number;
  readonly b: number;
  /** In the order of `PAIR_EVIDENCE`. */
  readonly evidence: Float64Array;
}

export interface ComparedClauses {
  readonly nodes: readonly ClauseNode[];
  /** Each pair once, `a` before `b`. */
  readonly pairs: readonly CandidatePair[];
  /** `tells[node][report]`: the largest share of the node that any two neighbouring sentences of that report tell, 0..1. */
  readonly tells: readonly (readonly number[])[];
  /** The same share that all sentences of that report tell together. */
  readonly mentions: readonly (readonly number[])[];
}

export function compareClauses(
  reports: readonly AnnotatedReport[],
  entities: readonly JoinedEntity[],
): ComparedClauses {
  const { nodes, commonness } = discountCommon(makeNodes(reports, entities), reports.length);
  const sentences = numberSentences(nodes);
  const finder = new LikenessFinder(nodes, sentences);
  const likenesses = nodes.map((node) => finder.find(node));
  const beside = likenessBeside(nodes, sentences, likenesses);
  // Of many reports each is weighed less: what one clause has in common with fifty others shows in the best of each.
  const weighed = Math.max(
    1,
    Math.min(alignSettings.rivalsWeighed, Math.round(alignSettings.rivalsInAll / reports.length)),
  );
  const pairs = pairsToWeigh(likenesses, weighed).map(([at, to]): CandidatePair => {
    const [a, b] = [nodes[at]!, nodes[to]!];
    const [ofA, ofB] = [likenesses[at]!, likenesses[to]!];
    const [answersA, answersB] = [ofA.answers(to), ofB.answers(at)];
    const [languageA, languageB] = [a, b].map(({ report }) => reports[report]!.report.language);
    const compared = {
      a,
      b,
      answersA,
      answersB,
      coverA: coverOf(a, answersA, 0),
      coverB: coverOf(b, answersB, 0),
      score: ofA.score(to),
      wideA: ofA.wide[sentences[to]!]!,
      wideB: ofB.wide[sentences[at]!]!,
      beside: beside(at, to),
      ...standAmongRivals(at, to, nodes, likenesses),
      support: supportOf(at, to, nodes, likenesses, weighed),
      meet: meetInMeaning(languageA!, languageB!),
      sameLanguage: languageA!.slice(0, 2) === languageB!.slice(0, 2),
    };
    return { a: at, b: to, evidence: takePairEvidence(compared, commonness) };
  });
  const sharesOf = (share: (told: ToldShare, node: ClauseNode, report: number) => number) =>
    nodes.map((node) =>
      reports.map((_, report) => {
        const told = likenesses[node.id]!.told.get(report);
        return told === undefined ? 0 : Math.min(1, share(told, node, report));
      }),
    );
  const doubt = (node: ClauseNode, report: number) =>
    node.language === reports[report]!.report.language.slice(0, 2) ? 1 : alignSettings.crossLanguageDoubt;
  return {
    nodes,
    pairs,
    tells: sharesOf(({ inTwo }, node, report) => doubt(node, report) * inTwo),
    mentions: sharesOf(({ inAll }) => inAll),
  };
}

function makeNodes(reports: readonly AnnotatedReport[], entities: readonly JoinedEntity[]): readonly ClauseNode[] {
  const names = entityNames(entities);
  const nodes: ClauseNode[] = [];
  reports.forEach((annotated, report) => {
    const rank = rankStatements(annotated);
    const last = Math.max(1, rank.at(-1) ?? 0);
    const marked = annotated.quotations.filter(({ kind, nested }) => kind === "direct" && !nested);
    for (const clause of annotated.clauses) {
      const units = clauseUnits(annotated, clause, names);
      const told = units.reduce((sum, unit) => sum + unit.told, 0);
      const speaker = attributionOf(annotated, clause, entities)?.name;
      const inMarks = marked.reduce((sum, { span }) => sum + sharedLength(span, clause), 0);
      nodes.push({
        id: nodes.length,
        report,
        clause,
        language: annotated.report.language.slice(0, 2),
        units,
        keys: new Set(units.flatMap(({ key }) => key ?? [])),
        weight: totalWeight(units),
        told,
        stated: weightStated(annotated, clause, units),
        place: rank[clause.sentence]! / last,
        ...(speaker === undefined ? {} : { speaker }),
        quoted: inMarks * 2 >= clause.end - clause.start,
      });
    }
  });
  return nodes;
}

/**
 * "Said the captain of the coast guard" and "the 36-year-old" state nothing, nor does anything else beside words that are
 * quoted in another clause; whoever apologises does something.
 */
function weightStated({ mentions, quotations }: AnnotatedReport, clause: Clause, units: readonly ClauseUnit[]): number {
  const stands = (unit: Span, spans: readonly (Span | undefined)[]) =>
    spans.some((span) => span !== undefined && sharedLength(span, unit) > 0);
  const cues = quotations.map(({ cueSpan }) => cueSpan);
  const named = [...mentions, ...quotations.map(({ speakerSpan }) => speakerSpan)];
  const beside = quotations.some(
    ({ span, cueSpan }) => cueSpan && sharedLength(cueSpan, clause) > 0 && sharedLength(span, clause) === 0,
  );
  return units
    .filter(({ kind }) => kind === "telling" || kind === "common")
    .filter((unit) => !stands(unit, named) && (unit.key?.startsWith("act ") || !(beside || stands(unit, cues))))
    .reduce((sum, { told }) => sum + told, 0);
}

/** How many sentences that state something stand before each: a dateline or a heading moves nothing down the text. */
function rankStatements({ sentences }: AnnotatedReport): readonly number[] {
  let rank = 0;
  return sentences.map(({ heading }) => (heading ? rank : rank++));
}

/** Lowers the weight of what stands in many clauses of each report: in a story of two presidents their names tell little. */
function discountCommon(
  nodes: readonly ClauseNode[],
  reports: number,
): { readonly nodes: readonly ClauseNode[]; readonly commonness: Commonness } {
  const holders = new Map<string, number>();
  for (const { units } of nodes) {
    for (const key of new Set(units.flatMap(keysOf))) holders.set(key, (holders.get(key) ?? 0) + 1);
  }
  const commonness = (key: string) => Math.max(1, (holders.get(key) ?? 0) / reports);
  const discounted = nodes.map((node) => {
    const units = node.units.map((unit) => {
      const perReport = Math.max(1, ...keysOf(unit).map(commonness));
      return { ...unit, weight: unit.weight / perReport ** alignSettings.commonness };
    });
    return { ...node, units, weight: totalWeight(units) };
  });
  return { nodes: discounted, commonness };
}

/** What a unit surely means: its number, or the stems that it can hardly not mean. */
function keysOf({ number, concepts, key }: ClauseUnit): readonly string[] {
  if (number !== undefined) return [key ?? number];
  const sure = concepts.filter(({ trust }) => trust >= alignSettings.sureMeaning).map(({ stem }) => stem);
  return key === undefined || sure.includes(key) ? sure : [key, ...sure];
}

/** For each clause the number of its sentence in the story. */
function numberSentences(nodes: readonly ClauseNode[]): readonly number[] {
  let number = -1;
  return nodes.map(({ report, clause }, at) => {
    const before = nodes[at - 1];
    if (!before || before.report !== report || before.clause.sentence !== clause.sentence) number++;
    return number;
  });
}

/** By sentence of the story. */
function reportsOfSentences(nodes: readonly ClauseNode[], sentences: readonly number[]): readonly number[] {
  const reportOf: number[] = [];
  for (const [at, { report }] of nodes.entries()) reportOf[sentences[at]!] = report;
  return reportOf;
}

/** Of each clause the few most like it in each other report, from either side; each pair once, in order. */
function pairsToWeigh(likenesses: readonly Likeness[], weighed: number): readonly (readonly [number, number])[] {
  const pairs = likenesses.map(() => new Set<number>());
  for (const [at, { rivals }] of likenesses.entries()) {
    for (const own of rivals.values()) {
      for (const { to } of own.slice(0, weighed)) pairs[Math.min(at, to)]!.add(Math.max(at, to));
    }
  }
  return pairs.flatMap((others, at) => [...others].sort((a, b) => a - b).map((to) => [at, to] as const));
}

/** How many clauses of the other's report are liker, and how far the likest other is behind; the worse of both sides. */
function standAmongRivals(
  at: number,
  to: number,
  nodes: readonly ClauseNode[],
  likenesses: readonly Likeness[],
): { readonly rank: number; readonly margin: number } {
  const sides = [
    [at, to],
    [to, at],
  ].map(([from, other]) => {
    const rivals = likenesses[from!]!.rivals.get(nodes[other!]!.report) ?? [];
    const place = rivals.findIndex((rival) => rival.to === other);
    const score = rivals[place]?.score ?? 0;
    const best = rivals.find((rival) => rival.to !== other)?.score ?? 0;
    return { rank: place < 0 ? rivals.length : place, margin: score - best };
  });
  return {
    rank: Math.max(...sides.map(({ rank }) => rank)),
    margin: Math.min(...sides.map(({ margin }) => margin)),
  };
}

/** The two best third clauses, of different reports, that both are like: the lesser of both scores. */
function supportOf(
  at: number,
  to: number,
  nodes: readonly ClauseNode[],
  likenesses: readonly Likeness[],
  weighed: number,
): readonly [number, number] {
  let [best, next] = [0, 0];
  const others = likenesses[to]!;
  for (const [report, rivals] of likenesses[at]!.rivals) {
    if (report === nodes[to]!.report) continue;
    let own = 0;
    for (let place = 0; place < weighed && place < rivals.length; place++) {
      const { to: third, score } = rivals[place]!;
      if (score <= own) break;
      own = Math.max(own, Math.min(score, others.score(third)));
    }
    if (own > best) [best, next] = [own, best];
    else if (own > next) next = own;
  }
  return [best, next];
}

/** How alike the sentences before, or those after, the sentences of two clauses are: two reports tell on in one order. */
function likenessBeside(
  nodes: readonly ClauseNode[],
  sentences: readonly number[],
  likenesses: readonly Likeness[],
): (at: number, to: number) => number {
  const reportOf = reportsOfSentences(nodes, sentences);
  const alike = new Map<number, Map<number, number>>();
  for (const [at, { clauses, scores }] of likenesses.entries()) {
    const own = alike.get(sentences[at]!) ?? new Map<number, number>();
    alike.set(sentences[at]!, own);
    for (let place = 0; place < clauses.length; place++) {
      const [beside, score] = [sentences[clauses[place]!]!, scores[place]!];
      if (score > (own.get(beside) ?? 0)) own.set(beside, score);
    }
  }
  const score = (a: number, b: number, step: number) =>
    reportOf[a] === reportOf[a + step] && reportOf[b] === reportOf[b + step]
      ? (alike.get(a + step)?.get(b + step) ?? 0)
      : 0;
  return (at, to) => {
    const [a, b] = [sentences[at]!, sentences[to]!];
    return Math.max(score(a, b, -1), score(a, b, 1));
  };
}
