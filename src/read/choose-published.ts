/**
 * Which of the dates met is the day of publication? The most trusted one, unless two kinds of signs agree on another;
 * numbers that may be read two ways as another date reads them; and the day as the newsroom's own clock had it.
 */
import { readSettings } from "../settings.js";
import { addDays } from "../text/calendar.js";
import type { DateCandidate } from "./draft.js";
import { hasZone, momentOf } from "./moment-bounds.js";

const MINUTE = 60_000;
/** Trust below which a sign does not count when signs are counted. */
const LEAST_SIGN = 1.5;

/** `candidates` of the role of publication; `modified`: the day of the last change, which speaks for nothing. */
export function choosePublished(
  candidates: readonly DateCandidate[],
  modified: string | undefined,
): DateCandidate | undefined {
  const read = candidates.map((candidate) => turned(candidate, candidates));
  const first = mostTrusted(read);
  if (!first) return undefined;
  return inLocalTime(outweighed(first, read, modified) ?? first, read);
}

export function mostTrusted(candidates: readonly DateCandidate[]): DateCandidate | undefined {
  let best: DateCandidate | undefined;
  for (const candidate of candidates) if (!best || candidate.trust > best.trust) best = candidate;
  return best;
}

/** "05/06/2024" as a date that is sure reads it, where none agrees with the order of the language. */
function turned(candidate: DateCandidate, all: readonly DateCandidate[]): DateCandidate {
  const { other } = candidate;
  if (other === undefined) return candidate;
  const sure = all.filter((one) => one.other === undefined).map(dayOf);
  if (sure.includes(dayOf(candidate))) return settled(candidate, candidate.value);
  return sure.includes(other) ? settled(candidate, other + candidate.value.slice(10)) : candidate;
}

function settled({ other: _, ...candidate }: DateCandidate, value: string): DateCandidate {
  const basis = candidate.basis.replace(/ \(day and month in the order of [^)]*\)$/, "");
  return { ...candidate, value, basis: `${basis} (day and month as in another date of the page)` };
}

/** Another day on which more kinds of signs agree, at least two; the best of them. */
function outweighed(
  first: DateCandidate,
  all: readonly DateCandidate[],
  modified: string | undefined,
): DateCandidate | undefined {
  const counted = all.filter((one) => one.trust >= LEAST_SIGN);
  // An element and the words in it are one sign.
  const kindsOf = (day: string) =>
    new Set(counted.flatMap((one) => (dayOf(one) === day ? [one.kind === "words" ? "element" : one.kind] : []))).size;
  const needed = Math.max(2, kindsOf(dayOf(first)) + 1);
  const days = [...new Set(counted.map(dayOf))].filter((day) => day !== modified && kindsOf(day) >= needed);
  const day = days.sort((a, b) => kindsOf(b) - kindsOf(a))[0];
  return day === undefined ? undefined : mostTrusted(counted.filter((one) => dayOf(one) === day));
}

/**
 * A moment in world time as the clock of the newsroom showed it: by a sign with the same moment and an offset, by one
 * with the same minute and no zone, else only the day, as the address or a shown line has it.
 */
function inLocalTime(date: DateCandidate, all: readonly DateCandidate[]): DateCandidate {
  if (!/T.*(?:Z|[+-]00:00)$/.test(date.value)) return date;
  const moment = momentOf(date.value);
  for (const one of all) {
    const isSame = hasZone(one.value) && Math.abs(momentOf(one.value) - moment) < MINUTE;
    if (isSame && !/(?:Z|[+-]00:00)$/.test(one.value)) return { ...one, basis: date.basis };
  }
  for (const one of all) {
    if (one.value.length <= 10 || hasZone(one.value) || dayOf(one) === dayOf(date)) continue;
    const ahead = (momentOf(one.value) - moment) / MINUTE;
    const quarters = Math.round(ahead / 15);
    const isWhole = Math.abs(ahead - quarters * 15) < 1 && Math.abs(ahead) <= readSettings.widestZone * 60;
    if (isWhole && quarters !== 0 && isTelling(one.value))
      return { ...one, basis: `${date.basis}, in local time by ${one.basis}` };
  }
  const local = all.find(
    (one) => one.kind !== "linked data" && one.kind !== "meta" && isSameMomentElsewhere(date, one),
  );
  if (!local) return date;
  const { value, basis } = local;
  return { ...date, value: value.slice(0, 10), precision: "day", basis: `${basis}; ${date.basis} in world time` };
}

/** No round quarter of an hour, on which any two times may meet by chance. */
function isTelling(value: string): boolean {
  return !/T\d\d:(?:00|15|30|45)(?::00)?$/.test(value);
}

/**
 * The day before or after, which it was at that moment in some zone: by the address, which only the newsroom writes; or
 * by any sign where the moment is midnight of the later day.
 */
function isSameMomentElsewhere(date: DateCandidate, local: DateCandidate): boolean {
  if (hasZone(local.value) || local.other !== undefined || local.trust < LEAST_SIGN) return false;
  const hour = new Date(momentOf(date.value)).getUTCHours();
  const isMidnight = /T2[0-3]:00(?::00)?(?:Z|[+-]00:00)$/.test(date.value) && local.kind !== "meta";
  if (local.kind !== "address" && !isMidnight) return false;
  if (dayOf(local) === addDays(dayOf(date), 1)) return hour >= 24 - readSettings.widestZone;
  return !isMidnight && dayOf(local) === addDays(dayOf(date), -1) && hour < 12;
}

function dayOf({ value }: DateCandidate): string {
  return value.slice(0, 10);
}
