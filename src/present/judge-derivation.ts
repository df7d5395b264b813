/** What does a derivation show beside that there is a tie? Whether who was first, and whether by a credit of the source. */
import type { Derivation, DerivationKind } from "../model/story.js";

/** Kinds of taking over that have a direction to be doubted. */
const TAKEN: ReadonlySet<DerivationKind> = new Set(["verbatim", "edited", "rewrite", "translation"]);
/** Below this sureness it may as well be the other way round. */
const LEAST_DIRECTED = 0.5;
/** As tracing says it in the rule of a derivation. */
const UNDIRECTED_RULE = "which was first is not shown";
const CREDITED_RULE = "the other credits its outlet";

/** False of a source in common, of ties of which nothing is known, and where nothing shows who was first, or only weakly. */
export function isDirected({ kind, why }: Pick<Derivation, "kind" | "why">): boolean {
  if (!TAKEN.has(kind)) return kind === "credit";
  return why === undefined || (why.sureness >= LEAST_DIRECTED && !why.rule.includes(UNDIRECTED_RULE));
}

/** `to` credits the outlet of `from`, be it under another form of its name: by that it is known which was first. */
export function creditsSource({ why }: Pick<Derivation, "why">): boolean {
  return why?.rule.includes(CREDITED_RULE) ?? false;
}
