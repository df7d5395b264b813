/** Protests in Spanish. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/protests.js";

export const protests: WordsFor<typeof topic.protests> = {
  "sit-in": "sentada, plantón",
  "banner, placard": "pancarta, cartel",
  "barricade": "barricada, barricadas",
  "Molotov cocktail": "cóctel molotov, bomba molotov",
  "stone": "piedra, pedrada",
  "petition": "petición",
  "civil disobedience": "desobediencia civil",
  "disperse": "dispersar, disolver",
  "organizer": "organizador, convocante",
  "mob": "turba, muchedumbre",
  "rioter": "alborotador, revoltoso",
  "looting": "saqueo, saqueos",
  "clash, confrontation": "enfrentamiento, choque, confrontación",
  "popular anger": "ira popular, indignación popular",
  "discontent, dissatisfaction": "descontento, malestar",
  "turmoil": "agitación, convulsión, turbulencia",
  "chaos, anarchy": "caos, anarquía",
  "resentment": "resentimiento, rencor",
  "rebellion, revolt": "rebelión, revuelta, sublevación",
  "mutiny": "motín, amotinamiento",
  "demands": "reivindicaciones, demandas, exigencias",
  "provocation, provocative": "provocación, provocador",
  "incitement": "incitación, instigación",
  "silence": "silencio",
};
