/** Education in German. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/education.js";

export const education: WordsFor<typeof topic.education> = {
  "kindergarten, nursery": "Kindergarten, Kita, Kindertagesstätte",
  "primary school, elementary school": "Grundschule, Volksschule, Grundschulen",
  "secondary school, high school": "Gymnasium, weiterführende Schule, Oberschule, Sekundarschule",
  "classroom": "Klassenzimmer, Klassenraum",
  "lesson": "Unterrichtsstunde, Lektion, Stunde",
  "curriculum": "Lehrplan, Lehrpläne",
  "textbook": "Lehrbuch, Schulbuch, Lehrbücher, Schulbücher",
  "illiteracy, illiterate": "Analphabetismus, Analphabet",
  "scholarship": "Stipendium, Stipendien",
  "diploma": "Diplom, Abschlusszeugnis",
  "doctorate": "Doktortitel, Promotion, Doktorgrad",
  "master's degree": "Masterabschluss, Master",
  "faculty": "Fakultät, Lehrkörper",
  "dean": "Dekan, Dekanin",
  "lecture, lecturer": "Vorlesung, Vortrag, Dozent, Vorträge",
  "academic year": "Studienjahr, akademisches Jahr",
  "vocational training": "Berufsausbildung, Ausbildung, Lehre",
  "library": "Bibliothek, Bücherei",
  "thesis, dissertation": "Dissertation, Doktorarbeit, Abschlussarbeit",
  "higher education": "Hochschulbildung, Hochschulwesen",
  "geography": "Geografie, Erdkunde, Geographie",
  "pen": "Stift, Kugelschreiber, Feder",
  "workshop": "Werkstatt, Workshop, Werkstätten",
  "training course": "Lehrgang, Schulung, Kurs, Fortbildung",
  "academy": "Akademie, Akademien",
  "institute": "Institut, Institute",
  "dialect": "Dialekt, Mundart",
  "research center": "Forschungszentrum, Forschungsinstitut",
};
