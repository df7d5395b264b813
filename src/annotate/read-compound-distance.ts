/**
 * Days counted by more than one unit: "a month and 21 days ago", "il y a deux ans et un mois", "in 2 years 1 month 21 days".
 * Takes a position, gives the day and where the expression ends; one unit alone is read elsewhere. "The last 3 months and 2
 * weeks" is the stretch from that day to the report's own.
 */
import type { TimeUnit } from "../model/language.js";
import { addDays, addMonths } from "../text/calendar.js";
import type { Reference, Stretch } from "./calendar-stretch.js";
import { COMMAS, type MomentText, skipLinks } from "./moment-parts.js";
import { roleAt } from "./time-terms.js";

export interface CompoundDistance {
  readonly to: number;
  readonly value: Stretch;
}

interface Step {
  readonly unit: TimeUnit;
  readonly count: number;
}

/** Units at the most: years, months, weeks, days. */
const MOST_STEPS = 4;

export function readCompoundDistance(
  text: MomentText,
  index: number,
  reference: Reference | undefined,
): CompoundDistance | undefined {
  if (!reference) return undefined;
  const before = roleAt(text, index, "distance");
  const led = before?.role.side === "before" ? before : undefined;
  const start = led ? skipLinks(text, led.to) : index;
  const shift = roleAt(text, start, "shift");
  const steps: Step[] = [];
  let at = shift?.to ?? start;
  let to = at;
  let told = shift?.role.step;
  while (steps.length < MOST_STEPS) {
    const step = stepAt(text, at);
    if (steps.length === 0) told ??= step?.shift;
    if (!step || steps.some(({ unit }) => unit === step.unit)) break;
    steps.push(step);
    to = step.to;
    at = behindJoint(text, to);
  }
  if (steps.length < 2) return undefined;
  const found = led ? undefined : roleAt(text, to, "distance");
  const behind = found?.role.side === "after" ? found : undefined;
  const shifted = shiftOf(told);
  // "The last 3 months and 2 days ago" are two expressions.
  if (shifted !== undefined && behind?.role.sign === -1) return undefined;
  const sign = shifted ?? led?.role.sign ?? behind?.role.sign;
  if (sign === undefined) return undefined;
  const day = moveDay(reference.day, steps, sign);
  if (day === undefined) return undefined;
  return { to: behind?.to ?? to, value: shifted === undefined ? { value: day } : stretchTo(reference.day, day) };
}

function shiftOf(step: number | undefined): 1 | -1 | undefined {
  return step === 1 || step === -1 ? step : undefined;
}

/** Beside the report's own day, which belongs to neither the past nor what is to come. */
function stretchTo(own: string, day: string): Stretch {
  return day < own
    ? { value: day, until: { value: addDays(own, -1) } }
    : { value: addDays(own, 1), until: { value: day } };
}

function stepAt(text: MomentText, at: number): (Step & { readonly to: number; readonly shift?: number }) | undefined {
  const number = text.numberAt(at);
  // "Les 5 prochaines années"
  const shift = number && roleAt(text, number.to, "shift");
  const unit = number && roleAt(text, shift?.to ?? number.to, "unit");
  if (!unit || !Number.isInteger(number.value) || MONTHS[unit.role.unit] === undefined) return undefined;
  const step = { unit: unit.role.unit, count: number.value * (unit.role.count ?? 1), to: unit.to };
  return shift ? { ...step, shift: shift.role.step } : step;
}

/** "and", a comma, or nothing between two steps. */
function behindJoint({ tokens, pack }: MomentText, at: number): number {
  const comma = COMMAS.has(tokens[at]?.norm ?? "") ? at + 1 : at;
  return pack.joints.has(tokens[comma]?.norm ?? "") ? comma + 1 : comma;
}

/** Months of a unit; a fraction stands for days. */
const MONTHS: Partial<Record<TimeUnit, number>> = { year: 12, month: 1, week: 0, day: 0 };

function moveDay(day: string, steps: readonly Step[], sign: 1 | -1): string | undefined {
  const months = steps.reduce((sum, { unit, count }) => sum + count * MONTHS[unit]!, 0);
  const days = steps.reduce(
    (sum, { unit, count }) => sum + (unit === "week" ? 7 * count : unit === "day" ? count : 0),
    0,
  );
  return Math.abs(months) > MOST_MONTHS || Math.abs(days) > MOST_DAYS
    ? undefined
    : addDays(addMonths(day, sign * months), sign * days);
}

/** Longer than any history that a report counts to the day. */
const MOST_MONTHS = 12_000;
const MOST_DAYS = 365_000;
