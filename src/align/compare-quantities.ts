/**
 * Do the figures of a claim agree? "More than 31,700" and "31,745" do, 12 and 14 do not; of figures that grew from an
 * earlier report to a later one the later is an update. Compares only figures of one unit that count one thing.
 */

import type { Discrepancy } from "../model/story.js";
import { alignSettings } from "../settings.js";
import { isCurrency } from "../text/is-currency.js";
import { momentBounds, surelyBefore } from "../text/moment-bounds.js";
import { agree } from "./agree-figures.js";
import type { AlignedClaim } from "./align-claims.js";
import { type MemberFigure, pairFigures, roleOf } from "./pair-figures.js";
import { groupStands, listed, type Stand, wordsOf } from "./positions.js";

export function compareQuantities(claim: AlignedClaim): readonly Discrepancy[] {
  if (!claim.counts && claim.why.sureness < alignSettings.sureFigure) return [];
  return pairFigures(claim.members).flatMap((figures) => differing(claim, figures));
}

/** What cannot hold at one time, and what moved from one time to a later one, are told apart. */
function differing(claim: AlignedClaim, figures: readonly MemberFigure[]): readonly Discrepancy[] {
  const pairs = figures.flatMap((a, index) => figures.slice(index + 1).map((b) => [a, b] as const));
  const clashes = pairs.filter(
    ([a, b]) => !agree(a.quantity, b.quantity) && mayClash(a, b) && !tells(a, b) && !tells(b, a),
  );
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

/** Whether a report gives the figure of the other somewhere, too: it knows of both, or counts two things. */
function tells({ member }: MemberFigure, { quantity }: MemberFigure): boolean {
  const { unit } = quantity;
  return member.annotated.quantities.some(
    (own) => (own.unit === unit || own.unit === undefined || unit === undefined) && agree(own, quantity),
  );
}

/** Of 2 and 14 one mostly counts something else. */
function mayClash(a: MemberFigure, b: MemberFigure): boolean {
  const [low, high] = [a.quantity.value, b.quantity.value].sort((x, y) => x - y) as [number, number];
  return high <= low * alignSettings.largestClash;
}

const HOUR = 3_600_000;
const DAY_LENGTH = "2024-03-19".length;

/** The later report, surely some hours later, has more; or fewer of those that are missing. */
function isUpdate(a: MemberFigure, b: MemberFigure): boolean {
  // A sum was what it was.
  if (isCurrency(a.quantity.unit)) return false;
  const [first, last] = [a, b].sort((x, y) => x.quantity.value - y.quantity.value) as [MemberFigure, MemberFigure];
  if (isLater(last, first)) return true;
  return isLater(first, last) && roleOf(first) === "missing" && roleOf(last) === "missing";
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
