/**
 * Months, days and words of time in Hebrew news.
 * Source: written for Synoptic.
 * "שני" is Monday and "two", "שישי" Friday and "sixth": both stand behind "יום" (day). Days go by letters, too ("יום
 * ב'").
 */
import type { TimeWords } from "../../model/language.js";
import { moments } from "./moments.js";

export const time: TimeWords = {
  months: [
    ["ינואר"], ["פברואר"], ["מרץ", "מארס", "מרס"], ["אפריל"], ["מאי"], ["יוני"], ["יולי"], ["אוגוסט"], ["ספטמבר"],
    ["אוקטובר"], ["נובמבר"], ["דצמבר"],
  ],
  weekdays: [
    ["יום שני", "יום ב'"],
    ["יום שלישי", "יום ג'"],
    ["יום רביעי", "יום ד'"],
    ["יום חמישי", "יום ה'"],
    ["יום שישי", "יום ו'", "יום ששי", "ערב שבת"],
    ["שבת", "יום שבת", "מוצאי שבת", 'מוצ"ש', "שבת בבוקר", "שבת בערב"],
    ["יום ראשון", "יום א'"],
  ],
  relativeDays: [
    { days: -2, forms: ["שלשום", "לפני יומיים"] },
    { days: -1, forms: ["אתמול", "אמש", "אתמול בלילה", "אתמול בערב", "אתמול בבוקר", "אתמול אחר הצהריים", "ליל אמש",
      "יום אתמול", "אתמול בצהריים"] },
    { days: 0, forms: ["היום", "הבוקר", "הערב", "הלילה", "היום בבוקר", "היום בצהריים", "היום בערב",
      "היום אחר הצהריים", "הלילה האחרון", "הצהריים", "בשעות האחרונות", "מוקדם יותר היום"] },
    { days: 1, forms: ["מחר", "מחר בבוקר", "מחר בערב", "מחר בצהריים", "יום המחר"] },
    { days: 2, forms: ["מחרתיים", "בעוד יומיים"] },
    { days: -3, forms: ["לפני שלושה ימים"] },
    { days: -7, forms: ["לפני שבוע"] },
    { days: 7, forms: ["בעוד שבוע"] },
  ],
  weekdayShifts: [
    { weeks: -1, forms: ["שעבר", "שעברה", "האחרון", "האחרונה", "הקודם", "שחלף", "שחלפה"] },
    { weeks: 1, forms: ["הבא", "הבאה", "הקרוב", "הקרובה"] },
  ],
  numericOrders: ["dmy", "ymd"],
  calendarMarks: [
    { calendar: "gregorian", forms: ["לספירה", 'לסה"נ'] },
    { calendar: "islamic", forms: ["להג'רה", "להיג'רה"] },
  ],
  halves: {
    am: ["בבוקר", "לפנות בוקר", 'לפנה"צ', "לפני הצהריים"],
    pm: ["בערב", "אחר הצהריים", "אחרי הצהריים", 'אחה"צ', "בצהריים"],
  },
  zones: [
    { zone: "Asia/Jerusalem", forms: ["שעון ישראל", "שעון ירושלים"] },
    { zone: "UTC", forms: ["שעון גריניץ'", "שעון גריניץ׳", "זמן אוניברסלי"] },
    { zone: "Europe/Moscow", forms: ["שעון מוסקבה"] },
    { zone: "Asia/Tehran", forms: ["שעון טהרן", "שעון איראן"] },
    { zone: "America/New_York", forms: ["שעון החוף המזרחי", "שעון וושינגטון", "שעון ניו יורק"] },
    { zone: "Europe/London", forms: ["שעון לונדון"] },
    { zone: "Africa/Cairo", forms: ["שעון קהיר"] },
    { zone: "Asia/Beirut", forms: ["שעון ביירות"] },
  ],
  ago: {
    before: ["לפני", "מלפני"],
    after: [],
    units: [
      { unit: "minute", forms: ["דקה"], count: 1 },
      { unit: "minute", forms: ["דקות", "דק'", "דק"] },
      { unit: "hour", forms: ["שעה"], count: 1 },
      { unit: "hour", forms: ["שעתיים"], count: 2 },
      { unit: "hour", forms: ["שעות"] },
      { unit: "day", forms: ["יום"], count: 1 },
      { unit: "day", forms: ["יומיים"], count: 2 },
      { unit: "day", forms: ["ימים"] },
      { unit: "week", forms: ["שבוע"], count: 1 },
      { unit: "week", forms: ["שבועיים"], count: 2 },
      { unit: "week", forms: ["שבועות"] },
    ],
  },
  moments,
};
