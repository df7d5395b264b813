/**
 * Which lines belong to one paragraph? Takes the lines of a document in reading order; gives its paragraphs with the
 * size of their letters. Gaps, indents, short last lines and changes of size part them; hyphens at line ends go.
 */
import type { PdfLine } from "./pdf-line.js";

export interface PdfParagraph {
  readonly text: string;
  readonly size: number;
  readonly page: number;
}

/** Place among all gaps between lines, in sizes of letters, of the usual one; above it stand gaps of paragraphs. */
const USUAL_GAP = 0.3;
/** Times the usual gap from which a gap parts paragraphs. */
const WIDE_GAP = 1.3;
/** Share of the size; lines that are nearer stand beside one another. */
const SAME_ROW = 0.3;
/** Times a size from which another size is no accident of measuring. */
const OTHER_SIZE = 1.12;
/** Sizes of letters; what begins a paragraph by standing to the right of its margin. */
const INDENT = 0.8;
const DEEPEST_INDENT = 8;
/** Share of the width that a line leaves free although the next word had found room: the paragraph was over. */
const FREE = 0.25;
const BULLET = /^[•◦▪●■‣*–—-]\s/u;
const ENDS_SENTENCE = /[\p{Sentence_Terminal}:][\p{Pe}\p{Pf}\p{Pi}"']{0,3}$/u;
const BROKEN_WORD = /(\p{L}[\p{L}\p{M}]{0,60})([-\u00ad\u2010])$/u;
/** Scripts written without spaces. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u3000-\u303f\uff00-\uffef]/u;

/** The column that a line stands in. */
interface Measure {
  readonly start: number;
  readonly end: number;
}

export function joinParagraphs(lines: readonly PdfLine[]): readonly PdfParagraph[] {
  const measures = measureRegions(lines);
  const usual = usualGap(lines);
  const compounds = hyphenated(lines);
  const paragraphs: PdfParagraph[] = [];
  // Its lines as they are joined: a text that grows line by line would be copied with each.
  let joined: string[] = [];
  let before: PdfLine | undefined;
  const close = () => {
    if (before !== undefined) paragraphs.push({ text: joined.join(""), size: before.size, page: before.page });
  };
  for (const line of lines) {
    if (before !== undefined && !begins(before, line, joined[0]!, measures, usual)) {
      joined.push(joinLine(joined.pop()!, line.text, compounds), line.text);
    } else {
      close();
      joined = [line.text];
    }
    before = line;
  }
  close();
  return paragraphs;
}

/** Whether `line` begins a paragraph behind `before`; `first` is the line that the paragraph of `before` began with. */
function begins(
  before: PdfLine,
  line: PdfLine,
  first: string,
  measures: ReadonlyMap<number, Measure>,
  usual: number,
): boolean {
  if (BULLET.test(line.text)) return true;
  if (Math.max(line.size / before.size, before.size / line.size) > OTHER_SIZE) return true;
  const measure = measures.get(before.region)!;
  if (line.region !== before.region) return ENDS_SENTENCE.test(before.text) || endsEarly(before, line, measure);
  if (line.y - before.y < SAME_ROW * line.size) return true;
  if (line.y - before.y > usual * WIDE_GAP * line.size) return true;
  const indent = line.start - measure.start;
  const isIndented = indent > INDENT * line.size && indent < DEEPEST_INDENT * line.size;
  if (isIndented && before.start - measure.start < INDENT * line.size && !BULLET.test(first)) return true;
  return endsEarly(before, line, measure);
}

/** A line that leaves room in which the first word of the next had stood was meant to end there. */
function endsEarly(before: PdfLine, line: PdfLine, { start, end }: Measure): boolean {
  const [word = ""] = line.text.split(" ", 1);
  const wide = ((line.end - line.start) * word.length) / Math.max(1, line.text.length);
  const free = end - before.end;
  if (free <= wide + before.size) return false;
  return ENDS_SENTENCE.test(before.text) || free > (end - start) * FREE;
}

/** A line as it stands before `next`: without the hyphen of a broken word, with a space where words need one. */
function joinLine(line: string, next: string, compounds: ReadonlySet<string>): string {
  const broken = BROKEN_WORD.exec(line.slice(-80));
  const [rest = ""] = /^\p{L}[\p{L}\p{M}]{0,60}/u.exec(next) ?? [];
  if (broken && rest !== "") {
    const [, first = "", hyphen] = broken;
    const keeps = hyphen !== "\u00ad" && (compounds.has(`${first}-${rest}`.toLowerCase()) || !/^\p{Ll}/u.test(rest));
    return keeps ? line : line.slice(0, -1);
  }
  return UNSPACED.test(line.slice(-1)) && UNSPACED.test(next.slice(0, 1)) ? line : `${line} `;
}

/** Words with a hyphen inside a line: they have it wherever they are broken. */
function hyphenated(lines: readonly PdfLine[]): ReadonlySet<string> {
  return new Set(
    lines.flatMap(({ text }) =>
      (text.match(/\p{L}[\p{L}\p{M}]{0,60}[-\u2010]\p{L}[\p{L}\p{M}]{0,60}/gu) ?? []).map((word) =>
        word.replace("\u2010", "-").toLowerCase(),
      ),
    ),
  );
}

function measureRegions(lines: readonly PdfLine[]): ReadonlyMap<number, Measure> {
  const measures = new Map<number, Measure>();
  for (const { region, start, end } of lines) {
    const known = measures.get(region) ?? { start, end };
    measures.set(region, { start: Math.min(known.start, start), end: Math.max(known.end, end) });
  }
  return measures;
}

/** Between lines of one size in one region, in sizes of their letters. */
function usualGap(lines: readonly PdfLine[]): number {
  const gaps = lines.flatMap((line, index) => {
    const before = lines[index - 1];
    const follows = before?.region === line.region && Math.abs(before.size - line.size) < 0.5;
    return follows && line.y > before.y ? [(line.y - before.y) / line.size] : [];
  });
  return gaps.sort((a, b) => a - b)[Math.floor(gaps.length * USUAL_GAP)] ?? 1.2;
}
