/**
 * Nouns and phrases by which somebody speaks: nouns of saying, the words that tell what an unnamed speaker is, and verbs of hearsay.
 * Source: written for Synoptic.
 */
import type { SpeechWords } from "../../model/language.js";

export const spokenFor: Pick<SpeechWords, "sayingNouns" | "hedgeFrames" | "hedgeEndings" | "otherSides" | "anonymousKinds"> = {
  sayingNouns: {
    nouns: [
      { strength: 5, forms: ["déclaration", "affirmation", "annonce", "propos"] },
      { strength: 1, forms: ["refus", "démenti"] },
      { strength: 4, forms: ["espoir", "souhait", "demande", "appel"] },
      { strength: 6, forms: ["argument", "avis", "conviction", "constat", "aveu", "idée"] },
      { strength: 8, forms: ["avertissement", "accusation", "mise en garde"] },
      { strength: 9, forms: ["promesse", "engagement", "décision", "menace", "proposition", "offre"] },
      { strength: 10, forms: ["ordre", "exigence"] },
    ],
    possessives: ["son", "sa", "ses", "leur", "leurs"],
    owners: ["de", "du", "des", "d'", "d"],
  },
  hedgeFrames: [
    { open: ["aurait", "auraient"], endings: ["é", "ée", "és", "ées"] },
    { open: ["serait", "seraient"], endings: ["é", "ée", "és", "ées"] },
  ],
  otherSides: ["l'autre partie", "la partie adverse", "l'autre camp"],
  anonymousKinds: [
    { kind: "diplomat", forms: ["diplomate", "diplomates", "diplomatique", "diplomatiques"] },
    { kind: "security source", forms: ["policière", "policières", "policier", "policiers", "sécuritaire", "sécuritaires", "enquêteur", "enquêteurs", "source proche de l'enquête", "sources proches de l'enquête", "renseignement"] },
    { kind: "military source", forms: ["militaire", "militaires", "officier", "officiers", "soldat", "soldats"] },
    { kind: "judicial source", forms: ["judiciaire", "judiciaires", "avocat", "avocats", "parquet", "magistrat"] },
    { kind: "doctor", forms: ["médecin", "médecins", "médicale", "médicales", "hospitalière", "hospitalières", "infirmière", "infirmier", "soignants"] },
    { kind: "witness", forms: ["témoin", "témoins"] },
    { kind: "resident", forms: ["habitant", "habitants", "habitante", "riverain", "riverains", "voisin", "voisins", "voisine", "villageois", "commerçant", "agriculteurs"] },
    { kind: "rescuer", forms: ["secouriste", "secouristes", "pompier", "pompiers", "sauveteurs"] },
    { kind: "relative", forms: ["proche", "proches", "famille", "familles", "survivant", "survivants", "rescapé", "rescapés"] },
    { kind: "activist", forms: ["militant", "militants", "militante", "manifestant", "manifestants"] },
    { kind: "expert", forms: ["expert", "experts", "experte", "analyste", "analystes", "économiste", "économistes", "chercheur", "chercheurs", "observateurs", "spécialistes", "critiques"] },
    { kind: "politician", forms: ["parlementaire", "parlementaires", "député", "élu", "élus", "conseiller"] },
    { kind: "media", forms: ["médias", "presse", "journal", "journaux"] },
    { kind: "official", forms: ["responsable", "responsables", "fonctionnaire", "gouvernementale", "gouvernementales", "officielle", "officielles", "autorités", "porte-parole", "ministérielle", "préfectorale"] },
    { kind: "source", forms: ["source", "sources"] },
  ],
};
