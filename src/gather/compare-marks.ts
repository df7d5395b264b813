/**
 * Do two reports number their event alike? "Flight 417" is not "Flight 302", nor the third round the fourth, nor a vote of
 * 215 to 203 one of 190 to 180. Other numbers that count something may differ in reports of one event; they confirm, and
 * never part.
 */
import { gatherSettings } from "../settings.js";
import type { Figures } from "./compare-figures.js";
import { type Evidence, NEUTRAL, quoteWords } from "./evidence.js";
import type { InstanceMarks } from "./find-instance-marks.js";

export interface Marked {
  readonly marks: InstanceMarks;
  readonly figures: Figures;
}

/**
 * 1 where the event is numbered, measured or voted alike, -1 where otherwise, less where what is numbered stands not in
 * what is new in both; neutral where one report says nothing of it.
 */
export function compareInstances(a: Marked, b: Marked): Evidence {
  const all = [
    compareNumbered(a.marks, b.marks),
    compareMagnitudes(a.figures, b.figures),
    compareVotes(a.marks, b.marks),
  ];
  return (
    all.find(({ value }) => value > 0) ??
    all.reduce((most, found) => (found.value < most.value ? found : most), NEUTRAL)
  );
}

/** What is told first counts: further down a report recalls the round before, too. */
function compareNumbered(a: InstanceMarks, b: InstanceMarks): Evidence {
  let apart: Evidence = NEUTRAL;
  for (const [word, here] of a.numbered) {
    const there = b.numbered.get(word);
    if (!there) continue;
    const [[one, first], [other, second]] = [[...here][0]!, [...there][0]!];
    if (one === other) return { value: 1, reasons: [`both name ${quoteWords(first, second)}`] };
    if ([...here.keys()].some((number) => there.has(number))) continue;
    const value = a.foremost.has(word) && b.foremost.has(word) ? -1 : -gatherSettings.laterMark;
    if (value < apart.value) apart = { value, reasons: [`numbered otherwise: ${quoteWords(first, second)}`] };
  }
  return apart;
}

/** How strong a quake was is measured again and again: a little more or less parts nothing. */
function compareMagnitudes(a: Figures, b: Figures): Evidence {
  const { sameMagnitude, otherMagnitude } = gatherSettings;
  const [here, there] = [a.get(MAGNITUDE), b.get(MAGNITUDE)];
  if (!here || !there) return NEUTRAL;
  const apart = Math.abs(here[0]!.value - there[0]!.value);
  const told = quoteWords(here[0]!.words, there[0]!.words);
  if (apart <= sameMagnitude) return { value: 1, reasons: [`both give the magnitude ${told}`] };
  const nearest = Math.min(...here.flatMap((one) => there.map((other) => Math.abs(one.value - other.value))));
  return nearest < otherMagnitude ? NEUTRAL : { value: -1, reasons: [`another magnitude: ${told}`] };
}

/** Some reports leave out who abstained, others who was against: votes are others where no count is shared. */
function compareVotes(a: InstanceMarks, b: InstanceMarks): Evidence {
  let shared = false;
  for (const here of a.votes) {
    for (const there of b.votes) {
      if (here.counts.every((count, place) => count === there.counts[place])) {
        return { value: 1, reasons: [`both count the votes ${quoteWords(here.words, there.words)}`] };
      }
      shared ||= here.counts.some((count) => there.counts.includes(count));
    }
  }
  const [first, second] = [a.votes[0], b.votes[0]];
  if (shared || !first || !second) return NEUTRAL;
  return { value: -1, reasons: [`other votes: ${quoteWords(first.words, second.words)}`] };
}

/** What the packs call its unit. */
const MAGNITUDE = "magnitude";

/** Towards 1 with every number that both openings give, long ones before short ones; neutral without one. */
export function compareNumbers(a: InstanceMarks, b: InstanceMarks): Evidence {
  const shared = [...a.numbers].filter((number) => b.numbers.has(number)).sort();
  if (shared.length === 0) return NEUTRAL;
  // Each further number says half as much more; a single digit is shared by chance.
  const told = shared.reduce((sum, { length }) => sum + Math.min(1, (length - 1) / 2 + gatherSettings.digitTells), 0);
  return {
    value: 1 - 0.5 ** told,
    reasons: [`both give ${shared.map((number) => `“${number}”`).join(", ")}`],
  };
}
