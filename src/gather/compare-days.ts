/** Could the events of two reports have been on one day? What is unknown speaks neither for nor against. */
import { gatherSettings } from "../settings.js";
import { type Evidence, NEUTRAL, quoteWords } from "./evidence.js";
import type { EventDays } from "./find-event-days.js";

/** `sameDay` for the same day of the event, down to -1 for days far apart; bare weekdays count less. */
export function compareEventDays(a: EventDays, b: EventDays): Evidence {
  const [here, there] = [a.named[0], b.named[0]];
  if (here && there) {
    const shared = a.named.find(({ day }) => b.named.some((other) => other.day === day));
    if (shared) {
      const other = b.named.find(({ day }) => day === shared.day)!;
      return {
        value: gatherSettings.sameDay,
        reasons: [`both name the same day: ${quoteWords(shared.words, other.words)}`],
      };
    }
    const gap = Math.abs(here.day - there.day);
    // One day apart is what time zones and late editions make of one day.
    if (gap <= 1) return NEUTRAL;
    const value = -Math.min(1, Math.log(gap) / Math.log(gatherSettings.daysApart));
    return { value, reasons: [`the days differ: “${here.words}” and “${there.words}” lie ${gap} days apart`] };
  }
  if (a.months[0] && b.months[0] && !a.months.some(({ month }) => b.months.some((other) => other.month === month))) {
    return { value: -1, reasons: [`the months differ: “${a.months[0].words}”, “${b.months[0].words}”`] };
  }
  if (a.weekday && b.weekday) {
    const same = a.weekday.name === b.weekday.name;
    const words = quoteWords(a.weekday.words, b.weekday.words);
    return {
      value: same ? gatherSettings.sameWeekday : -gatherSettings.otherWeekday,
      reasons: [same ? `both say ${words}` : `the weekdays differ: ${words}`],
    };
  }
  return NEUTRAL;
}

/** `sameDay` for reports published within a day, falling to -1 for `publishedApart` days and more. */
export function comparePublication(a: EventDays, b: EventDays): Evidence {
  if (a.published === undefined || b.published === undefined) return NEUTRAL;
  const gap = Math.abs(a.published - b.published);
  if (gap <= 1) return { value: gatherSettings.sameDay, reasons: [] };
  const apart = Math.min(1, Math.log(gap) / Math.log(gatherSettings.publishedApart));
  const value = gatherSettings.sameDay - (1 + gatherSettings.sameDay) * apart;
  return { value, reasons: value < 0 ? [`published ${gap} days apart`] : [] };
}
