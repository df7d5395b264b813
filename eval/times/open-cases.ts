/**
 * The labelled expressions of dates, times and numbers as cases of one form: text, language, reference moment, and for
 * each expression its place, kind and the values that any of which is right. Two sets in, cases out.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** One value that is right: a moment or a stretch, its end not included; ISO 8601, a clock alone as "15:30:00". */
export interface Wanted {
  readonly start?: string;
  readonly end?: string;
  /** How the data writes it: "2019-W10", "XXXX-05-09", "2018-08-08TEV". */
  readonly timex: string;
  /** "before", "since", "start", "approx". */
  readonly modifier?: string;
  /** Seconds of a duration, or a number, or the ends of a range of numbers. */
  readonly amount?: string;
}

export interface WantedExpression {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** Any of them is right. */
  readonly values: readonly Wanted[];
}

export interface ExpressionCase {
  readonly language: string;
  readonly set: string;
  readonly text: string;
  /** ISO 8601 without zone; absent where none is told. */
  readonly reference?: string;
  /** The moment from which the values count is lost, and another was put in its place. */
  readonly untold?: true;
  /** Whether all expressions of the text are labelled, so that a further one is wrong. */
  readonly complete: boolean;
  readonly expressions: readonly WantedExpression[];
}

const LANGUAGES: Readonly<Record<string, string>> = {
  English: "en",
  Arabic: "ar",
  French: "fr",
  Spanish: "es",
  German: "de",
  Turkish: "tr",
  Chinese: "zh",
};

/** Sets that give values; the variants of `DateTimeModel` with other options repeat its cases. */
const DATE_SETS = [
  "DateTimeModel",
  "DateParser",
  "DatePeriodParser",
  "DateTimeParser",
  "DateTimePeriodParser",
  "TimeParser",
  "TimePeriodParser",
  "HolidayParser",
  "MergedParser",
  "DurationParser",
  "SetParser",
];
const NUMBER_SETS = ["NumberModel", "PercentModel", "NumberRangeModel", "OrdinalModel"];

interface Labelled {
  readonly Input: string;
  readonly Context?: { readonly ReferenceDateTime?: string };
  readonly Results: readonly {
    readonly Text: string;
    readonly Start?: number;
    readonly Type?: string;
    readonly TypeName?: string;
    readonly Value?: Resolved;
    readonly Resolution?: Resolved;
  }[];
}
interface Resolved {
  readonly values?: readonly Readonly<Record<string, string>>[];
  readonly value?: string;
  readonly Timex?: string;
  readonly Mod?: string;
  readonly FutureResolution?: Readonly<Record<string, string>>;
  readonly PastResolution?: Readonly<Record<string, string>>;
}

export function openDateCases(folder: string): readonly ExpressionCase[] {
  return openSpecs(folder, "DateTime", DATE_SETS);
}

export function openNumberCases(folder: string): readonly ExpressionCase[] {
  return openSpecs(folder, "Number", NUMBER_SETS);
}

function openSpecs(folder: string, part: string, sets: readonly string[]): readonly ExpressionCase[] {
  const labelled = Object.entries(LANGUAGES).flatMap(([name, language]) => {
    const own = join(folder, "recognizers-specs", part, name);
    if (!existsSync(own)) return [];
    const files = readdirSync(own).filter((file) => sets.includes(file.replace(".json", "")));
    return files.sort().flatMap((file) => {
      const cases = JSON.parse(readFileSync(join(own, file), "utf8").replace(/^\uFEFF/, "")) as readonly Labelled[];
      return cases.map((one) => ({ one, language, set: file.replace(".json", "") }));
    });
  });
  const told = referencesByValue(labelled.map(({ one }) => one));
  return labelled.map(({ one, language, set }) => caseOf(one, language, set, told));
}

/** The moment that the data counts from where a case tells none. */
const UNTOLD_REFERENCE = "2016-11-07T00:00:00";

/**
 * Translated cases lost the moment that they count from. Their values are those of the case that was translated, which has it:
 * the moments of all cases that resolve alike, where these agree.
 */
function referencesByValue(cases: readonly Labelled[]): ReadonlyMap<string, string> {
  const known = new Map<string, Set<string>>();
  for (const one of cases) {
    const reference = one.Context?.ReferenceDateTime;
    if (reference === undefined || one.Results.length === 0) continue;
    known.set(valuesKey(one), (known.get(valuesKey(one)) ?? new Set()).add(reference));
  }
  return new Map([...known].flatMap(([key, found]) => (found.size === 1 ? [[key, [...found][0]!] as const] : [])));
}

function valuesKey({ Results }: Labelled): string {
  return JSON.stringify(Results.map(({ Resolution, Value }) => Resolution ?? Value));
}

function caseOf(one: Labelled, language: string, set: string, told: ReadonlyMap<string, string>): ExpressionCase {
  const known = one.Context?.ReferenceDateTime ?? told.get(valuesKey(one));
  const reference = known ?? UNTOLD_REFERENCE;
  return {
    language,
    set,
    text: one.Input,
    reference: reference.slice(0, 19),
    ...(known === undefined ? { untold: true as const } : {}),
    complete: set.endsWith("Model") || set === "MergedParser",
    expressions: one.Results.map((result) => {
      const found = one.Input.toLowerCase().indexOf(result.Text.toLowerCase());
      // Cases that nobody has checked yet say -1.
      const start = result.Start === undefined || result.Start < 0 ? found : result.Start;
      const kind = (result.TypeName ?? result.Type ?? "").replace("datetimeV2.", "");
      const resolved = result.Resolution ?? result.Value;
      return { kind, start, end: start + result.Text.length, words: result.Text, values: valuesOf(resolved) };
    }),
  };
}

function valuesOf(resolved: Resolved | undefined): readonly Wanted[] {
  if (!resolved) return [];
  if (resolved.values) {
    return resolved.values.map((value) => wantedOf(value, value.timex ?? "", value.Mod));
  }
  if (resolved.Timex === undefined) return [{ timex: "", amount: resolved.value ?? "" }];
  return [resolved.PastResolution, resolved.FutureResolution].map((value) =>
    wantedOf(value ?? {}, resolved.Timex!, resolved.Mod),
  );
}

function wantedOf(value: Readonly<Record<string, string>>, timex: string, modifier: string | undefined): Wanted {
  const moment = value.date ?? value.dateTime ?? value.time ?? (value.type === "duration" ? undefined : value.value);
  const start = moment ?? value.start ?? value.startDate ?? value.startDateTime ?? value.startTime;
  const end = value.end ?? value.endDate ?? value.endDateTime ?? value.endTime;
  const amount = value.duration ?? (value.type === "duration" ? value.value : undefined);
  return {
    timex,
    ...(start === undefined ? {} : { start }),
    ...(end === undefined ? {} : { end }),
    ...(modifier === undefined ? {} : { modifier }),
    ...(amount === undefined ? {} : { amount }),
  };
}

/** Texts of `dateparser-cases.tsv`: the set, the text, and what it means in digits or in English. */
export interface PlainCase {
  readonly set: string;
  readonly text: string;
  readonly expected: string;
}

export function openPlainCases(folder: string): readonly PlainCase[] {
  const file = join(folder, "dateparser-cases.tsv");
  if (!existsSync(file)) return [];
  return readFileSync(file, "utf8")
    .split("\n")
    .slice(1)
    .map((line) => line.split("\t"))
    .filter(({ length }) => length === 3)
    .map(([set, text, expected]) => ({ set: set!, text: text!, expected: expected!.trim() }));
}
