/** A date as feeds write it: mail dates in all their broken forms, or ISO 8601; at the precision in which it was given. */
import type { PublicationDate } from "../model/report.js";
import { parsePublished } from "./parse-published.js";

const BASIS = "feed entry";
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const WEEKDAY = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?[, ]\s*/i;
const DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
const MONTH = "(?<month>[a-z]{3,9})\\.?";
const SECONDS = "(?::(?<second>\\d{2})(?:\\.\\d{1,9})?)?";
const TIME = `(?:,? (?<hour>\\d{1,2}):(?<minute>\\d{2})${SECONDS} ?(?<half>[ap]m)?)?`;
const ZONE = " ?\\(?(?<zone>[a-z]{1,5}|(?:gmt|utc)? ?[+-]\\d{1,2}:?\\d{0,2})?\\)?(?: \\([a-z ]{1,40}\\))?";
const FORMS = [
  // "19 Mar 2024 10:00:00 GMT", "19-Mar-24 9:05 +0100"
  `${DAY}[ -]${MONTH}[ ,-]{1,2}(?<year>\\d{4}|\\d{2})${TIME}${ZONE}`,
  // "March 19, 2024 10:00 am"
  `${MONTH} ${DAY},? (?<year>\\d{4})${TIME}${ZONE}`,
  // "Mar 19 10:00:00 UTC 2024"
  `${MONTH} ${DAY}${TIME}${ZONE} (?<year>\\d{4})`,
  // "2024-03-19 9:05:00 +0100", "2024/03/19"
  `(?<year>\\d{4})[-/](?<month>\\d{1,2})[-/](?<day>\\d{1,2})(?:t ?(?=\\d))?${TIME.replace(",? ", "[ t]?")}${ZONE}`,
].map((form) => new RegExp(`^${form}$`, "i"));

/** Minutes east of Greenwich; only names that mean one zone. */
const ZONES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    ...{ z: 0, ut: 0, utc: 0, gmt: 0, wet: 0, west: 60, cet: 60, cest: 120, eet: 120, eest: 180, msk: 180 },
    ...{ edt: -240, est: -300, cdt: -300, cst: -360, mdt: -360, mst: -420, pdt: -420, pst: -480 },
    ...{ jst: 540, kst: 540, aest: 600 },
  }),
);

/** Undefined for what is no date, and for the beginning of a computer's time, which stands for none. */
export function parseFeedDate(given: string): PublicationDate | undefined {
  if (given.length > 100) return undefined;
  const text = given.trim().replace(/\s+/g, " ");
  const bare = text.replace(WEEKDAY, "");
  const parts = FORMS.map((form) => form.exec(bare)?.groups).find((groups) => groups !== undefined);
  const found = parsePublished(parts ? isoOf(parts) : text);
  if (!found || Number(found.value.slice(0, 4)) < 1971) return undefined;
  return { ...found, value: found.value.replace(/[+-]00:?00$/, "Z"), basis: BASIS };
}

function isoOf(parts: Readonly<Record<string, string | undefined>>): string {
  const { year = "", month = "", day = "", hour, minute = "", second, half, zone } = parts;
  const number = /^\d/.test(month) ? Number(month) : MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  const century = year.length === 4 ? "" : Number(year) < 70 ? "20" : "19";
  const date = `${century}${year}-${two(number)}-${two(day)}`;
  if (hour === undefined) return date;
  const shown = half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === "pm" ? 12 : 0);
  // A clock that cannot be is dropped, not the day: "24:00" may be either of two days.
  if (shown > 23 || Number(minute) > 59) return date;
  return `${date}T${two(shown)}:${minute}${second === undefined ? "" : `:${second}`}${isoZone(zone)}`;
}

/** "+01:00" or "Z"; empty for a name that may mean several zones, or none. */
function isoZone(zone = ""): string {
  const bare = zone
    .toLowerCase()
    .replace(/ /g, "")
    .replace(/^(?:gmt|utc)(?=[+-])/, "");
  const [, sign, hours = "", minutes = "00"] = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(bare) ?? [];
  if (sign !== undefined) return `${sign}${two(hours)}:${minutes}`;
  const east = ZONES.get(bare);
  if (east === undefined) return "";
  if (east === 0) return "Z";
  return `${east < 0 ? "-" : "+"}${two(Math.floor(Math.abs(east) / 60))}:${two(Math.abs(east) % 60)}`;
}

function two(number: string | number): string {
  return String(number).padStart(2, "0");
}
