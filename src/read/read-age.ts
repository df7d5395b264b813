/**
 * How long ago, by its own words, was a report published? "5 hours ago", "yesterday at 14:30", an age in any language
 * whose pack lists the words; together with the moment of the crawl it is a date, no finer than the words are.
 */
import type { Token } from "../model/annotation.js";
import type { PublicationDate } from "../model/report.js";
import { addDays } from "../text/calendar.js";
import type { DateNames } from "./date-names.js";
import { dateTokens } from "./date-tokens.js";
import { numberAt } from "./token-numbers.js";

export interface Age {
  readonly unit: "minute" | "hour" | "day" | "week";
  readonly count: number;
  /** What stands before it: a label, perhaps. */
  readonly before: readonly Token[];
}

const MINUTES = { minute: 1, hour: 60, day: 1440, week: 10_080 } as const;

/** Undefined where the words hold no age. */
export function readAge(words: string, names: DateNames): Age | undefined {
  const tokens = dateTokens(words);
  for (let index = 0; index < tokens.length; index++) {
    const age = countedAge(tokens, index, names);
    const days = names.relativeDays.at(tokens, index);
    if (age) return { ...age, before: tokens.slice(0, index) };
    if (days && days.value <= 0) return { unit: "day", count: -days.value, before: tokens.slice(0, index) };
  }
  return undefined;
}

/** The day, or the hour, that lies so long before the crawl; undefined where the crawl is less precise than the age. */
export function dateOfAge(age: Age, crawled: string): Pick<PublicationDate, "value" | "precision"> | undefined {
  const day = /^\d{4}-\d\d-\d\d/.exec(crawled)?.[0];
  if (day === undefined) return undefined;
  const minutes = age.count * MINUTES[age.unit];
  if (age.unit === "day" && age.count <= 30) return { value: addDays(day, -age.count), precision: "day" };
  const zone = /T.*(?:Z|[+-]\d\d:?\d\d)$/.test(crawled) ? "Z" : "";
  const moment = Date.parse(zone === "" ? `${crawled}Z` : crawled);
  if (age.unit === "week" || age.unit === "day" || crawled.length <= 10 || Number.isNaN(moment)) return undefined;
  const back = new Date(moment - minutes * 60_000).toISOString();
  // Hours are counted in whole ones: the minute would be invented, and so may be the day beside midnight.
  if (age.unit === "minute") return { value: `${back.slice(0, 16)}${zone}`, precision: "minute" };
  const earliest = new Date(moment - (minutes + 59) * 60_000).toISOString();
  return earliest.slice(0, 10) === back.slice(0, 10) ? { value: back.slice(0, 10), precision: "day" } : undefined;
}

/** Word, number and unit, with the word before or behind. */
function countedAge(tokens: readonly Token[], from: number, names: DateNames): Pick<Age, "unit" | "count"> | undefined {
  const before = names.ago.before.at(tokens, from);
  const at = before?.to ?? from;
  const count = numberAt(tokens, at, 1, 2);
  const unit = names.ago.units.at(tokens, count === undefined ? at : at + 1);
  if (!unit || (count === undefined && unit.value.count === undefined)) return undefined;
  const after = names.ago.after.at(tokens, unit.to);
  if (!before && !after) return undefined;
  return { unit: unit.value.unit, count: count ?? unit.value.count! };
}
