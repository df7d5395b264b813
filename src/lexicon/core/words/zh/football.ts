/** Football in Chinese. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/football.js";

// biome-ignore format: one concept a line
export const football: WordsFor<typeof topic.football> = {
  "midfielder": "中场, 中场球员",
  "defender": "后卫, 防守球员",
  "substitute": "替补, 替补球员",
  "offside": "越位",
  "red card": "红牌",
  "yellow card": "黄牌",
  "free kick": "任意球",
  "corner kick": "角球",
  "foul": "犯规",
  "header": "头球",
  "equalizer, equalize": "扳平, 扳平比分",
  "own goal": "乌龙球",
  "extra time": "加时赛, 加时",
  "first half": "上半场",
  "second half": "下半场",
  "friendly match": "友谊赛",
  "quarterfinal": "四分之一决赛, 八强",
  "group stage": "小组赛",
  "relegation": "降级",
  "league table, standings": "积分榜, 排名",
  "transfer window": "转会窗口, 转会期",
  "national team": "国家队",
  "FIFA": "国际足联",
  "UEFA": "欧足联",
  "video assistant referee": "视频助理裁判, 视频裁判",
  "title": "冠军头衔, 头衔, 称号",
  "trophy": "奖杯",
  "top scorer": "最佳射手, 射手王",
  "runner-up": "亚军",
  "Premier League": "英超, 英超联赛",
  "Asian Cup": "亚洲杯",
  "Africa Cup of Nations": "非洲杯, 非洲国家杯",
};
