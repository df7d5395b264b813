/** Police at work, and prisons in Chinese. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/police.js";

// biome-ignore format: one concept a line
export const police: WordsFor<typeof topic.police> = {
  "police officer": "警察, 警员, 警官",
  "patrol": "巡逻",
  "detective": "侦探, 刑警",
  "riot police": "防暴警察",
  "tear gas": "催泪瓦斯, 催泪弹",
  "water cannon": "高压水枪, 水炮",
  "rubber bullet": "橡皮子弹, 橡胶子弹",
  "crackdown, clampdown": "镇压, 严厉打击",
  "curfew": "宵禁",
  "bodyguard": "保镖",
  "informant, informer": "线人, 告密者",
  "surveillance": "监视, 监控",
  "wiretap, eavesdropping": "窃听, 监听",
  "surveillance camera": "监控摄像头, 摄像头",
  "border guard": "边防, 边防部队",
  "coast guard": "海岸警卫队, 海警",
  "police station": "警察局, 派出所",
  "police chief": "警察局长, 警察总长",
  "interrogation, interrogate": "审讯, 讯问",
  "reward, bounty": "悬赏, 赏金",
  "special forces": "特种部队",
  "armored vehicle": "装甲车",
  "chase, pursuit": "追捕, 追击, 追逐",
  "confiscate, confiscation": "没收, 查扣",
  "inmate": "囚犯, 在押人员",
  "prison cell": "牢房",
  "solitary confinement": "单独监禁, 单独关押",
  "hunger strike": "绝食",
  "political prisoner": "政治犯",
  "hang, hanging": "绞刑, 吊死",
  "detention center": "拘留中心, 看守所",
  "foil, thwart": "挫败, 粉碎",
};
