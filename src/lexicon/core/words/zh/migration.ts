/** Those who leave and those who take them in in Chinese. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/migration.js";

export const migration: WordsFor<typeof topic.migration> = {
  "emigrate, emigration": "移居国外, 外迁",
  "asylum seeker": "寻求庇护者",
  "refugee camp": "难民营",
  "border crossing": "口岸, 过境点, 边境口岸",
  "illegal immigrant, undocumented": "非法移民, 无证移民",
  "residence permit": "居留许可, 居留证",
  "naturalization, naturalize": "入籍, 归化",
  "repatriation, repatriate": "遣返, 遣送回国",
  "resettlement, resettle": "重新安置, 安置",
  "diaspora": "侨民, 海外侨胞",
  "expatriate": "外籍人士, 外派人员",
  "influx": "涌入, 流入",
  "exodus": "大批出逃, 大规模逃离",
  "fence": "围栏, 栅栏",
  "barbed wire": "铁丝网",
  "inflatable boat, dinghy": "橡皮艇, 充气艇",
  "host country": "东道国, 接收国",
  "transit": "过境, 中转",
  "foreigner, alien": "外国人, 外侨",
  "remittances": "侨汇, 汇款",
  "internally displaced": "境内流离失所者",
  "illegal immigration": "非法移民活动, 偷渡",
  "migrant worker": "移民工人, 外来务工人员",
};
