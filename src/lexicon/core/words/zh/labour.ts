/** Work, trades and pay in Chinese. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/labour.js";

export const labour: WordsFor<typeof topic.labour> = {
  "minimum wage": "最低工资",
  "working hours": "工时, 工作时间",
  "labor market": "劳动力市场",
  "trade union": "工会",
  "general strike": "总罢工, 大罢工",
  "vacancy": "职位空缺, 空缺",
  "hire": "聘用, 雇用, 招聘",
  "retirement, retire": "退休",
  "pension": "养老金, 退休金",
  "pensioner, retiree": "退休人员, 退休者",
  "vacation, leave": "休假, 假期",
  "profession": "职业, 行业",
  "career": "职业生涯, 生涯",
  "promotion": "晋升, 升职",
  "workplace": "工作场所, 职场",
  "colleague": "同事, 同僚",
  "boss": "老板, 上司",
  "social security": "社会保障, 社保",
  "welfare": "福利",
  "bonus": "奖金, 红利",
  "remote work, telework": "远程办公, 居家办公",
  "electrician": "电工",
  "miner": "矿工",
  "construction worker": "建筑工人",
  "employer": "雇主, 用人单位",
  "working class": "工人阶级",
  "middle class": "中产阶级",
  "translator, interpreter": "翻译, 译员",
};
