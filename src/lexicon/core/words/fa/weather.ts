/** The weather in Persian. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/weather.js";

export const weather: WordsFor<typeof topic.weather> = {
  "cloud": "ابر, ابرها, ابری",
  "fog, mist": "مه, غبار, مه‌آلود, مه آلود, مه‌گرفتگی, مه گرفتگی",
  "thunder": "رعد, تندر, صدای رعد",
  "lightning": "صاعقه, آذرخش, برق",
  "thunderstorm": "رعد و برق, توفان تندری, رعدوبرق, طوفان رعد‌وبرق, طوفان رعد وبرق",
  "frost": "یخبندان, یخ‌زدگی, یخ زدگی, سرمازدگی",
  "snowstorm, blizzard": "کولاک, توفان برف, بوران, برف و کولاک",
  "sandstorm, dust storm": "توفان شن, طوفان شن, گرد و خاک, توفان خاک",
  "tornado": "گردباد, تورنادو, گردبادها",
  "heavy rain, downpour": "باران شدید, بارش شدید, باران سیل‌آسا, باران سیل آسا, باران‌های شدید",
  "humidity, humid": "رطوبت, مرطوب, شرجی, نمناک",
  "meteorologist, meteorology": "هواشناس, هواشناسی, سازمان هواشناسی",
  "weather forecast": "پیش‌بینی هوا, پیش بینی هوا, پیش‌بینی هواشناسی, پیش‌بینی وضع هوا",
  "warm": "گرم, ولرم",
  "hot": "داغ, گرم, سوزان",
  "cool": "خنک, سرد",
  "flash flood": "سیل ناگهانی, سیلاب ناگهانی, سیل برق‌آسا, سیل برق آسا",
  "rainy": "بارانی, پرباران",
  "sunset, sundown": "غروب, غروب آفتاب, مغرب",
  "dawn": "سپیده‌دم, سپیده دم, طلوع, سحر, سحرگاه, فجر",
  "midnight": "نیمه‌شب, نیمه شب, نصف شب",
};
