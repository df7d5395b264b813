/** What is a story called? The headline that says most of what the reports share; failing that, the widest claim. */
import type { Story } from "../model/story.js";
import { tokenize } from "../text/tokenize.js";
import type { ReportTag } from "./tag-reports.js";

/** Characters; a title that stands on one or two lines of a terminal. */
const LONGEST_TITLE = 110;

/** The language of the interface: of several headlines one that its reader can read comes first. */
const INTERFACE_LANGUAGE = "en";

/** A headline or the wording of a report, never invented. */
export function titleStory(story: Story, tags: readonly ReportTag[]): string {
  const headlines = tags.flatMap(({ report }) => (report.headline ? [{ report, title: report.headline }] : []));
  const readable = headlines.filter(({ report }) => report.language.startsWith(INTERFACE_LANGUAGE));
  const shared = sharedWords(story);
  const best = pickBest(readable.length > 0 ? readable : headlines, ({ title }) => telling(title, shared));
  if (best) return shorten(best.title);
  const widest = pickBest(story.claims, ({ members }) => new Set(members.map(({ report }) => report)).size);
  return shorten(widest?.gist ?? tags[0]?.report.text.slice(0, 2 * LONGEST_TITLE) ?? story.id);
}

/** Words of what at least two reports say, or of all claims where there is one report. */
function sharedWords(story: Story): ReadonlySet<string> {
  const claims = story.claims.filter(({ members }) => members.some(({ report }) => report !== members[0]?.report));
  return new Set((claims.length > 0 ? claims : story.claims).flatMap(({ gist }) => words(gist)));
}

function telling(title: string, shared: ReadonlySet<string>): number {
  return new Set(words(title).filter((word) => shared.has(word))).size;
}

function words(text: string): string[] {
  return tokenize(text).flatMap(({ kind, norm }) => (kind === "word" && norm.length > 2 ? [norm] : []));
}

/** The first of the highest score. */
function pickBest<T>(candidates: readonly T[], score: (candidate: T) => number): T | undefined {
  let best: { readonly candidate: T; readonly score: number } | undefined;
  for (const candidate of candidates) {
    const scored = score(candidate);
    if (best === undefined || scored > best.score) best = { candidate, score: scored };
  }
  return best?.candidate;
}

function shorten(text: string): string {
  if (text.length <= LONGEST_TITLE) return text;
  const cut = text.slice(0, LONGEST_TITLE);
  const blank = cut.lastIndexOf(" ");
  return `${cut.slice(0, blank > LONGEST_TITLE / 2 ? blank : LONGEST_TITLE)}…`;
}
