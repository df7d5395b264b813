/** Football in German. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/football.js";

// biome-ignore format: one concept a line
export const football: WordsFor<typeof topic.football> = {
  "midfielder": "Mittelfeldspieler",
  "defender": "Verteidiger, Abwehrspieler",
  "substitute": "Ersatzspieler, Einwechselspieler, Joker, einwechseln",
  "offside": "Abseits",
  "red card": "Rote Karte, Platzverweis, Roten Karte",
  "yellow card": "Gelbe Karte, Gelben Karte",
  "free kick": "Freistoß, Freistöße",
  "corner kick": "Eckball, Ecke, Eckstoß",
  "foul": "Foul, Fouls",
  "header": "Kopfball, Kopfbälle",
  "equalizer, equalize": "Ausgleich, Ausgleichstreffer, ausgleichen, Ausgleichstor",
  "own goal": "Eigentor, Eigentore",
  "extra time": "Verlängerung, Nachspielzeit",
  "first half": "erste Halbzeit, ersten Halbzeit, erste Hälfte",
  "second half": "zweite Halbzeit, zweiten Halbzeit, zweite Hälfte",
  "friendly match": "Freundschaftsspiel, Testspiel",
  "quarterfinal": "Viertelfinale",
  "group stage": "Gruppenphase, Vorrunde",
  "relegation": "Abstieg, absteigen, abgestiegen",
  "league table, standings": "Tabelle, Tabellenstand",
  "transfer window": "Transferfenster, Transferperiode, Wechselfrist",
  "national team": "Nationalmannschaft, Auswahl, Nationalteam, Länderspiel",
  "FIFA": "Fifa, Weltfußballverband",
  "UEFA": "Uefa",
  "video assistant referee": "Videobeweis, Videoassistent, Videoschiedsrichter, VAR",
  "title": "Titel, Meistertitel",
  "trophy": "Trophäe, Pokal",
  "top scorer": "Torschützenkönig, Torjäger, bester Torschütze",
  "runner-up": "Vizemeister, Zweiter, Zweitplatzierter",
  "Premier League": "Premier League",
  "Asian Cup": "Asien-Cup, Asienmeisterschaft, Asien-Pokal",
  "Africa Cup of Nations": "Afrika-Cup, Afrikameisterschaft",
};
