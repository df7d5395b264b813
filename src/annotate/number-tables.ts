/** Numbers with their units, and the names of days and months of a pack, as tables. */
import type { LanguagePack, NumberWords } from "../model/language.js";
import { fold } from "../text/fold.js";
import { PhraseTable } from "../text/phrase-table.js";
import { type FormTables, folded, gatherByFirst, isSmall } from "./form-tables.js";
import { type Pieces, piecesOf } from "./read-compound.js";

type NumberBound = NumberWords["bounds"][number]["bound"];

export interface NumberTables {
  /** Before a figure, and behind it. */
  readonly bounds: PhraseTable<NumberBound>;
  readonly boundsAfter: PhraseTable<NumberBound>;
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
  readonly rangeJoints: ReadonlySet<string>;
  readonly rangeEnds: PhraseTable<true>;
  readonly scaleLinks: ReadonlySet<string>;
  readonly bareScales: ReadonlySet<string>;
  readonly fractions: PhraseTable<number>;
  readonly addedFractions: PhraseTable<number>;
  /** Between one and what it is one of: "in", "out of". */
  readonly odds: PhraseTable<true>;
  /** Between any two numbers of which it makes a quotient: "over", "bölü". */
  readonly quotients: PhraseTable<true>;
  /** Folded words that join two words of one number. */
  readonly joints: ReadonlySet<string>;
  /** Folded articles that count one before a scale or a part, and inside a number. */
  readonly countingArticles: ReadonlySet<string>;
  readonly pieces: Pieces | undefined;
  /** Beyond those that tell days, and the endings that make one of a joined number, longest first. */
  readonly ordinals: PhraseTable<number>;
  readonly joinedOrdinals: readonly string[];
  /** Signs behind a number of tenths, and words that begin with one of them. */
  readonly tenths: PhraseTable<true>;
  readonly notTenths: PhraseTable<true>;
  readonly halfSigns: ReadonlySet<string>;
  readonly decimalWords: PhraseTable<true>;
  readonly hourWords: PhraseTable<true>;
}

export function numberTables(pack: LanguagePack, forms: FormTables): NumberTables {
  const { numbers, time, page } = pack;
  const { words, by, ranked, valued, exact, affixes } = forms;
  return {
    bounds: by(
      numbers.bounds.filter(({ after }) => !after),
      ({ bound }) => bound,
      exact,
    ),
    boundsAfter: by(
      numbers.bounds.filter(({ after }) => after === true),
      ({ bound }) => bound,
      exact,
    ),
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
    rangeJoints: folded(numbers.rangeAround?.between ?? []),
    rangeEnds: words(numbers.rangeAround?.behind ?? [], exact),
    rangePairs: openersByMark(numbers.rangePairs ?? []),
    bareScales: folded(numbers.bareScales ?? []),
    fractions: valued(numbers.fractions ?? {}),
    addedFractions: valued(numbers.addedFractions ?? {}),
    quotients: words(numbers.quotients ?? [], exact),
    odds: words(numbers.odds ?? [], exact),
    joints: folded(numbers.joints ?? pack.writing.coordinators),
    countingArticles: folded(numbers.countingArticles ?? []),
    pieces: piecesOf(pack),
    ordinals: valued(numbers.ordinals ?? {}),
    joinedOrdinals: [...folded(numbers.joined?.ordinalEndings ?? [])].sort((a, b) => b.length - a.length),
    tenths: words(numbers.tenths?.forms ?? [], exact),
    notTenths: words(numbers.tenths?.not ?? [], exact),
    halfSigns: folded(numbers.tenths?.half ?? []),
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
