/**
 * Are translations told as translations, and two different stories never as one taken from the other? Takes news stories
 * that were translated by professionals (NTREX) and traces each with its English source, with no date and no credit to
 * help; then all stories of one language and English together, as if a reader had put them into one pile.
 */

import type { AnnotatedReport } from "../src/model/annotation.js";
import type { Derivation } from "../src/model/story.js";
import { annotate, comparedLanguages } from "../src/synopsis.js";
import { contentId } from "../src/text/content-id.js";
import { traceStory } from "../src/trace/trace-story.js";
import { openStoryTexts, type StoryText } from "./across-languages.js";

const SOURCE = "en";
/** Dari is written like Persian; the other languages of the set have no pack. */
const PACK_OF: Readonly<Record<string, string>> = { prs: "fa" };

const print = (line: string) => process.stdout.write(`${line}\n`);

export function measureTranslations(folder: string): Record<string, number> {
  const stories = openStoryTexts(`${folder}/across-languages`);
  const languages = [...new Set(stories.map(({ lang }) => lang))].filter((lang) =>
    comparedLanguages.includes(PACK_OF[lang] ?? lang),
  );
  const read = new Map(languages.map((lang) => [lang, readStories(stories, lang)]));
  const sources = read.get(SOURCE)!;
  const figures: Record<string, number> = {};
  const all = { found: 0, of: 0, wrong: 0 };
  for (const [lang, reports] of read) {
    if (lang === SOURCE) continue;
    const found = [...reports].filter(([story, report]) => isTranslation(sources.get(story)!, report));
    const wrong = countAcross([...sources, ...reports]);
    figures[`translations: ${lang} found`] = share(found.length, reports.size);
    all.found += found.length;
    all.of += reports.size;
    all.wrong += wrong;
    print(
      `  en-${lang.padEnd(4)} ${found.length} of ${reports.size} as translations; ${wrong} ties between two stories`,
    );
  }
  figures["translations: found"] = share(all.found, all.of);
  figures["translations: stories kept apart"] = all.wrong === 0 ? 1 : 0;
  print(`  all     ${all.found} of ${all.of} as translations; ${all.wrong} ties between two stories`);
  return figures;
}

function readStories(stories: readonly StoryText[], lang: string): ReadonlyMap<string, AnnotatedReport> {
  const language = PACK_OF[lang] ?? lang;
  const own = stories.filter((story) => story.lang === lang);
  return new Map(
    own.map(({ story, text: lines }) => {
      const text = lines.replaceAll("\n", "\n\n");
      const source = `${story}.${lang}.txt`;
      return [story, annotate({ id: contentId(source, text), source, language, text, credits: [] })];
    }),
  );
}

function isTranslation(source: AnnotatedReport, report: AnnotatedReport): boolean {
  return traceStory([source, report]).derivations.some(({ kind }) => kind === "translation");
}

/** Ties of any kind between reports of two stories. */
function countAcross(reports: readonly (readonly [string, AnnotatedReport])[]): number {
  const storyOf = new Map(reports.map(([story, { report }]) => [report.id, story]));
  const { derivations } = traceStory(reports.map(([, report]) => report));
  const across = ({ from, to }: Derivation) => storyOf.has(from) && storyOf.get(from) !== storyOf.get(to);
  return derivations.filter(across).length;
}

function share(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}
