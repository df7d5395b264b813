/**
 * Is the text of a feed entry its whole report or a teaser? Takes the text, whether it stood in the element for whole
 * contents, and the entry's address. Judged by structure and length; no word of any language.
 */
import { fetchArchivesSettings } from "../settings.js";
import { paragraphsOf } from "./plain-text.js";

const CUT_SHORT = /(?:…|\.\.\.|\[…\]|\[\.\.\.\]|\(…\)|\(\.\.\.\))[\s»>→"”)]{0,8}$/u;
/** The last link of a text, with what little may follow it. */
const LAST_LINK = /<a\s[^<>]{0,3000}>[^<>]{0,200}<\/a>[\s.»›>→]{0,8}(?:<\/?[a-z]{1,10}\s?\/?>\s{0,8}){0,6}$/iu;
const HREF = /href\s{0,4}=\s{0,4}["']?([^"'\s>]{1,2000})/i;
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

export function isWholeContent(
  markup: string,
  { isContent, url }: { readonly isContent: boolean; readonly url: string | undefined },
): boolean {
  const { longestTeaser, wholeDescription, wholeParagraphs } = fetchArchivesSettings;
  const paragraphs = paragraphsOf(markup);
  const weight = paragraphs.reduce((sum, paragraph) => sum + weigh(paragraph), 0);
  if (weight === 0) return false;
  if (weight <= longestTeaser && endsShort(markup, paragraphs, url)) return false;
  if (isContent) return true;
  return weight >= wholeDescription || (paragraphs.length > 1 && weight >= wholeParagraphs);
}

/** An ellipsis at the end, or before a last link or line; or a last line that is a link to the entry's own page. */
function endsShort(markup: string, paragraphs: readonly string[], url: string | undefined): boolean {
  const tail = markup.slice(-4000);
  const link = LAST_LINK.exec(tail);
  const beforeLink = link ? paragraphsOf(tail.slice(0, link.index)).at(-1) : undefined;
  const ends = [...paragraphs.slice(-2), ...(beforeLink === undefined ? [] : [beforeLink])];
  if (ends.some((end) => CUT_SHORT.test(end.slice(-20)))) return true;
  const address = link && HREF.exec(link[0])?.[1];
  return address !== undefined && address !== null && url !== undefined && isSamePage(address, url);
}

function isSamePage(a: string, b: string): boolean {
  const bare = (address: string) =>
    address
      .replace(/&amp;/g, "&")
      .split(/[?#]/, 1)[0]!
      .replace(/^https?:/, "");
  return bare(a) === bare(b);
}

function weigh(text: string): number {
  return text.length + 2 * (text.match(EAST_ASIAN)?.length ?? 0);
}
