/** Society in Turkish. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/society.js";

// biome-ignore format: one concept a line
export const society: WordsFor<typeof topic.society> = {
  "age, old": "yaş, yaşı, yaşında, yaşındaki",
  "child, children": "çocuk, çocuğu, çocuklar",
  "baby, infant": "bebek, bebeği",
  "woman, female": "kadın, kadını, kadınlar",
  "man": "erkek, adam, adamı",
  "boy": "erkek çocuk, oğlan",
  "girl": "kız, kız çocuğu, kızlar",
  "family, relatives": "aile, ailesi, yakınları, akraba",
  "father, dad": "baba, babası",
  "mother": "anne, annesi, ana",
  "parents": "ebeveyn, anne baba, ebeveynler",
  "son": "oğul, oğlu, oğlunu",
  "daughter": "kız, kızı, kızını",
  "brother": "erkek kardeş, ağabey, kardeşi, abi",
  "sister": "kız kardeş, abla, ablası",
  "husband": "koca, eşi, kocası",
  "wife": "karı, eşi, karısı",
  "marriage, wedding": "evlilik, düğün, evliliği, nikah",
  "divorce": "boşanma, boşanmak, boşandı",
  "youth, young": "genç, gençlik, gençler",
  "elderly": "yaşlı, yaşlılar",
  "friend, friendship": "arkadaş, dost, dostluk, arkadaşı",
  "neighbor": "komşu, komşusu",
  "education, teaching": "eğitim, öğretim, eğitimi",
  "school": "okul, okulu",
  "university, college": "üniversite, üniversitesi, yüksekokul",
  "student, pupil": "öğrenci, öğrencisi",
  "teacher, professor": "öğretmen, profesör, öğretmeni, öğretim üyesi",
  "exam": "sınav, sınavı",
  "graduate, degree": "mezun, mezun olmak, derece",
};
