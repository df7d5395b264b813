/** The weather in Chinese. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/weather.js";

export const weather: WordsFor<typeof topic.weather> = {
  "cloud": "云层",
  "fog, mist": "大雾",
  "thunder": "打雷",
  "lightning": "闪电, 雷击",
  "thunderstorm": "雷暴, 雷阵雨",
  "frost": "霜冻",
  "snowstorm, blizzard": "暴风雪",
  "sandstorm, dust storm": "沙尘暴",
  "tornado": "龙卷风",
  "heavy rain, downpour": "暴雨, 大雨, 强降雨",
  "humidity, humid": "湿度, 潮湿",
  "meteorologist, meteorology": "气象学家, 气象学",
  "weather forecast": "天气预报",
  "warm": "温暖, 暖和",
  "hot": "炎热, 高温",
  "cool": "凉爽",
  "flash flood": "山洪, 山洪暴发",
  "rainy": "多雨, 雨天",
  "sunset, sundown": "日落, 黄昏",
  "dawn": "黎明, 拂晓",
  "midnight": "午夜, 深夜",
};
