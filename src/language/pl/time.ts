/**
 * Months, days and words of time in Polish news; months and days in the cases in which dates stand.
 * Source: written for Synoptic.
 * "Maja" is also "they have" once folded and "lut", "lip", "gru" are little words: reading asks for a number beside them.
 * "Sie", "pt" and "śr" are left out: without accents they are the commonest pronoun, and words of other languages.
 */
import type { TimeWords } from "../../model/language.js";
import { moments } from "./moments.js";

export const time: TimeWords = {
  months: [
    ["styczeń", "stycznia", "styczniu", "styczniem", "sty"],
    ["luty", "lutego", "lutym", "lut"],
    ["marzec", "marca", "marcu", "marcem", "mar"],
    ["kwiecień", "kwietnia", "kwietniu", "kwietniem", "kwi"],
    ["maj", "maja", "maju", "majem"],
    ["czerwiec", "czerwca", "czerwcu", "czerwcem", "cze"],
    ["lipiec", "lipca", "lipcu", "lipcem", "lip"],
    ["sierpień", "sierpnia", "sierpniu", "sierpniem", "sierp"],
    ["wrzesień", "września", "wrześniu", "wrześniem", "wrz"],
    ["październik", "października", "październiku", "październikiem", "paź", "paźdz"],
    ["listopad", "listopada", "listopadzie", "listopadem", "lis"],
    ["grudzień", "grudnia", "grudniu", "grudniem", "gru"],
  ],
  weekdays: [
    ["poniedziałek", "poniedziałku", "poniedziałkiem", "pon"],
    ["wtorek", "wtorku", "wtorkiem"],
    ["środa", "środę", "środy", "środzie", "środą"],
    ["czwartek", "czwartku", "czwartkiem", "czw"],
    ["piątek", "piątku", "piątkiem"],
    ["sobota", "sobotę", "soboty", "sobocie", "sobotą"],
    ["niedziela", "niedzielę", "niedzieli", "niedzielą", "niedz"],
  ],
  relativeDays: [
    { days: -2, forms: ["przedwczoraj", "dwa dni temu", "przed dwoma dniami"] },
    { days: -1, forms: ["wczoraj", "wczoraj wieczorem", "wczoraj rano", "wczoraj po południu", "wczoraj w nocy",
      "dzień wcześniej", "poprzedniego dnia", "w przeddzień", "minionej nocy", "ubiegłej nocy", "wczorajszego dnia",
      "w dniu wczorajszym", "zeszłej nocy", "wczorajszej nocy"] },
    { days: 0, forms: ["dziś", "dzisiaj", "dziś rano", "dzisiaj rano", "dziś po południu", "dzisiaj po południu",
      "dziś wieczorem", "dzisiaj wieczorem", "dziś w nocy", "dzisiaj w nocy", "dziś nad ranem", "w dniu dzisiejszym",
      "dzisiejszej nocy", "tego samego dnia", "dziś w południe"] },
    { days: 1, forms: ["jutro", "jutro rano", "jutro wieczorem", "jutro po południu", "następnego dnia",
      "w dniu jutrzejszym", "nazajutrz", "dzień później", "kolejnego dnia"] },
    { days: 2, forms: ["pojutrze", "za dwa dni"] },
    { days: -3, forms: ["trzy dni temu", "przed trzema dniami"] },
    { days: -7, forms: ["tydzień temu", "przed tygodniem"] },
    { days: 7, forms: ["za tydzień"] },
  ],
  weekdayShifts: [
    { weeks: -1, forms: ["ubiegły", "ubiegłą", "ubiegłej", "ubiegłego", "miniony", "minioną", "minionej", "minionego",
      "zeszły", "zeszłą", "zeszłej", "zeszłego", "poprzedni", "poprzednią", "poprzedniej", "poprzedniego", "ostatni",
      "ostatnią"] },
    { weeks: 1, forms: ["następny", "następną", "następnej", "następnego", "przyszły", "przyszłą", "przyszłej",
      "przyszłego", "najbliższy", "najbliższą", "najbliższej", "najbliższego", "nadchodzący", "nadchodzącą",
      "nadchodzącej"] },
  ],
  numericOrders: ["dmy", "ymd"],
  calendarMarks: [{ calendar: "islamic", forms: ["hidżry", "roku hidżry", "r. hidżry"] }],
  halves: { am: ["rano", "w nocy", "nad ranem"], pm: ["po południu", "wieczorem"] },
  hourWords: ["godz", "h"],
  zones: [
    { zone: "Europe/Warsaw", forms: ["czasu polskiego", "polskiego czasu", "czasu warszawskiego"] },
    { zone: "Europe/Moscow", forms: ["czasu moskiewskiego", "czasu w Moskwie"] },
    { zone: "Europe/Kyiv", forms: ["czasu kijowskiego", "czasu ukraińskiego"] },
    { zone: "UTC", forms: ["czasu uniwersalnego", "czasu Greenwich"] },
  ],
  ago: {
    before: ["przed"], after: ["temu"],
    units: [
      { unit: "minute", forms: ["minut", "minuty", "minutami", "min"] },
      { unit: "minute", forms: ["minutę", "minutą"], count: 1 },
      { unit: "hour", forms: ["godzin", "godziny", "godzinami", "godz", "h"] },
      { unit: "hour", forms: ["godzinę", "godziną"], count: 1 },
      { unit: "day", forms: ["dni", "dniami"] }, { unit: "day", forms: ["dzień"], count: 1 },
      { unit: "week", forms: ["tygodnie", "tygodni", "tygodniami"] },
      { unit: "week", forms: ["tydzień", "tygodniem"], count: 1 },
    ],
  },
  moments,
};
