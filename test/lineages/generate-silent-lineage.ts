/**
 * A history of which neither times nor credits tell anything: a wire, whoever saw it himself, and what desks put together of
 * these. Only the order of what they tell shows who was first, and where that shows nothing nobody can know.
 */
import type { EventMaterial } from "../fixtures/lineages/material.js";
import type { Draft } from "./draft.js";
import type { Lineage } from "./lineage.js";
import { mainOriginOf } from "./main-origin.js";
import { shuffleOutlets } from "./outlets.js";
import { liftInto, trimReport, weaveReport } from "./put-between.js";
import { type Draws, seedDraws } from "./seeded-draws.js";
import { cutReport, mergeReports, type Taken } from "./take-over.js";
import { tellRelations } from "./tell-relations.js";
import { writeReport } from "./write-report.js";
import { type Root, writeOwn, writeScene, writeWire } from "./write-roots.js";

export type SilentOperation = "weave" | "merge" | "cut" | "trim" | "lift";
export const SILENT_OPERATIONS: readonly SilentOperation[] = ["weave", "merge", "cut", "trim", "lift"];

/** Share of the histories that miss the wire's own report, where something else is taken as well. */
const WITHOUT_WIRE = 0.15;

export function generateSilentLineage(material: EventMaterial, operation: SilentOperation, seed: number): Lineage {
  const draws = seedDraws(`${material.name} ${operation} ${seed}`);
  const takeOutlet = shuffleOutlets(draws);
  const publish = (text: Root | Taken): Draft => ({
    taken: [],
    language: "en",
    ...text,
    outlet: takeOutlet("en")!,
    minute: 0,
  });
  const wire = publish(writeWire(material, draws));
  const scene = publish(writeScene(material, 0, undefined, draws));
  const desk = publish(writeOwn(material, "own", draws));
  const first = draws.shuffle([wire, scene, desk]);
  const made = put(operation, { wire, scene, desk }, material, draws).map(publish);
  const leaves = made.length > 0 && operation !== "cut" && operation !== "lift" && draws.chance(WITHOUT_WIRE);
  const present = [
    ...first.filter((draft) => !(leaves && draft === wire) && !isDraftOf(draft, made, operation)),
    ...made,
  ];
  const written = new Map(
    draws
      .shuffle(present)
      .map((draft, index) => [draft, mute(writeReport(draft, index + 1, material, draws))] as const),
  );
  return {
    event: material.name,
    seed,
    reports: [...written.values()].map(({ report }) => report),
    relations: tellRelations(present, (draft) => written.get(draft)!.report),
    facts: [...written.values()].flatMap(({ facts }) => facts),
    mainOrigin: new Map(present.map((draft) => [written.get(draft)!.report.id, mainOriginOf(draft)])),
  };
}

interface First {
  readonly wire: Draft;
  readonly scene: Draft;
  readonly desk: Draft;
}

function put(operation: SilentOperation, { wire, scene, desk }: First, material: EventMaterial, draws: Draws): Taken[] {
  const seen = writeScene(material, 1, undefined, draws).passages;
  const told = (taken: Taken | undefined) => (taken ? [taken] : []);
  if (operation === "weave") return told(weaveReport(wire, seen, draws));
  if (operation === "trim") return told(trimReport(wire, seen, draws));
  if (operation === "cut") return told(cutReport(wire, draws));
  if (operation === "lift") return [scene, desk].flatMap((own) => told(liftInto(own, wire, draws)));
  const [first, second] = draws.shuffle([wire, draws.chance(0.5) ? scene : desk]);
  return told(mergeReports(first!, second!, draws));
}

/** What was lifted into is printed once, with what was lifted. */
function isDraftOf(draft: Draft, made: readonly Draft[], operation: SilentOperation): boolean {
  return operation === "lift" && made.some(({ headline }) => headline === draft.headline);
}

function mute({ report, facts }: ReturnType<typeof writeReport>): ReturnType<typeof writeReport> {
  const { published: _, ...undated } = report;
  return { report: undated, facts };
}
