/** How far was the clock of a zone from UTC at a moment of its own? Takes an IANA name and a local time. */

const formats = new Map<string, Intl.DateTimeFormat>();

/** "+03:30", "Z"; undefined where the runtime does not know the zone. `local`: "2024-03-19T22:33". */
export function zoneOffset(zone: string, local: string): string | undefined {
  if (zone === "UTC") return "Z";
  const asUtc = Date.parse(`${local}Z`);
  const format = formatOf(zone);
  if (!format || Number.isNaN(asUtc)) return undefined;
  // Twice, since the first guess may lie on the other side of a change of the clock.
  const minutes = minutesAhead(format, asUtc - minutesAhead(format, asUtc) * 60_000);
  const [hours, rest] = [Math.trunc(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${minutes < 0 ? "-" : "+"}${String(hours).padStart(2, "0")}:${String(rest).padStart(2, "0")}`;
}

function minutesAhead(format: Intl.DateTimeFormat, moment: number): number {
  const parts = format.formatToParts(moment);
  const part = (type: string) => Number(parts.find((found) => found.type === type)?.value);
  const shown = Date.UTC(part("year"), part("month") - 1, part("day"), part("hour") % 24, part("minute"));
  return Math.round((shown - Math.trunc(moment / 60_000) * 60_000) / 60_000);
}

function formatOf(zone: string): Intl.DateTimeFormat | undefined {
  const known = formats.get(zone);
  if (known) return known;
  try {
    const format = new Intl.DateTimeFormat("en-u-ca-gregory-nu-latn", {
      timeZone: zone,
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      hourCycle: "h23",
    });
    formats.set(zone, format);
    return format;
  } catch {
    return undefined;
  }
}
