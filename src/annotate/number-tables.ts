/** Numbers with their units, and the names of days and months of a pack, as tables. */
import type { LanguagePack, NumberWords } from "../model/language.js";
import { fold } from "../text/fold.js";
import { PhraseTable } from "../text/phrase-table.js";
import { type FormTables, folded, gatherByFirst, isSmall } from "./form-tables.js";

export interface NumberTables {
  readonly bounds: PhraseTable<NumberWords["bounds"][number]>;
  readonly units: PhraseTable<string>;
  readonly scales: PhraseTable<number>;
  readonly numerals: PhraseTable<number>;
  readonly months: PhraseTable<number>;
  /** Words that close a dateline: "电". */
  readonly datelineEnds: PhraseTable<true>;
  readonly weekdays: PhraseTable<number>;
  /** Those that the language writes without a capital; abbreviations of them are too often other words. */
  readonly smallWeekdays: PhraseTable<number>;
  /** Folded names of days that are cut short ("segunda" of "segunda-feira") and may be another word. */
  readonly cutWeekdays: ReadonlySet<string>;
  readonly numericOrders: LanguagePack["time"]["numericOrders"];
  readonly yearLinks: ReadonlySet<string>;
  readonly relativeDays: PhraseTable<number>;
  readonly weekdayShifts: PhraseTable<-1 | 1>;
  readonly rangeMarks: ReadonlySet<string>;
  /** What may open a range, by what stands between its ends. */
  readonly rangePairs: ReadonlyMap<string, readonly string[]>;
  readonly scaleLinks: ReadonlySet<string>;
  readonly bareScales: ReadonlySet<string>;
  readonly fractions: PhraseTable<number>;
  readonly decimalWords: PhraseTable<true>;
  readonly hourWords: PhraseTable<true>;
}

export function numberTables(pack: LanguagePack, forms: FormTables): NumberTables {
  const { numbers, time, page } = pack;
  const { words, by, ranked, valued, exact, affixes } = forms;
  return {
    bounds: by(numbers.bounds, (bound) => bound, exact),
    units: by(numbers.units, ({ unit }) => unit),
    scales: new PhraseTable(Object.entries(numbers.scales), affixes),
    numerals: valued(numbers.numerals),
    datelineEnds: words(page.datelineEnds ?? [], exact),
    months: ranked(time.months),
    weekdays: ranked(time.weekdays),
    smallWeekdays: ranked(time.weekdays.map((forms) => forms.filter(isSmallAndWhole))),
    cutWeekdays: folded(time.weekdays.flatMap((forms) => forms.filter((form) => isCut(form, forms)))),
    numericOrders: time.numericOrders,
    yearLinks: folded(time.yearLinks ?? []),
    relativeDays: by(time.relativeDays, ({ days }) => days, exact),
    weekdayShifts: by(time.weekdayShifts, ({ weeks }) => weeks, exact),
    rangeMarks: folded(numbers.rangeMarks),
    rangePairs: openersByMark(numbers.rangePairs ?? []),
    bareScales: folded(numbers.bareScales ?? []),
    fractions: valued(numbers.fractions ?? {}),
    decimalWords: words(numbers.decimalWords ?? [], exact),
    scaleLinks: folded(numbers.scaleLinks ?? []),
    hourWords: words(time.hourWords ?? []),
  };
}

/** Letters of the shortest name of a day that is written out. */
const SHORTEST_WEEKDAY = 4;

function isSmallAndWhole(form: string): boolean {
  return form.length >= SHORTEST_WEEKDAY && isSmall(form);
}

function isCut(form: string, forms: readonly string[]): boolean {
  return forms.some((other) => other.startsWith(`${form}-`));
}

function openersByMark(pairs: readonly (readonly [open: string, between: string])[]) {
  return gatherByFirst(pairs.map(([open, between]) => [fold(between), fold(open)] as const));
}
