/** Epidemics in Spanish. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/epidemics.js";

// biome-ignore format: one concept a line
export const epidemics: WordsFor<typeof topic.epidemics> = {
  "influenza, flu": "gripe, influenza",
  "malaria": "malaria, paludismo",
  "measles": "sarampión",
  "polio": "polio, poliomielitis",
  "tuberculosis": "tuberculosis",
  "Ebola": "ébola",
  "AIDS, HIV": "sida, VIH",
  "smallpox": "viruela",
  "monkeypox, mpox": "viruela del mono, mpox",
  "plague": "peste, plaga",
  "hepatitis": "hepatitis",
  "bird flu": "gripe aviar, influenza aviar",
  "bacteria": "bacteria, bacterias, bacteriano",
  "germ, microbe": "germen, microbio, gérmenes",
  "parasite": "parásito",
  "contagious, infectious": "contagioso, infeccioso",
  "variant": "variante",
  "mutation, mutate": "mutación, mutar",
  "immunity, immune": "inmunidad, inmune",
  "immune system": "sistema inmunitario, sistema inmunológico",
  "social distancing": "distancia social, distanciamiento social",
  "hygiene": "higiene",
  "disinfection, disinfect": "desinfección, desinfectar, desinfectante",
  "ventilator": "respirador, ventilador",
  "restrictions": "restricciones",
  "public health": "salud pública",
  "vaccination campaign": "campaña de vacunación",
  "travel ban": "prohibición de viajar, restricciones de viaje",
  "new cases": "nuevos casos, nuevos contagios",
};
