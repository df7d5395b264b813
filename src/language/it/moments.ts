/**
 * The words of which Italian expressions of time are made.
 * Source: own knowledge; facts of the language.
 */
import type { MomentWords } from "../../model/language.js";

export const moments: MomentWords = {
  units: [
    { unit: "second", forms: ["secondo", "secondi"] },
    { unit: "minute", forms: ["minuto", "minuti", "min"] },
    { unit: "hour", forms: ["ora", "ore"] },
    { unit: "day", forms: ["giorno", "giorni", "giornata"] },
    { unit: "week", forms: ["settimana", "settimane"] },
    { unit: "weekend", forms: ["fine settimana", "weekend", "week-end"] },
    { unit: "month", forms: ["mese", "mesi"] },
    { unit: "quarter", forms: ["trimestre", "trimestri"] },
    { unit: "half", forms: ["semestre", "semestri"] },
    { unit: "year", forms: ["anno", "anni"] },
    { unit: "decade", forms: ["decennio", "decenni"] },
    { unit: "century", forms: ["secolo", "secoli"] },
  ],
  shifts: [
    { step: -1, forms: ["scorso", "scorsa", "scorsi", "scorse", "passato", "passata", "precedente", "ultimo", "ultima", "ultimi", "ultime"] },
    { step: 0, forms: ["questo", "questa", "questi", "queste", "quest'", "corrente", "in corso"] },
    { step: 1, forms: ["prossimo", "prossima", "prossimi", "prossime", "seguente", "successivo", "successiva", "entrante"] },
  ],
  ago: { after: ["fa", "or sono", "prima", "addietro"] },
  ahead: { before: ["tra", "fra"], after: ["dopo", "più tardi"] },
  parts: [
    { part: "morning", forms: ["mattina", "mattino", "mattinata", "di mattina", "del mattino", "alba", "stamattina"] },
    { part: "afternoon", forms: ["pomeriggio", "del pomeriggio", "di pomeriggio"] },
    { part: "evening", forms: ["sera", "serata", "di sera", "della sera"] },
    { part: "night", forms: ["notte", "nottata", "di notte", "della notte"] },
    { part: "spring", forms: ["primavera"] },
    { part: "summer", forms: ["estate"] },
    { part: "autumn", forms: ["autunno"] },
    { part: "winter", forms: ["inverno"] },
  ],
  edges: [
    { edge: "start", forms: ["inizio", "all'inizio di", "all'inizio del", "inizio di", "inizi di", "primi di"] },
    { edge: "middle", forms: ["metà", "a metà", "alla metà di", "metà di"] },
    { edge: "end", forms: ["fine", "alla fine di", "alla fine del", "fine di", "a fine"] },
  ],
  bounds: [
    { bound: "before", forms: ["prima di", "prima del", "prima della", "entro", "entro il"] },
    { bound: "after", forms: ["dopo", "dopo il", "dopo la"] },
    { bound: "since", forms: ["da", "dal", "dalla", "dall'", "a partire da", "a partire dal", "sin da", "sin dal"] },
    { bound: "until", forms: ["fino a", "fino al", "fino alla", "sino al"] },
  ],
  asOf: { before: ["alla data di", "alla data del", "aggiornato a", "aggiornati a", "aggiornato al", "secondo il bilancio di"] },
  ordinals: {
    "primo": 1, "prima": 1,
    "secondo": 2, "seconda": 2,
    "terzo": 3, "terza": 3,
    "quarto": 4, "quarta": 4,
    "quinto": 5, "quinta": 5,
    "ultimo": -1, "ultima": -1,
  },
  ordinalEndings: ["º", "°", "ª", "o", "a"],
  ones: ["un", "una", "un'"],
  lasting: ["per", "durante"],
  links: ["di", "del", "della", "dell'", "il", "la", "lo", "l'", "nel", "nella", "in", "alle", "a", "ad", ",", "le", "per", "durante", "d'"],
  rangeOpeners: ["dal", "dall'", "tra il", "fra il", "da", "tra", "fra", "dalle"],
  rangeMarks: ["al", "all'", "alle", "e il", "a"],
  yearWords: ["anno", "l'anno"],
  decadeMarks: ["anni", "gli anni", "degli anni"],
  clock: {
    before: ["alle", "all'", "alle ore", "ore", "verso le", "intorno alle", "dalle"],
    hours: ["ore"],
    minutes: ["minuti"],
    fixed: [
      { clock: "12:00", forms: ["mezzogiorno"] },
      { clock: "00:00", forms: ["mezzanotte"] },
    ],
  },
  holidays: [
    { forms: ["Capodanno"], month: 1, day: 1 },
    { forms: ["Epifania"], month: 1, day: 6 },
    { forms: ["Natale"], month: 12, day: 25 },
    { forms: ["Ferragosto"], month: 8, day: 15 },
    { forms: ["Pasqua"], easter: 0 },
    { forms: ["Pasquetta"], easter: 1 },
    { forms: ["Festa della Liberazione"], month: 4, day: 25 },
    { forms: ["Festa della Repubblica"], month: 6, day: 2 },
    { forms: ["San Valentino"], month: 2, day: 14 },
  ],
};
