/** Games in Spanish. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/games.js";

export const games: WordsFor<typeof topic.games> = {
  "boxing, boxer": "boxeo, boxeador",
  "wrestling, wrestler": "lucha, luchador",
  "weightlifting, weightlifter": "halterofilia, levantador de pesas",
  "marathon": "maratón",
  "runner": "corredor, atleta",
  "skiing, skier": "esquí, esquiador",
  "volleyball": "voleibol, vóley",
  "handball": "balonmano",
  "cricket": "críquet",
  "golf, golfer": "golf, golfista",
  "chess": "ajedrez",
  "cycling": "ciclismo, ciclista",
  "Formula One": "Fórmula 1, Fórmula Uno",
  "gold medal": "medalla de oro",
  "silver medal": "medalla de plata",
  "bronze medal": "medalla de bronce",
  "opening ceremony": "ceremonia de apertura, ceremonia inaugural",
  "closing ceremony": "ceremonia de clausura",
  "athlete": "atleta, deportista",
  "world champion": "campeón mundial, campeón del mundo",
  "world record": "récord mundial, récord del mundo",
  "doping": "dopaje, doping",
  "gambling, betting": "apuestas, juego, apostar",
  "lottery": "lotería",
  "video game": "videojuego, videojuegos",
  "hunt, hunter": "cazar, cazador, caza",
  "swimming pool": "piscina, alberca",
};
