/**
 * Which report took from which outlet, over all stories? Takes stories with the newsrooms of their reports, gives one
 * taking for each taking report and source outlet, with every kind that is shown; what an outlet takes from itself is none.
 */
import { type TakenKind, takenKinds } from "../model/outlet-record.js";
import type { Report } from "../model/report.js";
import { type Derivation, isDirected, type Story } from "../model/story.js";
import type { Newsrooms } from "./name-newsrooms.js";

export interface Taking {
  readonly story: Story;
  /** Keys of outlets. */
  readonly from: string;
  readonly to: string;
  readonly kinds: ReadonlySet<TakenKind>;
  readonly report: Report;
  /** The report it was taken from, where one is shown and not only an outlet named. */
  readonly source?: Report;
}

/** Reports with words in common, without a sign of who had them from whom. */
export interface Likeness {
  readonly reports: readonly [string, string];
  readonly kind: "undirected" | "common source";
}

export interface Takings {
  readonly takings: readonly Taking[];
  readonly likenesses: readonly Likeness[];
}

export function listTakings(
  stories: readonly Story[],
  reports: ReadonlyMap<string, Report>,
  { keyOf, keyOfReport }: Newsrooms,
): Takings {
  const takings = new Map<string, Omit<Taking, "kinds"> & { readonly kinds: Set<TakenKind> }>();
  const likenesses: Likeness[] = [];
  for (const story of stories) {
    for (const derivation of story.derivations) {
      const report = reports.get(derivation.to);
      const source = reports.get(derivation.from);
      const from = source === undefined ? keyOf(derivation.from) : keyOfReport(source);
      const to = report && keyOfReport(report);
      if (report === undefined || from === undefined || to === undefined || from === to) continue;
      const { kind } = derivation;
      if (!isTaken(kind) || !isDirected(derivation)) {
        const which = isTaken(kind) ? "undirected" : "common source";
        if (kind !== "unknown") likenesses.push({ reports: [derivation.from, derivation.to], kind: which });
        continue;
      }
      const key = `${story.id}\n${report.id}\n${from}`;
      const known = takings.get(key) ?? { story, from, to, kinds: new Set<TakenKind>(), report };
      known.kinds.add(kind);
      takings.set(key, source === undefined || known.source !== undefined ? known : { ...known, source });
    }
  }
  return { takings: [...takings.values()], likenesses };
}

function isTaken(kind: Derivation["kind"]): kind is TakenKind {
  return (takenKinds as readonly string[]).includes(kind);
}
