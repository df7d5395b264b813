/** Other sports, games and play in Chinese. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/games.js";

export const games: WordsFor<typeof topic.games> = {
  "boxing, boxer": "拳击, 拳手",
  "wrestling, wrestler": "摔跤, 摔跤手",
  "weightlifting, weightlifter": "举重, 举重运动员",
  "marathon": "马拉松",
  "runner": "跑者, 跑步运动员",
  "skiing, skier": "滑雪, 滑雪运动员",
  "volleyball": "排球",
  "handball": "手球",
  "cricket": "板球",
  "golf, golfer": "高尔夫, 高尔夫球手",
  "chess": "国际象棋, 象棋",
  "cycling": "自行车运动, 骑行",
  "Formula One": "一级方程式, F1",
  "gold medal": "金牌",
  "silver medal": "银牌",
  "bronze medal": "铜牌",
  "opening ceremony": "开幕式",
  "closing ceremony": "闭幕式",
  "athlete": "运动员, 选手",
  "world champion": "世界冠军",
  "world record": "世界纪录",
  "doping": "兴奋剂, 禁药",
  "gambling, betting": "赌博, 博彩",
  "lottery": "彩票",
  "video game": "电子游戏, 电玩",
  "hunt, hunter": "狩猎, 猎人, 打猎",
  "swimming pool": "游泳池, 泳池",
};
