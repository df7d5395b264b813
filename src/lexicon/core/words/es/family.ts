/** Family in Spanish. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/family.js";

export const family: WordsFor<typeof topic.family> = {
  "grandfather": "abuelo",
  "grandmother": "abuela",
  "grandson, grandchild": "nieto, nieta",
  "uncle": "tío",
  "aunt": "tía",
  "cousin": "primo, prima",
  "nephew": "sobrino",
  "niece": "sobrina",
  "twins, twin": "gemelos, mellizos, gemelo",
  "orphan": "huérfano, huérfana",
  "widow": "viuda",
  "bride": "novia",
  "bridegroom, groom": "novio",
  "engagement": "compromiso, compromiso matrimonial",
  "couple": "pareja",
  "teenager, adolescent": "adolescente",
  "adult": "adulto, adulta",
  "minor": "menor, menor de edad",
  "childhood": "infancia, niñez",
  "ancestor, forefather": "antepasado, ancestro",
  "descendant, offspring": "descendiente, descendencia",
  "generation": "generación",
  "birthday": "cumpleaños",
  "surname": "apellido",
  "guardian": "tutor, guardián",
  "birth rate": "tasa de natalidad, natalidad",
  "birth certificate": "certificado de nacimiento, partida de nacimiento, acta de nacimiento",
  "clan": "clan",
};
