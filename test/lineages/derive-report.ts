/** The next report of a history, made from one or two that are there; undefined where what was drawn cannot be done. */
import { type EventMaterial, LANGUAGES } from "../fixtures/lineages/material.js";
import { type Draft, isBehind, type Operation } from "./draft.js";
import type { TakeOutlet } from "./outlets.js";
import type { Draws } from "./seeded-draws.js";
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

export function deriveReport(
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
