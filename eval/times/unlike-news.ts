/**
 * Which labelled expressions would news not print? The committed list: each entry a phenomenon, by which its cases are told
 * (from the labels, never by their number, so that it holds for cases not seen here), and why it is left out.
 */
import type { ExpressionCase, Wanted, WantedExpression } from "./open-cases.js";

export interface LeftOut {
  readonly phenomenon: string;
  readonly reason: string;
  readonly is: (wanted: WantedExpression, one: ExpressionCase) => boolean;
}

const DATED: ReadonlySet<string> = new Set(["date", "daterange", "datetime", "datetimerange", "time", "timerange"]);
const NUMBERS: ReadonlySet<string> = new Set(["number", "numberrange", "percentage"]);

/** A day before all days stands for one that there is not. */
function isResolved(value: string | undefined): boolean {
  return value !== undefined && value !== "not resolved" && !value.startsWith("0001-01-01");
}

/** Two moments of one day, twelve hours apart. */
function isEitherHalf(values: readonly Wanted[]): boolean {
  const hours = values.flatMap(({ start, end }) => /(?:^| )(\d\d):/.exec(start ?? end ?? "")?.[1] ?? []).map(Number);
  return hours.some((hour) => hours.includes(hour + 12));
}

/** An interval of one number: "equal to 20". */
function isPoint(amount: string | undefined): boolean {
  const ends = /^\[(.+),(.+)\]$/.exec(amount ?? "");
  return ends !== null && ends[1] === ends[2];
}

export const UNLIKE_NEWS: readonly LeftOut[] = [
  {
    phenomenon: "sets of times",
    reason: "what recurs (every Monday) is entered into calendars; no report dates an event by it",
    is: ({ kind }) => kind === "set",
  },
  {
    phenomenon: "alternatives and bare zones",
    reason: "offers of appointments, and names of zones without a clock, date nothing",
    is: ({ kind }) => kind === "datetimealt" || kind === "timezone" || kind === "",
  },
  {
    phenomenon: "the present moment",
    reason: "now, at the moment: the moment of speaking is not the day of an event",
    is: ({ values }) =>
      values.some(({ timex }) => timex === "PRESENT_REF" || timex === "FUTURE_REF" || timex === "PAST_REF"),
  },
  {
    phenomenon: "what the labels do not resolve",
    reason:
      "days that are none (30 February), school and fiscal years without a known beginning: there is no value to compare",
    is: ({ values, kind }) =>
      DATED.has(kind) &&
      values.every(
        ({ start, end, timex }) =>
          !isResolved(start) && !isResolved(end) && !/-(?:SP|SU|FA|WI)$|^T[A-Z]{2}$/.test(timex),
      ),
  },
  {
    phenomenon: "what refers to another text",
    reason: "that week, the same year: the labels themselves say that what is meant stands elsewhere",
    is: ({ values }) => values.some(({ modifier }) => modifier === "ref_undef"),
  },
  {
    phenomenon: "a bare day number",
    reason: "on the 15th, without a month or weekday: appointments are so made; news prints the month",
    is: ({ values }) => values.some(({ timex }) => timex.includes("XXXX-XX-")),
  },
  {
    phenomenon: "hours of business and of meals, business days",
    reason: "their beginning and end are the calendar's own setting",
    is: ({ values }) => values.some(({ timex }) => /\dBD|TBH|TME[A-Z]/.test(timex)),
  },
  {
    phenomenon: "moments counted to the second from the asking",
    reason: "in 2 hours 5 minutes, the rest of the day: a report has no such moment to count from",
    is: ({ values, words, kind }) =>
      kind.startsWith("datetime") && !words.includes(":") && values.some(({ timex }) => /T\d\d:\d\d:\d\d/.test(timex)),
  },
  {
    phenomenon: "hours whose half of the day is not told",
    reason: "at five, six thirty: the labels give both halves; news prints 5 p.m. or 17:00",
    is: ({ values, words }) => !/\d[:.h]\d/.test(words) && isEitherHalf(values),
  },
  {
    phenomenon: "the hour in the middle of a part of the day",
    reason: "midmorning is ten o'clock to a calendar, and none to a reader",
    is: ({ kind, words, values }) =>
      kind === "time" && !/\d/.test(words) && values.some(({ timex }) => timex === "T10" || timex === "T14"),
  },
  {
    phenomenon: "formulas",
    reason:
      "powers, exponents, signs of comparison and of equality, negative numbers and negative shares: arithmetic, not reporting",
    is: ({ kind, words, values }) =>
      NUMBERS.has(kind) &&
      (/[\^<>=≤≥]|\d[eE][-+]?\d/.test(words) ||
        /^-|\[-|\(-|null/.test(values[0]?.amount ?? "") ||
        isPoint(values[0]?.amount)),
  },
  {
    phenomenon: "one of so many, which may be one and may be a part",
    reason:
      "واحد من ثلاثة is one of three men before it is a third: to read a third would put a wrong figure into a report",
    is: ({ kind, words }) => kind === "number" && /(?<!كل) (?:من|على|في|جزء|[أا]جزاء) /.test(words),
  },
  {
    phenomenon: "denominators above ten in words",
    reason: "twenty-firsts, veintiunavos: news writes such parts in figures or as percentages",
    is: ({ kind, words }) =>
      NUMBERS.has(kind) &&
      /avos?\b|(?:twenty|thirty)[- ](?:first|fifth)s?$|thirtieth|(?:vingt|trente)[- ](?:et[- ])?(?:un|cinqu)i[eè]me|vingt premi|(?:dos|veinte)milesimos|وعشرونات|(?:thousand|hundred)[- ]fifths|mille cinqui/.test(
        words,
      ),
  },
  {
    phenomenon: "thousands of millions by a letter of engineers",
    reason: "10G is a network or a drive",
    is: ({ kind, words }) => kind === "number" && /\d ?g$/i.test(words),
  },
  {
    phenomenon: "addresses of machines and numbers of telephones",
    reason: "192.168.1.2 holds no number that counts anything",
    is: (_, { text }) => /[\d٠-٩]{3}\.[\d٠-٩]{3}\.[\d٠-٩]+\.[\d٠-٩]|\d{4}\.\d{4}\.\d{5}|\+1-/.test(text),
  },
  {
    phenomenon: "articles counted as one",
    reason: "un, eine, bir: the labels count the article before any noun",
    is: ({ kind, words, values }) =>
      kind === "number" && values[0]?.amount === "1" && /^(?:une?|una|eine?[rmns]?|bir)$/i.test(words),
  },
  {
    phenomenon: "the word for percent before of",
    reason: "percent of ten, labelled as ten percent: it is a share of ten",
    is: ({ kind, words }) => kind === "percentage" && /^(?:per ?cents?|pourcent)|^نسبة|yüzdesi$/i.test(words),
  },
  {
    phenomenon: "ranges of ranks",
    reason: "between the tenth and the fifteenth: places in a list, no amount",
    is: ({ kind, words }) =>
      kind === "numberrange" && /tenth|dixième|\bel diez\b|quinta|undécima|duodécima|onuncu|第|العاشر/.test(words),
  },
  {
    phenomenon: "ordinals without a number",
    reason: "next, last: the rank that they name depends on a list that no text holds",
    is: ({ kind }) => kind === "ordinal.relative",
  },
];

/** The entry that leaves the expression out. */
export function leftOutBy(wanted: WantedExpression, one: ExpressionCase): LeftOut | undefined {
  return UNLIKE_NEWS.find(({ is }) => is(wanted, one));
}
