/**
 * How many origins stand behind one claim? Takes what was traced of its story and the reports that make the claim;
 * what the speaker said once is one origin, however many reporters wrote it down.
 */
import type { Origins } from "../model/story.js";
import { separateOrigins } from "./separate-origins.js";
import type { Traced } from "./trace-story.js";

/** `oneSpeaker`: every report gives the claim to the same speaker. A claim of one report has one origin, at most one. */
export function originsOfClaim(traced: Traced, reportIds: readonly string[], oneSpeaker = false): Origins {
  const claimed = new Set(reportIds);
  const newsrooms = traced.newsrooms
    .map((group) => group.filter((id) => claimed.has(id)))
    .filter((group) => group.length > 0);
  // That two reports name different sources somewhere does not show that this claim came from either.
  const witnessed = oneSpeaker ? [] : traced.independent.filter(({ basis }) => basis === "reporter");
  const independent = witnessed.map(({ reports }) => reports).filter((pair) => pair.every((id) => claimed.has(id)));
  return {
    newsrooms,
    origins: separateOrigins(newsrooms, independent),
    originsAtMost: oneSpeaker ? Math.min(1, newsrooms.length) : newsrooms.length,
  };
}
