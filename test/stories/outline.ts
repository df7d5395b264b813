/** What a synopsis finds, told without ids, positions and words: what must stay the same when names are swapped. */
import type { Synopsis } from "../../src/model/story.js";

/** The first words of the lines: what kind of finding each tells. */
export const outlineKinds = [
  "story",
  "newsrooms",
  "origins",
  "actor",
  "claim",
  "quotation",
  "quantity",
  "discrepancy",
  "derivation",
  "label",
] as const;

/** Sorted lines, one a finding; `rename` is applied to names, `renumber` to values. */
export function outlineOf(
  synopsis: Synopsis,
  rename: (name: string) => string = (name) => name,
  renumber: (value: number) => number = (value) => value,
): readonly string[] {
  const sources = new Map(synopsis.reports.map((report) => [report.id, report.source]));
  const source = (id: string) => sources.get(id) ?? rename(id);
  const group = (ids: readonly string[]) => `{${ids.map(source).sort().join(" ")}}`;
  const groups = (all: readonly (readonly string[])[]) => all.map(group).sort().join(" ");
  const speakers = (name = "nobody") => rename(name).split(" and ").sort().join(" and ");
  const lines = synopsis.stories.flatMap((story) => [
    `story ${group(story.reports)} ${story.event.type} ${story.event.mode ?? ""}`,
    `newsrooms ${groups(story.newsrooms)}`,
    `origins ${groups(story.origins)} at most ${story.originsAtMost}`,
    ...story.event.actors.map((actor) => `actor ${rename(actor.name)} in ${group(story.reports)}`),
    ...story.claims.map((claim) => `claim ${group([...new Set(claim.members.map((member) => member.report))])}`),
    ...story.quotations.map(
      (quotation) => `quotation ${source(quotation.report)} ${quotation.kind} ${speakers(quotation.speaker)}`,
    ),
    ...story.quantities.map(
      (quantity) =>
        `quantity ${source(quantity.report)} ${renumber(quantity.value)} ${quantity.unit ?? ""} ${quantity.bound ?? ""}`,
    ),
    ...story.discrepancies.map(
      ({ kind, update, positions }) =>
        `discrepancy ${kind}${update ? " (update)" : ""} ${groups(positions.map((position) => position.reports))}`,
    ),
    ...story.derivations.map(({ from, to, kind }) => `derivation ${source(from)} -> ${source(to)} ${kind}`),
    ...story.labels.map((label) => `label ${source(label.report)} ${label.entity}`),
  ]);
  return lines.sort();
}
