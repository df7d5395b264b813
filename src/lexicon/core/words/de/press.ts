/** Press in German. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/press.js";

export const press: WordsFor<typeof topic.press> = {
  "editor": "Redakteur, Herausgeber, Redakteurin",
  "editor-in-chief": "Chefredakteur, Chefredakteurin",
  "headline": "Schlagzeile, Überschrift, Schlagzeilen",
  "editorial": "Leitartikel",
  "correspondent": "Korrespondent, Korrespondentin",
  "presenter, anchor": "Moderator, Moderatorin, Nachrichtensprecher",
  "photographer": "Fotograf, Fotografin",
  "press release": "Pressemitteilung, Presseerklärung, Medienmitteilung",
  "exclusive, scoop": "exklusiv, Exklusivbericht, Exklusivmeldung",
  "breaking news": "Eilmeldung, Eilmeldungen",
  "live broadcast": "Liveübertragung, Direktübertragung, live",
  "studio": "Studio, Studios",
  "audience": "Publikum, Zuhörer, Zuschauer",
  "viewer, spectator": "Zuschauer, Zuschauerin",
  "reader": "Leser, Leserin",
  "publisher": "Verlag, Verleger, Verlage",
  "publication": "Veröffentlichung, Publikation",
  "coverage": "Berichterstattung",
  "footage": "Filmmaterial, Aufnahmen, Bildmaterial",
  "recording": "Aufnahme, Aufzeichnung, Mitschnitt",
  "rumor": "Gerücht, Gerüchte",
  "radio station": "Radiosender, Rundfunksender",
  "caricature, cartoon": "Karikatur, Cartoon, Karikaturen",
  "leaflet": "Flugblatt, Flugblätter, Flugzettel",
  "documentary": "Dokumentarfilm, Dokumentation, Doku",
  "edition, issue": "Ausgabe, Auflage, Ausgaben",
  "state media": "Staatsmedien, staatliche Medien, staatlichen Medien",
  "weekly": "wöchentlich, Wochenzeitung",
};
