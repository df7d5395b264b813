/**
 * Months, days and words of time in German news, with the Austrian names of months.
 * Source: own knowledge; facts of the language.
 */
import type { TimeWords } from "../../model/language.js";
import { moments } from "./moments.js";

export const time: TimeWords = {
  months: [
    ["Januar", "Jänner", "Jan", "Jän", "Januars"],
    ["Februar", "Feber", "Feb", "Februars"],
    ["März", "Mrz", "Mär"],
    ["April", "Apr"],
    ["Mai"],
    ["Juni", "Jun"],
    ["Juli", "Jul"],
    ["August", "Aug"],
    ["September", "Sept", "Sep"],
    ["Oktober", "Okt"],
    ["November", "Nov"],
    ["Dezember", "Dez"],
  ],
  weekdays: [
    ["Montag", "Montags", "Mo", "Montagabend", "Montagmorgen", "Montagnachmittag", "Montagmittag", "Montagvormittag"],
    ["Dienstag", "Dienstags", "Di", "Dienstagabend", "Dienstagmorgen", "Dienstagnachmittag", "Dienstagmittag",
      "Dienstagvormittag"],
    ["Mittwoch", "Mittwochs", "Mi", "Mittwochabend", "Mittwochmorgen", "Mittwochnachmittag", "Mittwochmittag",
      "Mittwochvormittag"],
    ["Donnerstag", "Donnerstags", "Do", "Donnerstagabend", "Donnerstagmorgen", "Donnerstagnachmittag",
      "Donnerstagmittag", "Donnerstagvormittag"],
    ["Freitag", "Freitags", "Fr", "Freitagabend", "Freitagmorgen", "Freitagnachmittag", "Freitagmittag",
      "Freitagvormittag"],
    ["Samstag", "Samstags", "Sonnabend", "Sonnabends", "Sa", "Samstagabend", "Samstagmorgen", "Samstagnachmittag",
      "Samstagmittag", "Samstagvormittag"],
    ["Sonntag", "Sonntags", "So", "Sonntagabend", "Sonntagmorgen", "Sonntagnachmittag", "Sonntagmittag",
      "Sonntagvormittag"],
  ],
  relativeDays: [
    { days: -2, forms: ["vorgestern", "vor zwei Tagen", "vorgestern Abend"] },
    { days: -1, forms: ["gestern", "gestern Abend", "gestern Morgen", "gestern Nachmittag", "gestern Vormittag",
      "am Vortag", "am Vorabend", "in der vergangenen Nacht", "in der Nacht zuvor"] },
    { days: 0, forms: ["heute", "heute Morgen", "heute Früh", "heute Vormittag", "heute Mittag", "heute Nachmittag",
      "heute Abend", "heute Nacht"] },
    { days: 1, forms: ["am nächsten Tag", "am Tag darauf", "am folgenden Tag", "morgen Abend", "morgen Vormittag",
      "morgen Nachmittag"] },
    { days: 2, forms: ["übermorgen", "in zwei Tagen"] },
    { days: -3, forms: ["vor drei Tagen"] },
    { days: -7, forms: ["vor einer Woche"] },
    { days: 7, forms: ["in einer Woche"] },
  ],
  weekdayShifts: [
    { weeks: -1, forms: ["letzten", "letzter", "vergangenen", "vergangener", "vorigen", "voriger"] },
    { weeks: 1, forms: ["nächsten", "nächster", "kommenden", "kommender"] },
  ],
  numericOrders: ["dmy", "ymd"],
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
  ago: {
    before: ["vor"], after: [],
    units: [
      { unit: "minute", forms: ["Minute", "Minuten", "Min"] }, { unit: "hour", forms: ["Stunde", "Stunden", "Std"] },
      { unit: "day", forms: ["Tag", "Tagen"] }, { unit: "week", forms: ["Woche", "Wochen"] },
    ],
  },
  moments,
};
