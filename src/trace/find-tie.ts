/**
 * What ties two reports, and which way? Takes the wordings of both, gives the kind of derivation that their shared
 * passages show, or nothing: what a shared credit or the same facts explain is no derivation between the two.
 */
import type { Derivation, DerivationKind, Evidence } from "../model/story.js";
import { traceSettings } from "../settings.js";
import { classifyReuse, type ReuseFinding } from "./classify-reuse.js";
import { findSharedPassages, type SharedPassage } from "./find-shared-passages.js";
import { type Direction, findFuller, inferDirection, suggestDirection } from "./infer-direction.js";
import { type CopiedPassage, listCopied } from "./list-copied.js";
import type { OutletKey, OutletNames } from "./match-outlets.js";
import { measureReuse, type Reuse } from "./measure-reuse.js";
import type { Wording } from "./read-wording.js";
import type { NumberHolders, UnitRelations } from "./relate-units.js";
import { showStep } from "./show-step.js";

export type TieKind = Extract<
  DerivationKind,
  "verbatim" | "edited" | "rewrite" | "translation" | "common-source" | "unknown"
>;

/** A derivation between two reports, with what tells the nearer of several from the farther. */
export interface ReportTie {
  readonly derivation: Derivation & { readonly kind: TieKind };
  /** 0..1, comparable between ties of one kind. */
  readonly strength: number;
  /** Words in copied runs, or counterparts where the meaning alone is shared. */
  readonly amount: number;
  readonly sameLanguage: boolean;
  /** Something shows which was first. */
  readonly directed: boolean;
  /** The one has turns of phrase of the other: told of two in one language, it is nearer than what only means the same. */
  readonly worded: boolean;
}

const RULES: Readonly<Record<TieKind, string>> = {
  verbatim: "the same words nearly throughout",
  edited: "long runs of the same words",
  rewrite: "rare turns of phrase of the one stand in the other, beside the same facts",
  translation: "statement for statement the same in another language",
  unknown: "a stretch of the same words, too little to tell how it came there",
  "common-source": "the same facts, mostly in the same order, in wording of its own",
};

const NEITHER = "neither is shown to have it from the other";

/** What two reports share: what ties them, if anything does, and every stretch that is one wording all the same. */
export interface ComparedPair {
  readonly tie?: ReportTie;
  readonly copied: readonly CopiedPassage[];
}

/** The result does not depend on which of the two comes first. */
export function findTie(one: Wording, other: Wording, names: OutletNames, relations: UnitRelations): ComparedPair {
  const [a, b] = placeOf(one) < placeOf(other) ? [one, other] : [other, one];
  const sameLanguage = a.annotated.report.language === b.annotated.report.language;
  const shared = findSharedPassages(a, b, relations);
  if (sameLanguage && shared.length === 0) return { copied: [] };
  const copied = listCopied(a, b, shared);
  const tie = tieBetween(a, b, shared, names, relations.heldBy);
  return tie ? { tie, copied } : { copied };
}

function tieBetween(
  a: Wording,
  b: Wording,
  shared: readonly SharedPassage[],
  names: OutletNames,
  heldBy: NumberHolders,
): ReportTie | undefined {
  const sameLanguage = a.annotated.report.language === b.annotated.report.language;
  const reuse = measureReuse(a, b, shared);
  const passages = shared.length > 0 || !reuse.step ? shared : showStep(a, b, reuse.step);
  const shown = inferDirection(a, b, passages, names.key, heldBy);
  const direction = shown ?? suggestDirection(a, b, reuse);
  const found = classifyReuse(reuse, sameLanguage, (shown ?? findFuller(reuse)) !== undefined);
  if (!found) return undefined;
  const isCopy = found.kind === "verbatim" || found.kind === "edited";
  if (shown === undefined && shareWire(a, b, names.key)) {
    return isCopy ? tieOf(a, b, passages, { ...found, kind: "common-source" }, undefined, reuse, names) : undefined;
  }
  return tieOf(a, b, passages, found, direction, reuse, names);
}

