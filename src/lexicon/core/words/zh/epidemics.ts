/** Infections and how they are fought in Chinese. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/epidemics.js";

// biome-ignore format: one concept a line
export const epidemics: WordsFor<typeof topic.epidemics> = {
  "influenza, flu": "流感, 流行性感冒",
  "malaria": "疟疾",
  "measles": "麻疹",
  "polio": "脊髓灰质炎, 小儿麻痹症",
  "tuberculosis": "结核病, 肺结核",
  "Ebola": "埃博拉, 埃博拉病毒",
  "AIDS, HIV": "艾滋病, 艾滋病病毒, HIV",
  "smallpox": "天花",
  "monkeypox, mpox": "猴痘",
  "plague": "鼠疫, 瘟疫",
  "hepatitis": "肝炎",
  "bird flu": "禽流感",
  "bacteria": "细菌",
  "germ, microbe": "病菌, 微生物",
  "parasite": "寄生虫",
  "contagious, infectious": "传染性, 传染病",
  "variant": "变种, 变异株, 变异毒株",
  "mutation, mutate": "变异, 突变",
  "immunity, immune": "免疫, 免疫力",
  "immune system": "免疫系统",
  "social distancing": "社交距离",
  "hygiene": "卫生, 个人卫生",
  "disinfection, disinfect": "消毒, 杀菌",
  "ventilator": "呼吸机",
  "restrictions": "限制措施, 限制",
  "public health": "公共卫生",
  "vaccination campaign": "疫苗接种运动, 接种活动",
  "travel ban": "旅行禁令, 旅行限制",
  "new cases": "新增病例",
};
