/** The weather in French. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/weather.js";

export const weather: WordsFor<typeof topic.weather> = {
  "cloud": "nuage",
  "fog, mist": "brouillard, brume",
  "thunder": "tonnerre",
  "lightning": "foudre, éclair",
  "thunderstorm": "orage",
  "frost": "gel, givre",
  "snowstorm, blizzard": "tempête de neige, blizzard",
  "sandstorm, dust storm": "tempête de sable",
  "tornado": "tornade",
  "heavy rain, downpour": "fortes pluies, averse, pluies torrentielles",
  "humidity, humid": "humidité, humide",
  "meteorologist, meteorology": "météorologue, météorologie",
  "weather forecast": "prévisions météo, météo",
  "warm": "chaud, doux",
  "hot": "chaud, torride",
  "cool": "frais, fraîche",
  "flash flood": "crue éclair, crue soudaine",
  "rainy": "pluvieux",
  "sunset, sundown": "coucher du soleil",
  "dawn": "aube",
  "midnight": "minuit",
};
