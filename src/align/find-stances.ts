/**
 * What stances do the words of a passage show? Takes an annotated report and a stretch of it; gives every word or phrase
 * of the pack's lists that stands there, longest first, a phrase for each stance that it may show.
 */
import type { AnnotatedReport } from "../model/annotation.js";
import type { LanguagePack } from "../model/language.js";
import type { Span } from "../model/span.js";
import type { Stance, StanceWords } from "../model/stance.js";
import { fold } from "../text/fold.js";
import { PhraseTable } from "../text/phrase-table.js";
import { affixesOf } from "../text/word-forms.js";
import { tokensIn } from "./tokens-in.js";

export interface StanceMark extends Span {
  readonly stances: readonly Stance[];
}

const tables = new WeakMap<LanguagePack, PhraseTable<readonly Named[]>>();

/** In order of text; empty where the pack lists none. */
export function findStances(annotated: AnnotatedReport, span: Span): readonly StanceMark[] {
  const { pack, tokens } = annotated;
  const words = pack?.stances;
  if (!pack || !words) return [];
  let table = tables.get(pack);
  if (!table) {
    table = makeTable(words, pack);
    tables.set(pack, table);
  }
  const marks = [...table.findAll(tokens, ...tokensIn(annotated, span))].flatMap(({ from, to, value }) => {
    if (to - from === 1 && isName(annotated, from)) return [];
    const [start, end] = [tokens[from]!.start, tokens[to - 1]!.end];
    const written = annotated.report.text.slice(start, end).toLowerCase();
    const stances = value.filter(({ form }) => fold(form) !== fold(written) || sameLetters(form, written));
    return stances.length === 0 ? [] : [{ start, end, stances: stances.map(({ stance }) => stance) }];
  });
  // "May 2027" is no doubt.
  return marks.filter((mark) => !annotated.times.some((time) => time.start < mark.end && mark.start < time.end));
}

/** "Last May", "the Will family": a capital within a sentence, where nouns have none. */
function isName({ pack, tokens, sentences }: AnnotatedReport, at: number): boolean {
  if (!tokens[at]!.capital || pack?.writing.capitalNouns) return false;
  const before = tokens[at - 1];
  const opens = !before || before.kind === "mark" || sentences.some(({ start }) => start === tokens[at]!.start);
  return !opens && before.kind === "word" && !before.capital;
}

/** Of two words that only their marks tell apart ("konnte", "könnte") one is not the other. */
function sameLetters(form: string, written: string): boolean {
  return !/\p{Script=Latin}/u.test(form) || form.toLowerCase().normalize() === written.normalize();
}

interface Named {
  readonly stance: Stance;
  readonly form: string;
}

function makeTable(words: StanceWords, { writing }: LanguagePack): PhraseTable<readonly Named[]> {
  const byForm = new Map<string, Named[]>();
  for (const [stance, forms] of Object.entries(words) as [Stance, string][]) {
    for (const form of forms.split(", ")) byForm.set(fold(form), [...(byForm.get(fold(form)) ?? []), { stance, form }]);
  }
  return new PhraseTable([...byForm], affixesOf(writing));
}
