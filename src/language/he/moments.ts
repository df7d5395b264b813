/**
 * The words of which Hebrew expressions of time are made.
 * Source: own knowledge; facts of the language.
 */
import type { MomentWords } from "../../model/language.js";

export const moments: MomentWords = {
  units: [
    { unit: "second", forms: ["שנייה", "שניות"] },
    { unit: "minute", forms: ["דקה", "דקות"] },
    { unit: "hour", forms: ["שעה", "שעות"] },
    { unit: "hour", count: 2, forms: ["שעתיים"] },
    { unit: "day", forms: ["יום", "ימים", "היום"] },
    { unit: "day", count: 2, forms: ["יומיים"] },
    { unit: "week", forms: ["שבוע", "שבועות", "השבוע"] },
    { unit: "week", count: 2, forms: ["שבועיים"] },
    { unit: "weekend", forms: ["סוף השבוע", "סוף שבוע", "סופ״ש"] },
    { unit: "month", forms: ["חודש", "חודשים", "החודש"] },
    { unit: "month", count: 2, forms: ["חודשיים"] },
    { unit: "quarter", forms: ["רבעון", "רבעונים", "הרבעון"] },
    { unit: "half", forms: ["מחצית", "המחצית"] },
    { unit: "year", forms: ["שנה", "שנים", "השנה", "שנות"] },
    { unit: "year", count: 2, forms: ["שנתיים"] },
    { unit: "decade", forms: ["עשור", "עשורים", "העשור"] },
    { unit: "century", forms: ["מאה", "המאה"] },
  ],
  shifts: [
    { step: -1, forms: ["שעבר", "שעברה", "האחרון", "האחרונה", "האחרונים", "האחרונות", "הקודם", "הקודמת", "שחלף", "שחלפה"] },
    { step: 0, forms: ["הזה", "הזאת", "זה", "זו", "הנוכחי", "הנוכחית"] },
    { step: 1, forms: ["הבא", "הבאה", "הבאים", "הבאות", "הקרוב", "הקרובה", "הקרובים", "הקרובות"] },
  ],
  shifted: [
    { unit: "year", step: -1, forms: ["אשתקד"] },
  ],
  ago: { before: ["לפני"], after: ["קודם לכן"] },
  ahead: { before: ["בעוד", "תוך"], after: ["לאחר מכן", "מאוחר יותר"] },
  parts: [
    { part: "morning", forms: ["בוקר", "בבוקר", "הבוקר", "לפנות בוקר"] },
    { part: "noon", forms: ["צהריים", "בצהריים"] },
    { part: "afternoon", forms: ["אחר הצהריים", "אחרי הצהריים"] },
    { part: "evening", forms: ["ערב", "בערב", "הערב", "לפנות ערב"] },
    { part: "night", forms: ["לילה", "בלילה", "הלילה"] },
    { part: "spring", forms: ["אביב", "באביב"] },
    { part: "summer", forms: ["קיץ", "בקיץ"] },
    { part: "autumn", forms: ["סתיו", "בסתיו"] },
    { part: "winter", forms: ["חורף", "בחורף"] },
  ],
  edges: [
    { edge: "start", forms: ["תחילת", "בתחילת", "ראשית"] },
    { edge: "middle", forms: ["אמצע", "באמצע"] },
    { edge: "end", forms: ["סוף", "בסוף", "שלהי"] },
  ],
  bounds: [
    { bound: "before", forms: ["לפני"] },
    { bound: "after", forms: ["אחרי", "לאחר"] },
    { bound: "since", forms: ["מאז", "החל מ"] },
    { bound: "until", forms: ["עד"] },
  ],
  asOf: { before: ["נכון ל", "נכון לשעת", "נכון ליום"] },
  ordinals: {
    "ראשון": 1, "ראשונה": 1, "הראשון": 1, "הראשונה": 1,
    "שני": 2, "שנייה": 2, "השני": 2, "השנייה": 2,
    "שלישי": 3, "שלישית": 3, "השלישי": 3, "השלישית": 3,
    "רביעי": 4, "רביעית": 4, "הרביעי": 4, "הרביעית": 4,
    "אחרון": -1, "אחרונה": -1,
  },
  links: ["ב", "של", "ה", ",", "בשעה", "שנת", "בשנת", "ל", "-"],
  rangeOpeners: ["מ", "בין"],
  rangeMarks: ["עד", "ל", "ועד"],
  yearWords: ["שנת", "בשנת", "משנת"],
  decadeMarks: ["שנות ה", "שנות"],
  clock: {
    ranked: true,
    before: ["בשעה", "שעה", "ב", "בסביבות", "בסביבות השעה"],
    hours: [],
    minutes: ["דקות"],
    fixed: [
      { clock: "12:00", forms: ["בצהרי היום", "צהרי היום"] },
      { clock: "00:00", forms: ["חצות", "בחצות"] },
    ],
  },
  holidays: [
  ],
};
