/** Weather in German. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/weather.js";

export const weather: WordsFor<typeof topic.weather> = {
  "cloud": "Wolke, Wolken",
  "fog, mist": "Nebel, Dunst",
  "thunder": "Donner",
  "lightning": "Blitz, Blitzschlag, Blitze",
  "thunderstorm": "Gewitter",
  "frost": "Frost",
  "snowstorm, blizzard": "Schneesturm, Blizzard, Schneestürme",
  "sandstorm, dust storm": "Sandsturm, Staubsturm, Sandstürme",
  "tornado": "Tornado, Windhose, Tornados",
  "heavy rain, downpour": "Starkregen, Wolkenbruch, heftiger Regen, Platzregen",
  "humidity, humid": "Feuchtigkeit, feucht, Luftfeuchtigkeit",
  "meteorologist, meteorology": "Meteorologe, Meteorologie, Meteorologin",
  "weather forecast": "Wettervorhersage, Wetterbericht",
  "warm": "warm, wärmer, Wärme",
  "hot": "heiß, heißer",
  "cool": "kühl, kühler",
  "flash flood": "Sturzflut, Sturzfluten",
  "rainy": "regnerisch, verregnet",
  "sunset, sundown": "Sonnenuntergang",
  "dawn": "Morgendämmerung, Tagesanbruch, Morgengrauen",
  "midnight": "Mitternacht",
};
