import { describe, expect, it } from "vitest";
import type { TimeExpression } from "../../src/model/annotation.js";
import { annotate } from "../../src/synopsis.js";

/** A Wednesday morning. */
const PUBLISHED = { value: "2024-03-20T10:00", precision: "minute", basis: "made for a test" } as const;

function timesOf(language: string, text: string): readonly TimeExpression[] {
  const { times, looseTimes } = annotate({ id: "r", source: "r", language, text, credits: [], published: PUBLISHED });
  return [...times, ...looseTimes].sort((a, b) => a.start - b.start);
}

/** The value alone, or with its end, its hour and its side. */
function told({ value, recurring, weekday, clock, part, until, edge, bound }: TimeExpression): string {
  const point = [value ?? recurring ?? weekday, clock, part].filter((one) => one !== undefined).join(" ");
  const end = until && [until.value ?? until.recurring, until.clock].filter((one) => one !== undefined).join(" ");
  return [bound, edge, end === undefined ? point : `${point}/${end}`].filter((one) => one !== undefined).join(" ");
}

const cases: readonly (readonly [language: string, text: string, wanted: readonly string[]])[] = [
  ["en", "The bridge fell on Tuesday at 3.30 pm.", ["2024-03-19 15:30"]],
  ["en", "It rains from 3 to 5 May.", ["--05-03/--05-05"]],
  ["en", "They met between 2 and 4 p.m. on 19 March 2024.", ["2024-03-19 14:00/2024-03-19 16:00"]],
  ["en", "The dam leaked in the first week of March 2024.", ["2024-W10"]],
  ["en", "Prices rose in the third quarter of 2019.", ["2019-07/2019-09"]],
  ["en", "Three weeks ago they met; next month they part.", ["2024-02-28", "2024-04"]],
  ["en", "It was built in the 1990s.", ["1990/1999"]],
  ["en", "Rain is likely until late March.", ["until end --03"]],
  ["en", "He came two days after 5 March 2024.", ["2024-03-07"]],
  ["en", "The second Monday of May is a holiday.", ["2024-05-13"]],
  ["en", "They voted on Easter Sunday 2023.", ["2023-04-09"]],
  ["de", "Am 19. März um 15.30 Uhr brach der Damm.", ["--03-19 15:30"]],
  ["de", "Er tagt vom 12. bis 14. März, seit Dienstagabend.", ["--03-12/--03-14", "since 2024-03-19 evening"]],
  ["de", "Vor drei Tagen und in der vergangenen Woche.", ["2024-03-17", "2024-W11"]],
  ["fr", "Le barrage a cédé mardi à 15 h 30.", ["2024-03-19 15:30"]],
  ["fr", "Il y a trois jours, la semaine dernière et du 3 au 5 mai.", ["2024-03-17", "2024-W11", "--05-03/--05-05"]],
  ["fr", "Le prix des deux dernières décennies.", ["2004-03-20/2024-03-19"]],
  ["fr", "Les travaux commencent dès lundi.", ["since 2024-03-18"]],
  ["fr", "Le pont ouvre au début de l'année prochaine.", ["start 2025"]],
  ["en", "Talks are on 3, 4 and 5 June.", ["--06-03", "--06-04", "--06-05"]],
  ["fr", "Les élections du 9 et 16 juin.", ["--06-09", "--06-16"]],
  ["en", "Dams broke in 2005 and 2011.", ["2005", "2011"]],
  ["en", "Rain is due in November between 19 and 21.", ["--11-19/--11-21"]],
  ["de", "Im Mai vom 2. bis zum 7. ruht der Verkehr.", ["--05-02/--05-07"]],
  ["fr", "Le pont reste fermé d'avril à la fin de juin.", ["--04/--06"]],
  ["ar", "المعرض من 4 حتى 9 من هذا الشهر.", ["2024-03-04/2024-03-09"]],
  ["es", "La feria va de 4 a 9 del mes que viene.", ["2024-04-04/2024-04-09"]],
  ["zh", "从昨天下午两点到四点停电。", ["2024-03-19 14:00/2024-03-19 16:00"]],
  ["en", "They dug for the last 2 months and 3 weeks.", ["2023-12-30/2024-03-19"]],
  ["en", "The last Monday of April is free.", ["2024-04-29"]],
  ["en", "They meet next week, late in the evening.", ["2024-W13", "end evening"]],
  ["fr", "Ouvert depuis le 2 mai 2010 ou avant le 3 juin 2007.", ["since 2010-05-02", "before 2007-06-03"]],
  ["en", "Two weeks starting 20 May 2024 are planned.", ["2024-05-20/2024-06-02"]],
  ["en", "A ticket costs $12 December 27 excepted.", ["--12-27"]],
  ["fr", "Une chambre pour 1 nuit.", []],
  ["fr", "La séance ouvre à sept heures.", ["07:00"]],
  ["fr", "Le départ est à 12 h 34 min 25 s.", ["12:34:25"]],
  ["fr", "Il rentre après demain.", ["2024-03-22"]],
  ["ar", "يغلق في الساعة الثامنة و 20 دقيقة.", ["08:20"]],
  ["zh", "从17点55分23秒开始。", ["since 17:55:23"]],
  ["tr", "Köprü geçen yılki selde yıkıldı.", ["2023"]],
  ["tr", "Yarına kadar sürecek.", ["until 2024-03-21"]],
  ["tr", "2015'ten sonraki kayıtlar kayıp.", ["after 2015"]],
  ["tr", "Gelecek haftadan sonraki hafta toplanırlar.", ["2024-W14"]],
  ["es", "Ahorraron los primeros 6 meses de 2021.", ["2021-01/2021-06"]],
  ["es", "Abre de las 10 h a las 23 h.", ["10:00/23:00"]],
  ["en", "Sales fell in 2019 Q3 and in H1 2020.", ["2019-07/2019-09", "2020-01/2020-06"]],
  ["fr", "Les ventes du H2 2016 reculent.", ["2016-07/2016-12"]],
  ["en", "From Q1 2017 to Q3 2018 prices rose.", ["2017-01/2018-09"]],
  ["en", "A flu of the H1N1 kind came in 2009.", ["2009"]],
  ["zh", "大坝于18年10月1日建成。", ["2018-10-01"]],
  ["zh", "六点五成居民已撤离。", []],
  ["es", "La presa cedió el martes a las tres y media de la tarde.", ["2024-03-19 15:30"]],
  ["es", "Hace tres días, la semana pasada y a finales de 2019.", ["2024-03-17", "2024-W11", "end 2019"]],
  ["it", "La diga è crollata il 19 marzo 2024 alle 15.30.", ["2024-03-19 15:30"]],
  ["it", "Due settimane fa, tra il 12 e il 14 marzo.", ["2024-03-06", "--03-12/--03-14"]],
  ["pt", "A barragem cedeu em 5 de abril de 2023, às 14h30.", ["2023-04-05 14:30"]],
  ["pt", "Há três dias, na semana passada.", ["2024-03-17", "2024-W11"]],
  ["ru", "Плотину прорвало 19 марта в 15:30.", ["--03-19 15:30"]],
  [
    "ru",
    "Три дня назад, на прошлой неделе, в первом квартале 2023 года.",
    ["2024-03-17", "2024-W11", "2023-01/2023-03"],
  ],
  ["fa", "سد در ۲۹ اسفند ۱۴۰۲ شکست.", ["2024-03-19"]],
  ["fa", "سد روز سه‌شنبه ۲۹ اسفند ۱۴۰۲ شکست.", ["2024-03-19"]],
  ["ar", "انهار السد في 9 رمضان 1445 هـ.", ["2024-03-19"]],
  ["en", "The dam broke on 9 Ramadan 1445 AH.", ["2024-03-19"]],
  ["uk", "Греблю прорвало 19 березня о 15:30, три дні тому.", ["--03-19 15:30", "2024-03-17"]],
  ["pl", "Tama pękła 19 marca o godz. 15.30, trzy dni temu.", ["--03-19 15:30", "2024-03-17"]],
  ["id", "Bendungan jebol pada 19 Maret 2024 pukul 15.30, pekan lalu.", ["2024-03-19 15:30", "2024-W11"]],
  ["tr", "Baraj 19 Mart 2024'te saat 15.30'da, geçen hafta yıkıldı.", ["2024-03-19 15:30", "2024-W11"]],
  ["ar", "انهار السد في 19 مارس الساعة الثالثة والنصف عصرا.", ["--03-19 15:30"]],
  ["ar", "قبل ثلاثة أيام، الأسبوع الماضي، من 3 إلى 5 مايو.", ["2024-03-17", "2024-W11", "--05-03/--05-05"]],
  ["he", "הסכר קרס ב-19 במרץ 2024 בשעה 15:30, לפני שלושה ימים.", ["2024-03-19 15:30", "2024-03-17"]],
  ["fa", "سد در ۱۹ مارس ۲۰۲۴ ساعت ۱۵:۳۰ شکست، هفته گذشته.", ["2024-03-19 15:30", "2024-W11"]],
  // Days of the Persian solar and of the Hijri calendar.
  ["fa", "چهارشنبه ۲۳ اسفند زمین لرزید.", ["2024-03-13"]],
  ["fa", "در ۲۷ اردیبهشت ۱۴۰۲ و ۱۴۰۲/۲/۲۷ باران بارید.", ["2023-05-17", "2023-05-17"]],
  ["fa", "از ۲۰ تا ۲۳ اسفند باران بارید.", ["2024-03-10/2024-03-13"]],
  ["fa", "بیست و هفتم اردیبهشت سال گذشته.", ["2023-05-17"]],
  ["fa", "سه تیر به دیوار خورد.", []],
  ["ar", "وقع الزلزال يوم الأربعاء 27 شوال 1444هـ.", ["2023-05-17"]],
  ["ar", "يبدأ العمل في 1 رمضان.", ["2024-03-11"]],
  ["hi", "बांध 19 मार्च 2024 को दोपहर 3 बजे टूटा, पिछले सप्ताह।", ["2024-03-19 15:00", "2024-W11"]],
  ["ur", "ڈیم 19 مارچ 2024 کو شام 5 بجے ٹوٹا، تین دن قبل۔", ["2024-03-19 17:00", "2024-03-17"]],
  ["zh", "大坝3月19日下午3点半决堤，上周，三天前。", ["--03-19 15:30", "2024-W11", "2024-03-17"]],
  ["zh", "3月12日至14日，2019年第一季度。", ["--03-12/--03-14", "2019-01/2019-03"]],
];

