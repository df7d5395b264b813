/** Between which moments does a date of publication lie, given how precise it is and whether its zone is known? */
import type { PublicationDate } from "../model/report.js";

/** Half of the 26 hours between the farthest clocks on Earth: what a time without its zone may be off, in milliseconds. */
const UNKNOWN_ZONE = 13 * 3_600_000;
const DAY = 86_400_000;

/** First and last millisecond the date may mean; a time without a zone is read as UTC. */
export function dateBounds({ value, precision }: PublicationDate): readonly [first: number, last: number] {
  const [date = "", time = ""] = value.split("T");
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  if (precision === "year") return [Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1) - 1];
  if (precision === "month") return [Date.UTC(year, month - 1, 1), Date.UTC(year, month, 1) - 1];
  const midnight = Date.UTC(year, month - 1, day);
  if (precision === "day" || time === "") return [midnight, midnight + DAY - 1];
  const clock = time.slice(0, 8).split(":");
  const [hours = 0, minutes = 0, seconds = 0] = clock.map((part) => Number.parseInt(part, 10) || 0);
  const moment = midnight + ((hours * 60 + minutes - zoneMinutes(time)) * 60 + seconds) * 1000;
  return [moment, moment + (precision === "second" ? 999 : 59_999)];
}

/** Whether `one` was surely earlier; dates that both lack their zone are read as if on one clock. */
export function isEarlier(one: PublicationDate, other: PublicationDate): boolean {
  const slack = hasZone(one) === hasZone(other) ? 0 : UNKNOWN_ZONE;
  return dateBounds(one)[1] + slack < dateBounds(other)[0];
}

export function hasZone({ value }: PublicationDate): boolean {
  return /T[\d:.]{2,15}(?:Z|[+-]\d\d:?\d\d)$/u.test(value);
}

function zoneMinutes(time: string): number {
  const zone = /([+-])(\d\d):?(\d\d)$/u.exec(time);
  return zone ? (Number(zone[2]) * 60 + Number(zone[3])) * (zone[1] === "-" ? -1 : 1) : 0;
}
