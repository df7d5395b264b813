/** Kin and the stations of life in French. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/family.js";

export const family: WordsFor<typeof topic.family> = {
  "grandfather": "grand-père",
  "grandmother": "grand-mère",
  "grandson, grandchild": "petit-fils, petits-enfants",
  "uncle": "oncle",
  "aunt": "tante",
  "cousin": "cousin, cousine",
  "nephew": "neveu, neveux",
  "niece": "nièce",
  "twins, twin": "jumeaux, jumeau, jumelles",
  "orphan": "orphelin, orpheline",
  "widow": "veuve",
  "bride": "mariée",
  "bridegroom, groom": "marié",
  "engagement": "fiançailles",
  "couple": "couple",
  "teenager, adolescent": "adolescent, adolescente",
  "adult": "adulte, majeur",
  "minor": "mineur, mineure",
  "childhood": "enfance",
  "ancestor, forefather": "ancêtre",
  "descendant, offspring": "descendant, progéniture",
  "generation": "génération",
  "birthday": "anniversaire",
  "surname": "nom de famille",
  "guardian": "tuteur, tutrice",
  "birth rate": "natalité, taux de natalité",
  "birth certificate": "acte de naissance",
  "clan": "clan",
};
