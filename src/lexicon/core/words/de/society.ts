/** Society in German. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/society.js";

// biome-ignore format: one concept a line
export const society: WordsFor<typeof topic.society> = {
  "age, old": "Alter, alt",
  "child, children": "Kind, Kinder",
  "baby, infant": "Baby, Säugling, Kleinkind, Babys",
  "woman, female": "Frau, weiblich, Frauen",
  "man": "Mann, Männer, männlich",
  "boy": "Junge, Jungen, Bub",
  "girl": "Mädchen",
  "family, relatives": "Familie, Angehörige, Verwandte, Familien",
  "father, dad": "Vater, Väter",
  "mother": "Mutter, Mütter",
  "parents": "Eltern",
  "son": "Sohn, Söhne",
  "daughter": "Tochter, Töchter",
  "brother": "Bruder, Brüder",
  "sister": "Schwester, Schwestern",
  "husband": "Ehemann, Gatte, Ehemänner",
  "wife": "Ehefrau, Gattin, Ehefrauen",
  "marriage, wedding": "Ehe, Hochzeit, Heirat, heiraten",
  "divorce": "Scheidung, scheiden, geschieden",
  "youth, young": "Jugend, jung, Jugendliche",
  "elderly": "Senioren, ältere Menschen, Ältere, Alte",
  "friend, friendship": "Freund, Freundschaft, Freundin, Freunde",
  "neighbor": "Nachbar, Nachbarin, Nachbarn",
  "education, teaching": "Bildung, Unterricht, Ausbildung",
  "school": "Schule, Schulen",
  "university, college": "Universität, Hochschule, Uni, Universitäten",
  "student, pupil": "Student, Schüler, Studentin, Studierende",
  "teacher, professor": "Lehrer, Professor, Lehrerin, Lehrkraft",
  "exam": "Prüfung, Examen, Klausur",
  "graduate, degree": "Absolvent, Abschluss, Absolventin, Hochschulabschluss",
};
