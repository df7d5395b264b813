/** Education in Spanish. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/education.js";

export const education: WordsFor<typeof topic.education> = {
  "kindergarten, nursery": "guardería, jardín de infancia, preescolar",
  "primary school, elementary school": "escuela primaria, primaria",
  "secondary school, high school": "escuela secundaria, instituto, bachillerato",
  "classroom": "aula, salón de clases",
  "lesson": "clase, lección",
  "curriculum": "plan de estudios, currículo, programa escolar",
  "textbook": "libro de texto, manual",
  "illiteracy, illiterate": "analfabetismo, analfabeto",
  "scholarship": "beca, becas",
  "diploma": "diploma, título",
  "doctorate": "doctorado",
  "master's degree": "maestría, máster",
  "faculty": "facultad, profesorado",
  "dean": "decano",
  "lecture, lecturer": "conferencia, clase magistral, conferenciante",
  "academic year": "curso académico, año académico, año escolar",
  "vocational training": "formación profesional, capacitación profesional",
  "library": "biblioteca",
  "thesis, dissertation": "tesis, tesina, tesis doctoral",
  "higher education": "educación superior, enseñanza superior",
  "geography": "geografía",
  "pen": "bolígrafo, pluma, lapicero",
  "workshop": "taller",
  "training course": "curso de formación, curso de capacitación",
  "academy": "academia",
  "institute": "instituto",
  "dialect": "dialecto",
  "research center": "centro de investigación",
};
