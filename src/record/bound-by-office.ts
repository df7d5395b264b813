/**
 * Between which days can an event have been, by who held office? Where no day follows from the reports, the terms of the
 * persons who take part bound it. Takes participants with offices; gives the bounds that all of them allow.
 */
import { languageOfForm } from "../lexicon/language-of-form.js";
import { findTerms } from "../lexicon/office-holders.js";
import type { EventDate, Participant } from "../model/story.js";

interface Interval {
  readonly from: string;
  readonly to: string;
}

const OPEN_END = "9999-12-31";

/** `date` with its bounds drawn closer; unchanged where it has a day, or the table knows none of the participants. */
export function boundByOffice(date: EventDate | undefined, parties: readonly Participant[]): EventDate | undefined {
  if (date?.precision === "day") return date;
  let allowed: readonly Interval[] = [{ from: "", to: date?.latest ?? OPEN_END }];
  for (const party of parties) {
    const terms = termsOf(party);
    if (terms.length > 0) allowed = intersect(allowed, terms);
  }
  const earliest = allowed[0]?.from;
  const latest = allowed.at(-1)?.to;
  // No common day: somebody is called by a former or coming office; the table helps no further.
  if (!earliest) return date;
  return { ...date, earliest, ...(latest === OPEN_END || latest === undefined ? {} : { latest }) };
}

/**
 * The terms in the office that the reports give; none where they give none: a former president stays a president. Who
 * belongs to no country can only have held the office of an organisation.
 */
function termsOf({ name, country, role }: Participant): readonly Interval[] {
  if (role === undefined) return [];
  return findTerms(name, languageOfForm(name))
    .filter((term) => term.country === country && term.office === role)
    .map(({ from, to }) => ({ from, to: to ?? OPEN_END }));
}

function intersect(a: readonly Interval[], b: readonly Interval[]): readonly Interval[] {
  return a
    .flatMap((left) =>
      b.flatMap((right) => {
        const [, from = ""] = [left.from, right.from].sort();
        const [to = OPEN_END] = [left.to, right.to].sort();
        return from <= to ? [{ from, to }] : [];
      }),
    )
    .sort((x, y) => (x.from < y.from ? -1 : 1));
}
