/**
 * Months, days and words of time in Turkish news.
 * Source: own knowledge; facts of the language.
 */
import type { TimeWords } from "../../model/language.js";
import { moments } from "./moments.js";

export const time: TimeWords = {
  months: [
    ["Ocak", "Oca"],
    ["Şubat", "Şub"],
    ["Mart"],
    ["Nisan", "Nis"],
    ["Mayıs", "May"],
    ["Haziran", "Haz"],
    ["Temmuz", "Tem"],
    ["Ağustos", "Ağu"],
    ["Eylül", "Eyl"],
    ["Ekim", "Eki"],
    ["Kasım", "Kas"],
    ["Aralık", "Ara"],
  ],
  weekdays: [
    ["Pazartesi", "Pzt", "pazartesi günü", "Pazartesisi"],
    ["Salı", "Sal", "salı günü", "Salısı"],
    ["Çarşamba", "Çar", "çarşamba günü", "Çarşambası"],
    ["Perşembe", "Per", "perşembe günü", "Perşembesi"],
    ["Cuma", "Cum", "cuma günü", "Cuması"],
    ["Cumartesi", "Cmt", "cumartesi günü", "Cumartesisi"],
    ["Pazar", "pazar günü", "Pazarı"],
  ],
  relativeDays: [
    { days: -2, forms: ["önceki gün", "evvelsi gün", "iki gün önce", "evvelki gün"] },
    { days: -1, forms: ["dün", "dün akşam", "dün gece", "dün sabah", "dünkü", "önceki gece", "bir gün önce", "dünden", "düne", "dünün"] },
    { days: 0, forms: ["bugün", "bu sabah", "bu akşam", "bu gece", "bugünkü", "bugünden", "bugüne", "bugünün", "sabah saatlerinde", "öğle saatlerinde",
      "akşam saatlerinde", "bugün öğleden sonra"] },
    { days: 1, forms: ["yarın", "yarın sabah", "yarın akşam", "ertesi gün", "bir gün sonra", "yarınki", "yarına", "yarından", "yarının"] },
    { days: 2, forms: ["öbür gün", "iki gün sonra", "yarından sonraki gün"] },
    { days: -3, forms: ["üç gün önce"] },
    { days: 3, forms: ["üç gün sonra"] },
    { days: -7, forms: ["bir hafta önce", "geçen hafta bugün"] },
    { days: 7, forms: ["bir hafta sonra", "haftaya bugün"] },
  ],
  weekdayShifts: [
    { weeks: -1, forms: ["geçen", "geçtiğimiz", "önceki", "geçen hafta"] },
    { weeks: 1, forms: ["gelecek", "önümüzdeki", "haftaya", "gelecek hafta"] },
  ],
  numericOrders: ["dmy", "ymd", "mdy"],
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
  ago: {
    before: [], after: ["önce"],
    units: [
      { unit: "minute", forms: ["dakika", "dk"] }, { unit: "hour", forms: ["saat", "sa"] },
      { unit: "day", forms: ["gün"] }, { unit: "week", forms: ["hafta"] },
    ],
  },
  moments,
};
