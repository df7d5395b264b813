/** Society in Persian. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/society.js";

// biome-ignore format: one concept a line
export const society: WordsFor<typeof topic.society> = {
  "age, old": "سن, سال, پیر, عمر, سالخورده",
  "child, children": "کودک, کودکان, طفل, بچه, اطفال, خردسال",
  "baby, infant": "نوزاد, شیرخوار, طفل, نوزادان, کودک",
  "woman, female": "زن, زنان, خانم, بانو, بانوان, خانم‌ها",
  "man": "مرد, مردان, مردها",
  "boy": "پسر, پسران, پسربچه",
  "girl": "دختر, دختران, دختربچه, دوشیزه",
  "family, relatives": "خانواده, خانواده‌ها, بستگان, فامیل, خویشاوندان",
  "father, dad": "پدر, بابا, پدران",
  "mother": "مادر, مادران, مامان",
  "parents": "والدین, پدر و مادر, اولیا",
  "son": "پسر, فرزند, پسران",
  "daughter": "دختر, فرزند دختر, دختران",
  "brother": "برادر, برادران",
  "sister": "خواهر, خواهران",
  "husband": "شوهر, همسر",
  "wife": "همسر, زن, خانم",
  "marriage, wedding": "ازدواج, عروسی, ازدواج کرد, ازدواج کردند, ازدواج می‌کند, ازدواج کردن, نکاح",
  "divorce": "طلاق, طلاق گرفت, طلاق گرفتند, طلاق می‌گیرد, طلاق گرفتن, جدایی",
  "youth, young": "جوان, جوانان, جوانی",
  "elderly": "سالمند, سالمندان, سالخوردگان, کهنسال, مسن",
  "friend, friendship": "دوست, دوستی, دوستان, رفیق",
  "neighbor": "همسایه, همسایه‌ها, همسایگان",
  "education, teaching": "آموزش, تعلیم, تحصیل, آموزشی, معارف, تعلیمات",
  "school": "مدرسه, مکتب, مدارس, مکاتب",
  "university, college": "دانشگاه, پوهنتون, دانشگاه‌ها, دانشکده",
  "student, pupil": "دانشجو, دانش‌آموز, دانش آموز, دانشجویان, دانش‌آموزان, محصل, شاگرد",
  "teacher, professor": "معلم, استاد, آموزگار, معلمان, اساتید, استادان",
  "exam": "امتحان, آزمون, امتحانات, کنکور",
  "graduate, degree": "فارغ‌التحصیل, فارغ التحصیل, دانش‌آموخته, دانش آموخته, مدرک, فارغ‌التحصیلان",
};
