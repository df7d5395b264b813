/**
 * Who was first where neither times nor credits tell: histories in which only the order of facts shows it, and such in which
 * nothing does. Takes the events of one half, gives of each way of putting a report together how many directions are told as
 * shown, and how many of these rightly.
 */
import { synopsizeAsOneStory } from "../src/synopsis.js";
import type { EventMaterial } from "../test/fixtures/lineages/material.js";
import {
  generateSilentLineage,
  SILENT_OPERATIONS,
  type SilentOperation,
} from "../test/lineages/generate-silent-lineage.js";
import { judgeRelations } from "./score-lineage.js";

const HISTORIES_PER_EVENT = 8;

/** Of the others the order shows nothing that a cut, an editor's strike or a borrowed paragraph would not leave, too. */
const TELLING: ReadonlySet<SilentOperation> = new Set(["weave", "merge"]);

interface ShownDirections {
  readonly asked: number;
  readonly shown: number;
  readonly wrong: readonly string[];
}

/** `misses`: print what is shown the wrong way. */
export function measureSilentLineages(
  materials: readonly EventMaterial[],
  misses: boolean,
): readonly (readonly [string, number])[] {
  const byOperation = SILENT_OPERATIONS.map((operation) => {
    const counts = materials.flatMap((material) =>
      Array.from({ length: HISTORIES_PER_EVENT }, (_, seed) => judgeHistory(material, operation, seed + 1)),
    );
    return [operation, unite(counts)] as const;
  });
  const mute = unite(byOperation.flatMap(([operation, counts]) => (TELLING.has(operation) ? [] : [counts])));
  const all = unite(byOperation.map(([, counts]) => counts));
  if (misses) for (const words of all.wrong) process.stdout.write(`  shown the wrong way: ${words}\n`);
  return [
    ["silent: directions told as shown right", all.shown === 0 ? 1 : 1 - all.wrong.length / all.shown],
    ...byOperation
      .filter(([operation]) => TELLING.has(operation))
      .map(([operation, { asked, shown }]) => [`silent: ${operation}, shown`, shown / asked] as const),
    ["silent: left open where nothing shows it", 1 - mute.shown / mute.asked],
  ];
}

function judgeHistory(material: EventMaterial, operation: SilentOperation, seed: number): ShownDirections {
  const lineage = generateSilentLineage(material, operation, seed);
  const story = synopsizeAsOneStory(lineage.reports).stories[0]!;
  const { shownDirections } = judgeRelations(story, lineage);
  const shown = shownDirections.filter((each) => each.shown);
  return {
    asked: lineage.relations.filter(({ from }) => from !== undefined).length,
    shown: shown.length,
    wrong: shown.filter(({ right }) => !right).map(({ words }) => `${material.name}, ${operation} ${seed}: ${words}`),
  };
}

function unite(counts: readonly ShownDirections[]): ShownDirections {
  return {
    asked: counts.reduce((sum, { asked }) => sum + asked, 0),
    shown: counts.reduce((sum, { shown }) => sum + shown, 0),
    wrong: counts.flatMap(({ wrong }) => wrong),
  };
}
