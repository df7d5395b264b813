/**
 * The words of which Portuguese expressions of time are made.
 * Source: own knowledge; facts of the language.
 */
import type { MomentWords } from "../../model/language.js";

export const moments: MomentWords = {
  units: [
    { unit: "second", forms: ["segundo", "segundos"] },
    { unit: "minute", forms: ["minuto", "minutos", "min"] },
    { unit: "hour", forms: ["hora", "horas", "h"] },
    { unit: "day", forms: ["dia", "dias"] },
    { unit: "week", forms: ["semana", "semanas"] },
    { unit: "weekend", forms: ["fim de semana", "fins de semana", "final de semana"] },
    { unit: "month", forms: ["mês", "meses"] },
    { unit: "quarter", forms: ["trimestre", "trimestres"] },
    { unit: "half", forms: ["semestre", "semestres"] },
    { unit: "year", forms: ["ano", "anos"] },
    { unit: "decade", forms: ["década", "décadas"] },
    { unit: "century", forms: ["século", "séculos"] },
  ],
  shifts: [
    { step: -1, forms: ["passado", "passada", "passados", "passadas", "último", "última", "últimos", "últimas", "anterior", "retrasado"] },
    { step: 0, forms: ["este", "esta", "estes", "estas", "neste", "nesta", "deste", "desta", "atual", "corrente"] },
    { step: 1, forms: ["próximo", "próxima", "próximos", "próximas", "seguinte", "que vem", "vindouro"] },
  ],
  ago: { before: ["há", "faz"], after: ["atrás", "antes"] },
  ahead: { before: ["dentro de", "daqui a"], after: ["depois", "mais tarde"] },
  parts: [
    { part: "morning", forms: ["manhã", "madrugada", "da manhã", "de manhã", "pela manhã", "da madrugada"] },
    { part: "afternoon", forms: ["tarde", "da tarde", "à tarde", "de tarde"] },
    { part: "night", forms: ["noite", "da noite", "à noite", "de noite"] },
    { part: "spring", forms: ["primavera"] },
    { part: "summer", forms: ["verão"] },
    { part: "autumn", forms: ["outono"] },
    { part: "winter", forms: ["inverno"] },
  ],
  edges: [
    { edge: "start", forms: ["início de", "no início de", "início do", "começo de", "no começo de", "princípio de", "inícios de"] },
    { edge: "middle", forms: ["meados de", "em meados de", "metade de"] },
    { edge: "end", forms: ["fim de", "no fim de", "fim do", "final de", "no final de", "final do", "finais de"] },
  ],
  bounds: [
    { bound: "before", forms: ["antes de", "antes do", "antes da"] },
    { bound: "after", forms: ["depois de", "depois do", "após", "após o"] },
    { bound: "since", forms: ["desde", "desde o", "a partir de", "a partir do"] },
    { bound: "until", forms: ["até", "até o", "até ao"] },
  ],
  asOf: { before: ["à data de", "segundo o balanço de"] },
  ordinals: {
    "primeiro": 1, "primeira": 1,
    "segundo": 2, "segunda": 2,
    "terceiro": 3, "terceira": 3,
    "quarto": 4, "quarta": 4,
    "quinto": 5, "quinta": 5,
    "último": -1, "última": -1,
  },
  ordinalEndings: ["º", "°", "ª", "o", "a"],
  ones: ["um", "uma"],
  lasting: ["por", "durante"],
  links: ["de", "do", "da", "o", "a", "os", "as", "em", "no", "na", ",", "às", "dia", "no dia", "durante", "para", "dos"],
  rangeOpeners: ["de", "do", "entre", "entre o", "desde", "das"],
  rangeMarks: ["a", "ao", "até", "às", "e o"],
  yearWords: ["ano", "o ano"],
  decadeMarks: ["anos", "os anos", "década de", "dos anos"],
  clock: {
    before: ["às", "à", "pelas", "por volta das", "cerca das", "das"],
    hours: ["h", "horas", "hora"],
    minutes: ["minutos", "min"],
    fixed: [
      { clock: "12:00", forms: ["meio-dia", "meio dia"] },
      { clock: "00:00", forms: ["meia-noite", "meia noite"] },
    ],
  },
  holidays: [
    { forms: ["Ano Novo"], month: 1, day: 1 },
    { forms: ["Natal"], month: 12, day: 25 },
    { forms: ["Páscoa"], easter: 0 },
    { forms: ["Sexta-Feira Santa"], easter: -2 },
    { forms: ["Corpus Christi"], easter: 60 },
    { forms: ["Dia do Trabalhador"], month: 5, day: 1 },
  ],
};
