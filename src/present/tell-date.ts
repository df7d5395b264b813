/** When did it happen, as exactly as is known and no more? ISO values as words a reader needs not decode. */
import type { EventDate } from "../model/story.js";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2}:\d{2}))?)?)?/;

/** "19 March 2031"; "Tuesday, day not known"; "between August 2013 and August 2021"; "date not known". */
export function tellDate(date: EventDate | undefined): string {
  if (date?.value !== undefined) return tellDay(date.value);
  const bounds = tellBounds(date);
  if (date?.weekday !== undefined) return `${date.weekday}, day not known${bounds === undefined ? "" : `; ${bounds}`}`;
  return bounds ?? "date not known";
}

/** "2031-05-06T18:20" as "6 May 2031, 18:20"; what is no such date, unchanged. */
export function tellDay(value: string): string {
  const [, year, month, day, time] = ISO.exec(value) ?? [];
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  if (year === undefined || (month !== undefined && name === undefined)) return value;
  const words = [day === undefined ? undefined : String(Number(day)), name, year];
  return words.filter((word) => word !== undefined).join(" ") + (time === undefined ? "" : `, ${time}`);
}

function tellBounds(date: EventDate | undefined): string | undefined {
  if (date?.earliest !== undefined && date.latest !== undefined)
    return `between ${tellDay(date.earliest)} and ${tellDay(date.latest)}`;
  if (date?.earliest !== undefined) return `${tellDay(date.earliest)} or later`;
  return date?.latest === undefined ? undefined : `${tellDay(date.latest)} or earlier`;
}
