/** Society in Russian. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/society.js";

// biome-ignore format: one concept a line
export const society: WordsFor<typeof topic.society> = {
  "age, old": "возраст, лет, возрасте",
  "child, children": "ребенок, дети, детей, детский",
  "baby, infant": "младенец, грудной ребенок, малыш",
  "woman, female": "женщина, женский, женщины",
  man: "мужчина, мужской, мужчины",
  boy: "мальчик, мальчики, парень",
  girl: "девочка, девушка, девочки",
  "family, relatives": "семья, родственник, родственники, семьи, близкие",
  "father, dad": "отец, папа, отца, отцы",
  mother: "мать, мама, матери",
  parents: "родители, родителей, родитель",
  son: "сын, сыновья, сына",
  daughter: "дочь, дочери, дочка",
  brother: "брат, братья",
  sister: "сестра, сестры, сестер",
  husband: "муж, супруг, мужа, мужья",
  wife: "жена, супруга, жены",
  "marriage, wedding": "брак, свадьба, женитьба, свадьбы",
  divorce: "развод, развестись, разводиться",
  "youth, young": "молодежь, молодой, юность, юный",
  elderly: "пожилой, престарелый, старик",
  "friend, friendship": "друг, дружба, друзья, подруга",
  neighbor: "сосед, соседи, соседка",
  "education, teaching": "образование, обучение, преподавание",
  school: "школа, школы, школьный",
  "university, college": "университет, колледж, вуз",
  "student, pupil": "студент, ученик, школьник, учащийся",
  "teacher, professor": "учитель, преподаватель, профессор, педагог",
  exam: "экзамен, ЕГЭ, экзамены",
  "graduate, degree": "выпускник, окончить, степень",
};
