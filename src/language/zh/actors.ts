/**
 * Titles, counterparts, pronouns, particles of names and what marks an organisation, in Chinese.
 * Source: written for Synoptic.
 * "同行" is also "travel together": as a counterpart it stands only behind whose counterpart it is.
 */
import type { ActorWords } from "../../model/language.js";
import { countries } from "./countries.js";
import { offices } from "./offices.js";
import { organisations } from "./organisations.js";
import { places } from "./places.js";

export const actors: ActorWords = {
  offices,
  // biome-ignore format: a table, many words a line
  titles: [
    "先生", "女士", "小姐", "夫人", "太太", "博士", "教授", "院士", "阁下", "閣下", "殿下", "陛下", "爵士", "勋爵",
    "女爵", "伯爵", "公爵", "元帅", "大将", "上将", "中将", "少将", "准将", "上將", "中將", "少將", "准將", "将军",
    "將軍", "大校", "上校", "中校", "少校", "大尉", "上尉", "中尉", "少尉", "中士", "下士", "海军上将", "司令",
    "司令员", "警官", "警长", "警司", "法官", "大法官", "律师", "律師", "医生", "醫生", "工程师", "神父", "牧师",
    "主教", "大主教", "红衣主教", "枢机主教", "修女", "拉比", "毛拉", "阿亚图拉", "大阿亚图拉", "谢赫", "伊玛目",
    "酋长", "同志", "议员", "議員", "参议员", "众议员", "大使",
  ],
  // biome-ignore format: a table, many words a line
  counterparts: [
    "对口官员", "对应官员", "俄罗斯同行", "俄方同行", "美国同行", "美方同行", "中国同行", "中方同行", "乌克兰同行",
    "伊朗同行", "英国同行", "法国同行", "德国同行", "日本同行", "韩国同行", "印度同行", "土耳其同行", "以色列同行",
    "埃及同行", "欧洲同行", "外国同行", "他的同行", "她的同行", "对等官员", "对口部门负责人", "同级官员",
    "同级别官员",
  ],
  // biome-ignore format: a table, one entry a line
  pronouns: [
    { number: "singular", gender: "masculine", forms: ["他"] },
    { number: "singular", gender: "feminine", forms: ["她"] },
    { number: "plural", forms: ["他们", "他們"] },
    { number: "plural", gender: "feminine", forms: ["她们", "她們"] },
  ],
  nameParticles: ["·", "•", "・", "‧"],
  countries,
  places,
  organisations,
  // biome-ignore format: a table, many words a line
  organisationNouns: [
    "部", "局", "署", "厅", "處", "处", "院", "党", "黨", "政府", "内阁", "内閣", "外交部", "国防部", "财政部",
    "内政部", "商务部", "卫生部", "教育部", "司法部", "能源部", "农业部", "交通部", "部门", "机构", "機構", "当局",
    "當局", "管理局", "总局", "办公室", "辦公室", "办事处", "秘书处", "委员会", "委員會", "理事会", "理事會", "议会",
    "議會", "国会", "國會", "参议院", "众议院", "国民议会", "法院", "法庭", "检察院", "检察机关", "司法机构", "军队",
    "軍隊", "军方", "軍方", "海军", "空军", "陆军", "警方", "警察局", "警察", "部队", "部隊", "武装部队", "武装力量",
    "卫队", "国民警卫队", "旅", "营", "司令部", "指挥部", "总部", "总参谋部", "政党", "政黨", "运动", "阵线", "联盟",
    "聯盟", "同盟", "集团", "集團", "联合会", "聯合會", "协会", "協會", "学会", "组织", "組織", "基金会", "基金會",
    "研究所", "研究院", "研究中心", "智库", "中心", "大学", "大學", "学院", "學院", "科学院", "学校", "医院", "醫院",
    "诊所", "银行", "銀行", "央行", "基金", "交易所", "公司", "企业", "控股", "航空公司", "铁路公司", "石油公司",
    "电信公司", "报社", "通讯社", "电视台", "电台", "网站", "俱乐部", "俱樂部", "球队", "论坛", "峰会", "使馆",
    "大使馆", "领事馆", "总领馆", "代表团", "代表團", "使团", "特派团", "天文台", "博物馆", "教会", "清真寺", "寺院",
    "红新月会", "红十字会", "观察站", "总统府", "王宫", "市政府", "州政府", "省政府", "工会", "工會", "商会",
    "兄弟会", "武装", "武裝", "民兵", "游击队",
  ],
  // No capital marks a name.
  notNames: [],
};
