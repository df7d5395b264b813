/** What does a person at a terminal read of an original and what was made of it? Takes its outline, gives lines. */
import type { OriginalWords, OutlinedBending, OutlinedOriginal, ReportBesideOriginal } from "./outline-original.js";
import { type Page, setLines } from "./terminal-lines.js";

interface Detail {
  readonly why: boolean;
  /** Nothing is cut. */
  readonly all: boolean;
}

/** Passages cut by, or added to, one report that stand before the rest is counted. */
const MOST_PASSAGES = 3;

export function tellOriginal(original: OutlinedOriginal, page: Page, detail: Detail): string[] {
  const { name, counts, reports, cutByAll } = original;
  return [
    ...setLines(page, 0, "", "Against the original", "section"),
    ...setLines(page, 2, "", name),
    ...setLines(page, 2, "", counts, "quiet"),
    ...tellPassages("Surely told by no report", cutByAll, 2, page, detail),
    ...reports.flatMap((report) => tellReport(report, page, detail)),
  ];
}

function tellReport(
  { tag, kept, bent, cut, added, unsure }: ReportBesideOriginal,
  page: Page,
  detail: Detail,
): string[] {
  const lacks = "what it left out or added cannot be told: the meaning of its words is not known";
  return [
    ...setLines(page, 2, `[${tag.number}] `, `${tag.name} ${kept}`),
    ...bent.flatMap((one) => tellBending(one, page, detail)),
    ...tellPassages("cut", cut, 6, page, detail),
    ...tellPassages("added", added, 6, page, detail),
    ...(unsure ? setLines(page, 6, "", lacks, "quiet") : []),
  ];
}

function tellBending(
  { kindName, original, told, passage, why }: OutlinedBending,
  page: Page,
  { why: asked }: Detail,
): string[] {
  return [
    ...setLines(page, 6, "! ", `bent, ${kindName}`, "differs"),
    ...setLines(page, 10, "original: ", original.text),
    ...(passage === undefined ? [] : setLines(page, 12, "", `“${passage.text}”`, "words")),
    ...setLines(page, 10, "here: ", told),
    ...(asked ? why.flatMap((line) => setLines(page, 10, "why: ", line, "quiet")) : []),
  ];
}

function tellPassages(
  heading: string,
  passages: readonly Pick<OriginalWords, "text">[],
  indent: number,
  page: Page,
  { all }: Detail,
): string[] {
  if (passages.length === 0) return [];
  const shown = all ? passages : passages.slice(0, MOST_PASSAGES);
  const rest = passages.length - shown.length;
  return [
    ...setLines(page, indent, "", `${heading}:`),
    ...shown.flatMap(({ text }) => setLines(page, indent + 2, "- ", text, "words")),
    ...(rest > 0 ? setLines(page, indent + 2, "", `and ${rest} more (--all)`, "quiet") : []),
  ];
}
