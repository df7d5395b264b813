/** Society in Spanish. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/society.js";

// biome-ignore format: one concept a line
export const society: WordsFor<typeof topic.society> = {
  "age, old": "edad, años",
  "child, children": "niño, niña, niños, menor",
  "baby, infant": "bebé, lactante, bebés",
  "woman, female": "mujer, femenino, mujeres",
  "man": "hombre, varón, hombres",
  "boy": "chico, niño, muchacho",
  "girl": "chica, niña, muchacha",
  "family, relatives": "familia, familiares, parientes",
  "father, dad": "padre, papá",
  "mother": "madre, mamá",
  "parents": "padres, progenitores",
  "son": "hijo, hijos",
  "daughter": "hija, hijas",
  "brother": "hermano, hermanos",
  "sister": "hermana, hermanas",
  "husband": "marido, esposo",
  "wife": "esposa, mujer",
  "marriage, wedding": "matrimonio, boda, casamiento",
  "divorce": "divorcio, divorciarse",
  "youth, young": "juventud, joven, jóvenes, juvenil",
  "elderly": "anciano, mayores, ancianos",
  "friend, friendship": "amigo, amistad, amiga",
  "neighbor": "vecino, vecina",
  "education, teaching": "educación, enseñanza, educativo",
  "school": "escuela, colegio, escolar",
  "university, college": "universidad, facultad, universitario",
  "student, pupil": "estudiante, alumno, alumna",
  "teacher, professor": "maestro, profesor, docente, maestra",
  "exam": "examen, exámenes, prueba",
  "graduate, degree": "graduarse, licenciado, titulación, graduado",
};
