/**
 * Nouns and phrases by which somebody speaks: nouns of saying, the words that tell what an unnamed speaker is, and verbs of hearsay.
 * Source: written for Synoptic.
 */
import type { SpeechWords } from "../../model/language.js";

export const spokenFor: Pick<SpeechWords, "sayingNouns" | "hedgeFrames" | "hedgeEndings" | "otherSides" | "anonymousKinds"> = {
  sayingNouns: {
    nouns: [
      { strength: 5, forms: ["Aussage", "Behauptung", "Äußerung", "Erklärung", "Mitteilung", "Angabe", "Meldung"] },
      { strength: 1, forms: ["Weigerung", "Dementi"] },
      { strength: 3, forms: ["Andeutung", "Vermutung"] },
      { strength: 4, forms: ["Hoffnung", "Bitte", "Wunsch"] },
      { strength: 6, forms: ["Ansicht", "Auffassung", "Überzeugung", "Einschätzung", "Argument", "Hinweis", "Eingeständnis"] },
      { strength: 8, forms: ["Warnung", "Vorwurf", "Mahnung", "Anschuldigung"] },
      { strength: 9, forms: ["Versprechen", "Ankündigung", "Zusage", "Drohung", "Entscheidung", "Beschluss", "Vorschlag", "Angebot"] },
      { strength: 10, forms: ["Forderung", "Befehl", "Aufforderung"] },
    ],
    possessives: ["sein", "seine", "seiner", "seinem", "seinen", "ihr", "ihre", "ihrer", "ihrem", "ihren"],
    owners: ["des", "der", "von", "vom"],
  },
  hedgeFrames: [
    { open: ["soll", "sollen", "solle"], close: ["haben", "sein", "werden"] },
    { open: ["will", "wollen"], close: ["haben"] },
  ],
  otherSides: ["die andere Seite", "die Gegenseite", "der andere Verhandlungspartner"],
  anonymousKinds: [
    { kind: "diplomat", forms: ["Diplomat", "Diplomaten", "Diplomatin", "Diplomatenkreise", "Diplomatenkreisen", "diplomatische", "diplomatischen"] },
    { kind: "security source", forms: ["Sicherheitskreise", "Sicherheitskreisen", "Polizeikreise", "Polizeikreisen", "Ermittler", "Ermittlerkreise", "Geheimdienstkreise", "Geheimdienstkreisen", "Geheimdienstler", "Sicherheitsbeamter"] },
    { kind: "military source", forms: ["Militärkreise", "Militärkreisen", "Offizier", "Offiziere", "Soldat", "Soldaten"] },
    { kind: "judicial source", forms: ["Justizkreise", "Justizkreisen", "Anwalt", "Anwälte", "Staatsanwalt"] },
    { kind: "doctor", forms: ["Arzt", "Ärztin", "Ärzte", "Ärzten", "Mediziner", "Sanitäter", "Krankenhauskreise", "Pfleger"] },
    { kind: "witness", forms: ["Augenzeuge", "Augenzeugen", "Augenzeugin", "Zeuge", "Zeugen", "Zeugin"] },
    { kind: "resident", forms: ["Anwohner", "Anwohnerin", "Anwohnern", "Bewohner", "Bewohnern", "Einwohner", "Nachbar", "Nachbarn", "Bauern"] },
    { kind: "rescuer", forms: ["Retter", "Helfer", "Feuerwehrleute", "Einsatzkräfte", "Rettungskräfte"] },
    { kind: "relative", forms: ["Angehörige", "Angehörigen", "Verwandte", "Überlebende", "Überlebender"] },
    { kind: "activist", forms: ["Aktivist", "Aktivisten", "Aktivistin", "Demonstranten", "Menschenrechtler"] },
    { kind: "expert", forms: ["Experte", "Experten", "Expertin", "Analyst", "Analysten", "Beobachter", "Kritiker", "Forscher", "Wissenschaftler", "Ökonomen"] },
    { kind: "politician", forms: ["Abgeordneter", "Abgeordnete", "Politiker", "Parteikreise", "Parteikreisen", "Koalitionskreise", "Koalitionskreisen", "Fraktionskreise"] },
    { kind: "media", forms: ["Medien", "Medienberichte", "Medienberichten", "Zeitung", "Zeitungen"] },
    { kind: "official", forms: ["Beamter", "Beamte", "Beamten", "Regierungsvertreter", "Regierungskreise", "Regierungskreisen", "Behörden", "Sprecher", "Sprecherin"] },
    { kind: "source", forms: ["Quelle", "Quellen", "Insider", "Insidern", "Kreise", "Kreisen"] },
  ],
};
