/** The truth of every pair of reports, from how the drafts were made: kind, direction, what else is fair to tell. */
import type { Report } from "../../src/model/report.js";
import { surelyBefore } from "../../src/text/moment-bounds.js";
import { type Draft, isBehind, type Operation, type Passage, type Taking } from "./draft.js";
import type { Relation, RelationKind } from "./lineage.js";
import { mainOriginOf } from "./main-origin.js";

const KIND_OF: Readonly<Record<Operation, RelationKind>> = {
  copy: "verbatim",
  cut: "verbatim",
  "touch up": "edited",
  reorder: "edited",
  merge: "edited",
  rewrite: "rewrite",
  translate: "translation",
  weave: "edited",
  trim: "edited",
  lift: "edited",
};
/** What has words of its own or another's beside those taken: a fuller source shows nothing there. */
const PUT_TOGETHER: ReadonlySet<Operation> = new Set(["merge", "weave", "trim", "lift"]);
/** Shared facts, and share of the shorter report, below which a common source need not be seen. */
const FEWEST_SHARED = 4;
const SHARED = 0.5;

/** `drafts`: those that are among the reports; what stands behind them may not be. */
export function tellRelations(drafts: readonly Draft[], written: (draft: Draft) => Report): readonly Relation[] {
  const pairs = drafts.flatMap((one, index) => drafts.slice(index + 1).map((other) => [one, other] as const));
  return pairs
    .map(([one, other]) => tellRelation(one, other, drafts, written))
    .sort((x, y) => (x.reports.join(" ") < y.reports.join(" ") ? -1 : 1));
}

function tellRelation(one: Draft, other: Draft, drafts: readonly Draft[], written: (draft: Draft) => Report): Relation {
  const [a, b] = [one, other].map((draft) => written(draft).id).sort() as [string, string];
  const independence = independenceOf(one, other);
  const taker = other.taken.some(({ from }) => from === one) ? other : one;
  const taking = taker.taken.find(({ from }) => from === one || from === other);
  if (!taking)
    return { reports: [a, b], ...untaken(one, other, drafts), eitherWay: true, standIns: [], twins: [], independence };
  const eitherWay = !showsDirection(taking, taker, written);
  return {
    reports: [a, b],
    kind: KIND_OF[taking.operation],
    also: fairlyAlso(taking, taker, eitherWay),
    from: written(taking.from).id,
    eitherWay,
    standIns: drafts.filter((draft) => standsIn(draft, taking, taker)).map((draft) => written(draft).id),
    twins: drafts.filter((draft) => isTwin(draft, taker, written)).map((draft) => written(draft).id),
    independence,
  };
}

/** Two desks with one readout go back to one source; so do two that took from a report which is not among these. */
function untaken(one: Draft, other: Draft, drafts: readonly Draft[]): Pick<Relation, "kind" | "also"> {
  const facts = new Set(one.passages.map(({ fact }) => fact));
  const shared = other.passages.filter(({ fact }) => facts.has(fact));
  const behindBoth = lineOf(one).filter((draft) => isBehind(draft, other));
  if (behindBoth.some((draft) => drafts.includes(draft))) {
    return { kind: "none", also: shared.length > 0 ? ["common-source"] : [] };
  }
  const ofReadout = shared.filter(({ fact }) => fact.startsWith("readout")).length;
  if (ofReadout === 0) return { kind: "none", also: [] };
  const shortest = Math.min(one.passages.length, other.passages.length);
  const small = ofReadout < FEWEST_SHARED || ofReadout < shortest * SHARED;
  const likened = behindBoth.length > 0 ? likeness(one, other) : [];
  return { kind: "common-source", also: [...likened, ...(small ? (["none"] as const) : [])] };
}

function lineOf(draft: Draft): readonly Draft[] {
  return [draft, ...draft.taken.flatMap(({ from }) => lineOf(from))];
}

/** What two reports of one absent source look like to each other: the texts cannot tell that neither was it. */
function likeness(one: Draft, other: Draft): readonly RelationKind[] {
  if (one.language !== other.language) return ["translation"];
  const [first, second] = [one, other].map(({ passages }) => passages.some(({ form }) => form === "rewrite"));
  return first === second ? ["verbatim", "edited", "rewrite"] : ["rewrite"];
}

function independenceOf(one: Draft, other: Draft): Relation["independence"] {
  const origins = new Set(one.passages.map(({ origin }) => origin));
  if (!other.passages.some(({ origin }) => origins.has(origin))) return "independent";
  return mainOriginOf(one) === mainOriginOf(other) ? "dependent" : "in part";
}

/** A credit, the times as printed, or a source that has all and more. */
function showsDirection(
  { from, operation, passages }: Taking,
  taker: Draft,
  written: (draft: Draft) => Report,
): boolean {
  if (taker.credit?.outlet === from.outlet) return true;
  const [before, after] = [from, taker].map((draft) => written(draft).published?.value);
  if (before !== undefined && after !== undefined && surelyBefore(before, after)) return true;
  return !PUT_TOGETHER.has(operation) && passages.length <= from.passages.length * 0.8;
}

/** Where nothing tells who was first, a rewrite looks like one source told twice. */
function fairlyAlso({ operation, from, passages }: Taking, taker: Draft, eitherWay: boolean): readonly RelationKind[] {
  if (operation === "reorder") return ["verbatim"];
  if (operation === "lift") return ["verbatim", "rewrite", "common-source", "none"];
  if (PUT_TOGETHER.has(operation))
    return besideTaken(from, passages, taker) ? ["verbatim", "common-source"] : ["verbatim"];
  if (operation === "rewrite" && eitherWay) return ["common-source"];
  const kept = taker.passages.filter((passage) => from.passages.includes(passage)).length;
  return operation === "touch up" && kept >= taker.passages.length * 0.75 ? ["verbatim"] : [];
}

/** Whether beside what was taken both tell so much of the readout that they had it from there, too. */
function besideTaken(from: Draft, taken: readonly Passage[], taker: Draft): boolean {
  const facts = new Set(from.passages.flatMap((passage) => (taken.includes(passage) ? [] : [passage.fact])));
  return taker.passages.filter(({ fact }) => fact.startsWith("readout") && facts.has(fact)).length >= FEWEST_SHARED;
}

/** Another report with everything that was taken: the same words in the same order, or for other words the same facts. */
function standsIn(draft: Draft, { from, operation, passages }: Taking, taker: Draft): boolean {
  if (draft === from || isBehind(taker, draft) || draft.language !== from.language) return false;
  if (operation === "copy" && draft.passages.length !== from.passages.length) return false;
  const reworded = operation === "rewrite" || operation === "translate";
  const isTaken = (one: Passage, other: Passage) =>
    reworded ? one.fact === other.fact && ["source", "edited"].includes(one.form) : one.text === other.text;
  const found = draft.passages.filter((one) => passages.some((other) => isTaken(one, other)));
  return (
    found.length === passages.length && (reworded || found.every((one, index) => one.text === passages[index]!.text))
  );
}

/** A whole copy, of which neither credit nor time tells that the other was first. */
function isTwin(draft: Draft, taker: Draft, written: (draft: Draft) => Report): boolean {
  const taking = draft.taken.find(({ from, operation }) => from === taker && operation === "copy");
  return taking !== undefined && !showsDirection(taking, draft, written);
}
