/**
 * Paragraphs of a PDF -> one page. The headline is what the file calls itself, where that stands in the text; else the
 * largest words of its first page that are more than a name.
 */
import { escapeHtml, writePage } from "../write-page.js";
import type { PdfParagraph } from "./join-paragraphs.js";

/** Times the size of the body from which a paragraph is a heading. */
const HEADING = 1.12;
/** Characters; longer ones are set large but are no heading. */
const LONGEST_HEADING = 250;
/** Words; fewer are the name of the house or "Press release". */
const FEWEST_WORDS = 4;
/** Characters of scripts without spaces that are as much. */
const FEWEST_UNSPACED = 8;

/** `title` is what the file calls itself: often the name of another file, and then not to be found in the text. */
export function writeReportPage(paragraphs: readonly PdfParagraph[], title: string | undefined): Uint8Array {
  const body = bodySize(paragraphs);
  const isHeading = ({ size, text }: PdfParagraph) => size >= body * HEADING && text.length <= LONGEST_HEADING;
  const first = paragraphs[0]?.page;
  const headings = paragraphs.filter((paragraph) => paragraph.page === first && isHeading(paragraph));
  const telling = headings.filter(({ text }) => isTelling(text));
  const called = fold(title ?? "");
  const titled = called === "" ? undefined : paragraphs.find(({ text }) => fold(text) === called);
  const largest = (telling.length > 0 ? telling : headings).reduce<PdfParagraph | undefined>(
    (most, heading) => (most === undefined || heading.size > most.size ? heading : most),
    undefined,
  );
  const headline = titled ?? largest;
  const blocks = paragraphs.map((paragraph) => {
    const tag = paragraph === headline ? "h1" : isHeading(paragraph) ? "h2" : "p";
    return `<${tag}>${escapeHtml(paragraph.text)}</${tag}>`;
  });
  return writePage({ title: headline?.text, body: blocks.join("\n") });
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\p{P}\p{Z}]+/gu, " ")
    .trim();
}

function isTelling(text: string): boolean {
  const unspaced = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0;
  return text.split(" ").length >= FEWEST_WORDS || unspaced >= FEWEST_UNSPACED;
}

/** The size in which most characters are set. */
function bodySize(paragraphs: readonly PdfParagraph[]): number {
  const characters = new Map<number, number>();
  for (const { size, text } of paragraphs) {
    const rounded = Math.round(size * 2) / 2;
    characters.set(rounded, (characters.get(rounded) ?? 0) + text.length);
  }
  return [...characters].reduce((most, next) => (next[1] > most[1] ? next : most), [0, 0])[0]!;
}
