/**
 * On which days may the event of a report have been? The days its opening names, and the day it was published.
 * Takes an annotated report; gives days as counts since 1970, unresolved weekdays apart; unknown stays unknown.
 */

import { weighPosition } from "../lexicon/weigh-position.js";
import type { AnnotatedReport } from "../model/annotation.js";
import { gatherSettings } from "../settings.js";

export interface NamedDay {
  /** Days since 1970-01-01. */
  readonly day: number;
  readonly words: string;
  readonly weight: number;
}

export interface EventDays {
  /** Days named in the opening, heaviest first, those of the first sentence before all others. */
  readonly named: readonly NamedDay[];
  /** Days named without a year, where none is known with its year: days since the beginning of a leap year. */
  readonly yearless: readonly NamedDay[];
  /** Months named in the opening without a day: "2024-03". */
  readonly months: readonly { readonly month: string; readonly words: string }[];
  /** English name of a day of the week that could not be resolved. */
  readonly weekday?: { readonly name: string; readonly words: string };
  /** Days since 1970-01-01 of publication. */
  readonly published?: number;
}

const DAY = 86_400_000;
const DAY_LENGTH = "2000-01-01".length;
const WEEK = 7;
const MONTH_LENGTH = "2000-01".length;
/** Has every day that recurs, as `recurring` writes it: "--02-29". */
const LEAP_YEAR = "2000";
const YEARLESS_LENGTH = "--02-29".length;

/** `ahead`: the report looks ahead to its event, so that a bare weekday is the next one, not the last. */
export function findEventDays(annotated: AnnotatedReport, ahead: boolean): EventDays {
  const { report, times, sentences } = annotated;
  const published = report.published && dayNumber(report.published.value);
  const positions = weighPosition(annotated);
  const early = times.flatMap((time) => {
    const sentence = sentences.findIndex(({ start, end }) => time.start >= start && time.start < end);
    const weight = positions[sentence] ?? 0;
    return weight >= gatherSettings.earlyWeight
      ? [{ ...time, weight, words: report.text.slice(time.start, time.end) }]
      : [];
  });
  const named = early
    .flatMap(({ value, weekday, weight, words }) => {
      const day = value === undefined ? undefined : dayNumber(value);
      if (day === undefined) return [];
      const past = published !== undefined && day < published;
      return [{ day: ahead && weekday !== undefined && past ? day + WEEK : day, weight, words }];
    })
    .sort(heaviestFirst);
  const yearless = early
    .flatMap(({ recurring, weight, words }) =>
      recurring?.length === YEARLESS_LENGTH ? [{ day: yearlessDay(recurring), weight, words }] : [],
    )
    .sort(heaviestFirst);
  const months = early.flatMap(({ value, words }) => (value?.length === MONTH_LENGTH ? [{ month: value, words }] : []));
  const unresolved = early.find(({ value, weekday }) => value === undefined && weekday !== undefined);
  const weekday = unresolved?.weekday
    ? { name: unresolved.weekday, words: unresolved.words }
    : report.weekday === undefined
      ? undefined
      : { name: report.weekday, words: report.weekday };
  return {
    named,
    yearless: named.length > 0 ? [] : yearless,
    months,
    ...(weekday === undefined ? {} : { weekday }),
    ...(published === undefined ? {} : { published }),
  };
}

function heaviestFirst(a: NamedDay, b: NamedDay): number {
  return b.weight - a.weight || a.day - b.day;
}

/** Days from the beginning of a leap year to a day of any: "--01-01" is 0. */
function yearlessDay(recurring: string): number {
  return dayNumber(`${LEAP_YEAR}${recurring.slice(1)}`)! - dayNumber(`${LEAP_YEAR}-01-01`)!;
}

/** The day of the year of a day since 1970-01-01, as `yearless` counts it. */
export function dayOfYear(day: number): number {
  return yearlessDay(`-${new Date(day * DAY).toISOString().slice("2000".length, DAY_LENGTH)}`);
}

/** Days since 1970-01-01 of an ISO date that is at least as precise as a day; undefined for any other. */
function dayNumber(value: string): number | undefined {
  if (value.length < DAY_LENGTH) return undefined;
  const time = Date.parse(`${value.slice(0, DAY_LENGTH)}T00:00:00Z`);
  return Number.isNaN(time) ? undefined : Math.round(time / DAY);
}
