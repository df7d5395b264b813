/** Aircraft, ships and their crews in French. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/aviation-and-seafaring.js";

// biome-ignore format: one concept a line
export const aviationAndSeafaring: WordsFor<typeof topic.aviationAndSeafaring> = {
  "runway": "piste, tarmac",
  "takeoff": "décollage, décoller",
  "landing": "atterrissage, atterrir",
  "emergency landing": "atterrissage d'urgence, atterrissage forcé",
  "cockpit": "cockpit, cabine",
  "black box": "boîte noire",
  "air traffic control": "contrôle aérien, aiguilleur",
  "terminal": "terminal, aérogare",
  "baggage, luggage": "bagages, bagage",
  "ticket": "billet",
  "airliner, passenger plane": "avion de ligne",
  "wing": "aile",
  "flight attendant, stewardess": "hôtesse, steward",
  "parachute": "parachute",
  "altitude": "altitude",
  "cargo plane": "avion cargo",
  "civil aviation": "aviation civile",
  "sailor, seaman": "marin, matelot",
  "cargo ship, freighter": "cargo, navire marchand",
  "container ship": "porte-conteneurs",
  "yacht": "yacht",
  "fishing boat": "bateau de pêche, chalutier",
  "lifeboat": "canot, canot de sauvetage",
  "anchor": "ancre",
  "cruise, cruise ship": "croisière, paquebot",
  "dock, pier, quay": "quai, jetée",
  "shipwreck": "naufrage, naufragé",
  "diver": "plongeur",
  "navigation": "navigation",
  "maritime piracy": "piraterie maritime, piraterie",
  "territorial waters": "eaux territoriales",
  "shipment, consignment": "cargaison, expédition, livraison",
};
