/**
 * Which paragraphs of a text are in another language than the whole: a quoted statement, a translation below the text?
 * Takes a text and its language; gives those paragraphs with their language. What is not sure is left out.
 */
import type { OtherLanguage } from "../model/report.js";
import { fold } from "../text/fold.js";
import { type DetectingPack, detectLanguage, FEWEST_WORDS, STOP_WORD_SHARE, stopWordsOf } from "./detect.js";

/** UTF-16 code units; a shorter paragraph is a name, a title or a slogan. Chinese and Japanese say as much in a third. */
const SHORTEST = 100;
const SHORTEST_EASTERN = 34;
const EASTERN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** UTF-16 code units of a paragraph that are looked at for short words: some sentences, enough to be sure. */
const LOOKED_AT = 600;
/** Paragraphs looked at; a report has fewer, and hostile input is not to cost more. */
const MOST_PARAGRAPHS = 2_000;

/**
 * Passages in order, spans in UTF-16 code units of `text`, half open. A paragraph counts where it and both its halves
 * are of one language that is not `language`; of a text whose language is "und" nothing is said.
 */
export function findPassagesInOtherLanguages(
  text: string,
  language: string,
  packs: readonly DetectingPack[],
): readonly OtherLanguage[] {
  const own = language.toLowerCase().split(/[-_]/, 1)[0];
  if (own === "und" || own === "") return [];
  const passages: OtherLanguage[] = [];
  let start = 0;
  for (const paragraph of text.split("\n\n", MOST_PARAGRAPHS)) {
    const found = otherLanguageOf(paragraph, own!, packs);
    const span = { start, end: start + paragraph.length };
    if (found !== undefined) passages.push({ span, language: found });
    start = span.end + 2;
  }
  return passages;
}

/**
 * Full of the language's own short words, as detection counts them: nearly every paragraph, told at a fraction of its cost.
 */
function isPlainlyIn(own: string, paragraph: string, packs: readonly DetectingPack[]): boolean {
  const pack = packs.find(({ code }) => code === own);
  if (!pack) return false;
  const stopWords = stopWordsOf(pack.writing);
  const words = paragraph.slice(0, LOOKED_AT).split(/[^\p{L}\p{M}]+/u);
  const found = words.filter((word) => stopWords.has(fold(word))).length;
  return words.length >= FEWEST_WORDS && found >= words.length * STOP_WORD_SHARE;
}

function otherLanguageOf(paragraph: string, own: string, packs: readonly DetectingPack[]): string | undefined {
  if (isPlainlyIn(own, paragraph, packs)) return undefined;
  if (paragraph.length < (EASTERN.test(paragraph) ? SHORTEST_EASTERN : SHORTEST)) return undefined;
  const language = detectLanguage(paragraph, packs);
  if (language === "und" || language === own) return undefined;
  // What is looked at is cut at a gap, so that no word is halved; Chinese has none and needs none.
  const middle = Math.floor(paragraph.length / 2);
  const gap = paragraph.indexOf(" ", middle);
  const cut = gap === -1 || gap > middle * 1.5 ? middle : gap;
  const halves = [paragraph.slice(0, cut), paragraph.slice(cut)];
  return halves.every((half) => detectLanguage(half, packs) === language) ? language : undefined;
}
