/** Society in Chinese. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/society.js";

// biome-ignore format: one concept a line
export const society: WordsFor<typeof topic.society> = {
  "age, old": "年龄, 高龄",
  "child, children": "儿童, 孩子, 小孩",
  "baby, infant": "婴儿, 幼儿",
  "woman, female": "女性, 妇女, 女子",
  "man": "男子, 男性, 男人",
  "boy": "男孩",
  "girl": "女孩, 少女",
  "family, relatives": "家庭, 家人, 亲属",
  "father, dad": "父亲, 爸爸",
  "mother": "母亲, 妈妈",
  "parents": "父母, 家长",
  "son": "儿子",
  "daughter": "女儿",
  "brother": "兄弟, 哥哥, 弟弟",
  "sister": "姐妹, 姐姐, 妹妹",
  "husband": "丈夫",
  "wife": "妻子, 夫人",
  "marriage, wedding": "结婚, 婚姻, 婚礼",
  "divorce": "离婚",
  "youth, young": "青年, 年轻人, 青少年",
  "elderly": "老年人, 老人, 长者",
  "friend, friendship": "朋友, 友谊",
  "neighbor": "邻居, 邻里",
  "education, teaching": "教育, 教学",
  "school": "学校",
  "university, college": "大学, 高校, 学院",
  "student, pupil": "学生, 小学生",
  "teacher, professor": "教师, 老师, 教授",
  "exam": "考试",
  "graduate, degree": "毕业, 学位, 毕业生",
};
