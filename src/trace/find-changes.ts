/**
 * What does a copy change of its source? Takes a story and two of its reports, gives whether a discrepancy of the story
 * shows that the second leaves something out, gives another figure, or quotes otherwise.
 */
import type { DiscrepancyKind, Story } from "../model/story.js";

export interface Changes {
  readonly cut: boolean;
  readonly numbers: boolean;
  readonly quotations: boolean;
}

/** An update is no change of the source: it tells of a later state. */
export function findChanges({ discrepancies }: Pick<Story, "discrepancies">, from: string, to: string): Changes {
  const differ = (wanted: DiscrepancyKind) =>
    discrepancies.some(({ kind, update, positions }) => {
      if (kind !== wanted || update === true) return false;
      const [own, other] = [from, to].map((id) => positions.findIndex(({ reports }) => reports.includes(id)));
      return own! >= 0 && other! >= 0 && own !== other;
    });
  const cut = discrepancies.some(
    ({ kind, positions }) =>
      kind === "omission" &&
      positions.some(({ reports, spans }) => spans.length > 0 && reports.includes(from)) &&
      positions.some(({ reports, spans }) => spans.length === 0 && reports.includes(to)),
  );
  return { cut, numbers: differ("number"), quotations: differ("quotation") };
}
