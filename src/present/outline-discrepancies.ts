/** Where do the reports differ, and what does each side say? Contradictions before updates, facts before wording. */
import type { DiscrepancyKind, Story } from "../model/story.js";
import { wordingsOf } from "./cite-words.js";
import { nameDiscrepancyKind } from "./name-terms.js";
import type { OutlinedDiscrepancy } from "./outline.js";
import { tellWhy } from "./outline.js";
import { type Tags, tagsOf } from "./tag-reports.js";

/** What a reader must know first. */
const ORDER: readonly DiscrepancyKind[] = [
  "polarity",
  "direction",
  "number",
  "date",
  "place",
  "status",
  "speaker",
  "quotation",
  "strength",
  "label",
  "omission",
];

export function outlineDiscrepancies(story: Story, tags: Tags): OutlinedDiscrepancy[] {
  const sorted = [...story.discrepancies].sort(
    (a, b) => Number(a.update ?? false) - Number(b.update ?? false) || ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind),
  );
  return sorted.map((discrepancy, index) => {
    const positions = discrepancy.positions.map((position) => ({
      tags: tagsOf(position.reports, tags),
      says: position.says,
      wordings: wordingsOf(position.spans, tags),
    }));
    const kindName = nameDiscrepancyKind(discrepancy.kind);
    return {
      id: `d${index + 1}`,
      kind: discrepancy.kind,
      kindName,
      sentence: discrepancy.sentence ?? `The reports differ: ${kindName}.`,
      update: discrepancy.update ?? false,
      positions,
      wordings: positions.flatMap((position) => position.wordings),
      why: tellWhy(discrepancy.why),
    };
  });
}
