/** How long does it take an outlet to take something over? As exactly as the dates tell, and no more. */
import type { Delay, Share } from "../model/outlet-record.js";

const HOUR = 60;
const DAY = 24 * HOUR;

/** "about 2 h 25 min"; "up to 2 days"; "1 h to 27 h". */
export function tellDelay({ least, most }: Delay): string {
  if (most - least <= EXACT) return `about ${tellSpan(least)}`;
  return least === 0 ? `up to ${tellSpan(most)}` : `${tellSpan(least)} to ${tellSpan(most)}`;
}

/** "3 of 4"; a dash where no case tells it. */
export function tellShare({ count, of }: Share): string {
  return of === 0 ? "–" : `${count} of ${of}`;
}

/** Minutes within which two ends are one moment: both dates tell the minute. */
const EXACT = 2;

/** Minutes as words: "25 min", "2 h 25 min", "3 days". */
function tellSpan(minutes: number): string {
  if (minutes < HOUR) return `${minutes} min`;
  if (minutes >= 2 * DAY) return `${Math.round(minutes / DAY)} days`;
  const rest = minutes % HOUR;
  return rest === 0 ? `${Math.floor(minutes / HOUR)} h` : `${Math.floor(minutes / HOUR)} h ${rest} min`;
}
