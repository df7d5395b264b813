/** Weather in Spanish. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/weather.js";

export const weather: WordsFor<typeof topic.weather> = {
  "cloud": "nube, nubes",
  "fog, mist": "niebla, neblina, bruma",
  "thunder": "trueno",
  "lightning": "relámpago, rayo",
  "thunderstorm": "tormenta eléctrica, tronada",
  "frost": "helada, escarcha",
  "snowstorm, blizzard": "tormenta de nieve, ventisca, nevada",
  "sandstorm, dust storm": "tormenta de arena, tormenta de polvo",
  "tornado": "tornado",
  "heavy rain, downpour": "aguacero, lluvia torrencial, lluvias torrenciales, chaparrón",
  "humidity, humid": "humedad, húmedo",
  "meteorologist, meteorology": "meteorólogo, meteorología",
  "weather forecast": "pronóstico del tiempo, previsión meteorológica",
  "warm": "cálido, templado",
  "hot": "caluroso, caliente",
  "cool": "fresco",
  "flash flood": "crecida repentina, inundación repentina, riada",
  "rainy": "lluvioso",
  "sunset, sundown": "puesta de sol, ocaso, atardecer",
  "dawn": "amanecer, alba, madrugada",
  "midnight": "medianoche",
};
