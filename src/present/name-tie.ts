/** How is a tie between reports said in a line? Its two ends and the kind, and whether one is shown to be the source. */
import type { OutlinedDerivation } from "./outline.js";
import type { ReportTag } from "./tag-reports.js";

/** "[2] Coast Herald from [1] Azalai: rewritten"; "[5] A and [6] B: a source in common". */
export function nameTie({
  from,
  to,
  kind,
  kindName,
  directed,
}: Pick<OutlinedDerivation, "from" | "to" | "kind" | "kindName" | "directed">): string {
  if (directed) return `${nameEnd(to)} from ${nameEnd(from)}: ${kindName}`;
  return `${nameEnd(to)} and ${nameEnd(from)}: ${kindName}${tellDoubt(kind)}`;
}

/** What is to be added to the kind of a tie without a direction; kinds that never have one need no word. */
export function tellDoubt(kind: OutlinedDerivation["kind"]): string {
  return kind === "common-source" || kind === "unknown" ? "" : "; which was first is not known";
}

export function nameEnd(end: ReportTag | string): string {
  return typeof end === "string" ? end : `[${end.number}] ${end.name}`;
}
