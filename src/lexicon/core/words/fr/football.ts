/** Football in French. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/football.js";

// biome-ignore format: one concept a line
export const football: WordsFor<typeof topic.football> = {
  "midfielder": "milieu de terrain, milieu",
  "defender": "défenseur",
  "substitute": "remplaçant",
  "offside": "hors-jeu",
  "red card": "carton rouge",
  "yellow card": "carton jaune",
  "free kick": "coup franc",
  "corner kick": "corner",
  "foul": "faute",
  "header": "tête",
  "equalizer, equalize": "égalisation, égaliser",
  "own goal": "but contre son camp",
  "extra time": "prolongation, prolongations",
  "first half": "première période, première mi-temps",
  "second half": "seconde période, seconde mi-temps",
  "friendly match": "match amical",
  "quarterfinal": "quart de finale, quarts de finale",
  "group stage": "phase de groupes, phase de poules",
  "relegation": "relégation",
  "league table, standings": "classement",
  "transfer window": "mercato",
  "national team": "équipe nationale, sélection",
  "FIFA": "Fifa",
  "UEFA": "UEFA",
  "video assistant referee": "arbitrage vidéo, VAR",
  "title": "titre",
  "trophy": "trophée",
  "top scorer": "meilleur buteur",
  "runner-up": "finaliste, deuxième",
  "Premier League": "Premier League",
  "Asian Cup": "Coupe d'Asie",
  "Africa Cup of Nations": "Coupe d'Afrique",
};
