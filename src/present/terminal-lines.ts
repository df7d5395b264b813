/**
 * How do pieces of text become lines of a terminal? Wrapped by display width, indented, coloured only where wanted;
 * right-to-left passages stand on lines of their own, isolated, so that they cannot reorder what is beside them.
 */
import { measureText } from "./measure-text.js";
import { flattenText } from "./neutralize-text.js";
import { tellDirection } from "./tell-direction.js";
import { wrapText } from "./wrap-text.js";

export type Tone = "plain" | "title" | "section" | "quiet" | "differs" | "words";

export interface Page {
  /** Columns of the terminal. */
  readonly width: number;
  readonly color: boolean;
}

/** SGR parameters (ECMA-48); none for what needs no stress. */
const TONES: Readonly<Record<Tone, string>> = {
  plain: "",
  title: "1",
  section: "1;36",
  quiet: "2",
  differs: "33",
  words: "3",
};

/** First strong isolate, and a mark that makes the first strong character right-to-left; pop directional isolate. */
const ISOLATE_RIGHT_TO_LEFT = "\u2068\u200f";
const POP_ISOLATE = "\u2069";

/** Words of a right-to-left script inside a line that runs the other way. */
const RIGHT_TO_LEFT_RUN =
  /[\p{Script=Arabic}\p{Script=Hebrew}][\p{Script=Arabic}\p{Script=Hebrew}\p{M}]*(?: [\p{Script=Arabic}\p{Script=Hebrew}\p{M}]+)*/gu;

/** Columns under which wrapping inside an indent makes no sense. */
const NARROWEST = 16;

/**
 * Lines of `text` behind `lead` ("- ", "[1] "), the following lines indented as deep. Text and lead are neutralized
 * here: nothing reaches a terminal by another way.
 */
export function setLines(page: Page, indent: number, lead: string, text: string, tone: Tone = "plain"): string[] {
  const flat = flattenText(text);
  const mark = flattenText(lead) + (lead.endsWith(" ") ? " " : "");
  const hang = Math.min(indent + measureText(mark), Math.max(indent, page.width - NARROWEST));
  const lines = wrapText(flat, Math.max(NARROWEST, page.width - hang));
  const isolated = tellDirection(flat) === "rtl";
  const set = lines.map((line) =>
    paint(page, isolated ? isolate(line) : line.replace(RIGHT_TO_LEFT_RUN, isolate), tone),
  );
  const margin = " ".repeat(indent);
  const deep = " ".repeat(hang);
  if (mark === "") return set.map((line) => (line === "" ? "" : deep + line));
  const head = margin + paint(page, mark.trimEnd(), "quiet");
  if (isolated || measureText(mark) + indent > hang) return [head, ...set.map((line) => deep + line)];
  return set.map((line, index) =>
    index === 0 ? `${head}${" ".repeat(hang - indent - measureText(mark.trimEnd()))}${line}` : deep + line,
  );
}

/**
 * Lines of `text` behind what draws a tree: `first` before the first line, `others` before those that follow. They run
 * from left to right whatever names they hold, so that a branch stands where its tree is.
 */
export function setBranch(
  page: Page,
  indent: number,
  { first, others }: { readonly first: string; readonly others: string },
  text: string,
): string[] {
  const margin = " ".repeat(indent);
  const deepest = Math.max(measureText(first), measureText(others));
  const lines = wrapText(flattenText(text), Math.max(NARROWEST, page.width - indent - deepest));
  return lines.map((line, index) => {
    const drawn = margin + (index === 0 ? first : others);
    return (
      paint(page, drawn.trimEnd(), "quiet") +
      drawn.slice(drawn.trimEnd().length) +
      line.replace(RIGHT_TO_LEFT_RUN, isolate)
    );
  });
}

function isolate(words: string): string {
  return ISOLATE_RIGHT_TO_LEFT + words + POP_ISOLATE;
}

function paint(page: Page, text: string, tone: Tone): string {
  const code = TONES[tone];
  return page.color && code !== "" && text !== "" ? `\u001b[${code}m${text}\u001b[0m` : text;
}
