/** Services, secret fights and terror in Chinese. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/intelligence.js";

export const intelligence: WordsFor<typeof topic.intelligence> = {
  "agent": "特工, 间谍, 代理人",
  "classified, top secret": "绝密, 机密",
  "encryption, encrypted": "加密",
  "code": "代码, 密码",
  "sabotage": "破坏, 蓄意破坏",
  "disinformation, misinformation": "虚假信息, 假消息",
  "propaganda": "宣传, 舆论宣传",
  "covert, clandestine": "秘密, 隐蔽, 暗中",
  "intelligence agency, intelligence service": "情报机构, 情报部门",
  "counterterrorism": "反恐",
  "recruit, recruitment": "招募, 征募",
  "suicide bomber, suicide attack": "自杀式袭击, 自杀式袭击者",
  "car bomb": "汽车炸弹",
  "jihadist, jihad": "圣战, 圣战分子",
  "ideology, ideological": "意识形态, 思想",
  "explosive device": "爆炸装置",
  "explosive belt": "自杀式炸弹背心, 炸弹背心",
  "terrorist attack": "恐怖袭击, 恐袭",
  "infiltration, infiltrate": "渗透, 潜入",
  "collaborator": "通敌者, 合作者",
  "psychological warfare": "心理战",
  "reconnaissance": "侦察",
  "anonymous": "匿名",
  "identify, identification": "辨认, 识别, 身份识别",
  "identity": "身份, 认同",
  "traitor": "叛徒, 卖国贼",
};
