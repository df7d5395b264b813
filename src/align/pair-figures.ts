/**
 * Which figures of a claim count one thing? Those beside words that mean the same; where each of two passages gives one
 * figure of a unit and no more, those two; and of several, what is left when equal ones are taken away. Takes the members
 * of a claim; gives series of figures, each report at most once in each.
 */
import type { Quantity } from "../model/annotation.js";
import { alignSettings } from "../settings.js";
import { isCurrency } from "../text/is-currency.js";
import { agree } from "./agree-figures.js";
import type { AlignedMember } from "./align-claims.js";
import { countSame, type Figure, stretchOf } from "./count-same.js";
import { type FigureRole, roleOfFigure } from "./figure-roles.js";

export interface MemberFigure {
  readonly member: AlignedMember;
  readonly quantity: Quantity;
}

export function pairFigures(members: readonly AlignedMember[]): readonly (readonly MemberFigure[])[] {
  const series: MemberFigure[][] = [];
  for (const figure of members.flatMap(figuresOf)) {
    const known = series.find(
      (others) =>
        others.every(({ member }) => member.report !== figure.member.report) &&
        others.filter((other) => areOne(figure, other)).length > others.length / 2,
    );
    if (known) known.push(figure);
    else series.push([figure]);
  }
  return series;
}

function figuresOf(member: AlignedMember): readonly MemberFigure[] {
  const { annotated, span } = member;
  return annotated.quantities
    .filter((quantity) => quantity.span.start >= span.start && quantity.span.end <= span.end)
    .filter((quantity) => !isHalf(annotated.report.text, quantity) && !isConverted(annotated.report.text, quantity))
    .map((quantity) => ({ member, quantity }));
}

/** "51-50", "1:35": half of a score, of an hour, of a sign counts nothing by itself. */
function isHalf(text: string, { unit, span }: Quantity): boolean {
  if (unit !== undefined) return false;
  return (
    /\p{N}\s?[-–:/]\s?$/u.test(text.slice(span.start - 4, span.start)) ||
    /^\s?[-–:/]\s?\p{N}/u.test(text.slice(span.end, span.end + 4))
  );
}

/** "£10m ($13m)": a sum alone in brackets is one that was told, in other money. */
function isConverted(text: string, { unit, span }: Quantity): boolean {
  return (
    isCurrency(unit) &&
    /[(（]\s*$/u.test(text.slice(span.start - 3, span.start)) &&
    /^\s*[)）]/u.test(text.slice(span.end, span.end + 3))
  );
}

function areOne(a: MemberFigure, b: MemberFigure): boolean {
  const [roleA, roleB] = [roleOf(a), roleOf(b)];
  if (roleA && roleB) return roleA === roleB;
  if (a.quantity.unit !== b.quantity.unit) return false;
  if (agree(a.quantity, b.quantity) || countSame(placed(a), placed(b), alignSettings.countedLikeness)) return true;
  // Of one event people are counted in many ways.
  return a.quantity.unit !== undefined && a.quantity.unit !== PEOPLE && isLeft(a, b) && isLeft(b, a);
}

const PEOPLE = "person";

/** Of people, and of what has no unit: "eleven are missing". */
export function roleOf(figure: MemberFigure): FigureRole | undefined {
  const { unit, span } = figure.quantity;
  if (unit !== undefined && unit !== PEOPLE) return undefined;
  return roleOfFigure(figure.member.annotated, span, stretchOf(placed(figure)));
}

/** Whether all other figures of its unit in the passage are answered in the other passage: it alone is left over. */
function isLeft(figure: MemberFigure, { member: there }: MemberFigure): boolean {
  const answers = figuresOf(there).map(({ quantity }) => quantity);
  const same = figuresOf(figure.member).filter(({ quantity }) => quantity.unit === figure.quantity.unit);
  return same.every(
    ({ quantity }) =>
      quantity === figure.quantity || answers.some((other) => other.unit === quantity.unit && agree(quantity, other)),
  );
}

function placed({ member: { annotated, span }, quantity }: MemberFigure): Figure {
  return { annotated, clause: span, quantity };
}
