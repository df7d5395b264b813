/**
 * Months, days and words of time in Spanish news.
 * Source: own knowledge; facts of the language.
 */
import type { TimeWords } from "../../model/language.js";
import { moments } from "./moments.js";

export const time: TimeWords = {
  months: [
    ["enero", "ene"],
    ["febrero", "feb"],
    ["marzo", "mar"],
    ["abril", "abr"],
    ["mayo", "may"],
    ["junio", "jun"],
    ["julio", "jul"],
    ["agosto", "ago", "agto"],
    ["septiembre", "setiembre", "sept", "sep", "set"],
    ["octubre", "oct"],
    ["noviembre", "nov"],
    ["diciembre", "dic"],
  ],
  weekdays: [
    ["lunes", "lun"],
    ["martes"],
    ["miércoles", "mié", "miér"],
    ["jueves", "jue"],
    ["viernes", "vie"],
    ["sábado", "sáb"],
    ["domingo", "dom"],
  ],
  relativeDays: [
    { days: -1, part: "night", forms: ["anoche"] },
    { days: -2, forms: ["anteayer", "antier", "antes de ayer", "hace dos días"] },
    { days: -1, forms: ["ayer", "ayer por la mañana", "ayer por la tarde", "ayer por la noche", "la víspera",
      "hace un día", "ayer en la noche", "el día anterior"] },
    { days: 0, forms: ["hoy", "esta mañana", "esta tarde", "esta noche", "hoy mismo", "esta madrugada", "este mediodía",
      "en las últimas horas"] },
    { days: 1, forms: ["mañana por la mañana", "mañana por la tarde", "mañana por la noche", "el día siguiente",
      "al día siguiente", "el día de mañana"] },
    { days: 2, forms: ["el día después de mañana", "día después de mañana", "pasado mañana", "dentro de dos días"] },
    { days: -3, forms: ["hace tres días"] },
    { days: -7, forms: ["hace una semana"] },
    { days: 7, forms: ["dentro de una semana", "en una semana"] },
  ],
  weekdayShifts: [
    { weeks: -1, forms: ["pasado", "último", "anterior"] },
    { weeks: 1, forms: ["próximo", "siguiente", "que viene", "entrante"] },
  ],
  numericOrders: ["dmy", "ymd"],
  yearLinks: ["de", "del"],
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
  ago: {
    before: ["hace"], after: ["atrás"],
    units: [
      { unit: "minute", forms: ["minuto", "minutos", "min"] }, { unit: "hour", forms: ["hora", "horas", "h"] },
      { unit: "day", forms: ["día", "días"] }, { unit: "week", forms: ["semana", "semanas"] },
    ],
  },
  moments,
};
