/**
 * Do the figures of a claim agree? "More than 31,700" and "31,745" do, 12 and 14 do not; of figures that grew from an
 * earlier report to a later one the later is an update. Compares only figures of one unit that count one thing.
 */

import { findUnits } from "../lexicon/find-units.js";
import type { Quantity } from "../model/annotation.js";
import type { Discrepancy } from "../model/story.js";
import { alignSettings } from "../settings.js";
import { momentBounds, surelyBefore } from "../text/moment-bounds.js";
import type { AlignedClaim, AlignedMember } from "./align-claims.js";
import { countSame, type Figure } from "./count-same.js";
import { groupStands, listed, type Stand, wordsOf } from "./positions.js";

interface MemberFigure {
  readonly member: AlignedMember;
  readonly quantity: Quantity;
}

function placed({ member: { annotated, span }, quantity }: MemberFigure): Figure {
  return { annotated, clause: span, quantity };
}

export function compareQuantities(claim: AlignedClaim): readonly Discrepancy[] {
  const figures: MemberFigure[] = claim.members.flatMap((member) =>
    member.annotated.quantities
      .filter(({ span }) => span.start >= member.span.start && span.end <= member.span.end)
      .map((quantity) => ({ member, quantity })),
  );
  const series: MemberFigure[][] = [];
  for (const figure of figures) {
    const known = series.find((others) =>
      others.every((other) => countSame(placed(figure), placed(other), alignSettings.countedLikeness)),
    );
    if (known) known.push(figure);
    else series.push([figure]);
  }
  return series.flatMap((own) => differing(claim, own));
}

/** What cannot hold at one time, and what moved from one time to a later one, are told apart. */
function differing(claim: AlignedClaim, figures: readonly MemberFigure[]): readonly Discrepancy[] {
  if (new Set(figures.map(({ member }) => member.report)).size !== figures.length) return [];
  const pairs = figures.flatMap((a, index) => figures.slice(index + 1).map((b) => [a, b] as const));
  const clashes = pairs.filter(([a, b]) => !agree(a.quantity, b.quantity) && mayClash(a, b));
  const moved = clashes.filter(([a, b]) => isUpdate(a, b));
  const updates = tellDifference(claim, figures, moved, true);
  const contradictions = tellDifference(
    claim,
    figures,
    clashes.filter((pair) => !moved.includes(pair)),
    false,
  );
  return [...contradictions, ...updates];
}

function tellDifference(
  claim: AlignedClaim,
  figures: readonly MemberFigure[],
  clashes: readonly (readonly [MemberFigure, MemberFigure])[],
  update: boolean,
): readonly Discrepancy[] {
  const involved = figures.filter((figure) => clashes.some((pair) => pair.includes(figure)));
  if (involved.length === 0) return [];
  const stands: Stand[] = involved.map(({ member, quantity }) => ({
    member,
    key: String(quantity.value),
    says: wordsOf(member, quantity.span),
    span: quantity.span,
  }));
  const positions = groupStands(stands);
  const values = positions.map(({ says }) => `“${says}”`);
  return [
    {
      claim: claim.id,
      kind: "number",
      sentence: update ? `The figure moved with time: ${values.join(", ")}.` : `The figures differ: ${listed(values)}.`,
      ...(update ? { update: true } : {}),
      positions,
      why: {
        rule: "figures of one unit for one thing that cannot both hold",
        words: stands.map(({ says }) => says),
        sureness: claim.why.sureness,
      },
    },
  ];
}

/** Of 2 and 14 one mostly counts something else. */
function mayClash(a: MemberFigure, b: MemberFigure): boolean {
  const [low, high] = [a.quantity.value, b.quantity.value].sort((x, y) => x - y) as [number, number];
  return high <= low * alignSettings.largestClash;
}

