/**
 * How the characters sound with which Chinese writes foreign names, as the foreign sound that they commonly stand for. It
 * parts no "l" from "r": both are "L", which stands for either. Characters that are mostly words are apart.
 * Source: written for Synoptic, after common usage.
 */

const TABLE =
  "a 阿 ai 艾埃爱 an 安 ao 奥澳 ba 巴芭 bai 拜 ban 班 bao 鲍保 bei 贝 bi 比碧 bin 宾 bo 博波伯勃 bu 布 C 奇 Ca 查恰 Can 钱 Ce 切 " +
  "Ci 齐 da 达 dai 戴黛 dan 丹 de 德 deng 邓登 di 迪蒂 ding 丁 du 杜都 dun 顿敦 e 厄 el 尔 en 恩 fa 法 fan 范凡 fei 费菲 fen 芬 " +
  "fo 福佛 fu 弗夫富 ga 加嘎 gai 盖 gan 甘 ge 格戈 gen 根 gong 贡 gu 古 gua 瓜 ha 哈 han 汉 hao 豪 he 赫 heng 亨 huo 霍 " +
  "hu 胡 ji 吉基 jia 贾 jie 杰 jin 金 ka 卡 kai 凯 kan 坎 kang 康 kao 考 ke 克科柯 ken 肯 ku 库 kun 昆 la 拉腊 lai 莱赖 lan 兰 lang 朗 lao 劳 " +
  "le 勒乐 lei 雷蕾 li 里利莉丽黎 lin 林琳 liu 柳 long 隆 lu 卢鲁路露 luo 罗洛 lun 伦 ma 马玛 mai 迈麦 man 曼 mao 毛 mei 梅 men 门 " +
  "meng 蒙 mi 米 mo 莫默摩 mu 穆姆 na 纳娜 nai 奈 nao 瑙 nei 内 ni 尼妮 niao 纽 ning 宁 nu 努 nuo 诺 ou 欧 pa 帕 pai 派 pan 潘 " +
  "pei 佩 peng 彭蓬 pi 皮 po 珀 pu 普 qiao 乔 qiong 琼 sa 萨 sai 塞赛 san 桑 se 瑟色 sen 森 Sa 沙夏莎 San 山尚 " +
  "Sao 肖 Sei 谢 Sen 申 Si 希什 Su 舒 so 索 sun 孙 su 苏 ta 塔 tai 泰 tan 坦 tang 唐 tao 陶 te 特 ti 提 ting 廷 tu 图 tuo 托 " +
  "va 瓦 wa 瓦 wei 维威韦 wen 温 wo 沃 wu 乌伍 wang 旺 sin 辛 siu 休 ya 亚雅娅 yan 扬 ye 耶叶 yi 伊易 yin 英 you 尤 " +
  "za 扎 zan 赞 zao 佐 ze 泽 zi 齐兹 zu 祖 tsi 茨次 s 斯思丝 juo 卓 fu 夫 b 布 d 德 k 克 t 特 l 尔 m 姆 n 恩 f 夫";

/** Words and parts of words, too. */
const WITHIN =
  "si 西 Lui 瑞 s 史 hai 海 ven 文 S 施 lie 列 gao 高 wa 娃 bo 柏 in 因 nan 南 ge 哥葛 kui 奎 nie 涅 ban 邦 ji 季 Ci 契 di 狄 song 松 " +
  "jia 嘉 tin 汀 fu 芙 bu 卜 teng 滕腾 mi 密 liu 吕 wei 薇魏 li 历 huai 怀 jie 捷 zan 詹 Cu 楚 bi 彼 yi 依 han 翰 he 荷 on 翁 Ciu 丘 ki 琪 " +
  "San 珊 bao 堡 za 札 Cin 钦 Sie 歇 sun 逊 hou 侯 gang 冈 Sue 雪 Sao 绍 Ca 迦 miu 缪 fei 斐 Si 茜 mo 墨 gui 圭 Cen 岑 luo 萝 pang 庞 " +
  "duo 多 va 万";

export const TRANSCRIPTION: ReadonlyMap<string, string> = readTable(TABLE);

/** Those that write foreign names only beside others. */
export const TRANSCRIPTION_WITHIN: ReadonlyMap<string, string> = readTable(WITHIN);

/** Syllables with the characters for them, "p" heard as "b" as in every spelling; of a character listed twice the first. */
function readTable(table: string): ReadonlyMap<string, string> {
  const cells = table.split(" ");
  const sounds = new Map<string, string>();
  for (let at = 0; at + 1 < cells.length; at += 2) {
    for (const character of cells[at + 1]!)
      if (!sounds.has(character)) sounds.set(character, cells[at]!.replaceAll("l", "L").replaceAll("p", "b"));
  }
  return sounds;
}
