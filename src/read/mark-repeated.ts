/** Which lines of a page stand there twice? Captions with their alternative texts, teasers of what follows, whole copies. */
import { readSettings } from "../settings.js";
import type { Line } from "./classify-line.js";
import { lineKey } from "./page-tables.js";
import { endsSentence } from "./weigh-line.js";

/** A line without a full stop that stands twice is a caption with its alternative text; a paragraph is kept once. */
/** `mayRepeat`: lines that are left alone, as items of lists are. */
export function markRepeated(
  lines: readonly Line[],
  mayRepeat: (index: number) => boolean = () => false,
): readonly Line[] {
  // Long lines are compared as they are: folding them costs more than it finds.
  const keys = lines.map(({ kind, words }, index) =>
    kind !== "text" || mayRepeat(index) ? "" : words.length > readSettings.longestFoldedLine ? words : lineKey(words),
  );
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const seen = new Set<string>();
  return lines.map((line, index) => {
    const key = keys[index]!;
    if (key === "" || counts.get(key) === 1) return line;
    const again = seen.has(key);
    seen.add(key);
    const twin = keys[index - 1] === key || keys[index + 1] === key;
    if (!endsSentence(line.words) && (twin || again)) return { words: line.words, kind: "caption" };
    return again ? { words: line.words, kind: "noise" } : line;
  });
}
