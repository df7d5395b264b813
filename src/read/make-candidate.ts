/** One date of a line, element or value as a candidate for a date of its report. */
import type { DateCandidate } from "./draft.js";
import type { DateFound } from "./parse-dates.js";

/** Midnight is what machines write where only the day is known, so it counts as the day. */
export function makeCandidate(
  date: DateFound,
  about: Pick<DateCandidate, "role" | "trust" | "basis" | "kind">,
): DateCandidate {
  const midnight = /T00:00(?::00)?(?:Z|[+-]\d\d:\d\d)?$/.test(date.value);
  const basis = date.note === undefined ? about.basis : `${about.basis} (${date.note})`;
  return {
    ...about,
    basis,
    value: midnight ? date.value.slice(0, 10) : date.value,
    precision: midnight ? "day" : date.precision,
    ...(date.other === undefined ? {} : { other: date.other }),
  };
}
