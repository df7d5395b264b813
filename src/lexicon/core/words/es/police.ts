/** Police in Spanish. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/police.js";

// biome-ignore format: one concept a line
export const police: WordsFor<typeof topic.police> = {
  "police officer": "policía, agente de policía, agente",
  "patrol": "patrulla, patrullar",
  "detective": "detective, inspector",
  "riot police": "antidisturbios, policía antidisturbios",
  "tear gas": "gas lacrimógeno, gases lacrimógenos",
  "water cannon": "cañón de agua, cañones de agua",
  "rubber bullet": "bala de goma, pelota de goma, balas de goma",
  "crackdown, clampdown": "represión, mano dura, redada",
  "curfew": "toque de queda",
  "bodyguard": "guardaespaldas, escolta",
  "informant, informer": "informante, confidente",
  "surveillance": "vigilancia, vigilar",
  "wiretap, eavesdropping": "escucha, escuchas telefónicas, intervención telefónica",
  "surveillance camera": "cámara de vigilancia, cámara de seguridad",
  "border guard": "guardia fronteriza, policía fronteriza",
  "coast guard": "guardacostas, guardia costera",
  "police station": "comisaría, estación de policía",
  "police chief": "jefe de policía, jefe policial",
  "interrogation, interrogate": "interrogatorio, interrogar",
  "reward, bounty": "recompensa",
  "special forces": "fuerzas especiales",
  "armored vehicle": "vehículo blindado, blindado",
  "chase, pursuit": "persecución",
  "confiscate, confiscation": "confiscar, confiscación, incautar, decomisar",
  "inmate": "recluso, interno, preso",
  "prison cell": "celda",
  "solitary confinement": "aislamiento, confinamiento solitario",
  "hunger strike": "huelga de hambre",
  "political prisoner": "preso político, presos políticos",
  "hang, hanging": "ahorcar, horca, colgar",
  "detention center": "centro de detención",
  "foil, thwart": "frustrar, desbaratar, impedir",
};
