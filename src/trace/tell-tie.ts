/**
 * What is told of two reports that something ties? Takes their wordings, what was found and what shows the direction, gives
 * the derivation with its evidence and reason in words; a tie can be pointed anew when the rest of the story shows more.
 */
import type { Why } from "../model/annotation.js";
import type { Derivation, DerivationKind, Evidence } from "../model/story.js";
import { traceSettings } from "../settings.js";
import type { ReuseFinding } from "./classify-reuse.js";
import type { SharedPassage } from "./find-shared-passages.js";
import type { Direction } from "./infer-direction.js";
import type { OutletNames } from "./match-outlets.js";
import type { Reuse } from "./measure-reuse.js";
import type { Wording } from "./read-wording.js";

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
  /** How sure (0..1) the kind is, whichever was first. */
  readonly sureness: number;
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
const OPEN = "which was first is not shown";

/** The result does not depend on which of the two comes first where `direction` does not. */
export function tellTie(
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
  const evidence = evidenceOf(a, b, passages, found.kind, forward);
  const tie: ReportTie = {
    strength: found.strength,
    amount: found.worded ? reuse.copiedWords : reuse.counterparts,
    sameLanguage: a.annotated.report.language === b.annotated.report.language,
    directed: false,
    worded: found.worded,
    sureness: surenessOf(found.kind, reuse),
    derivation: {
      from: source.annotated.report.id,
      to: taker.annotated.report.id,
      kind: found.kind,
      evidence,
      ...creditOf(taker, source, names),
      why: reasonOf(found.kind, evidence, surenessOf(found.kind, reuse)),
    },
  };
  return direction ? pointTie(tie, source.annotated.report.id, direction) : tie;
}

/** The tie with `source` first, for the reason given; a source in common has no first. */
export function pointTie(tie: ReportTie, source: string, ground: Omit<Direction, "first">): ReportTie {
  const { derivation } = tie;
  if (derivation.kind === "common-source") return { ...tie, directed: ground.shown };
  const { credit: _, ...open } = derivation;
  const evidence = derivation.from === source ? derivation.evidence : turnPairs(derivation.evidence);
  const turned = { ...open, from: source, to: derivation.from === source ? derivation.to : derivation.from, evidence };
  return {
    ...tie,
    directed: ground.shown,
    derivation: {
      ...(derivation.from === source ? derivation : turned),
      ...(derivation.kind === "unknown" ? {} : { direction: ground.shown ? "shown" : "suggested" }),
      why: reasonOf(derivation.kind, evidence, tie.sureness, ground),
    },
  };
}

/** The sureness is a product of how sure the likeness and the direction are, two decimals. */
function reasonOf(
  kind: TieKind,
  evidence: readonly Evidence[],
  likeness: number,
  ground?: Omit<Direction, "first">,
): Why {
  const way = kind === "common-source" ? NEITHER : ground ? `first, because ${ground.basis}` : OPEN;
  const sureness =
    kind === "common-source" ? likeness : likeness * (ground?.sureness ?? traceSettings.sureness.undirected);
  return {
    rule: `${RULES[kind]}; ${way}`,
    words: evidence.map(({ words }) => words ?? ""),
    sureness: Math.round(sureness * 100) / 100,
  };
}

function surenessOf(kind: TieKind, reuse: Reuse): number {
  const { copied, retold, inOrder } = traceSettings.sureness;
  return kind === "verbatim" || kind === "edited" ? copied : retold + inOrder * reuse.order;
}

/** Passages stand in pairs, the source's first. */
function turnPairs(evidence: readonly Evidence[]): readonly Evidence[] {
  return evidence.map((_, index) => evidence[index ^ 1]!);
}

/** The name by which the one credits the other's outlet, as it is told elsewhere. */
function creditOf(taker: Wording, source: Wording, { key, tell }: OutletNames): Pick<Derivation, "credit"> {
  const { outlet } = source.annotated.report;
  if (outlet === undefined) return {};
  const credit = taker.annotated.report.credits.find(({ name }) => key(name) === key(outlet));
  return credit ? { credit: tell(credit.name) } : {};
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
