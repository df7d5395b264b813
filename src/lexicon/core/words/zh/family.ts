/** Kin and the stations of life in Chinese. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/family.js";

export const family: WordsFor<typeof topic.family> = {
  "grandfather": "祖父, 爷爷, 外公",
  "grandmother": "祖母, 奶奶, 外婆",
  "grandson, grandchild": "孙子, 外孙, 孙辈",
  "uncle": "叔叔, 伯父, 舅舅",
  "aunt": "姑姑, 阿姨, 姨妈",
  "cousin": "堂兄弟, 表兄弟, 表亲",
  "nephew": "侄子, 外甥",
  "niece": "侄女, 外甥女",
  "twins, twin": "双胞胎, 孪生",
  "orphan": "孤儿",
  "widow": "寡妇, 遗孀",
  "bride": "新娘",
  "bridegroom, groom": "新郎",
  "engagement": "订婚, 婚约",
  "couple": "夫妇, 夫妻, 情侣",
  "teenager, adolescent": "青少年, 少年",
  "adult": "成年人, 成人",
  "minor": "未成年人, 未成年",
  "childhood": "童年",
  "ancestor, forefather": "祖先, 先辈",
  "descendant, offspring": "后裔, 后代, 子孙",
  "generation": "一代, 世代",
  "birthday": "生日",
  "surname": "姓氏",
  "guardian": "监护人",
  "birth rate": "出生率, 生育率",
  "birth certificate": "出生证明",
  "clan": "家族, 宗族",
};
