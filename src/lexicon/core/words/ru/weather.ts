/** The weather in Russian. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/weather.js";

export const weather: WordsFor<typeof topic.weather> = {
  cloud: "облако, туча, облака, облачность",
  "fog, mist": "туман, тумана, дымка",
  thunder: "гром, грома",
  lightning: "молния, молнии",
  thunderstorm: "гроза, грозы",
  frost: "мороз, заморозки, иней",
  "snowstorm, blizzard": "метель, буран, вьюга, снежная буря",
  "sandstorm, dust storm": "песчаная буря, пыльная буря",
  tornado: "торнадо, смерч",
  "heavy rain, downpour": "ливень, сильный дождь, ливни",
  "humidity, humid": "влажность, влажный",
  "meteorologist, meteorology": "метеоролог, синоптик, метеорология",
  "weather forecast": "прогноз погоды",
  warm: "теплый, тепло",
  hot: "жаркий, горячий",
  cool: "прохладный, прохлада",
  "flash flood": "внезапное наводнение, внезапный паводок",
  rainy: "дождливый",
  "sunset, sundown": "закат, заход солнца",
  dawn: "рассвет, заря",
  midnight: "полночь, полуночи",
};
