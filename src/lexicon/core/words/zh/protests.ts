/** Crowds in the street in Chinese. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/protests.js";

export const protests: WordsFor<typeof topic.protests> = {
  "sit-in": "静坐, 静坐示威",
  "banner, placard": "横幅, 标语牌",
  "barricade": "路障, 街垒",
  "Molotov cocktail": "燃烧瓶, 汽油弹",
  "stone": "石块, 石头",
  "petition": "请愿, 请愿书",
  "civil disobedience": "公民抗命, 公民不服从",
  "disperse": "驱散",
  "organizer": "组织者, 主办方",
  "mob": "暴民, 人群",
  "rioter": "暴徒, 骚乱者",
  "looting": "抢劫商店, 哄抢",
  "clash, confrontation": "冲突, 对峙",
  "popular anger": "民愤, 民众愤怒",
  "discontent, dissatisfaction": "不满, 不满情绪",
  "turmoil": "动荡, 动乱",
  "chaos, anarchy": "混乱, 无政府状态",
  "resentment": "怨恨, 怨气",
  "rebellion, revolt": "叛乱, 造反",
  "mutiny": "兵变, 哗变",
  "demands": "诉求, 要求",
  "provocation, provocative": "挑衅, 挑衅性",
  "incitement": "煽动",
  "silence": "沉默, 寂静",
};
