/** The date of a mail ("Tue, 19 Mar 2024 22:15:00 +0200", RFC 5322) in ISO 8601, with its own zone. */

/** Words of the format, in whatever language the mail is. */
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const DATE =
  /^(?:[A-Za-z]{2,9},?\s{1,5})?(\d{1,2})\s{1,5}([A-Za-z]{3})[a-z]{0,6}\s{1,5}(\d{4})\s{1,5}(\d{1,2}):(\d{2})(?::(\d{2}))?\s{0,5}(Z|UT|UTC|GMT|[+-]\d{4})?(?:\s|$)/;

/** Undefined where it is none, or has no zone: the moment would be a guess. */
export function parseMailDate(header: string): string | undefined {
  const parts = DATE.exec(header.trim().slice(0, 100));
  if (!parts) return undefined;
  const [, day = "", name = "", year, hour = "", minute, second = "00", zone] = parts;
  const month = MONTHS.indexOf(name.toLowerCase()) + 1;
  if (month === 0 || zone === undefined) return undefined;
  const offset = /^[+-]/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3)}` : "Z";
  const iso = `${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}T${hour.padStart(2, "0")}:${minute}:${second}`;
  const moment = new Date(`${iso}${offset}`);
  if (Number.isNaN(moment.getTime())) return undefined;
  // 31 February rolls over into March.
  return new Date(`${iso}Z`).getUTCDate() === Number(day) ? `${iso}${/00:00$/.test(offset) ? "Z" : offset}` : undefined;
}
