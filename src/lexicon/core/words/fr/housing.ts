/** Houses and what is in them in French. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/housing.js";

// biome-ignore format: one concept a line
export const housing: WordsFor<typeof topic.housing> = {
  "apartment, flat": "appartement",
  "tenant": "locataire",
  "landlord": "propriétaire, bailleur",
  "rent": "loyer",
  "eviction, evict": "expulsion, expulser",
  "homeless": "sans abri",
  "slum": "bidonville",
  "skyscraper": "gratte-ciel",
  "tower": "tour",
  "floor, storey": "étage",
  "elevator": "ascenseur",
  "stairs": "escalier, escaliers",
  "balcony": "balcon",
  "window": "fenêtre",
  "wall": "mur",
  "bedroom": "chambre",
  "bathroom": "salle de bains",
  "bed": "lit",
  "chair": "chaise",
  "table": "table",
  "garden": "jardin",
  "architect": "architecte",
  "architecture": "architecture",
  "concrete": "béton",
  "suburb, outskirts": "banlieue, périphérie",
  "sanitation": "assainissement",
  "demolition": "démolition, démolir",
  "key": "clé, clef",
  "residential": "résidentiel, résidentielle",
  "box": "boîte, caisse",
};
