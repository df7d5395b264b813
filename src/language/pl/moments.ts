/**
 * The words of which Polish expressions of time are made.
 * Source: own knowledge; facts of the language.
 */
import type { MomentWords } from "../../model/language.js";

export const moments: MomentWords = {
  units: [
    { unit: "second", forms: ["sekunda", "sekundy", "sekund"] },
    { unit: "minute", forms: ["minuta", "minuty", "minut", "minutę"] },
    { unit: "hour", forms: ["godzina", "godziny", "godzin", "godzinę", "godz"] },
    { unit: "day", forms: ["dzień", "dnia", "dni", "doba", "doby", "dób"] },
    { unit: "week", forms: ["tydzień", "tygodnia", "tygodnie", "tygodni", "tygodniu"] },
    { unit: "weekend", forms: ["weekend", "weekendu", "weekendzie"] },
    { unit: "month", forms: ["miesiąc", "miesiąca", "miesiące", "miesięcy", "miesiącu"] },
    { unit: "quarter", forms: ["kwartał", "kwartału", "kwartale"] },
    { unit: "half", forms: ["półrocze", "półrocza", "półroczu"] },
    { unit: "year", forms: ["rok", "roku", "lata", "lat"] },
    { unit: "decade", forms: ["dekada", "dekady", "dekad", "dziesięciolecie"] },
    { unit: "century", forms: ["wiek", "wieku", "stulecie"] },
  ],
  shifts: [
    { step: -1, forms: ["zeszły", "zeszłego", "zeszłym", "zeszłej", "zeszłą", "ubiegły", "ubiegłego", "ubiegłym", "ubiegłej", "miniony", "minionego", "minionym", "poprzedni", "poprzedniego", "ostatni", "ostatnie", "ostatnich", "ostatniego"] },
    { step: 0, forms: ["ten", "tego", "tym", "tej", "tę", "bieżący", "bieżącego", "bieżącym", "obecny", "obecnego"] },
    { step: 1, forms: ["przyszły", "przyszłego", "przyszłym", "przyszłej", "przyszłą", "następny", "następnego", "następnym", "kolejny", "najbliższy", "najbliższe", "najbliższych"] },
  ],
  ago: { after: ["temu", "wcześniej"] },
  ahead: { before: ["za"], after: ["później"] },
  parts: [
    { part: "morning", forms: ["rano", "ranek", "rankiem", "poranek", "nad ranem", "świt", "o świcie", "przed południem"] },
    { part: "afternoon", forms: ["popołudnie", "po południu", "popołudniu"] },
    { part: "evening", forms: ["wieczór", "wieczorem", "wieczoru"] },
    { part: "night", forms: ["noc", "w nocy", "nocą", "nocy"] },
    { part: "spring", forms: ["wiosna", "wiosną", "wiosny"] },
    { part: "summer", forms: ["latem", "lato"] },
    { part: "autumn", forms: ["jesień", "jesienią", "jesieni"] },
    { part: "winter", forms: ["zima", "zimą", "zimy"] },
  ],
  edges: [
    { edge: "start", forms: ["początek", "na początku", "początku"] },
    { edge: "middle", forms: ["połowa", "w połowie", "połowie"] },
    { edge: "end", forms: ["koniec", "pod koniec", "na koniec", "z końcem", "końca"] },
  ],
  bounds: [
    { bound: "before", forms: ["przed"] },
    { bound: "after", forms: ["po"] },
    { bound: "since", forms: ["od", "począwszy od"] },
    { bound: "until", forms: ["do", "aż do"] },
  ],
  asOf: { before: ["według stanu na", "wg stanu na", "stan na"] },
  ordinals: {
    "pierwszy": 1, "pierwszego": 1, "pierwsza": 1, "pierwszym": 1,
    "drugi": 2, "drugiego": 2, "druga": 2, "drugim": 2,
    "trzeci": 3, "trzeciego": 3, "trzecia": 3, "trzecim": 3,
    "czwarty": 4, "czwartego": 4, "czwartym": 4,
    "ostatni": -1, "ostatniego": -1,
  },
  ordinalEndings: [".", "go"],
  links: ["w", "we", "na", ",", "r", "r.", "roku", "dnia", "z", "o"],
  rangeOpeners: ["od", "między", "z"],
  rangeMarks: ["do", "a", "po", "i"],
  yearWords: ["rok", "roku", "r"],
  decadeMarks: ["lata", "latach", "lat"],
  clock: {
    before: ["o", "o godz.", "o godzinie", "godz.", "około"],
    hours: ["godz", "godzina"],
    minutes: ["minut"],
    fixed: [
      { clock: "12:00", forms: ["w południe", "południe"] },
      { clock: "00:00", forms: ["o północy", "północ"] },
    ],
  },
  holidays: [
    { forms: ["Nowy Rok"], month: 1, day: 1 },
    { forms: ["Boże Narodzenie"], month: 12, day: 25 },
    { forms: ["Wielkanoc"], easter: 0 },
    { forms: ["Święto Niepodległości"], month: 11, day: 11 },
    { forms: ["Wszystkich Świętych"], month: 11, day: 1 },
  ],
};
