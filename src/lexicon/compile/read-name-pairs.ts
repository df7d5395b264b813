/** Pairs of a name in two scripts, one a line: Latin, the letters of the other parted by blanks, how often. */
import { lexiconCompileSettings } from "../../settings.js";
import { fold } from "../../text/fold.js";
import type { NamePair } from "./learn-letters.js";

/** Folded pairs to learn from: none that is measured, at most as many as the settings say, evenly spread. */
export function readNamePairs(lines: string): readonly NamePair[] {
  const { heldOutNames, letterNames, longestLearned } = lexiconCompileSettings;
  const pairs = lines
    .trimEnd()
    .split("\n")
    .map((line) => line.split("\t"))
    .map(([latin = "", letters = ""]) => [fold(letters.replaceAll(" ", "")), fold(latin.trim())] as const);
  const everyNth = Math.max(1, Math.floor(pairs.length / heldOutNames));
  const key = ([foreign, latin]: NamePair) => `${foreign} ${latin}`;
  const measured = new Set(pairs.filter((_, index) => index % everyNth === 0).map(key));
  const usable = pairs.filter((pair) => {
    const lengths = pair.map((name) => name.length);
    return !measured.has(key(pair)) && Math.min(...lengths) > 0 && Math.max(...lengths) < longestLearned;
  });
  const step = Math.max(1, usable.length / letterNames);
  return Array.from({ length: Math.floor(usable.length / step) }, (_, index) => usable[Math.floor(index * step)]!);
}
