/** Schools and learning in Chinese. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/education.js";

export const education: WordsFor<typeof topic.education> = {
  "kindergarten, nursery": "幼儿园, 托儿所",
  "primary school, elementary school": "小学",
  "secondary school, high school": "中学, 高中",
  "classroom": "教室, 课堂",
  "lesson": "课程, 功课, 教训",
  "curriculum": "课程设置, 教学大纲",
  "textbook": "教科书, 课本",
  "illiteracy, illiterate": "文盲",
  "scholarship": "奖学金",
  "diploma": "文凭, 毕业证书",
  "doctorate": "博士学位, 博士",
  "master's degree": "硕士学位, 硕士",
  "faculty": "院系, 教职员工",
  "dean": "院长, 教务长",
  "lecture, lecturer": "讲座, 讲师",
  "academic year": "学年",
  "vocational training": "职业培训, 职业教育",
  "library": "图书馆",
  "thesis, dissertation": "论文, 学位论文",
  "higher education": "高等教育",
  "geography": "地理, 地理学",
  "pen": "钢笔",
  "workshop": "研讨会, 讲习班, 车间",
  "training course": "培训班, 培训课程",
  "academy": "学院, 科学院",
  "institute": "研究所, 学会",
  "dialect": "方言",
  "research center": "研究中心",
};
