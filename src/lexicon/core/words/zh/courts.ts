/** Courts and proceedings in Chinese. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/courts.js";

// biome-ignore format: one concept a line
export const courts: WordsFor<typeof topic.courts> = {
  "supreme court": "最高法院",
  "court of appeal": "上诉法院",
  "constitutional court": "宪法法院, 宪法法庭",
  "military court": "军事法庭, 军事法院",
  "jury, juror": "陪审团, 陪审员",
  "defendant": "被告, 被告人",
  "plaintiff, claimant": "原告, 索赔人",
  "indictment, indict": "起诉书, 起诉",
  "life imprisonment, life sentence": "无期徒刑, 终身监禁",
  "suspended sentence": "缓刑",
  "house arrest": "软禁, 居家监禁",
  "hearing": "听证会, 庭审, 聆讯",
  "sue": "起诉, 提起诉讼, 状告",
  "jurisdiction": "管辖权, 司法管辖",
  "illegal, unlawful": "非法, 违法",
  "forensic": "法医, 司法鉴定",
  "fingerprint": "指纹",
  "DNA": "DNA, 脱氧核糖核酸, 基因检测",
  "autopsy": "尸检, 验尸",
  "confession": "供词, 招供, 认罪",
  "chief justice": "首席大法官, 首席法官",
  "public prosecutor": "检察官, 公诉人",
  "overturn, quash": "推翻判决, 撤销判决",
  "immunity": "豁免权, 豁免",
  "arbitration, arbitrator": "仲裁, 仲裁员",
  "negligence": "疏忽, 过失, 玩忽职守",
  "treason, betrayal": "叛国, 背叛, 叛国罪",
  "defamation, libel": "诽谤, 诽谤罪",
  "blasphemy": "亵渎, 亵渎罪",
  "self-defense": "自卫, 正当防卫",
};
