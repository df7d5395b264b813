/**
 * The words of which Urdu expressions of time are made.
 * Source: own knowledge; facts of the language.
 */
import type { MomentWords } from "../../model/language.js";

export const moments: MomentWords = {
  units: [
    { unit: "second", forms: ["سیکنڈ"] },
    { unit: "minute", forms: ["منٹ", "منٹوں"] },
    { unit: "hour", forms: ["گھنٹے", "گھنٹہ", "گھنٹوں"] },
    { unit: "day", forms: ["دن", "روز", "دنوں"] },
    { unit: "week", forms: ["ہفتے", "ہفتہ", "ہفتوں"] },
    { unit: "month", forms: ["ماہ", "مہینے", "مہینہ", "مہینوں"] },
    { unit: "quarter", forms: ["سہ ماہی"] },
    { unit: "half", forms: ["ششماہی"] },
    { unit: "year", forms: ["سال", "برس", "سالوں", "برسوں"] },
    { unit: "decade", forms: ["دہائی", "عشرہ"] },
    { unit: "century", forms: ["صدی"] },
  ],
  shifts: [
    { step: -1, forms: ["گزشتہ", "پچھلے", "پچھلی", "گذشتہ"] },
    { step: 0, forms: ["اس", "رواں", "موجودہ"] },
    { step: 1, forms: ["اگلے", "اگلی", "آئندہ", "آنے والے"] },
  ],
  ago: { after: ["قبل", "پہلے"] },
  ahead: { after: ["بعد"] },
  parts: [
    { part: "morning", forms: ["صبح", "علی الصبح"] },
    { part: "noon", forms: ["دوپہر"] },
    { part: "afternoon", forms: ["سہ پہر"] },
    { part: "evening", forms: ["شام"] },
    { part: "night", forms: ["رات"] },
  ],
  edges: [
    { edge: "start", forms: ["آغاز", "شروع", "اوائل"] },
    { edge: "middle", forms: ["وسط"] },
    { edge: "end", forms: ["آخر", "اختتام", "اواخر"] },
  ],
  bounds: [
    { bound: "before", after: true, forms: ["سے قبل", "سے پہلے"] },
    { bound: "after", after: true, forms: ["کے بعد"] },
    { bound: "since", after: true, forms: ["سے"] },
    { bound: "until", after: true, forms: ["تک"] },
  ],
  ordinals: {
    "پہلا": 1, "پہلی": 1, "پہلے": 1,
    "دوسرا": 2, "دوسری": 2, "دوسرے": 2,
    "تیسرا": 3, "تیسری": 3, "تیسرے": 3,
    "چوتھا": 4, "چوتھی": 4,
    "آخری": -1,
  },
  ones: ["ایک"],
  links: ["کو", "کی", "کے", "کا", "،", ",", "میں", "سنہ", "سال"],
  rangeOpeners: [],
  rangeMarks: ["سے", "اور", "تا"],
  yearWords: ["سال", "سنہ"],
  decadeMarks: ["کی دہائی"],
  clock: {
    before: ["تقریبا"],
    hours: ["بجے", "بج کر"],
    minutes: ["منٹ"],
    fixed: [
      { clock: "00:00", forms: ["آدھی رات", "نصف شب"] },
    ],
  },
  holidays: [
    { forms: ["یوم آزادی"], month: 8, day: 14 },
    { forms: ["یوم پاکستان"], month: 3, day: 23 },
  ],
};
