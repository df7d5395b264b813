/**
 * What was a story told from? All its readings, why they are one story, and which version told it: the same again, and the
 * story is the same, but for what stands beside it, related stories and originals. Takes reports by id; gives one string.
 */
import type { Report } from "./report.js";
import { readingsOf, type Story } from "./story.js";

export function toldFrom(
  story: Pick<Story, "reports" | "versions" | "why">,
  reportOf: (id: string) => Report | undefined,
  teller: string,
): string {
  const readings = [...readingsOf(story)].sort().map((id) => reportOf(id));
  return JSON.stringify([teller, story.why, readings]);
}
