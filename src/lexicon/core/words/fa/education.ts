/** Schools and learning in Persian. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/education.js";

export const education: WordsFor<typeof topic.education> = {
  "kindergarten, nursery": "مهدکودک, مهد کودک, کودکستان, پیش‌دبستانی, پیش دبستانی",
  "primary school, elementary school": "مدرسه ابتدایی, دبستان, مکتب ابتدایی",
  "secondary school, high school": "دبیرستان, لیسه, مدرسه متوسطه, متوسطه",
  "classroom": "کلاس, کلاس درس, صنف, صنف درسی",
  "lesson": "درس, درس‌ها, دروس",
  "curriculum": "برنامه درسی, نصاب آموزشی, نصاب درسی, سرفصل درسی",
  "textbook": "کتاب درسی, کتاب‌های درسی",
  "illiteracy, illiterate": "بی‌سوادی, بی سوادی, بی‌سواد, بی سواد",
  "scholarship": "بورسیه, بورس تحصیلی, بورسیه تحصیلی",
  "diploma": "دیپلم, مدرک تحصیلی, دانشنامه, شهادتنامه",
  "doctorate": "دکترا, دکتری, دوکتورا",
  "master's degree": "کارشناسی ارشد, فوق‌لیسانس, فوق لیسانس, ماستری",
  "faculty": "دانشکده, هیئت علمی, پوهنزی, فاکولته",
  "dean": "رئیس دانشکده, رئیس پوهنزی",
  "lecture, lecturer": "سخنرانی, درس‌گفتار, درس گفتار, مدرس, استاد",
  "academic year": "سال تحصیلی, سال تعلیمی",
  "vocational training": "آموزش فنی, آموزش حرفه‌ای, آموزش حرفه ای, فنی‌وحرفه‌ای, فنی وحرفه ای",
  "library": "کتابخانه, کتابخانه‌ها",
  "thesis, dissertation": "پایان‌نامه, پایان نامه, رساله, تز",
  "higher education": "آموزش عالی, تحصیلات عالی",
  "geography": "جغرافیا, جغرافیایی",
  "pen": "قلم, خودکار",
  "workshop": "کارگاه, ورکشاپ, کارگاه آموزشی",
  "training course": "دوره آموزشی, دوره‌های آموزشی, کورس آموزشی",
  "academy": "آکادمی, فرهنگستان, اکادمی",
  "institute": "مؤسسه, موسسه, انستیتو, پژوهشگاه",
  "dialect": "گویش, لهجه",
  "research center": "مرکز تحقیقاتی, مرکز پژوهشی, مرکز تحقیقات",
};
