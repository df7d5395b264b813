/** Where do the reports differ, and what does each side say? Contradictions before updates, facts before wording. */
import type { Discrepancy, DiscrepancyKind, Story } from "../model/story.js";
import { wordingsOf } from "./cite-words.js";
import { cutWords } from "./cut-words.js";
import { nameDiscrepancyKind } from "./name-terms.js";
import type { OutlinedDiscrepancy, OutlinedOmission } from "./outline.js";
import { tellWhy } from "./outline.js";
import { type Tags, tagsOf } from "./tag-reports.js";
import { tellDirection } from "./tell-direction.js";

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

/** Of a claim that is left out; the whole of it stands among the claims. */
const OMITTED_WORDS = 12;

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
    const omission = outlineOmission(discrepancy, story, tags);
    return {
      id: `d${index + 1}`,
      kind: discrepancy.kind,
      kindName,
      sentence: discrepancy.sentence ?? `The reports differ: ${kindName}.`,
      update: discrepancy.update ?? false,
      positions,
      ...(omission === undefined ? {} : { omission }),
      wordings: positions.flatMap((position) => position.wordings),
      why: tellWhy(discrepancy.why),
    };
  });
}

/** Those who leave it out are those whose position rests on no words. */
function outlineOmission(
  { kind, claim, positions }: Discrepancy,
  story: Story,
  tags: Tags,
): OutlinedOmission | undefined {
  if (kind !== "omission") return undefined;
  const left = positions.filter(({ spans }) => spans.length === 0).flatMap(({ reports }) => reports);
  const by = tagsOf(left, tags);
  const gist = story.claims.find(({ id }) => id === claim)?.gist;
  if (gist === undefined || by.length === 0) return undefined;
  return { by, gist: cutWords(gist, OMITTED_WORDS).text, direction: tellDirection(gist) };
}
