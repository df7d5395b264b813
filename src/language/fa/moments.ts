/**
 * The words of which Persian expressions of time are made.
 * Source: own knowledge; facts of the language.
 */
import type { MomentWords } from "../../model/language.js";

export const moments: MomentWords = {
  units: [
    { unit: "second", forms: ["ثانیه"] },
    { unit: "minute", forms: ["دقیقه"] },
    { unit: "hour", forms: ["ساعت"] },
    { unit: "day", forms: ["روز", "روزه"] },
    { unit: "week", forms: ["هفته"] },
    { unit: "weekend", forms: ["آخر هفته", "پایان هفته"] },
    { unit: "month", forms: ["ماه", "ماهه"] },
    { unit: "quarter", forms: ["سه ماهه", "فصل"] },
    { unit: "half", forms: ["نیمه", "نیمسال"] },
    { unit: "year", forms: ["سال", "ساله"] },
    { unit: "decade", forms: ["دهه"] },
    { unit: "century", forms: ["قرن", "سده"] },
  ],
  shifts: [
    { step: -1, forms: ["گذشته", "پیش", "قبل", "اخیر"] },
    { step: 0, forms: ["این", "جاری", "کنونی"] },
    { step: 1, forms: ["آینده", "بعد", "آتی", "پیش رو", "دیگر"] },
  ],
  shifted: [
    { unit: "year", step: -1, forms: ["پارسال", "سال گذشته"] },
    { unit: "year", step: 0, forms: ["امسال"] },
    { unit: "year", step: -2, forms: ["پیرارسال"] },
  ],
  ago: { after: ["پیش", "قبل"] },
  ahead: { before: ["ظرف", "طی"], after: ["بعد", "دیگر", "آینده"] },
  parts: [
    { part: "morning", forms: ["صبح", "بامداد", "سحرگاه"] },
    { part: "noon", forms: ["ظهر"] },
    { part: "afternoon", forms: ["بعدازظهر", "بعد از ظهر", "عصر"] },
    { part: "evening", forms: ["غروب"] },
    { part: "night", forms: ["شب", "شامگاه", "نیمه شب"] },
    { part: "spring", forms: ["بهار"] },
    { part: "summer", forms: ["تابستان"] },
    { part: "autumn", forms: ["پاییز"] },
    { part: "winter", forms: ["زمستان"] },
  ],
  edges: [
    { edge: "start", forms: ["اوایل", "آغاز", "ابتدای"] },
    { edge: "middle", forms: ["اواسط", "میانه"] },
    { edge: "end", forms: ["اواخر", "پایان", "انتهای"] },
  ],
  bounds: [
    { bound: "before", forms: ["پیش از", "قبل از"] },
    { bound: "after", forms: ["پس از", "بعد از"] },
    { bound: "since", forms: ["از زمان", "از", "از سال"] },
    { bound: "until", forms: ["تا"] },
  ],
  asOf: { before: ["تا لحظه", "تا تاریخ"] },
  ordinals: {
    "اول": 1, "نخست": 1, "یکم": 1, "اولین": 1, "نخستین": 1,
    "دوم": 2, "دومین": 2,
    "سوم": 3, "سومین": 3,
    "چهارم": 4, "چهارمین": 4,
    "پنجم": 5,
    "ششم": 6,
    "هفتم": 7,
    "هشتم": 8,
    "نهم": 9,
    "دهم": 10,
    "آخر": -1, "آخرین": -1,
  },
  ones: ["یک"],
  links: ["ماه", "سال", "در", "روز", "به", "،", ",", "ی", "ساعت"],
  rangeOpeners: ["از", "بین", "میان"],
  rangeMarks: ["تا", "الی"],
  yearWords: ["سال"],
  decadeMarks: ["دهه"],
  clock: {
    before: ["ساعت", "در ساعت", "حدود ساعت"],
    hours: [],
    minutes: ["دقیقه"],
    fixed: [
      { clock: "00:00", forms: ["نیمه شب", "نیمه‌شب"] },
    ],
  },
  holidays: [
  ],
};
