/** The weather in Turkish. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/weather.js";

export const weather: WordsFor<typeof topic.weather> = {
  "cloud": "bulut, bulutu",
  "fog, mist": "sis, sisi, pus",
  "thunder": "gök gürültüsü, gök gürlemesi",
  "lightning": "yıldırım, şimşek, yıldırımı",
  "thunderstorm": "gök gürültülü sağanak, fırtına, oraj",
  "frost": "don, kırağı, zirai don",
  "snowstorm, blizzard": "kar fırtınası, tipi",
  "sandstorm, dust storm": "kum fırtınası, toz fırtınası",
  "tornado": "hortum, kasırga, hortumu",
  "heavy rain, downpour": "sağanak, şiddetli yağış, kuvvetli yağış",
  "humidity, humid": "nem, nemli, rutubet",
  "meteorologist, meteorology": "meteorolog, meteoroloji",
  "weather forecast": "hava tahmini, hava durumu",
  "warm": "ılık, sıcak",
  "hot": "sıcak, sıcaklar",
  "cool": "serin",
  "flash flood": "ani sel, ani su baskını",
  "rainy": "yağışlı, yağmurlu",
  "sunset, sundown": "gün batımı, güneşin batışı",
  "dawn": "şafak, gün doğumu, tan",
  "midnight": "gece yarısı, gece yarısından",
};
