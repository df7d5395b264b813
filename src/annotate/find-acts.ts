/** What is done, with its event codes: every event word of the pack that stands in the report's sentences. */
import type { Act, Sentence, Token } from "../model/annotation.js";
import type { PackTables } from "./pack-tables.js";

export function findActs(tokens: readonly Token[], sentences: readonly Sentence[], tables: PackTables): readonly Act[] {
  return sentences.flatMap((sentence, index) =>
    [...tables.acts.findAll(tokens, ...sentence.tokens)].map(({ from, to, value }) => ({
      start: tokens[from]!.start,
      end: tokens[to - 1]!.end,
      type: value.type,
      cameo: value.cameo,
      ...(value.mode === undefined ? {} : { mode: value.mode }),
      sentence: index,
    })),
  );
}
