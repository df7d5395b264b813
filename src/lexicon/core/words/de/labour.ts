/** Labour in German. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/labour.js";

export const labour: WordsFor<typeof topic.labour> = {
  "minimum wage": "Mindestlohn, Mindestlohns",
  "working hours": "Arbeitszeit, Arbeitsstunden",
  "labor market": "Arbeitsmarkt",
  "trade union": "Gewerkschaft, Gewerkschaften",
  "general strike": "Generalstreik",
  "vacancy": "offene Stelle, freie Stelle, offene Stellen",
  "hire": "einstellen, anstellen, eingestellt, anheuern",
  "retirement, retire": "Ruhestand, Rente, in Rente gehen",
  "pension": "Rente, Pension",
  "pensioner, retiree": "Rentner, Pensionär, Rentnerin",
  "vacation, leave": "Urlaub, Ferien",
  "profession": "Beruf, Berufe",
  "career": "Karriere, Laufbahn",
  "promotion": "Beförderung, befördern",
  "workplace": "Arbeitsplatz, Arbeitsstätte",
  "colleague": "Kollege, Kollegin, Kollegen",
  "boss": "Chef, Vorgesetzter, Boss",
  "social security": "Sozialversicherung, soziale Sicherheit",
  "welfare": "Sozialhilfe, Wohlfahrt, Sozialleistungen",
  "bonus": "Bonus, Prämie, Boni",
  "remote work, telework": "Homeoffice, Heimarbeit, Telearbeit",
  "electrician": "Elektriker, Elektrikerin",
  "miner": "Bergarbeiter, Bergmann, Bergleute, Kumpel",
  "construction worker": "Bauarbeiter",
  "employer": "Arbeitgeber, Arbeitgeberin",
  "working class": "Arbeiterklasse, Arbeiterschaft",
  "middle class": "Mittelschicht, Mittelstand",
  "translator, interpreter": "Übersetzer, Dolmetscher, Dolmetscherin",
};
