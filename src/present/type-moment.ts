/** As which type of XML Schema can a date be written that is cut at its precision? "2031" is a gYear, no first of January. */
import { momentBounds } from "../text/moment-bounds.js";
import type { QualifiedName } from "./provenance.js";

const PARTS =
  /^(\d{4}(?:-\d\d(?:-\d\d)?)?)(?:[T ]([01]\d|2[0-3]):?([0-5]\d)(?::?([0-5]\d)(?:[.,]\d{1,9})?)?(z|[+-](?:0\d|1[0-3])(?::?[0-5]\d)?|[+-]14(?::?00)?)?)?$/i;
/** By the length of the date. */
const TYPES: Readonly<Record<number, QualifiedName>> = { 4: "xsd:gYear", 7: "xsd:gYearMonth", 10: "xsd:date" };
const WHOLE_DATE = 10;

export interface TypedMoment {
  readonly text: string;
  readonly datatype: QualifiedName;
}

/** Undefined for what is no such value, or no day of the calendar. A minute becomes a dateTime of its first second. */
export function typeMoment(value: string): TypedMoment | undefined {
  const [, date = "", hour, minute, second = "00", zone = ""] = PARTS.exec(value) ?? [];
  const first = momentBounds(date)?.first;
  if (first === undefined || date < "0001" || !new Date(first).toISOString().startsWith(date)) return undefined;
  if (hour === undefined) return { text: date, datatype: TYPES[date.length]! };
  if (date.length < WHOLE_DATE) return undefined;
  return { text: `${date}T${hour}:${minute}:${second}${tellZone(zone)}`, datatype: "xsd:dateTime" };
}

/** "+02", "+0200" and "+02:00" as "+02:00". */
function tellZone(zone: string): string {
  if (zone === "" || /^z$/i.test(zone)) return zone.toUpperCase();
  return `${zone.slice(0, 3)}:${zone.slice(3).replace(":", "") || "00"}`;
}
