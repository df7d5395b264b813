/** Scales on which reports of one thing may put it higher or lower: how far it got, and how strongly it is put. */
import type { Stance } from "../model/stance.js";

export interface Scale {
  readonly name: string;
  readonly kind: "status" | "strength" | "polarity";
  /** Stances of each rung, the lowest first. */
  readonly rungs: readonly (readonly Stance[])[];
  /** The rung of a report without any such word, where the others mark theirs: "may" against plainly "is". */
  readonly plain?: number;
  /** The words tell nothing without what they stand at: "will be signed", "has been signed". */
  readonly headed?: true;
  /** Two words for it at two times are no progress: a memorandum does not grow into an agreement. */
  readonly fixed?: true;
  /** A negation beside a word puts the thing half a rung lower: "not charged". */
  readonly deniable?: true;
  /** A negation beside a word leaves it unread: who could not confirm it denied nothing. */
  readonly unturned?: true;
  /** The words themselves say what happened, whatever stands beside them. */
  readonly telling?: true;
  /** Beside an intention a word tells what is still to come: "will be signed". */
  readonly ahead?: true;
  /** Beside a figure they say whom it counts: of thirty dead and eleven missing none went from the one to the other. */
  readonly counts?: true;
}

export const SCALES: readonly Scale[] = [
  { name: "fate", kind: "status", rungs: [["missing"], ["dead"]], telling: true, counts: true },
  {
    name: "custody",
    kind: "status",
    // Whoever is charged was mostly arrested: the one report tells the one, the other the other.
    rungs: [["examined", "questioned"], ["arrested", "suspected", "charged"], ["convicted"]],
    telling: true,
    deniable: true,
  },
  { name: "law", kind: "status", rungs: [["intended"], ["tabled"], ["passed"]], deniable: true, ahead: true },
  {
    name: "signature",
    kind: "status",
    rungs: [["intended"], ["initialled"], ["signed"]],
    deniable: true,
    ahead: true,
  },
  { name: "paper", kind: "status", rungs: [["memorandum"], ["agreement"]], telling: true, fixed: true },
  { name: "result", kind: "status", rungs: [["projected"], ["declared"]], telling: true },
  { name: "application", kind: "status", rungs: [["pending"], ["granted"], ["withdrawn"]] },
  { name: "talks", kind: "status", rungs: [["suspended"], ["ended"]], telling: true },
  { name: "meeting", kind: "status", rungs: [["intended"], ["postponed"]], headed: true },
  { name: "progress", kind: "status", rungs: [["considered"], ["intended"], ["begun"], ["already"]], headed: true },
  {
    name: "reaction",
    kind: "strength",
    rungs: [["regretted"], ["criticised"], ["condemned"], ["threatened"]],
    telling: true,
  },
  { name: "request", kind: "strength", rungs: [["asked"], ["urged"], ["ordered"]], telling: true },
  { name: "avowal", kind: "polarity", rungs: [["denied"], ["admitted"]], telling: true, headed: true },
  { name: "confirmation", kind: "polarity", rungs: [["denied"], ["confirmed"]], telling: true, unturned: true },
  { name: "surety", kind: "strength", rungs: [["confirmed"]], deniable: true },
  { name: "vote", kind: "polarity", rungs: [["opposed"], ["abstained"], ["supported"]], telling: true, unturned: true },
  { name: "admission", kind: "strength", rungs: [[], ["admitted"]], plain: 0 },
  { name: "certainty", kind: "strength", rungs: [["perhaps"], []], plain: 1 },
  { name: "extent", kind: "strength", rungs: [["largely"], ["entirely"]], telling: true },
];
