/**
 * One event's history as a seed decides it: a wire, desks of their own, reporters at the place, and what others made of
 * these. Takes prepared wordings, writes none; the same material and seed give the same bytes.
 */
import { type EventMaterial, LANGUAGES, type MaterialLanguage } from "../fixtures/lineages/material.js";
import { type Draft, isBehind, type Operation } from "./draft.js";
import type { Lineage } from "./lineage.js";
import { mainOriginOf } from "./main-origin.js";
import { AGENCIES, type Outlet, PAPERS } from "./outlets.js";
import { type Draws, seedDraws } from "./seeded-draws.js";
import {
  copyReport,
  cutReport,
  mergeReports,
  reorderReport,
  rewordable,
  rewriteReport,
  type Taken,
  touchUpReport,
  translateReport,
} from "./take-over.js";
import { tellRelations } from "./tell-relations.js";
import { writeReport } from "./write-report.js";
import { type Root, writeOwn, writeScene, writeWire } from "./write-roots.js";

const FEWEST = 4;
const MOST = 9;
/** Share of the histories that miss the report most others took from, where two and more did. */
const WITHOUT_WIRE = 0.2;
/** How often each operation is tried, in shares of all. */
const OPERATIONS: readonly Operation[] = [
  ...Array<Operation>(4).fill("copy"),
  ...Array<Operation>(4).fill("cut"),
  ...Array<Operation>(3).fill("touch up"),
  ...Array<Operation>(2).fill("reorder"),
  ...Array<Operation>(3).fill("merge"),
  ...Array<Operation>(5).fill("rewrite"),
  ...Array<Operation>(5).fill("translate"),
];

export function generateLineage(material: EventMaterial, seed: number): Lineage {
  const draws = seedDraws(`${material.name} ${seed}`);
  const outlets = shuffleOutlets(draws);
  const drafts = writeFirst(material, draws, outlets);
  const wanted = draws.integer(Math.max(FEWEST, drafts.length + 2), MOST);
  for (let tries = 0; drafts.length < wanted && tries < 200; tries++) {
    const next = deriveOne(drafts, material, draws, outlets);
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

/** Gives each outlet once. */
type TakeOutlet = (language: MaterialLanguage | "agency") => Outlet | undefined;

function shuffleOutlets({ shuffle }: Draws): TakeOutlet {
  const left = new Map<string, Outlet[]>(LANGUAGES.map((language) => [language, shuffle(PAPERS[language])]));
  left.set("agency", shuffle(AGENCIES));
  return (language) => left.get(language)!.pop();
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

function deriveOne(
  drafts: readonly Draft[],
  material: EventMaterial,
  draws: Draws,
  takeOutlet: TakeOutlet,
): Draft | undefined {
  const { pick, chance, integer } = draws;
  const operation = pick(OPERATIONS);
  // Only the wire's wording is prepared in other words.
  const rewords = operation === "touch up" || operation === "rewrite" || operation === "translate";
  const from = pick(rewords ? drafts.filter(({ passages }) => rewordable(passages).length > 0) : drafts);
  const taken = applyOperation(operation, from, drafts, material, draws);
  const outlet = taken && takeOutlet(taken.language);
  if (!taken || !outlet) return undefined;
  const credited = chance(0.45) ? from.outlet : chance(0.5) ? from.credit?.outlet : undefined;
  const latest = Math.max(...taken.taken.map((each) => each.from.minute));
  return {
    ...taken,
    outlet,
    ...(credited ? { credit: { outlet: credited, place: chance(0.6) ? "line" : "sentence" } } : {}),
    minute: latest + integer(10, 60) * pick([1, 2, 6, 30]),
  };
}

function applyOperation(
  operation: Operation,
  from: Draft,
  drafts: readonly Draft[],
  material: EventMaterial,
  draws: Draws,
): Taken | undefined {
  // Two desks that touch up, rewrite or translate the same prepared text would write one another's words.
  const done = (kind: Operation) => drafts.some(({ taken }) => taken.some(({ operation: each }) => each === kind));
  if (operation === "copy") return copyReport(from);
  if (operation === "cut") return cutReport(from, draws);
  if (operation === "reorder") return reorderReport(from, draws);
  if (operation === "touch up") return done(operation) ? undefined : touchUpReport(from, material, draws);
  if (operation === "rewrite") return done(operation) ? undefined : rewriteReport(from, material, draws);
  if (operation === "translate") {
    const free = LANGUAGES.flatMap((language) =>
      language === "en" || drafts.some((draft) => draft.language === language) ? [] : [language],
    );
    const told = free.filter((language) => material.facts.every(({ translations }) => translations[language]));
    return told.length > 0 ? translateReport(from, draws.pick(told), material, draws) : undefined;
  }
  const apart = drafts.filter((draft) => !drafts.some((root) => isBehind(root, from) && isBehind(root, draft)));
  return apart.length > 0 ? mergeReports(from, draws.pick(apart), draws) : undefined;
}
