/**
 * One event's history as a seed decides it: a wire, desks of their own, reporters at the place, and what others made of
 * these. Takes prepared wordings, writes none; the same material and seed give the same bytes.
 */
import type { EventMaterial } from "../fixtures/lineages/material.js";
import { deriveReport } from "./derive-report.js";
import type { Draft } from "./draft.js";
import type { Lineage } from "./lineage.js";
import { mainOriginOf } from "./main-origin.js";
import { shuffleOutlets, type TakeOutlet } from "./outlets.js";
import { type Draws, seedDraws } from "./seeded-draws.js";
import { tellRelations } from "./tell-relations.js";
import { writeReport } from "./write-report.js";
import { type Root, writeOwn, writeScene, writeWire } from "./write-roots.js";

const FEWEST = 4;
const MOST = 9;
/** Share of the histories that miss the report most others took from, where two and more did. */
const WITHOUT_WIRE = 0.2;

export function generateLineage(material: EventMaterial, seed: number): Lineage {
  const draws = seedDraws(`${material.name} ${seed}`);
  const outlets = shuffleOutlets(draws);
  const drafts = writeFirst(material, draws, outlets);
  const wanted = draws.integer(Math.max(FEWEST, drafts.length + 2), MOST);
  for (let tries = 0; drafts.length < wanted && tries < 200; tries++) {
    const next = deriveReport(drafts, material, draws, outlets);
    if (next) drafts.push(next);
  }
  const present = leaveWire(drafts, draws);
  const written = new Map(
    draws.shuffle(present).map((draft, index) => [draft, writeReport(draft, index + 1, material, draws)] as const),
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

/** Whoever collects reports has not always the one that others took from. */
function leaveWire(drafts: readonly Draft[], { chance }: Draws): readonly Draft[] {
  const [wire, ...others] = drafts;
  const takers = others.filter(({ taken }) => taken.some(({ from }) => from === wire)).length;
  return others.length >= FEWEST && takers >= 2 && chance(WITHOUT_WIRE) ? others : drafts;
}

function writeFirst(material: EventMaterial, draws: Draws, takeOutlet: TakeOutlet): Draft[] {
  const { chance, integer, shuffle } = draws;
  const begin = (root: Root, minute: number, agency = false): Draft => ({
    ...root,
    outlet: takeOutlet(agency ? "agency" : "en")!,
    language: "en",
    taken: [],
    minute,
  });
  const forms = shuffle(["own", "other"] as const);
  const drafts = [begin(writeWire(material, draws), integer(5, 60), chance(0.8))];
  for (let desks = integer(0, 2); desks > 0; desks--) {
    drafts.push(begin(writeOwn(material, forms.pop()!, draws), integer(10, 300), chance(0.2)));
  }
  for (const index of shuffle([0, 1] as const).slice(0, integer(0, 2))) {
    // Without a desk's wording of its own left there is none of the readout in it.
    const form = chance(0.5) ? forms.pop() : undefined;
    drafts.push(begin(writeScene(material, index, form, draws), integer(60, 700)));
  }
  return drafts;
}
