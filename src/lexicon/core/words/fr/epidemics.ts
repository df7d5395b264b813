/** Infections and how they are fought in French. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/epidemics.js";

// biome-ignore format: one concept a line
export const epidemics: WordsFor<typeof topic.epidemics> = {
  "influenza, flu": "grippe",
  "malaria": "paludisme, malaria",
  "measles": "rougeole",
  "polio": "polio, poliomyélite",
  "tuberculosis": "tuberculose",
  "Ebola": "Ebola",
  "AIDS, HIV": "sida, VIH",
  "smallpox": "variole",
  "monkeypox, mpox": "variole du singe, mpox",
  "plague": "peste",
  "hepatitis": "hépatite",
  "bird flu": "grippe aviaire",
  "bacteria": "bactérie",
  "germ, microbe": "microbe, germe",
  "parasite": "parasite",
  "contagious, infectious": "contagieux, infectieux",
  "variant": "variant",
  "mutation, mutate": "mutation, muter",
  "immunity, immune": "immunité, immunitaire",
  "immune system": "système immunitaire",
  "social distancing": "distanciation sociale, distanciation",
  "hygiene": "hygiène",
  "disinfection, disinfect": "désinfection, désinfecter",
  "ventilator": "respirateur",
  "restrictions": "restrictions, mesures restrictives",
  "public health": "santé publique",
  "vaccination campaign": "campagne de vaccination",
  "travel ban": "interdiction de voyager",
  "new cases": "nouveaux cas",
};