/** Where nothing shows which was first, the order of the sources' names decides, whatever order they came in. */
function placeOf({ annotated: { report } }: Wording): string {
  return `${report.source}\n${report.id}`;
}

/** Two reports that credit one wire have it in common; neither need have seen the other. */
function shareWire(a: Wording, b: Wording, key: OutletKey): boolean {
  const namedByA = new Set(a.annotated.report.credits.map(({ name }) => key(name)));
  return b.annotated.report.credits.some(({ name }) => namedByA.has(key(name)));
}

function tieOf(
  a: Wording,
  b: Wording,
  passages: readonly SharedPassage[],
  found: ReuseFinding,
  direction: Direction | undefined,
  reuse: Reuse,
  names: OutletNames,
): ReportTie {
  const forward = direction?.first !== "b";
  const [source, taker] = forward ? [a, b] : [b, a];
  const told = found.kind === "common-source" || found.kind === "unknown" ? undefined : direction;
  const evidence = evidenceOf(a, b, passages, found.kind, forward);
  const basis = direction ? `first, because ${direction.basis}` : "which was first is not shown";
  return {
    strength: found.strength,
    amount: found.worded ? reuse.copiedWords : reuse.counterparts,
    sameLanguage: a.annotated.report.language === b.annotated.report.language,
    directed: direction?.shown === true,
    worded: found.worded,
    derivation: {
      from: source.annotated.report.id,
      to: taker.annotated.report.id,
      kind: found.kind,
      evidence,
      ...(told ? { direction: told.shown ? "shown" : "suggested" } : {}),
      ...creditOf(taker, source, names),
      why: {
        rule: `${RULES[found.kind]}; ${found.kind === "common-source" ? NEITHER : basis}`,
        words: evidence.map(({ words }) => words ?? ""),
        sureness: surenessOf(found.kind, reuse, direction),
      },
    },
  };
}

/** The name by which the one credits the other's outlet, as it is told elsewhere. */
function creditOf(taker: Wording, source: Wording, { key, tell }: OutletNames): Pick<Derivation, "credit"> {
  const { outlet } = source.annotated.report;
  if (outlet === undefined) return {};
  const credit = taker.annotated.report.credits.find(({ name }) => key(name) === key(outlet));
  return credit ? { credit: tell(credit.name) } : {};
}

/** As a product of how sure the likeness and the direction are, two decimals. */
function surenessOf(kind: TieKind, reuse: Reuse, direction: Direction | undefined): number {
  const { copied, retold, inOrder, undirected } = traceSettings.sureness;
  const likeness = kind === "verbatim" || kind === "edited" ? copied : retold + inOrder * reuse.order;
  const way = kind === "common-source" ? 1 : (direction?.sureness ?? undirected);
  return Math.round(likeness * way * 100) / 100;
}

/** The most telling passages, each shown on both sides, the source first. */
function evidenceOf(
  a: Wording,
  b: Wording,
  passages: readonly SharedPassage[],
  kind: TieKind,
  forward: boolean,
): readonly Evidence[] {
  const byWords = kind !== "translation" && kind !== "common-source";
  const telling = passages.filter((passage) => (passage.kind === "literal") === byWords);
  const weight = (passage: SharedPassage) => (byWords ? passage.rarity : passage.likeness);
  const best = [...(telling.length > 0 ? telling : passages)]
    .sort((x, y) => weight(y) - weight(x) || x.a.start - y.a.start || x.b.start - y.b.start)
    .slice(0, traceSettings.mostEvidence)
    .sort((x, y) => x.a.start - y.a.start || x.b.start - y.b.start);
  return best.flatMap((passage) => {
    const sides = [passageOf(a, passage.a), passageOf(b, passage.b)];
    return forward ? sides : sides.reverse();
  });
}

function passageOf(
  { annotated: { report } }: Wording,
  span: { readonly start: number; readonly end: number },
): Evidence {
  return { report: report.id, span, words: report.text.slice(span.start, span.end) };
}
