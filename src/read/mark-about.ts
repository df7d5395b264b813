/** Which lines tell of the outlet because they stand below "About us"? Takes classified lines, gives them with those marked. */
import { readSettings } from "../settings.js";
import type { Line } from "./classify-line.js";
import { isSubstantial } from "./weigh-line.js";

/** Only behind the body, and only where little follows. */
export function markAbout(lines: readonly Line[]): readonly Line[] {
  const body = lines.findIndex((line) => line.kind === "text" && isSubstantial(line.words));
  const heading = lines.findLastIndex(({ kind }) => kind === "about heading");
  if (body === -1 || heading < body) return lines;
  const below = lines.slice(heading + 1);
  if (below.filter(({ kind }) => kind === "text").length > readSettings.paragraphsAboutOutlet) return lines;
  return [
    ...lines.slice(0, heading + 1),
    ...below.map((line) => (line.kind === "text" ? { ...line, kind: "about" as const } : line)),
  ];
}
