/**
 * Months, days and words of time in English news.
 * Source: own knowledge; facts of the language.
 */
import type { TimeWords } from "../../model/language.js";

export const time: TimeWords = {
  // biome-ignore format: a table, one entry a line
  months: [
    ["January", "Jan"],
    ["February", "Feb"],
    ["March", "Mar"],
    ["April", "Apr"],
    ["May"],
    ["June", "Jun"],
    ["July", "Jul"],
    ["August", "Aug"],
    ["September", "Sep", "Sept"],
    ["October", "Oct"],
    ["November", "Nov"],
    ["December", "Dec"],
  ],
  // biome-ignore format: a table, one entry a line
  weekdays: [
    ["Monday", "Mon"],
    ["Tuesday", "Tue", "Tues"],
    ["Wednesday", "Wed"],
    ["Thursday", "Thu", "Thur", "Thurs"],
    ["Friday", "Fri"],
    ["Saturday", "Sat"],
    ["Sunday", "Sun"],
  ],
  // biome-ignore format: a table, one entry a line
  relativeDays: [
    { days: -2, forms: ["the day before yesterday", "day before yesterday", "two days ago", "48 hours ago"] },
    { days: -1, forms: ["yesterday", "last night", "yesterday morning", "yesterday afternoon", "yesterday evening",
      "a day ago", "one day ago", "overnight"] },
    { days: 0, forms: ["today", "tonight", "this morning", "this afternoon", "this evening", "earlier today",
      "later today", "at dawn today", "earlier in the day"] },
    { days: 1, forms: ["tomorrow", "tomorrow morning", "tomorrow evening", "the next day", "a day later",
      "the following day"] },
    { days: 2, forms: ["the day after tomorrow", "day after tomorrow", "in two days"] },
    { days: -3, forms: ["three days ago"] },
    { days: -7, forms: ["a week ago", "one week ago"] },
    { days: 7, forms: ["in a week"] },
  ],
  // biome-ignore format: a table, one entry a line
  weekdayShifts: [
    { weeks: -1, forms: ["last", "past", "previous", "this past"] },
    { weeks: 1, forms: ["next", "coming", "upcoming", "this coming"] },
  ],
  numericOrders: ["mdy", "dmy", "ymd"],
  // biome-ignore format: a table, one entry a line
  hijriMonths: [
    ["Muharram"],
    ["Safar"],
    ["Rabi al-Awwal", "Rabi al-Awal", "Rabi al-Ula", "Rabi I"],
    ["Rabi al-Thani", "Rabi al-Akhir", "Rabi II"],
    ["Jumada al-Ula", "Jumada al-Awwal", "Jumada al-Oula", "Jumada I"],
    ["Jumada al-Akhirah", "Jumada al-Thani", "Jumada al-Thaniyah", "Jumada al-Akhira", "Jumada II"],
    ["Rajab"],
    ["Shaban", "Sha'ban", "Shaaban"],
    ["Ramadan", "Ramadhan", "Ramazan"],
    ["Shawwal"],
    ["Dhu al-Qadah", "Dhul Qadah", "Dhu al-Qi'dah", "Dhul Qidah", "Zul Qadah"],
    ["Dhu al-Hijjah", "Dhul Hijjah", "Dhul Hijja", "Zul Hijjah", "Zilhajj"],
  ],
  // biome-ignore format: a table, one entry a line
  solarMonths: [
    ["Farvardin"], ["Ordibehesht"], ["Khordad"], ["Tir"], ["Mordad", "Amordad"], ["Shahrivar"],
    ["Mehr"], ["Aban"], ["Azar"], ["Dey"], ["Bahman"], ["Esfand"],
  ],
  calendarMarks: [
    { calendar: "islamic", forms: ["AH", "A.H.", "Hijri", "H"] },
    { calendar: "persian", forms: ["AP", "SH", "A.P."] },
    { calendar: "gregorian", forms: ["AD", "A.D.", "CE", "C.E."] },
  ],
  halves: { am: ["am", "a.m.", "a.m"], pm: ["pm", "p.m.", "p.m"] },
  hourWords: ["h"],
  // biome-ignore format: a table, one entry a line
  zones: [
    { zone: "Europe/Moscow", forms: ["MSK", "Moscow time"] },
    { zone: "Asia/Tehran", forms: ["IRST", "Tehran time", "Iran time"] },
    { zone: "Asia/Riyadh", forms: ["Mecca time", "Makkah time", "Riyadh time", "Saudi time"] },
    { zone: "Asia/Tokyo", forms: ["JST", "Tokyo time", "Japan time"] },
    { zone: "Asia/Seoul", forms: ["KST", "Seoul time"] },
    { zone: "Asia/Hong_Kong", forms: ["HKT", "Hong Kong time"] },
    { zone: "Asia/Shanghai", forms: ["Beijing time"] },
    { zone: "Asia/Karachi", forms: ["PKT"] },
    { zone: "Europe/Istanbul", forms: ["TRT", "Istanbul time", "Ankara time"] },
    { zone: "Africa/Cairo", forms: ["Cairo time"] },
    { zone: "Asia/Beirut", forms: ["Beirut time"] },
    { zone: "Asia/Baghdad", forms: ["Baghdad time"] },
    { zone: "UTC", forms: ["Greenwich Mean Time", "Greenwich time", "universal time"] },
  ],
  // biome-ignore format: a table, one entry a line
  ago: {
    before: [],
    after: ["ago", "earlier"],
    units: [
      { unit: "minute", forms: ["minute", "minutes", "min", "mins"] },
      { unit: "hour", forms: ["hour", "hours", "hr", "hrs"] },
      { unit: "day", forms: ["day", "days"] },
      { unit: "week", forms: ["week", "weeks"] },
    ],
  },
};
