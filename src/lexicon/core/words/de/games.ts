/** Games in German. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/games.js";

export const games: WordsFor<typeof topic.games> = {
  "boxing, boxer": "Boxen, Boxer, Boxkampf",
  "wrestling, wrestler": "Ringen, Ringer",
  "weightlifting, weightlifter": "Gewichtheben, Gewichtheber",
  "marathon": "Marathon, Marathonlauf",
  "runner": "Läufer, Läuferin",
  "skiing, skier": "Skifahren, Skifahrer, Skirennen, Ski",
  "volleyball": "Volleyball",
  "handball": "Handball",
  "cricket": "Kricket, Cricket",
  "golf, golfer": "Golf, Golfer",
  "chess": "Schach",
  "cycling": "Radsport, Radrennen, Radfahren",
  "Formula One": "Formel 1, Formel-1",
  "gold medal": "Goldmedaille, Gold, Goldmedaillen",
  "silver medal": "Silbermedaille, Silber, Silbermedaillen",
  "bronze medal": "Bronzemedaille, Bronze, Bronzemedaillen",
  "opening ceremony": "Eröffnungsfeier, Eröffnungszeremonie",
  "closing ceremony": "Abschlussfeier, Schlussfeier",
  "athlete": "Athlet, Sportler, Athletin, Sportlerin",
  "world champion": "Weltmeister, Weltmeisterin",
  "world record": "Weltrekord, Weltrekorde",
  "doping": "Doping",
  "gambling, betting": "Glücksspiel, Wetten, Wette",
  "lottery": "Lotterie, Lotto",
  "video game": "Videospiel, Computerspiel, Videospiele",
  "hunt, hunter": "Jagd, Jäger, jagen",
  "swimming pool": "Schwimmbad, Schwimmbecken, Pool",
};
