/** Police at work, and prisons in French. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/police.js";

// biome-ignore format: one concept a line
export const police: WordsFor<typeof topic.police> = {
  "police officer": "policier, policière, agent de police",
  "patrol": "patrouille, patrouiller",
  "detective": "inspecteur, enquêteur",
  "riot police": "police anti-émeute, CRS",
  "tear gas": "gaz lacrymogène",
  "water cannon": "canon à eau",
  "rubber bullet": "balle en caoutchouc",
  "crackdown, clampdown": "répression, tour de vis",
  "curfew": "couvre-feu",
  "bodyguard": "garde du corps",
  "informant, informer": "informateur, indicateur",
  "surveillance": "surveillance",
  "wiretap, eavesdropping": "écoutes, écoute téléphonique",
  "surveillance camera": "caméra de surveillance, vidéosurveillance",
  "border guard": "garde frontière, police aux frontières",
  "coast guard": "garde côtière, garde-côtes",
  "police station": "commissariat, poste de police",
  "police chief": "chef de la police",
  "interrogation, interrogate": "interrogatoire, interroger",
  "reward, bounty": "récompense, prime",
  "special forces": "forces spéciales",
  "armored vehicle": "véhicule blindé, blindé",
  "chase, pursuit": "poursuite, course-poursuite",
  "confiscate, confiscation": "confisquer, confiscation, saisie",
  "inmate": "détenu, codétenu",
  "prison cell": "cellule",
  "solitary confinement": "isolement",
  "hunger strike": "grève de la faim",
  "political prisoner": "prisonnier politique, prisonniers politiques",
  "hang, hanging": "pendre, pendaison",
  "detention center": "centre de détention, centre de rétention",
  "foil, thwart": "déjouer",
};
