/**
 * Whom does a paragraph credit in words: "according to X", "X reported", "citing X"? Takes a paragraph of the opening,
 * gives the names with the words that credit them.
 */
import type { Token } from "../model/annotation.js";
import { tokenize } from "../text/tokenize.js";
import { isColon } from "./classify-line.js";
import { outletNameAfter, outletNameAt } from "./find-names.js";
import { sourceNameAt } from "./find-source-names.js";
import { hitOf, type NameHit } from "./name-hits.js";
import type { PageTables } from "./page-tables.js";

/** Letters of an ending behind an apostrophe. */
const LONGEST_ENDING = 5;

/** "according to Example News Agency", "Example News Agency reported", "وأفادت وكالة ... للأنباء". */
export function findPhrasedCredits(paragraph: string, tables: PageTables): readonly NameHit[] {
  const tokens = tokenize(paragraph);
  const hits: NameHit[] = [];
  /** Index after the last credit: a colon there opens no statement. */
  let credited = -1;
  for (let index = 0; index < tokens.length; ) {
    const phrase = tables.creditAt(tokens, index);
    const named =
      phrase &&
      (outletNameAfter(paragraph, tokens, phrase.to, tables) ??
        sourceNameAt(paragraph, tokens, phrase.to, phrase.value, tables));
    if (named && (index - 1 === credited || !isStatement(tokens, index))) {
      hits.push(hitOf(paragraph, tokens, index, named, named.from, tables));
      hits.push(...listedAfter(paragraph, tokens, named.to, tables));
      index = named.to;
      credited = index;
      continue;
    }
    const subject = outletNameAt(paragraph, tokens, index, tables);
    const verb = subject && verbAfter(tokens, afterEnding(tokens, subject.to), tables);
    if (subject && verb !== undefined) {
      hits.push({ ...hitOf(paragraph, tokens, index, subject, index, tables), end: tokens[verb - 1]!.end });
      // A verb that is a phrase of credit too ("به نقل از") goes on to the next name.
      index = tables.creditAt(tokens, subject.to) ? subject.to : verb;
      credited = verb;
      continue;
    }
    index++;
  }
  return hits;
}

/** "综合新华社、央视新闻": further outlets of a pack, parted by the mark of a list. */
function listedAfter(text: string, tokens: readonly Token[], from: number, tables: PageTables): readonly NameHit[] {
  const hits: NameHit[] = [];
  let at = from;
  while (tokens[at]?.norm === "、") {
    const named = tables.outletAt(tokens, at + 1);
    if (!named) break;
    hits.push(hitOf(text, tokens, at + 1, named, at + 1, tables));
    at = named.to;
  }
  return hits;
}

/** Behind an ending that an apostrophe parts from its name: "AA'nın haberine göre". */
function afterEnding(tokens: readonly Token[], at: number): number {
  const [name, mark, ending] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (mark?.norm !== "'" || !ending || mark.start !== name?.end || ending.start !== mark.end) return at;
  return ending.kind === "word" && !ending.capital && ending.norm.length <= LONGEST_ENDING ? at + 2 : at;
}

/** "told X", "in an interview with X" are no credits: a colon before the phrase opens somebody's words. */
function isStatement(tokens: readonly Token[], from: number): boolean {
  return isColon(tokens[from - 1]);
}

/** A credit verb right behind the name and its closing quotation mark, or behind one word more, such as a day. */
function verbAfter(tokens: readonly Token[], name: number, tables: PageTables): number | undefined {
  const from = tokens[name] !== undefined && '"»“”’'.includes(tokens[name].norm) ? name + 1 : name;
  for (let at = from; at <= from + 1 && at < tokens.length; at++) {
    const verb = tables.creditVerbAt(tokens, at);
    if (verb) return verb.to;
    if (tokens[at]!.kind !== "word") return undefined;
  }
  return undefined;
}