/** Whether two figures can both hold, by their bounds, ranges and rounding. */
export function agree(a: Quantity, b: Quantity): boolean {
  const [lowA, highA] = rangeOf(a);
  const [lowB, highB] = rangeOf(b);
  return lowA <= highB && lowB <= highA;
}

/** The values that a figure allows; an approximation and a bound reach a little, since nobody says "over 31" of 50. */
function rangeOf({ value, upper, bound }: Quantity): readonly [low: number, high: number] {
  const reach = value * alignSettings.boundReach;
  const rounded = roundingOf(value);
  switch (bound) {
    case "about":
      return [value - reach, (upper ?? value) + reach];
    case "more than":
    case "at least":
      return [value, (upper ?? value) + reach];
    case "less than":
    case "at most":
      return [value - reach, upper ?? value];
    default:
      return [value - rounded, (upper ?? value) + rounded];
  }
}

const ROUND = 1000;

/** "32,000" stands for all that rounds to it: half of its last thousand. Smaller figures are taken as counted. */
function roundingOf(value: number): number {
  if (value < ROUND || value % ROUND !== 0) return 0;
  let unit = ROUND;
  while (value % (unit * 10) === 0) unit *= 10;
  return Math.min(unit / 2, value * alignSettings.boundReach);
}

const HOUR = 3_600_000;
const DAY_LENGTH = "2024-03-19".length;
const CURRENCY = /^[A-Z]{3}$/;

/** The later report, surely some hours later, has more; or fewer of those that are missing. */
function isUpdate(a: MemberFigure, b: MemberFigure): boolean {
  // A sum was what it was.
  if (CURRENCY.test(a.quantity.unit ?? "")) return false;
  const [first, last] = [a, b].sort((x, y) => x.quantity.value - y.quantity.value) as [MemberFigure, MemberFigure];
  if (isLater(last, first)) return true;
  return isLater(first, last) && areMissing(first) && areMissing(last);
}

/** By the moments of which the figures are, where the words tell them; else by when the reports came out. */
function isLater(later: MemberFigure, earlier: MemberFigure): boolean {
  const [after, before] = [later.quantity.asOf, earlier.quantity.asOf];
  if (after !== undefined && before !== undefined) {
    if (surelyBefore(before, after)) return true;
    // Of one hour, or the other way round, nothing has moved.
    if (surelyBefore(after, before) || (after === before && after.length > DAY_LENGTH)) return false;
  }
  // What a report tells, it tells of no later day than its own.
  const published = earlier.member.annotated.report.published?.value;
  if (after !== undefined && published !== undefined && surelyBefore(published, after)) return true;
  return cameOutLater(later, earlier);
}

function cameOutLater({ member: later }: MemberFigure, { member: earlier }: MemberFigure): boolean {
  const [one, other] = [later, earlier].map(({ annotated }) => annotated.report.published?.value ?? "") as [
    string,
    string,
  ];
  // Of two reports that tell no hour the later day is later.
  if (one.length <= DAY_LENGTH && other.length <= DAY_LENGTH) return surelyBefore(other, one);
  const [after, before] = [momentBounds(one), momentBounds(other)];
  return after !== undefined && before !== undefined && after.first - before.last >= alignSettings.updateGap * HOUR;
}

const MISSING = "miss";

/** Whether the words beside the figure say that somebody is missing. */
function areMissing({ member: { annotated, span }, quantity }: MemberFigure): boolean {
  const { report } = annotated;
  const others = annotated.quantities.filter((other) => other !== quantity).map((other) => other.span);
  const start = Math.max(
    span.start,
    ...others.filter((other) => other.end <= quantity.span.start).map(({ end }) => end),
  );
  const end = Math.min(
    span.end,
    ...others.filter((other) => other.start >= quantity.span.end).map((other) => other.start),
  );
  return findUnits(report.text.slice(start, end), report.language, start).some(({ concepts }) =>
    concepts.some(({ stem, trust }) => stem === MISSING && trust >= alignSettings.missingTrust),
  );
}
