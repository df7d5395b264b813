/**
 * Months of the Gregorian calendar as Persian (Iran and Afghanistan) spells them, days and words of time. The months of
 * the solar calendar are known to reading by the runtime's own tables.
 * Source: own knowledge; facts of the language.
 */
import type { TimeWords } from "../../model/language.js";

export const time: TimeWords = {
  // biome-ignore format: a table, one entry a line
  months: [
    ["ژانویه", "جنوری", "ژانویهٔ", "ژانویه‌ی"],
    ["فوریه", "فبروری", "فوریهٔ", "فوریه‌ی"],
    ["مارس", "مارچ"],
    ["آوریل", "اپریل", "آپریل"],
    ["مه", "می"],
    ["ژوئن", "جون", "ژوئین"],
    ["ژوئیه", "جولای", "جولائی", "ژوییه", "ژوئیهٔ"],
    ["اوت", "آگوست", "اگست", "آگست"],
    ["سپتامبر", "سپتمبر"],
    ["اکتبر", "اکتوبر"],
    ["نوامبر", "نومبر"],
    ["دسامبر", "دسمبر"],
  ],
  // biome-ignore format: a table, one entry a line
  weekdays: [
    ["دوشنبه", "روز دوشنبه", "دو شنبه"],
    ["سه‌شنبه", "سه شنبه", "روز سه‌شنبه", "سهشنبه"],
    ["چهارشنبه", "چهار شنبه", "روز چهارشنبه"],
    ["پنجشنبه", "پنج‌شنبه", "پنج شنبه", "روز پنجشنبه"],
    ["جمعه", "روز جمعه", "آدینه"],
    ["شنبه", "روز شنبه"],
    ["یکشنبه", "یک‌شنبه", "یک شنبه", "روز یکشنبه"],
  ],
  // biome-ignore format: a table, one entry a line
  relativeDays: [
    { days: -2, forms: ["پریروز", "دو روز پیش", "دو روز قبل", "پریشب"] },
    { days: -1, forms: ["دیروز", "روز گذشته", "شب گذشته", "دیشب", "یک روز قبل", "یک روز پیش", "عصر دیروز", "صبح دیروز",
      "بعدازظهر دیروز", "شامگاه گذشته", "روز قبل"] },
    { days: 0, forms: ["امروز", "امشب", "صبح امروز", "ظهر امروز", "عصر امروز", "بامداد امروز", "بعدازظهر امروز",
      "شامگاه امروز", "همین امروز", "سحرگاه امروز", "پیش از ظهر امروز"] },
    { days: 1, forms: ["فردا", "صبح فردا", "فردا شب", "روز آینده", "عصر فردا"] },
    { days: 2, forms: ["پس‌فردا", "پس فردا", "دو روز دیگر", "دو روز بعد"] },
    { days: -3, forms: ["سه روز پیش", "سه روز قبل"] },
    { days: 3, forms: ["سه روز دیگر", "سه روز بعد"] },
    { days: -7, forms: ["هفته پیش", "یک هفته پیش", "یک هفته قبل"] },
    { days: 7, forms: ["یک هفته دیگر", "یک هفته بعد"] },
  ],
  // biome-ignore format: a table, one entry a line
  weekdayShifts: [
    { weeks: -1, forms: ["گذشته", "هفته گذشته", "هفته پیش", "قبل", "پیش", "اخیر"] },
    { weeks: 1, forms: ["آینده", "هفته آینده", "آتی", "بعد", "پیش رو", "پیش‌رو"] },
  ],
  numericOrders: ["ymd", "dmy", "mdy"],
  // biome-ignore format: a table, one entry a line
  hijriMonths: [
    ["محرم", "محرم الحرام"], ["صفر", "صفر المظفر"], ["ربیع الاول", "ربیع‌الاول"], ["ربیع الثانی", "ربیع‌الثانی", "ربیع الآخر"],
    ["جمادی الاول", "جمادی‌الاول", "جمادی الاولی"], ["جمادی الثانی", "جمادی‌الثانی", "جمادی الآخر"], ["رجب", "رجب المرجب"],
    ["شعبان", "شعبان المعظم"], ["رمضان", "رمضان المبارک"], ["شوال", "شوال المکرم"], ["ذی القعده", "ذی‌القعده", "ذیقعده"],
    ["ذی الحجه", "ذی‌الحجه", "ذیحجه"],
  ],
  // biome-ignore format: a table, one entry a line
  solarMonths: [
    ["فروردین"], ["اردیبهشت"], ["خرداد"], ["تیر"], ["مرداد", "امرداد"], ["شهریور"],
    ["مهر"], ["آبان"], ["آذر"], ["دی"], ["بهمن"], ["اسفند"],
  ],
  // biome-ignore format: a table, one entry a line
  calendarMarks: [
    { calendar: "islamic", forms: ["هجری قمری", "ه.ق", "ه‍.ق", "ق", "قمری"] },
    { calendar: "persian", forms: ["هجری شمسی", "هجری خورشیدی", "ه.ش", "ه‍.ش", "ش", "شمسی", "خورشیدی"] },
    { calendar: "gregorian", forms: ["میلادی", "م"] },
  ],
  // biome-ignore format: a table, one entry a line
  halves: {
    am: ["صبح", "بامداد", "قبل از ظهر", "قبل‌ازظهر", "ق.ظ"],
    pm: ["بعد از ظهر", "بعدازظهر", "ب.ظ", "عصر", "شب"],
  },
  // biome-ignore format: a table, one entry a line
  zones: [
    { zone: "Asia/Tehran", forms: ["به وقت تهران", "به وقت ایران", "وقت تهران"] },
    { zone: "UTC", forms: ["به وقت گرینویچ", "گرینویچ"] },
    { zone: "Europe/Moscow", forms: ["به وقت مسکو"] },
    { zone: "Asia/Kabul", forms: ["به وقت کابل"] },
  ],
  // biome-ignore format: a table, one entry a line
  ago: {
    before: [], after: ["پیش", "قبل"],
    units: [
      { unit: "minute", forms: ["دقیقه", "دقیقهٔ"] }, { unit: "hour", forms: ["ساعت"] },
      { unit: "day", forms: ["روز"] }, { unit: "week", forms: ["هفته"] },
    ],
  },
};
