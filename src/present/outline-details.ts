/** Who is quoted, which numbers stand where, what is called by different names: grouped as a reader compares them. */
import type { Quantity } from "../model/annotation.js";
import type { Story, StoryLabel } from "../model/story.js";
import { compareText } from "../text/compare-text.js";
import { fold } from "../text/fold.js";
import { wordingOf, wordingsOf } from "./cite-words.js";
import { nameAmount, nameSpeakerKind, nameStrength } from "./name-terms.js";
import type { OutlinedLabel, OutlinedQuantity, OutlinedQuotation } from "./outline.js";
import { tellWhy } from "./outline.js";
import { type Tags, tagsOf } from "./tag-reports.js";
import { tellDirection } from "./tell-direction.js";

const NOBODY = "nobody is named";

/** By speaker, then report and place; where nobody is named comes last. */
export function outlineQuotations(story: Story, tags: Tags): OutlinedQuotation[] {
  const outlined = story.quotations.flatMap((quotation, index): OutlinedQuotation[] => {
    const [wording] = wordingOf(quotation.report, quotation.span, tags);
    if (wording === undefined) return [];
    const said = quotation.strength === undefined ? undefined : nameStrength(quotation.strength);
    const verb = quotation.thought ? "thinks or wants" : said;
    return [
      {
        id: `q${index + 1}`,
        kind: quotation.kind,
        speaker: quotation.speaker ?? NOBODY,
        speakerNote: quotation.speaker === undefined ? "" : nameSpeakerKind(quotation.speakerKind ?? "named"),
        ...(verb === undefined ? {} : { verb }),
        wording,
        wordings: [wording],
        why: tellWhy(quotation.why),
      },
    ];
  });
  const rank = ({ speaker }: OutlinedQuotation) => `${Number(speaker === NOBODY)}${speaker}`;
  return outlined.sort(
    (a, b) =>
      compareText(rank(a), rank(b)) ||
      a.wording.tag.number - b.wording.tag.number ||
      a.wording.span.start - b.wording.span.start,
  );
}

/** The same amount of the same unit stands once; amounts of one unit stand together, smallest first. */
export function outlineQuantities(story: Story, tags: Tags): OutlinedQuantity[] {
  const groups = groupBy(story.quantities, ({ unit, value, upper, bound }) =>
    JSON.stringify([unit, value, upper, bound]),
  );
  const sorted = [...groups].sort(([a], [b]) => compareAmounts(a, b));
  return sorted.flatMap(([first, ...others], index): OutlinedQuantity[] => {
    const same = [first, ...others];
    const wordings = wordingsOf(same, tags);
    const of = same.find((quantity) => quantity.of !== undefined)?.of;
    if (wordings.length === 0) return [];
    return [
      {
        id: `n${index + 1}`,
        amount: nameAmount(first),
        ...(of === undefined ? {} : { of }),
        tags: tagsOf(
          same.map(({ report }) => report),
          tags,
        ),
        wordings,
        why: [],
      },
    ];
  });
}

/** Only what bears more than one name in the story. */
export function outlineLabels(story: Story, tags: Tags): OutlinedLabel[] {
  const entities = groupBy(story.labels, ({ entity }) => entity).sort(([a], [b]) => compareText(a.entity, b.entity));
  return entities
    .map((labels) => ({ entity: labels[0].entity, labels, names: groupBy(labels, ({ text }) => fold(text)) }))
    .filter(({ names }) => names.length > 1)
    .map(({ entity, labels, names }, index) => ({
      id: `l${index + 1}`,
      entity,
      names: names.map((same) => ({
        text: same[0].text,
        direction: tellDirection(same[0].text),
        tags: tagsOf(same.map(reportOf), tags),
      })),
      wordings: wordingsOf(labels, tags),
      why: [],
    }));
}

function reportOf({ report }: StoryLabel): string {
  return report;
}

function compareAmounts(a: Quantity, b: Quantity): number {
  return compareText(a.unit ?? "", b.unit ?? "") || a.value - b.value || (a.upper ?? a.value) - (b.upper ?? b.value);
}

/** Groups in order of their first member. */
function groupBy<T>(values: readonly T[], keyOf: (value: T) => string): [T, ...T[]][] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group) group.push(value);
    else groups.set(keyOf(value), [value]);
  }
  return [...groups.values()];
}
