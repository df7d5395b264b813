/** Where does a report end before its page does? Takes sorted lines; gives those up to a line such as "Related articles". */
import type { Line } from "./classify-line.js";
import { endsSentence, isSubstantial } from "./weigh-line.js";

/** Behind "Related articles" come titles, not sentences: where that holds the rest is dropped, else the line alone. */
export function dropAfterEnd(lines: readonly Line[]): readonly Line[] {
  const body = lines.findIndex((line) => line.kind === "text" && isSubstantial(line.words));
  for (let index = body + 1; body !== -1 && index < lines.length; index++) {
    if (lines[index]!.kind !== "end line") continue;
    const rest = lines.slice(index + 1).filter((line) => line.kind === "text");
    const sentences = rest.filter((line) => endsSentence(line.words) && isSubstantial(line.words));
    if (sentences.length <= rest.length * 0.3) {
      return [...lines.slice(0, index), ...lines.slice(index).filter((line) => line.kind !== "text")];
    }
  }
  return lines;
}
