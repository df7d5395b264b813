/** Mishaps and those who come to help in Chinese. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/accidents.js";

export const accidents: WordsFor<typeof topic.accidents> = {
  "stampede": "踩踏, 踩踏事件, 踩踏事故",
  "suffocate, suffocation": "窒息, 窒息死亡",
  "gas leak": "燃气泄漏, 煤气泄漏, 天然气泄漏",
  "short circuit": "短路, 电线短路",
  "spark": "火花, 火星",
  "flame": "火焰, 火苗, 烈焰",
  "ash": "灰烬, 火山灰",
  "plane crash": "坠机, 空难, 飞机坠毁",
  "train crash": "列车相撞, 火车事故, 列车事故",
  "malfunction": "故障, 失灵, 机械故障",
  "human error": "人为失误, 人为错误",
  "first aid": "急救, 紧急救护",
  "bulldozer, excavator": "推土机, 挖掘机, 挖土机",
  "alarm": "警报器, 报警, 警铃",
  "firework": "烟花, 爆竹, 烟火",
  "shock": "震惊, 休克, 冲击",
  "early warning": "预警, 早期预警",
  "natural disaster": "自然灾害, 天灾",
  "fatal": "致命, 致死",
  "precaution": "预防措施, 防范措施, 防范",
  "safety": "安全, 安全性",
};
