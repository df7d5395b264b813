/** Between which moments does an ISO 8601 value lie that is cut at its precision? And which of two was surely first? */

/** Milliseconds since 1970, both included; read as UTC where no zone is told. */
export interface MomentBounds {
  readonly first: number;
  readonly last: number;
  readonly zoned: boolean;
}

/** Half of the 26 hours between the farthest clocks on Earth, in milliseconds. */
export const UNKNOWN_ZONE = 13 * 3_600_000;
const SHAPE =
  /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ](\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d{1,9})?)?(Z|[+-]\d\d(?::?\d\d)?)?)?)?)?$/i;

/** Undefined for what is no such value. */
export function momentBounds(value: string): MomentBounds | undefined {
  const parts = SHAPE.exec(value);
  if (!parts) return undefined;
  const [, year = "", month, day, hour, minute = "0", second, zone] = parts;
  const [y, m, d] = [Number(year), Number(month ?? "1") - 1, Number(day ?? "1")];
  if (month === undefined) return bounds(Date.UTC(y, 0, 1), Date.UTC(y + 1, 0, 1));
  if (day === undefined) return bounds(Date.UTC(y, m, 1), Date.UTC(y, m + 1, 1));
  if (hour === undefined) return bounds(Date.UTC(y, m, d), Date.UTC(y, m, d + 1));
  const start = Date.UTC(y, m, d, Number(hour), Number(minute) - zoneMinutes(zone), Number(second ?? "0"));
  return bounds(start, start + (second === undefined ? 60_000 : 1_000), zone !== undefined);
}

/** Whether the first was surely before the second; two that both lack their zone are read as if on one clock. */
export function surelyBefore(one: string, other: string): boolean {
  const [a, b] = [momentBounds(one), momentBounds(other)];
  if (!a || !b) return false;
  return a.last + (a.zoned === b.zoned ? 0 : UNKNOWN_ZONE) < b.first;
}

function bounds(first: number, end: number, zoned = false): MomentBounds | undefined {
  return Number.isNaN(first) ? undefined : { first, last: end - 1, zoned };
}

function zoneMinutes(zone: string | undefined): number {
  if (zone === undefined || /^z$/i.test(zone)) return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3).replace(":", "") || "0");
  return zone.startsWith("-") ? -minutes : minutes;
}
