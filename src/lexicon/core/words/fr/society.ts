/** Society in French. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/society.js";

// biome-ignore format: one concept a line
export const society: WordsFor<typeof topic.society> = {
  "age, old": "âge, âgé",
  "child, children": "enfant, enfants",
  "baby, infant": "bébé, nourrisson",
  "woman, female": "femme, féminin",
  "man": "homme",
  "boy": "garçon",
  "girl": "fille, fillette",
  "family, relatives": "famille, proches",
  "father, dad": "père, papa",
  "mother": "mère, maman",
  "parents": "parents",
  "son": "fils",
  "daughter": "fille",
  "brother": "frère",
  "sister": "sœur",
  "husband": "mari, époux",
  "wife": "femme, épouse",
  "marriage, wedding": "mariage, noces",
  "divorce": "divorce",
  "youth, young": "jeunesse, jeune",
  "elderly": "âgé, personnes âgées",
  "friend, friendship": "ami, amitié",
  "neighbor": "voisin",
  "education, teaching": "éducation, enseignement",
  "school": "école, scolaire",
  "university, college": "université, universitaire",
  "student, pupil": "étudiant, élève",
  "teacher, professor": "enseignant, professeur",
  "exam": "examen",
  "graduate, degree": "diplômé, diplôme",
};
