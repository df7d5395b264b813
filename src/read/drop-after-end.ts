/** Where does a report end before its page does? Takes sorted lines; gives those up to a line such as "Related articles". */
import type { Line } from "./classify-line.js";
import { endsSentence, isSubstantial } from "./weigh-line.js";

/** A paragraph that goes on behind its first sentence, and may have lost the mark of its last. */
const STOP_INSIDE = /.{30}[.!?…؟۔]\s+(?![\p{Ll}\p{N}]).{20}/u;

/** Behind "Related articles" come titles, not sentences: where that holds the rest is dropped, else the line alone. */
export function dropAfterEnd(lines: readonly Line[]): readonly Line[] {
  const body = lines.findIndex((line) => line.kind === "text" && isSubstantial(line.words));
  for (let index = body + 1; body !== -1 && index < lines.length; index++) {
    if (lines[index]!.kind !== "end line") continue;
    const rest = lines.slice(index + 1).filter((line) => line.kind === "text");
    const sentences = rest.filter(
      ({ words }) => (endsSentence(words) && isSubstantial(words)) || STOP_INSIDE.test(words),
    );
    if (sentences.length <= rest.length * 0.3) {
      return [...lines.slice(0, index), ...lines.slice(index).filter((line) => line.kind !== "text")];
    }
  }
  return lines;
}
