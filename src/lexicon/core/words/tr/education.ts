/** Schools and learning in Turkish. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/education.js";

export const education: WordsFor<typeof topic.education> = {
  "kindergarten, nursery": "anaokulu, kreş, ana okulu",
  "primary school, elementary school": "ilkokul, ilköğretim",
  "secondary school, high school": "lise, ortaokul, ortaöğretim",
  "classroom": "sınıf, derslik, sınıfı",
  "lesson": "ders, dersi",
  "curriculum": "müfredat, müfredatı, öğretim programı",
  "textbook": "ders kitabı, ders kitapları",
  "illiteracy, illiterate": "okuma yazma bilmeyen, cehalet, okuryazar olmayan",
  "scholarship": "burs, bursu",
  "diploma": "diploma, diploması",
  "doctorate": "doktora, doktorası",
  "master's degree": "yüksek lisans, yüksek lisansı",
  "faculty": "fakülte, fakültesi",
  "dean": "dekan, dekanı",
  "lecture, lecturer": "konferans, ders, öğretim görevlisi",
  "academic year": "öğretim yılı, akademik yıl, eğitim öğretim yılı",
  "vocational training": "mesleki eğitim, meslek eğitimi",
  "library": "kütüphane, kütüphanesi",
  "thesis, dissertation": "tez, tezi",
  "higher education": "yükseköğretim, yüksek öğretim",
  "geography": "coğrafya, coğrafyası",
  "pen": "kalem, kalemi",
  "workshop": "çalıştay, atölye, çalıştayı",
  "training course": "eğitim kursu, kurs, kursu",
  "academy": "akademi, akademisi",
  "institute": "enstitü, enstitüsü",
  "dialect": "lehçe, ağız, lehçesi",
  "research center": "araştırma merkezi, araştırma merkezleri",
};
