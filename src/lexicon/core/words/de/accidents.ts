/** Accidents in German. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/accidents.js";

export const accidents: WordsFor<typeof topic.accidents> = {
  "stampede": "Massenpanik, Gedränge",
  "suffocate, suffocation": "ersticken, erstickt",
  "gas leak": "Gasleck, Gasaustritt",
  "short circuit": "Kurzschluss, Kurzschlüsse",
  "spark": "Funke, Funken, Funkenflug",
  "flame": "Flamme, Flammen",
  "ash": "Asche",
  "plane crash": "Flugzeugabsturz, Flugzeugunglück, Flugzeugabstürze",
  "train crash": "Zugunglück, Zugunfall, Bahnunglück",
  "malfunction": "Störung, Defekt, Panne, Fehlfunktion",
  "human error": "menschliches Versagen, menschlichem Versagen, menschlicher Fehler",
  "first aid": "Erste Hilfe, Erster Hilfe",
  "bulldozer, excavator": "Bagger, Planierraupe, Bulldozer",
  "alarm": "Alarm, Alarme",
  "firework": "Feuerwerk, Feuerwerkskörper, Böller",
  "shock": "Schock, Erschütterung",
  "early warning": "Frühwarnung, Frühwarnsystem",
  "natural disaster": "Naturkatastrophe, Naturkatastrophen",
  "fatal": "tödlich, verhängnisvoll, fatal",
  "precaution": "Vorsichtsmaßnahme, Vorkehrung, Vorsorge, Vorkehrungen",
  "safety": "Sicherheit",
};