describe("expressions of time", () => {
  it.each(cases)("are read in %s: %s", (language, text, wanted) => {
    expect(timesOf(language, text).map(told)).toEqual(wanted);
  });

  it.each([
    ["en", "On Tuesday 15 people died.", ["2024-03-19"]],
    ["en", "They voted for the first time in four years.", []],
    ["en", "He may march; the sun and the second half count.", []],
    ["en", "More than 9/11 firms and 3/4 of them paid.", []],
    ["ar", "فاض النهر بعد ثلاثة أيام من المطر.", []],
  ] as const)("are not made of other words in %s: %s", (language, text, wanted) => {
    expect(timesOf(language, text).map(told)).toEqual(wanted);
  });

  it("that date no event stand apart", () => {
    const { times, looseTimes } = annotate({
      id: "r",
      source: "r",
      language: "en",
      text: "On Tuesday they met; next month they part, in 2026.",
      credits: [],
      published: PUBLISHED,
    });
    expect(times.map(told)).toEqual(["2024-03-19"]);
    expect(looseTimes.map(told)).toEqual(["2024-04", "2026"]);
  });
});

describe("long runs of one kind of token", () => {
  /** Below it the start of the measuring shows, not the text; microseconds. */
  const SMALLEST_SPENT = 100_000;
  const repeated = (piece: string) => piece.repeat(Math.ceil(100_000 / piece.length));
  it.each([
    ["en", "1 "],
    ["en", "12-"],
    ["en", "last "],
    ["en", "from 1 to "],
    ["en", "two hundred and "],
    ["en", "of the "],
    ["zh", "一"],
    ["zh", "十百千"],
    ["zh", "年月日"],
    ["ar", "قبل ثلاثة "],
    ["de", "1. "],
    ["tr", "saat "],
  ])(
    "are read in a time that grows with them alone, in %s: %s",
    (language, piece) => {
      const whole = repeated(piece);
      // Time of the processor in microseconds: what else the machine does is no matter.
      const spent = (text: string) => {
        const began = process.cpuUsage();
        annotate({ id: "r", source: "r", language, text, credits: [], published: PUBLISHED });
        return process.cpuUsage(began).user;
      };
      spent(whole.slice(0, 2000));
      const eighth = spent(whole.slice(0, whole.length / 8));
      // Eight times as much text; sixty-four times the time where each token looked at all others.
      expect(spent(whole)).toBeLessThan(24 * Math.max(eighth, SMALLEST_SPENT));
    },
    120_000,
  );
});
