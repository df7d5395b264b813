/** Mishaps and those who come to help in French. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/accidents.js";

export const accidents: WordsFor<typeof topic.accidents> = {
  "stampede": "bousculade, mouvement de foule",
  "suffocate, suffocation": "étouffer, asphyxie, suffoquer",
  "gas leak": "fuite de gaz",
  "short circuit": "court-circuit",
  "spark": "étincelle",
  "flame": "flamme, flammes",
  "ash": "cendre, cendres",
  "plane crash": "crash aérien, accident aérien, accident d'avion",
  "train crash": "accident ferroviaire, accident de train",
  "malfunction": "dysfonctionnement, panne, défaillance",
  "human error": "erreur humaine",
  "first aid": "premiers secours",
  "bulldozer, excavator": "bulldozer, pelleteuse, excavatrice",
  "alarm": "alarme, alerte",
  "firework": "feux d'artifice, artifice, pétard",
  "shock": "choc",
  "early warning": "alerte précoce",
  "natural disaster": "catastrophe naturelle",
  "fatal": "mortel, fatal",
  "precaution": "précaution, précautions",
  "safety": "sécurité, sûreté",
};
