/** Courts and proceedings in French. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/courts.js";

// biome-ignore format: one concept a line
export const courts: WordsFor<typeof topic.courts> = {
  "supreme court": "cour suprême",
  "court of appeal": "cour d'appel",
  "constitutional court": "cour constitutionnelle, conseil constitutionnel",
  "military court": "tribunal militaire, cour martiale",
  "jury, juror": "jury, juré",
  "defendant": "prévenu, accusé",
  "plaintiff, claimant": "plaignant, demandeur",
  "indictment, indict": "inculpation, mise en examen, inculper",
  "life imprisonment, life sentence": "perpétuité, prison à vie",
  "suspended sentence": "sursis, peine avec sursis",
  "house arrest": "assignation à résidence, assigné à résidence",
  "hearing": "audience",
  "sue": "poursuivre, poursuites, porter plainte",
  "jurisdiction": "juridiction, compétence",
  "illegal, unlawful": "illégal, illicite",
  "forensic": "légiste, médico-légal",
  "fingerprint": "empreinte, empreintes digitales",
  "DNA": "ADN",
  "autopsy": "autopsie",
  "confession": "aveux, aveu",
  "chief justice": "président du tribunal",
  "public prosecutor": "parquet, ministère public",
  "overturn, quash": "infirmer, casser, annuler",
  "immunity": "immunité",
  "arbitration, arbitrator": "arbitrage, arbitre",
  "negligence": "négligence",
  "treason, betrayal": "trahison",
  "defamation, libel": "diffamation, diffamer",
  "blasphemy": "blasphème",
  "self-defense": "légitime défense",
};
