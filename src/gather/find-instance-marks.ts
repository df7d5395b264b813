/**
 * What marks this one of many alike: the number of a flight, of a resolution, of a round or an edition, beside the word it
 * numbers, in digits or as an ordinal; by how many votes something was decided. Takes an annotated report with the units of
 * its statements; gives the numbers that count nothing by English stems of the word beside them, so that they meet across
 * languages, vote counts, and all other numbers.
 */
import type { Unit } from "../lexicon/find-units.js";
import type { AnnotatedReport } from "../model/annotation.js";
import type { Span } from "../model/span.js";
import { gatherSettings } from "../settings.js";
import { stemWord } from "../text/stem.js";
import type { Statement } from "./find-statements.js";
import { findVoteCounts, type VoteCount } from "./find-vote-counts.js";
import { endOfOrdinal } from "./written-ordinals.js";

export interface InstanceMarks {
  /** By the stem of the word they number: "flight" with "417", "round" with "4"; in the order in which they are told. */
  readonly numbered: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** The stems that are numbered in what is new. */
  readonly foremost: ReadonlySet<string>;
  /** Numbers of the opening, in western digits. */
  readonly numbers: ReadonlySet<string>;
  /** By how many votes something was decided. */
  readonly votes: readonly VoteCount[];
}

const ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(" ");
let ordinals: ReadonlyMap<string, string> | undefined;

/** The number that an English stem gives: "third" is 3. */
function ordinalOf(stem: string): string | undefined {
  ordinals ??= new Map(ORDINALS.map((word, place) => [stemWord(word, "en"), `${place + 1}`]));
  return ordinals.get(stem);
}

/** A word that tells enough to be marked by a number beside it. */
function isNumbered({ number, weight, concepts }: Unit): boolean {
  return number === undefined && weight >= gatherSettings.markedWord && !concepts.some(({ stem }) => stem === TIMES);
}

/** "For the first time" numbers no event. */
const TIMES = "time";

export function findInstanceMarks(
  annotated: AnnotatedReport,
  statements: readonly Statement[],
  units: readonly (readonly Unit[])[],
): InstanceMarks {
  const { report, pack, quantities, times } = annotated;
  const counted: readonly Span[] = [...quantities.map(({ span }) => span), ...times];
  const numbered = new Map<string, Map<string, string>>();
  const foremost = new Set<string>();
  const numbers = new Set<string>();
  const mark = (number: string, text: string, neighbours: readonly (Unit | undefined)[], own: Unit, place: number) => {
    for (const beside of neighbours) {
      if (!beside || !isNumbered(beside)) continue;
      const span = { start: Math.min(own.start, beside.start), end: Math.max(own.end, beside.end) };
      const stems = beside.concepts.filter(({ trust }) => trust >= gatherSettings.markTrust).map(({ stem }) => stem);
      for (const stem of stems.length > 0 ? stems : [beside.literal]) {
        const known = numbered.get(stem) ?? new Map<string, string>();
        if (!known.has(number)) known.set(number, text.slice(span.start, span.end));
        numbered.set(stem, known);
        if (place < gatherSettings.focusStatements) foremost.add(stem);
      }
    }
  };
  for (const [place, statement] of statements.slice(0, gatherSettings.leadStatements).entries()) {
    const inHeadline = statement.sentence === undefined;
    const text = inHeadline ? (report.headline ?? "") : report.text;
    const own = units[place] ?? [];
    for (const [index, unit] of own.entries()) {
      if (unit.number !== undefined) {
        numbers.add(unit.number);
        const within = ({ start, end }: Span) => unit.start >= start && unit.end <= end;
        const behind = endOfOrdinal(text, own, index, pack);
        if (behind !== undefined && (inHeadline || !times.some(within))) {
          mark(unit.number, text, [own[index - 1], own.slice(behind, behind + 2).find(isNumbered)], unit, place);
        } else if (!inHeadline && !counted.some(within)) mark(unit.number, text, [own[index - 1]], unit, place);
        continue;
      }
      // The last part of "twenty-first" is no first.
      if (text[unit.start - 1] === "-") continue;
      const ordinal = unit.concepts.find(
        ({ stem, trust }) => trust >= gatherSettings.markTrust && ordinalOf(stem) !== undefined,
      );
      if (ordinal) mark(ordinalOf(ordinal.stem)!, text, [own[index - 1], own[index + 1]], unit, place);
    }
  }
  return {
    numbered,
    foremost,
    numbers,
    votes: findVoteCounts(annotated, statements, units),
  };
}
