/** Other sports, games and play in French. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/games.js";

export const games: WordsFor<typeof topic.games> = {
  "boxing, boxer": "boxe, boxeur",
  "wrestling, wrestler": "lutte, lutteur",
  "weightlifting, weightlifter": "haltérophilie, haltérophile",
  "marathon": "marathon",
  "runner": "coureur, coureuse",
  "skiing, skier": "ski, skieur",
  "volleyball": "volley, volleyball",
  "handball": "handball",
  "cricket": "cricket",
  "golf, golfer": "golf, golfeur",
  "chess": "échecs",
  "cycling": "cyclisme, cycliste",
  "Formula One": "Formule 1",
  "gold medal": "médaille d'or",
  "silver medal": "médaille d'argent",
  "bronze medal": "médaille de bronze",
  "opening ceremony": "cérémonie d'ouverture",
  "closing ceremony": "cérémonie de clôture",
  "athlete": "athlète",
  "world champion": "champion du monde",
  "world record": "record du monde",
  "doping": "dopage",
  "gambling, betting": "paris, jeux d'argent",
  "lottery": "loterie",
  "video game": "jeu vidéo, jeux vidéo",
  "hunt, hunter": "chasse, chasseur, chasser",
  "swimming pool": "piscine",
};
