/** Schools and learning in French. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/education.js";

export const education: WordsFor<typeof topic.education> = {
  "kindergarten, nursery": "maternelle, crèche",
  "primary school, elementary school": "école primaire",
  "secondary school, high school": "lycée, collège",
  "classroom": "salle de classe",
  "lesson": "leçon, cours",
  "curriculum": "programme scolaire",
  "textbook": "manuel scolaire",
  "illiteracy, illiterate": "analphabétisme, illettrisme, analphabète",
  "scholarship": "bourse",
  "diploma": "diplôme",
  "doctorate": "doctorat",
  "master's degree": "master",
  "faculty": "faculté",
  "dean": "doyen",
  "lecture, lecturer": "conférence, conférencier",
  "academic year": "année scolaire, année universitaire",
  "vocational training": "formation professionnelle",
  "library": "bibliothèque",
  "thesis, dissertation": "thèse, mémoire",
  "higher education": "enseignement supérieur",
  "geography": "géographie",
  "pen": "stylo, plume",
  "workshop": "atelier",
  "training course": "formation, stage",
  "academy": "académie",
  "institute": "institut",
  "dialect": "dialecte",
  "research center": "centre de recherche",
};
