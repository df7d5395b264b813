/**
 * Months, days and words of time in Portuguese news.
 * Source: written for Synoptic.
 */
import type { TimeWords } from "../../model/language.js";
import { moments } from "./moments.js";

export const time: TimeWords = {
  months: [
    ["janeiro", "jan"],
    ["fevereiro", "fev"],
    ["março"],
    ["abril", "abr"],
    ["maio", "mai"],
    ["junho", "jun"],
    ["julho", "jul"],
    ["agosto", "ago"],
    ["setembro", "set"],
    ["outubro", "out"],
    ["novembro", "nov"],
    ["dezembro", "dez"],
  ],
  weekdays: [
    ["segunda-feira", "segunda"],
    ["terça-feira", "terça"],
    ["quarta-feira", "quarta"],
    ["quinta-feira", "quinta"],
    ["sexta-feira", "sexta"],
    ["sábado", "sáb"],
    ["domingo", "dom"],
  ],
  relativeDays: [
    { days: -3, forms: ["há três dias", "três dias atrás"] },
    { days: -2, forms: ["anteontem", "antes de ontem", "há dois dias", "dois dias atrás"] },
    { days: -1, forms: ["ontem", "ontem à noite", "ontem de manhã", "ontem à tarde", "ontem de madrugada",
      "na noite de ontem", "na manhã de ontem", "na tarde de ontem", "na véspera", "um dia antes", "no dia anterior",
      "há um dia", "a noite passada", "na noite passada", "no dia de ontem"] },
    { days: 0, forms: ["hoje", "esta manhã", "nesta manhã", "esta tarde", "nesta tarde", "esta noite", "nesta noite",
      "esta madrugada", "nesta madrugada", "hoje à noite", "hoje de manhã", "hoje à tarde", "na manhã de hoje",
      "na tarde de hoje", "na noite de hoje", "ainda hoje", "nas últimas horas", "no dia de hoje"] },
    { days: 1, forms: ["amanhã", "amanhã de manhã", "amanhã à tarde", "amanhã à noite", "no dia seguinte",
      "no próximo dia", "na manhã seguinte"] },
    { days: 2, forms: ["depois de amanhã", "dentro de dois dias", "daqui a dois dias", "em dois dias"] },
    { days: -7, forms: ["há uma semana", "uma semana atrás"] },
    { days: 7, forms: ["dentro de uma semana", "daqui a uma semana"] },
  ],
  weekdayShifts: [
    { weeks: -1, forms: ["passado", "passada", "último", "última", "anterior"] },
    { weeks: 1, forms: ["próximo", "próxima", "seguinte", "que vem"] },
  ],
  numericOrders: ["dmy", "ymd"],
  yearLinks: ["de"],
  calendarMarks: [{ calendar: "islamic", forms: ["da Hégira", "Hégira"] }],
  halves: { am: ["da manhã", "da madrugada"], pm: ["da tarde", "da noite"] },
  hourWords: ["h", "horas"],
  zones: [
    { zone: "America/Sao_Paulo", forms: ["horário de Brasília", "hora de Brasília"] },
    { zone: "Europe/Lisbon", forms: ["hora de Lisboa", "horas de Lisboa"] },
    { zone: "UTC", forms: ["hora de Greenwich"] },
    { zone: "Europe/Moscow", forms: ["hora de Moscou", "hora de Moscovo", "horário de Moscou"] },
    { zone: "Africa/Luanda", forms: ["hora de Luanda", "hora angolana"] },
    { zone: "Africa/Maputo", forms: ["hora de Maputo"] },
    { zone: "America/New_York", forms: ["hora de Washington", "hora de Nova York", "hora de Nova Iorque"] },
  ],
  ago: {
    before: ["há"], after: ["atrás"],
    units: [
      { unit: "minute", forms: ["minuto", "minutos", "min"] }, { unit: "hour", forms: ["hora", "horas", "h"] },
      { unit: "day", forms: ["dia", "dias"] }, { unit: "week", forms: ["semana", "semanas"] },
    ],
  },
  moments,
};
