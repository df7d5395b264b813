/**
 * Months, days and words of time in French news.
 * Source: own knowledge; facts of the language.
 */
import type { TimeWords } from "../../model/language.js";
import { moments } from "./moments.js";

export const time: TimeWords = {
  months: [
    ["janvier", "janv", "jan"],
    ["février", "févr", "fév"],
    ["mars"],
    ["avril", "avr"],
    ["mai"],
    ["juin"],
    ["juillet", "juil"],
    ["août"],
    ["septembre", "sept", "sep"],
    ["octobre", "oct"],
    ["novembre", "nov"],
    ["décembre", "déc"],
  ],
  weekdays: [
    ["lundi", "lun"],
    ["mardi", "mar"],
    ["mercredi", "mer"],
    ["jeudi", "jeu"],
    ["vendredi", "ven"],
    ["samedi", "sam"],
    ["dimanche", "dim"],
  ],
  relativeDays: [
    { days: -2, forms: ["avant-hier", "avant hier", "il y a deux jours", "l'avant-veille"] },
    { days: -1, forms: ["hier", "hier soir", "hier matin", "hier après-midi", "la veille", "la veille au soir",
      "la nuit dernière", "il y a un jour"] },
    { days: 0, forms: ["aujourd'hui", "ce matin", "cet après-midi", "ce soir", "cette nuit", "plus tôt dans la journée",
      "ce jour", "ce midi"] },
    { days: 1, forms: ["demain", "demain matin", "demain soir", "lendemain", "le lendemain", "le lendemain matin"] },
    { days: 2, forms: ["après-demain", "après demain", "le surlendemain", "dans deux jours"] },
    { days: -3, forms: ["il y a trois jours"] },
    { days: -7, forms: ["il y a une semaine"] },
    { days: 7, forms: ["dans une semaine"] },
  ],
  weekdayShifts: [
    { weeks: -1, forms: ["dernier", "dernière", "passé", "précédent"] },
    { weeks: 1, forms: ["prochain", "prochaine", "suivant"] },
  ],
  numericOrders: ["dmy", "ymd"],
  calendarMarks: [{ calendar: "islamic", forms: ["de l'hégire", "de l’hégire", "hégire"] }],
  halves: { am: ["du matin"], pm: ["de l'après-midi", "de l’après-midi", "du soir"] },
  hourWords: ["h", "heures", "heure"],
  zones: [
    { zone: "Europe/Paris", forms: ["heure de Paris", "à Paris", "heure de Bruxelles"] },
    { zone: "UTC", forms: ["temps universel", "heure de Greenwich", "TU"] },
    { zone: "Europe/Moscow", forms: ["heure de Moscou"] },
  ],
  ago: {
    before: ["il y a"], after: [],
    units: [
      { unit: "minute", forms: ["minute", "minutes", "min"] }, { unit: "hour", forms: ["heure", "heures", "h"] },
      { unit: "day", forms: ["jour", "jours"] }, { unit: "week", forms: ["semaine", "semaines"] },
    ],
  },
  moments,
};
