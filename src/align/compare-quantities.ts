/**
 * Do the figures of a claim agree? "More than 31,700" and "31,745" do, 12 and 14 do not; of figures that grew from an
 * earlier report to a later one the later is an update. Compares only figures of one unit that count one thing.
 */

import type { Quantity } from "../model/annotation.js";
import type { Discrepancy } from "../model/story.js";
import { alignSettings } from "../settings.js";
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

function differing(claim: AlignedClaim, figures: readonly MemberFigure[]): readonly Discrepancy[] {
  if (new Set(figures.map(({ member }) => member.report)).size !== figures.length) return [];
  const clashes = figures.some((a, index) => figures.slice(index + 1).some((b) => !agree(a.quantity, b.quantity)));
  if (!clashes) return [];
  const stands: Stand[] = figures.map(({ member, quantity }) => ({
    member,
    key: String(quantity.value),
    says: wordsOf(member, quantity.span),
    span: quantity.span,
  }));
  const update = growsWithTime(figures);
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

/** Whether two figures can both hold, by their bounds, ranges and rounding. */
export function agree(a: Quantity, b: Quantity): boolean {
  const [lowA, highA] = rangeOf(a);
  const [lowB, highB] = rangeOf(b);
  return lowA <= highB && lowB <= highA;
}

/** The values that a figure allows; an approximation and a bound reach a little, since nobody says "over 31" of 50. */
function rangeOf({ value, upper, bound }: Quantity): readonly [low: number, high: number] {
  const reach = value * alignSettings.boundReach;
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
      return [value, upper ?? value];
  }
}

/** Every clash is between reports whose known times are ordered as their figures are. */
function growsWithTime(figures: readonly MemberFigure[]): boolean {
  const dated = figures.map(({ member, quantity }) => ({ at: member.annotated.report.published?.value, quantity }));
  return dated.every((a, index) =>
    dated.slice(index + 1).every((b) => {
      if (agree(a.quantity, b.quantity)) return true;
      if (a.at === undefined || b.at === undefined) return false;
      const length = Math.min(a.at.length, b.at.length);
      const [from, to] = [a.at.slice(0, length), b.at.slice(0, length)];
      return from !== to && from < to === a.quantity.value < b.quantity.value;
    }),
  );
}
