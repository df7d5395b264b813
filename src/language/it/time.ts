/**
 * Months, days and words of time in Italian news.
 * Source: written for Synoptic.
 */
import type { TimeWords } from "../../model/language.js";
import { moments } from "./moments.js";

export const time: TimeWords = {
  months: [
    ["gennaio", "gen", "genn"],
    ["febbraio", "feb", "febbr"],
    ["marzo", "mar"],
    ["aprile", "apr"],
    ["maggio", "mag", "magg"],
    ["giugno", "giu"],
    ["luglio", "lug"],
    ["agosto", "ago"],
    ["settembre", "sett"],
    ["ottobre", "ott"],
    ["novembre", "nov"],
    ["dicembre", "dic"],
  ],
  weekdays: [
    ["lunedì", "lun"],
    ["martedì", "mart"],
    ["mercoledì", "merc", "mer"],
    ["giovedì", "giov", "gio"],
    ["venerdì", "ven"],
    ["sabato", "sab"],
    ["domenica", "dom"],
  ],
  relativeDays: [
    { days: -3, forms: ["tre giorni fa"] },
    { days: -2, forms: ["l'altro ieri", "altroieri", "avantieri", "due giorni fa", "ieri l'altro", "l'altroieri"] },
    { days: -1, forms: ["ieri", "ieri sera", "ieri mattina", "ieri pomeriggio", "ieri notte", "la notte scorsa",
      "la scorsa notte", "la sera prima", "il giorno prima", "un giorno fa", "nella serata di ieri",
      "nella giornata di ieri", "nella notte appena trascorsa", "alla vigilia"] },
    { days: 0, forms: ["oggi", "stamattina", "stamani", "questa mattina", "questo pomeriggio", "oggi pomeriggio",
      "stasera", "questa sera", "stanotte", "questa notte", "in giornata", "in queste ore", "nelle ultime ore",
      "nella giornata di oggi", "nella mattinata di oggi", "nel pomeriggio di oggi", "oggi stesso"] },
    { days: 1, forms: ["domani", "domani mattina", "domani pomeriggio", "domani sera", "domattina",
      "nella giornata di domani", "il giorno dopo", "il giorno successivo", "il giorno seguente"] },
    { days: 2, forms: ["dopodomani", "tra due giorni", "fra due giorni"] },
    { days: -7, forms: ["una settimana fa"] },
    { days: 7, forms: ["tra una settimana", "fra una settimana"] },
  ],
  weekdayShifts: [
    { weeks: -1, forms: ["scorso", "scorsa", "ultimo", "precedente", "passato"] },
    { weeks: 1, forms: ["prossimo", "prossima", "successivo", "seguente", "venturo"] },
  ],
  numericOrders: ["dmy", "ymd"],
  calendarMarks: [{ calendar: "islamic", forms: ["dell'Egira", "dell'egira"] }],
  halves: { am: ["di mattina", "del mattino", "antimeridiane"], pm: ["del pomeriggio", "di sera", "della sera"] },
  hourWords: ["h", "ore"],
  zones: [
    { zone: "Europe/Rome", forms: ["ora italiana", "ore italiane", "ora di Roma"] },
    { zone: "UTC", forms: ["ora di Greenwich"] },
    { zone: "Europe/Moscow", forms: ["ora di Mosca"] },
    { zone: "America/New_York", forms: ["ora di New York", "ora di Washington"] },
    { zone: "Asia/Jerusalem", forms: ["ora israeliana"] },
    { zone: "Europe/Kyiv", forms: ["ora di Kiev"] },
  ],
  ago: {
    before: [], after: ["fa", "or sono"],
    units: [
      { unit: "minute", forms: ["minuto", "minuti", "min"] }, { unit: "hour", forms: ["ora", "ore", "h"] },
      { unit: "day", forms: ["giorno", "giorni"] }, { unit: "week", forms: ["settimana", "settimane"] },
    ],
  },
  moments,
};
