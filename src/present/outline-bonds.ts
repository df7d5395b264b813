/**
 * What binds the reports of a story by where they come from? Takes its ties, gives what a reader is shown of them: who
 * published, whose agency copy, whose house, whose readout, whose mouth, whose picture. Who took whose text is told apart.
 */
import type { Story } from "../model/story.js";
import { wordingsOf } from "./cite-words.js";
import { nameTieKind } from "./name-terms.js";
import type { OutlinedBond } from "./outline.js";
import { type Tags, tagsOf } from "./tag-reports.js";
import { tellDirection } from "./tell-direction.js";

export function outlineBonds({ ties = [] }: Pick<Story, "ties">, tags: Tags): readonly OutlinedBond[] {
  return ties
    .filter(({ kind }) => kind !== "text")
    .map(({ kind, name = "", reports, evidence }, index) => ({
      id: `b${index + 1}`,
      kindName: nameTieKind(kind),
      name,
      direction: tellDirection(name),
      tags: tagsOf(reports, tags),
      wordings: wordingsOf(
        evidence.flatMap(({ report, span }) => (span ? [{ report, span }] : [])),
        tags,
      ),
      why: [],
    }));
}
