/**
 * Who took it from whom, and how many origins stand behind it: generated histories of derivations, of which the events of
 * one half are never tuned on. How they are judged is told in eval/README.md. `--misses` prints those of the tuned half.
 */
import { existsSync } from "node:fs";
import { synopsizeAsOneStory } from "../src/synopsis.js";
import type { EventMaterial } from "../test/fixtures/lineages/material.js";
import { generateLineage } from "../test/lineages/generate-lineage.js";
import { RELATION_KINDS, type RelationKind } from "../test/lineages/lineage.js";
import { type Judged, type JudgedRelations, judgeRelations } from "./score-lineage.js";
import {
  type CountedOrigins,
  countClaimOrigins,
  countStoryOrigins,
  type JudgedPairs,
  judgePairs,
} from "./score-origins.js";
import { measureSilentLineages } from "./silent-lineages.js";

/** Histories are generated with the seeds from this on. */
const FIRST_SEED = 1;
const HISTORIES_PER_EVENT = 12;
const KINDS = RELATION_KINDS.filter((kind) => kind !== "none");

interface JudgedHistory extends JudgedRelations, JudgedPairs {
  readonly title: string;
  readonly claims: readonly CountedOrigins[];
  readonly story: CountedOrigins;
}

export async function measureLineages(): Promise<Record<string, number>> {
  const figures: Record<string, number> = {};
  for (const half of ["tuned", "held"]) {
    const materials = await openMaterials(half);
    const histories = materials.flatMap(judgeHistories);
    process.stdout.write(
      `\n${half}: ${materials.length} events, ${histories.length} histories, seeds ${FIRST_SEED} to ${FIRST_SEED + HISTORIES_PER_EVENT - 1}\n`,
    );
    if (histories.length === 0) continue;
    printConfusion(histories.flatMap(({ kinds }) => kinds));
    const misses = half === "tuned" && process.argv.includes("--misses");
    for (const [metric, figure] of [...figuresOf(histories), ...measureSilentLineages(materials, misses)]) {
      figures[`${half}: ${metric}`] = figure;
    }
    if (misses) printMisses(histories);
  }
  return figures;
}

/** None where the half is not there. */
async function openMaterials(half: string): Promise<readonly EventMaterial[]> {
  const file = new URL(`../test/fixtures/lineages/${half}/index.ts`, import.meta.url);
  if (!existsSync(file)) return [];
  return ((await import(file.href)) as { materials: readonly EventMaterial[] }).materials;
}

function judgeHistories(material: EventMaterial): readonly JudgedHistory[] {
  return Array.from({ length: HISTORIES_PER_EVENT }, (_, index) => {
    const lineage = generateLineage(material, FIRST_SEED + index);
    const story = synopsizeAsOneStory(lineage.reports).stories[0]!;
    return {
      title: `${lineage.event}, seed ${lineage.seed}`,
      ...judgeRelations(story, lineage),
      ...judgePairs(story, lineage),
      claims: countClaimOrigins(story, lineage),
      story: countStoryOrigins(story, lineage),
    };
  });
}

function figuresOf(histories: readonly JudgedHistory[]): readonly (readonly [string, number])[] {
  const kinds = histories.flatMap((each) => each.kinds);
  const perKind = KINDS.map((kind) => [`${kind} F1`, f1Of(kinds, kind)] as const);
  const sum = (count: (history: JudgedHistory) => number) =>
    histories.reduce((total, history) => total + count(history), 0);
  const claims = histories.flatMap((each) => each.claims);
  const shownDirections = histories.flatMap((each) => each.shownDirections);
  const stories = histories.map(({ story }) => story);
  return [
    ["kinds macro F1", perKind.reduce((total, [, f1]) => total + f1, 0) / perKind.length],
    ...perKind,
    [
      "direction right",
      shareOf(
        histories.flatMap((each) => each.directions),
        ({ right }) => right,
      ),
    ],
    [
      "directions told as shown right",
      shareOf(
        shownDirections.filter(({ shown }) => shown),
        ({ right }) => right,
      ),
    ],
    ["directions shown", shareOf(shownDirections, ({ shown }) => shown)],
    ["claims: origins exact", shareOf(claims, ({ told, asked }) => told === asked)],
    ["claims: not over-counted", shareOf(claims, ({ told, asked }) => told <= asked)],
    ["stories: origins exact", shareOf(stories, ({ told, asked }) => told === asked)],
    ["stories: not over-counted", shareOf(stories, ({ told, asked }) => told <= asked)],
    ["independent pairs told as two", sum(({ toldAsTwo }) => toldAsTwo) / sum(({ independent }) => independent)],
    ["dependent pairs told as one", sum(({ toldAsOne }) => toldAsOne) / sum(({ dependent }) => dependent)],
  ];
}

function f1Of(judged: readonly Judged[], kind: RelationKind): number {
  const asked = judged.filter((each) => each.asked === kind).length;
  const told = judged.filter((each) => each.told === kind).length;
  const right = judged.filter((each) => each.asked === kind && each.told === kind).length;
  return asked + told === 0 ? 1 : (2 * right) / (asked + told);
}

function shareOf<T>(of: readonly T[], is: (each: T) => boolean): number {
  return of.length === 0 ? 1 : of.filter(is).length / of.length;
}

function printConfusion(judged: readonly Judged[]): void {
  const line = (title: string, cells: readonly (string | number)[]) =>
    process.stdout.write(`  ${title.padEnd(16)}${cells.map((cell) => String(cell).padStart(14)).join("")}\n`);
  line("asked \\ told", RELATION_KINDS);
  for (const asked of RELATION_KINDS) {
    line(
      asked,
      RELATION_KINDS.map((told) => judged.filter((each) => each.asked === asked && each.told === told).length),
    );
  }
}

function printMisses(histories: readonly JudgedHistory[]): void {
  for (const { title, kinds, directions, claims, story } of histories) {
    const wrong = [
      ...kinds.filter(({ asked, told }) => asked !== told),
      ...directions.filter(({ right }) => !right).map(({ words }) => ({ words: `wrong way: ${words}` })),
      ...[...claims, story].filter(({ told, asked }) => told !== asked),
    ];
    if (wrong.length > 0) process.stdout.write(`  ${title}\n${wrong.map(({ words }) => `    ${words}\n`).join("")}`);
  }
}
