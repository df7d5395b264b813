/**
 * Months, days and words of time in Russian news; months and days in the cases in which dates stand.
 * Source: own knowledge; facts of the language.
 */
import type { TimeWords } from "../../model/language.js";

export const time: TimeWords = {
  // biome-ignore format: a table, one entry a line
  months: [
    ["январь", "января", "январе", "янв"],
    ["февраль", "февраля", "феврале", "фев", "февр"],
    ["март", "марта", "марте", "мар"],
    ["апрель", "апреля", "апреле", "апр"],
    ["май", "мая", "мае"],
    ["июнь", "июня", "июне", "июн"],
    ["июль", "июля", "июле", "июл"],
    ["август", "августа", "августе", "авг"],
    ["сентябрь", "сентября", "сентябре", "сен", "сент"],
    ["октябрь", "октября", "октябре", "окт"],
    ["ноябрь", "ноября", "ноябре", "ноя", "нояб"],
    ["декабрь", "декабря", "декабре", "дек"],
  ],
  // biome-ignore format: a table, one entry a line
  weekdays: [
    ["понедельник", "понедельника", "понедельнику", "пн"],
    ["вторник", "вторника", "вторнику", "вт"],
    ["среда", "среду", "ср"],
    ["четверг", "четверга", "четвергу", "чт"],
    ["пятница", "пятницу", "пятницы", "пятнице", "пт"],
    ["суббота", "субботу", "субботы", "субботе", "сб"],
    ["воскресенье", "воскресенья", "воскресенью", "вс"],
  ],
  // biome-ignore format: a table, one entry a line
  relativeDays: [
    { days: -2, forms: ["позавчера", "два дня назад", "двумя днями ранее"] },
    { days: -1, forms: ["вчера", "вчера вечером", "вчера утром", "вчера днем", "накануне", "накануне вечером",
      "минувшей ночью", "днем ранее", "прошлой ночью", "сутки назад"] },
    { days: 0, forms: ["сегодня", "сегодня утром", "сегодня днем", "сегодня вечером", "сегодня ночью",
      "в этот же день", "ранее сегодня"] },
    { days: 1, forms: ["завтра", "завтра утром", "завтра вечером", "на следующий день", "на следующее утро"] },
    { days: 2, forms: ["послезавтра", "через два дня"] },
    { days: -3, forms: ["три дня назад"] },
    { days: -7, forms: ["неделю назад"] },
    { days: 7, forms: ["через неделю"] },
  ],
  // biome-ignore format: a table, one entry a line
  weekdayShifts: [
    { weeks: -1, forms: ["прошлый", "прошлую", "прошлое", "прошлой", "прошлого", "минувший", "минувшую", "минувшее",
      "минувшего", "прошедший", "прошедшую"] },
    { weeks: 1, forms: ["следующий", "следующую", "следующее", "следующей", "следующего", "ближайший", "ближайшую",
      "будущий", "будущую"] },
  ],
  numericOrders: ["dmy", "ymd"],
  // biome-ignore format: a table, one entry a line
  calendarMarks: [{ calendar: "islamic", forms: ["хиджры", "года хиджры", "г. хиджры"] }],
  // biome-ignore format: a table, one entry a line
  halves: { am: ["утра", "ночи"], pm: ["вечера", "дня"] },
  // biome-ignore format: a table, one entry a line
  hourWords: ["ч", "час", "часа", "часов"],
  // biome-ignore format: a table, one entry a line
  zones: [
    { zone: "Europe/Moscow", forms: ["по московскому времени", "мск", "по Москве", "по мск", "московского времени"] },
    { zone: "UTC", forms: ["по Гринвичу", "по времени Гринвича"] },
  ],
  // biome-ignore format: a table, one entry a line
  ago: {
    before: [], after: ["назад"],
    units: [
      { unit: "minute", forms: ["минут", "минуты", "мин"] }, { unit: "minute", forms: ["минуту"], count: 1 },
      { unit: "hour", forms: ["часа", "часов", "ч"] }, { unit: "hour", forms: ["час"], count: 1 },
      { unit: "day", forms: ["дня", "дней"] }, { unit: "day", forms: ["день"], count: 1 },
      { unit: "week", forms: ["недели", "недель"] }, { unit: "week", forms: ["неделю"], count: 1 },
    ],
  },
};
