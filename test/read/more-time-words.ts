/** Words of hours, clocks and calendars of seven languages, for testing the reading of dates without their packs. */
import type { ReadingPack, TimeWords } from "../../src/model/language.js";
import { languages } from "./reading-languages.js";

type MoreTimeWords = Pick<
  TimeWords,
  "hijriMonths" | "solarMonths" | "calendarMarks" | "halves" | "hourWords" | "zones" | "ago" | "relativeDays"
>;

// biome-ignore format: tables, one entry a line
export const moreTimeWords: Readonly<Record<string, MoreTimeWords>> = {
  fa: {
    hijriMonths: [
      ["محرم", "محرم الحرام"], ["صفر", "صفر المظفر"], ["ربیع الاول", "ربیع‌الاول"], ["ربیع الثانی", "ربیع‌الثانی", "ربیع الآخر"],
      ["جمادی الاول", "جمادی‌الاول", "جمادی الاولی"], ["جمادی الثانی", "جمادی‌الثانی", "جمادی الآخر"], ["رجب", "رجب المرجب"],
      ["شعبان", "شعبان المعظم"], ["رمضان", "رمضان المبارک"], ["شوال", "شوال المکرم"], ["ذی القعده", "ذی‌القعده", "ذیقعده"],
      ["ذی الحجه", "ذی‌الحجه", "ذیحجه"],
    ],
    solarMonths: [
      ["فروردین"], ["اردیبهشت"], ["خرداد"], ["تیر"], ["مرداد", "امرداد"], ["شهریور"],
      ["مهر"], ["آبان"], ["آذر"], ["دی"], ["بهمن"], ["اسفند"],
    ],
    calendarMarks: [
      { calendar: "islamic", forms: ["هجری قمری", "ه.ق", "ه‍.ق", "ق", "قمری"] },
      { calendar: "persian", forms: ["هجری شمسی", "هجری خورشیدی", "ه.ش", "ه‍.ش", "ش", "شمسی", "خورشیدی"] },
      { calendar: "gregorian", forms: ["میلادی", "م"] },
    ],
    halves: {
      am: ["صبح", "بامداد", "قبل از ظهر", "قبل‌ازظهر", "ق.ظ"],
      pm: ["بعد از ظهر", "بعدازظهر", "ب.ظ", "عصر", "شب"],
    },
    zones: [
      { zone: "Asia/Tehran", forms: ["به وقت تهران", "به وقت ایران", "وقت تهران"] },
      { zone: "UTC", forms: ["به وقت گرینویچ", "گرینویچ"] },
      { zone: "Europe/Moscow", forms: ["به وقت مسکو"] },
      { zone: "Asia/Kabul", forms: ["به وقت کابل"] },
    ],
    relativeDays: [{ days: 0, forms: ["امروز"] }, { days: -1, forms: ["دیروز"] }, { days: -2, forms: ["پریروز"] }],
    ago: {
      before: [], after: ["پیش", "قبل"],
      units: [
        { unit: "minute", forms: ["دقیقه", "دقیقهٔ"] }, { unit: "hour", forms: ["ساعت"] },
        { unit: "day", forms: ["روز"] }, { unit: "week", forms: ["هفته"] },
      ],
    },
  },
  ru: {
    calendarMarks: [{ calendar: "islamic", forms: ["хиджры", "года хиджры", "г. хиджры"] }],
    halves: { am: ["утра", "ночи"], pm: ["вечера", "дня"] },
    hourWords: ["ч", "час", "часа", "часов"],
    zones: [
      { zone: "Europe/Moscow", forms: ["по московскому времени", "мск", "по Москве", "по мск", "московского времени"] },
      { zone: "UTC", forms: ["по Гринвичу", "по времени Гринвича"] },
    ],
    relativeDays: [{ days: 0, forms: ["сегодня"] }, { days: -1, forms: ["вчера"] }, { days: -2, forms: ["позавчера"] }],
    ago: {
      before: [], after: ["назад"],
      units: [
        { unit: "minute", forms: ["минут", "минуты", "мин"] }, { unit: "minute", forms: ["минуту"], count: 1 },
        { unit: "hour", forms: ["часа", "часов", "ч"] }, { unit: "hour", forms: ["час"], count: 1 },
        { unit: "day", forms: ["дня", "дней"] }, { unit: "day", forms: ["день"], count: 1 },
        { unit: "week", forms: ["недели", "недель"] }, { unit: "week", forms: ["неделю"], count: 1 },
      ],
    },
  },
  fr: {
    calendarMarks: [{ calendar: "islamic", forms: ["de l'hégire", "de l’hégire", "hégire"] }],
    halves: { am: ["du matin"], pm: ["de l'après-midi", "de l’après-midi", "du soir"] },
    hourWords: ["h", "heures", "heure"],
    zones: [
      { zone: "Europe/Paris", forms: ["heure de Paris", "à Paris", "heure de Bruxelles"] },
      { zone: "UTC", forms: ["temps universel", "heure de Greenwich", "TU"] },
      { zone: "Europe/Moscow", forms: ["heure de Moscou"] },
    ],
    relativeDays: [{ days: 0, forms: ["aujourd'hui", "aujourd’hui"] }, { days: -1, forms: ["hier"] }, { days: -2, forms: ["avant-hier"] }],
    ago: {
      before: ["il y a"], after: [],
      units: [
        { unit: "minute", forms: ["minute", "minutes", "min"] }, { unit: "hour", forms: ["heure", "heures", "h"] },
        { unit: "day", forms: ["jour", "jours"] }, { unit: "week", forms: ["semaine", "semaines"] },
      ],
    },
  },
  es: {
    calendarMarks: [{ calendar: "islamic", forms: ["de la hégira", "hégira"] }],
    halves: { am: ["de la mañana", "de la madrugada"], pm: ["de la tarde", "de la noche"] },
    hourWords: ["h", "horas"],
    zones: [
      { zone: "Europe/Madrid", forms: ["hora peninsular", "hora de Madrid", "hora española"] },
      { zone: "UTC", forms: ["hora de Greenwich"] },
      { zone: "America/Bogota", forms: ["hora de Bogotá", "hora colombiana"] },
      { zone: "America/Argentina/Buenos_Aires", forms: ["hora argentina"] },
      { zone: "Europe/Moscow", forms: ["hora de Moscú"] },
    ],
    relativeDays: [{ days: 0, forms: ["hoy"] }, { days: -1, forms: ["ayer"] }, { days: -2, forms: ["anteayer", "antier"] }],
    ago: {
      before: ["hace"], after: ["atrás"],
      units: [
        { unit: "minute", forms: ["minuto", "minutos", "min"] }, { unit: "hour", forms: ["hora", "horas", "h"] },
        { unit: "day", forms: ["día", "días"] }, { unit: "week", forms: ["semana", "semanas"] },
      ],
    },
  },
  de: {
    calendarMarks: [{ calendar: "islamic", forms: ["der Hidschra", "n. H.", "nach der Hidschra"] }],
    halves: { am: ["morgens", "vormittags", "früh"], pm: ["nachmittags", "abends"] },
    hourWords: ["Uhr"],
    zones: [
      { zone: "Europe/Berlin", forms: ["Berliner Zeit", "deutscher Zeit"] },
      { zone: "Europe/Moscow", forms: ["Moskauer Zeit"] },
      { zone: "UTC", forms: ["Weltzeit", "Greenwich-Zeit"] },
      // MEZ and MESZ mean one offset each all over Central Europe.
      { zone: "Etc/GMT-1", forms: ["MEZ"] }, { zone: "Etc/GMT-2", forms: ["MESZ"] },
    ],
    relativeDays: [{ days: 0, forms: ["heute"] }, { days: -1, forms: ["gestern"] }, { days: -2, forms: ["vorgestern"] }],
    ago: {
      before: ["vor"], after: [],
      units: [
        { unit: "minute", forms: ["Minute", "Minuten", "Min"] }, { unit: "hour", forms: ["Stunde", "Stunden", "Std"] },
        { unit: "day", forms: ["Tag", "Tagen"] }, { unit: "week", forms: ["Woche", "Wochen"] },
      ],
    },
  },
  tr: {
    hijriMonths: [
      ["Muharrem"], ["Safer", "Sefer"], ["Rebiülevvel", "Rebîülevvel"], ["Rebiülahir", "Rebîülâhir"], ["Cemaziyelevvel"],
      ["Cemaziyelahir"], ["Recep", "Receb"], ["Şaban"], ["Ramazan"], ["Şevval"], ["Zilkade"], ["Zilhicce"],
    ],
    calendarMarks: [{ calendar: "islamic", forms: ["Hicri", "hicrî", "H."] }, { calendar: "gregorian", forms: ["Miladi", "Milâdi"] }],
    halves: { am: ["sabah", "öö"], pm: ["akşam", "öğleden sonra", "ös", "gece"] },
    zones: [
      { zone: "Europe/Istanbul", forms: ["TSİ", "Türkiye saatiyle", "Türkiye saati"] },
      { zone: "UTC", forms: ["Greenwich saatiyle"] },
      { zone: "Europe/Moscow", forms: ["Moskova saatiyle"] },
    ],
    relativeDays: [{ days: 0, forms: ["bugün"] }, { days: -1, forms: ["dün"] }, { days: -2, forms: ["evvelsi gün"] }],
    ago: {
      before: [], after: ["önce"],
      units: [
        { unit: "minute", forms: ["dakika", "dk"] }, { unit: "hour", forms: ["saat", "sa"] },
        { unit: "day", forms: ["gün"] }, { unit: "week", forms: ["hafta"] },
      ],
    },
  },
  zh: {
    calendarMarks: [
      { calendar: "islamic", forms: ["伊斯兰历", "回历", "伊历"] },
      { calendar: "persian", forms: ["波斯历", "伊朗历"] },
      { calendar: "gregorian", forms: ["公历", "西历"] },
    ],
    halves: { am: ["上午", "凌晨", "早上", "清晨", "早晨"], pm: ["下午", "晚上", "傍晚", "晚间"] },
    zones: [
      { zone: "Asia/Shanghai", forms: ["北京时间"] },
      { zone: "UTC", forms: ["格林尼治时间", "世界时"] },
    ],
    relativeDays: [{ days: 0, forms: ["今天", "今日"] }, { days: -1, forms: ["昨天", "昨日"] }, { days: -2, forms: ["前天"] }],
    ago: {
      before: [], after: ["前", "之前"],
      units: [
        { unit: "minute", forms: ["分钟", "分鐘"] }, { unit: "hour", forms: ["小时", "小時", "个小时"] },
        { unit: "day", forms: ["天", "日"] }, { unit: "week", forms: ["周", "星期", "个星期"] },
      ],
    },
  },
};

const order = { fa: "ymd", zh: "ymd" } as Readonly<Record<string, "ymd">>;

/** The packs of the product, and for a language without one a pack of these words alone. */
export const packsWithTime: readonly ReadingPack[] = [
  ...languages.packs,
  ...Object.entries(moreTimeWords)
    .filter(([code]) => !languages.packs.some((pack) => pack.code === code))
    .map(([code, words]) => {
      const english = languages.packs.find((pack) => pack.code === "en")!;
      const numericOrders =
        order[code] === undefined ? (["dmy", "ymd", "mdy"] as const) : (["ymd", "dmy", "mdy"] as const);
      const time = { months: [], weekdays: [], weekdayShifts: [], ...words, numericOrders };
      return { ...english, code, name: code, time };
    }),
];
