/** Press in Spanish. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/press.js";

export const press: WordsFor<typeof topic.press> = {
  "editor": "editor, redactor",
  "editor-in-chief": "redactor jefe, jefe de redacción, director",
  "headline": "titular",
  "editorial": "editorial",
  "correspondent": "corresponsal",
  "presenter, anchor": "presentador, presentadora",
  "photographer": "fotógrafo",
  "press release": "comunicado de prensa, nota de prensa",
  "exclusive, scoop": "exclusiva, primicia",
  "breaking news": "última hora, noticia urgente",
  "live broadcast": "transmisión en vivo, en directo",
  "studio": "estudio, plató",
  "audience": "audiencia, público",
  "viewer, spectator": "espectador, televidente, telespectador",
  "reader": "lector",
  "publisher": "editorial, editor",
  "publication": "publicación",
  "coverage": "cobertura",
  "footage": "imágenes, grabación",
  "recording": "grabación",
  "rumor": "rumor, rumores",
  "radio station": "emisora de radio, emisora",
  "caricature, cartoon": "caricatura, viñeta",
  "leaflet": "folleto, octavilla, panfleto",
  "documentary": "documental",
  "edition, issue": "edición, número",
  "state media": "medios estatales, prensa estatal",
  "weekly": "semanal, semanario",
};
