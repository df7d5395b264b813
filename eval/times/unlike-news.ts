/**
 * Which labelled expressions would news not print? The committed list: each entry a phenomenon, by which its cases are told
 * (from the labels, never by their number, so that it holds for cases not seen here), and why it is left out.
 */
import type { ExpressionCase, WantedExpression } from "./open-cases.js";

export interface LeftOut {
  readonly phenomenon: string;
  readonly reason: string;
  readonly is: (wanted: WantedExpression, one: ExpressionCase) => boolean;
}

export const UNLIKE_NEWS: readonly LeftOut[] = [
  {
    phenomenon: "sets of times",
    reason: "what recurs (every Monday) is entered into calendars; no report dates an event by it",
    is: ({ kind }) => kind === "set",
  },
  {
    phenomenon: "alternatives and bare zones",
    reason: "offers of appointments, and names of zones without a clock, date nothing",
    is: ({ kind }) => kind === "datetimealt" || kind === "timezone" || kind === "",
  },
  {
    phenomenon: "the present moment",
    reason: "now, at the moment: the moment of speaking is not the day of an event",
    is: ({ values }) =>
      values.some(({ timex }) => timex === "PRESENT_REF" || timex === "FUTURE_REF" || timex === "PAST_REF"),
  },
  {
    phenomenon: "what the labels do not resolve",
    reason:
      "days that are none (30 February), school and fiscal years without a known beginning: there is no value to compare",
    is: ({ values, kind }) =>
      kind !== "duration" && values.length > 0 && values.every(({ start }) => start === "not resolved"),
  },
  {
    phenomenon: "ordinals",
    reason: "they rank and count nothing; as days and centuries they are measured with the dates",
    is: ({ kind }) => kind.startsWith("ordinal"),
  },
];

/** The entry that leaves the expression out. */
export function leftOutBy(wanted: WantedExpression, one: ExpressionCase): LeftOut | undefined {
  return UNLIKE_NEWS.find(({ is }) => is(wanted, one));
}
