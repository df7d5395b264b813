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

/** Around the moment that is put in place of a lost one. */
const NEAR_UNTOLD: ReadonlySet<string> = new Set(["2015", "2016", "2017"]);

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
    phenomenon: "what counts from a moment that is lost",
    reason: "translated without the moment of asking, so that 2018 is wanted where nothing tells that year",
    is: ({ values, words }, { untold }) =>
      untold === true &&
      values.every(({ start, end, timex }) => {
        const year = /^\d{4}/.exec(start ?? end ?? "")?.[0];
        return year !== undefined && !/XXXX/.test(timex) && !NEAR_UNTOLD.has(year) && !words.includes(year.slice(2));
      }),
  },
  {
    phenomenon: "months in loose digits",
    reason: "11 - 2016, 2016.3, 11,2016: forms of a search box; news writes the month or 11/2016",
    is: ({ kind, words }) =>
      kind === "daterange" &&
      /^\D{0,6}(?:\d{1,2}(?:\s+[-/]|[-/]\s|\s*[.,~])\s*\d{4}|\d{4}(?:\s+[-/]|[-/]\s|\s*[.,~])\s*\d{1,2}|\d{4}(?:\s*,|\s+-|-\s)\s*\p{L}+\.?|\p{L}+\s+,\s*\d{4})$/u.test(
        words,
      ),
  },
  {
    phenomenon: "days in loose digits",
    reason: "2 4 2009, 08/12,15, -20200701-: digits without the marks of a date",
    is: ({ kind, words }) =>
      kind.startsWith("date") && /^(?:\d+ \d+ \d+|\d+\/\d+,\s?\d+|-?\d{8}-?|\d+-\d{4}-\p{L}+)$/u.test(words),
  },
  {
    phenomenon: "units of whoever asks",
    reason: "my week, the day, rest of my week: a calendar knows whose; a text does not",
    is: ({ kind, words, values }) =>
      kind.startsWith("date") &&
      values.every(({ timex }) => !/XXXX/.test(timex)) &&
      /^(?:rest (?:of )?|reste (?:de )?|resto (?:de )?)?(?:the|my|ma|mon|le|la|les|el|los|mi|de la|mein\w*|der|die|das|sur)?\s?(?:day|week|weekend|month|year|jour|journée|semaine|week-end|mois|année|an|día|semana|fin de semana|mes|año|tag|woche|wochenende|monat|jahr|gün|hafta|hafta sonu|ay|yıl|اليوم|اسبوعي|الإسبوع|الأسبوع|الشهر|العام|السنة|عطلة نهاية الاسبوع|نهاية الأسبوع)$/i.test(
        words.trim(),
      ),
  },
  {
    phenomenon: "few and some, taken for three",
    reason: "a few days ago is labelled three days: a setting, and no date",
    is: ({ kind, words }) =>
      /^(?:date|duration)/.test(kind) &&
      /\b(?:few|some|several|couple|quel ?ques|algunos|algunas|unos|pocos|varios|einige|ein paar|wenige|birkaç)\b|بضع|عدة|几|幾|数[天日周月年]/i.test(
        words,
      ),
  },
  {
    phenomenon: "a day counted from a day that the words count, too",
    reason: "two weeks before yesterday, three days from tomorrow: said in planning; news counts from its own day",
    is: ({ kind, words }) =>
      /^date/.test(kind) &&
      /\d|\b(?:two|three|four|five|deux|trois|dos|tres|zwei|drei|iki|üç)\b|اثنين|ثلاث|يومين|أسبوعين|[一二两三四五]/i.test(
        words,
      ) &&
      /\b(?:yesterday|tomorrow|today|tmrw|hier|demain|lendemain|aujourd.?hui|ayer|mañana|hoy|gestern|morgen|heute|dün\w*|bugün\w*|yarın\w*)\b|أمس|غد|اليوم|昨天|明天|今天/i.test(
        words,
      ) &&
      /\b(?:before|after|from|avant|après|depuis|partir|antes|después|desde|tras|vor|nach|ab|önce\w*|sonra\w*)\b|قبل|بعد|من|[之以]?[前后]/i.test(
        words,
      ) &&
      !/[:h]\d|\d ?[ap]\.?m/i.test(words),
  },
  {
    phenomenon: "years before the year thousand",
    reason: "the year 247: no report tells of it by its number alone",
    is: ({ kind, values }) => kind.startsWith("date") && values.some(({ timex }) => /^0\d{3}/.test(timex)),
  },
  {
    phenomenon: "hours as bare numbers",
    reason: "from five to seven today, 8-9 de lunes: a calendar takes them for hours; news prints 5 p.m., 17:00, 17 h",
    is: ({ kind, words, values }) =>
      /^(?:datetime|timerange|datetimerange)/.test(kind) &&
      values.some(({ timex }) => /T\d\d/.test(timex)) &&
      !/\d[:.h]\d|\d ?(?:[ap]\.?\s?m|h\b|hrs?\b)|o.?clock|uhr|heures?|horas?|saat|ساع|点|點|时|時|noon|midnight|midi|minuit|medi[oa]|mittag|öğle|gece yarısı|ظهر|منتصف|morning|evening|afternoon|night|matin|soir|apr[eè]s|mañana|tarde|noche|abend|morgen|nachmittag|sabah|akşam|gece|صباح|مساء|ليل|上午|下午|晚|早|凌晨/i.test(
        words,
      ),
  },
  {
    phenomenon: "whole units without a number",
    reason: "all day, toute la journée, another hour: how long without a count, which is no figure of a report",
    is: ({ kind, words }) =>
      kind === "duration" &&
      /\b(?:all|full|whole|entire|another|toute?|plein|entière?s?|autre|encore|tod[oa]s?|enter[oa]s?|otr[oa]|ganze\w*|gesamte\w*|weitere\w*|bütün|tüm|tam|boyunca|başka|the)\b|كامل|طوال|كل|آخر|整|全|一整/i.test(
        words,
      ) &&
      !/\d/.test(words),
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
