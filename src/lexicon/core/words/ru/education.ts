/** Schools and learning in Russian. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/education.js";

export const education: WordsFor<typeof topic.education> = {
  "kindergarten, nursery": "детский сад, детсад, ясли",
  "primary school, elementary school": "начальная школа",
  "secondary school, high school": "средняя школа, гимназия, лицей, старшая школа",
  classroom: "класс, аудитория, учебный кабинет",
  lesson: "урок, занятие, уроки",
  curriculum: "учебная программа, учебный план",
  textbook: "учебник, учебное пособие",
  "illiteracy, illiterate": "неграмотность, неграмотный, безграмотность",
  scholarship: "стипендия, грант, стипендии",
  diploma: "диплом, аттестат",
  doctorate: "докторская степень, докторантура, доктор наук",
  "master's degree": "степень магистра, магистратура, магистр",
  faculty: "факультет, факультета",
  dean: "декан",
  "lecture, lecturer": "лекция, лектор, преподаватель",
  "academic year": "учебный год",
  "vocational training": "профессиональное обучение, профессиональная подготовка, профессиональное образование",
  library: "библиотека, библиотечный",
  "thesis, dissertation": "диссертация, дипломная работа",
  "higher education": "высшее образование, вуз",
  geography: "география, географический",
  pen: "ручка, перо",
  workshop: "семинар, мастерская, мастер-класс",
  "training course": "учебный курс, курсы, тренинг",
  academy: "академия, академии",
  institute: "институт, института",
  dialect: "диалект, говор, наречие",
  "research center": "исследовательский центр, научный центр, НИИ",
};
