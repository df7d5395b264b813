/** Epidemics in German. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/epidemics.js";

// biome-ignore format: one concept a line
export const epidemics: WordsFor<typeof topic.epidemics> = {
  "influenza, flu": "Grippe, Influenza",
  "malaria": "Malaria",
  "measles": "Masern",
  "polio": "Polio, Kinderlähmung",
  "tuberculosis": "Tuberkulose",
  "Ebola": "Ebola",
  "AIDS, HIV": "Aids, HIV",
  "smallpox": "Pocken",
  "monkeypox, mpox": "Affenpocken, Mpox",
  "plague": "Pest",
  "hepatitis": "Hepatitis",
  "bird flu": "Vogelgrippe",
  "bacteria": "Bakterien, Bakterium",
  "germ, microbe": "Keim, Erreger, Mikrobe, Keime",
  "parasite": "Parasit, Parasiten",
  "contagious, infectious": "ansteckend, infektiös, übertragbar",
  "variant": "Variante, Varianten",
  "mutation, mutate": "Mutation, mutieren, Mutationen",
  "immunity, immune": "Immunität, immun",
  "immune system": "Immunsystem",
  "social distancing": "Abstand, Abstandsregeln, Kontaktbeschränkungen",
  "hygiene": "Hygiene, hygienisch",
  "disinfection, disinfect": "Desinfektion, desinfizieren",
  "ventilator": "Beatmungsgerät, Beatmungsgeräte",
  "restrictions": "Beschränkungen, Einschränkungen, Auflagen",
  "public health": "öffentliche Gesundheit, öffentlichen Gesundheit, Gesundheitswesen",
  "vaccination campaign": "Impfkampagne, Impfaktion",
  "travel ban": "Einreiseverbot, Reiseverbot, Einreisesperre",
  "new cases": "Neuinfektionen, neue Fälle",
};
