/** News makers and news papers in French. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/press.js";

export const press: WordsFor<typeof topic.press> = {
  "editor": "rédacteur, éditeur",
  "editor-in-chief": "rédacteur en chef",
  "headline": "titre, manchette",
  "editorial": "éditorial",
  "correspondent": "correspondant, correspondante",
  "presenter, anchor": "présentateur, présentatrice",
  "photographer": "photographe",
  "press release": "communiqué de presse",
  "exclusive, scoop": "exclusif, exclusivité, scoop",
  "breaking news": "dernière minute, flash",
  "live broadcast": "direct, diffusion en direct",
  "studio": "studio",
  "audience": "public, audience",
  "viewer, spectator": "spectateur, téléspectateur",
  "reader": "lecteur, lectrice",
  "publisher": "éditeur",
  "publication": "publication",
  "coverage": "couverture",
  "footage": "images, séquence",
  "recording": "enregistrement",
  "rumor": "rumeur",
  "radio station": "station de radio",
  "caricature, cartoon": "caricature, dessin de presse",
  "leaflet": "tract, dépliant",
  "documentary": "documentaire",
  "edition, issue": "édition, numéro",
  "state media": "médias d'État, presse officielle",
  "weekly": "hebdomadaire",
};
