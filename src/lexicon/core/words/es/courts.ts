/** Courts in Spanish. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/courts.js";

// biome-ignore format: one concept a line
export const courts: WordsFor<typeof topic.courts> = {
  "supreme court": "Tribunal Supremo, Corte Suprema, Supremo",
  "court of appeal": "tribunal de apelación, corte de apelaciones",
  "constitutional court": "Tribunal Constitucional, Corte Constitucional",
  "military court": "tribunal militar, corte marcial",
  "jury, juror": "jurado, jurados",
  "defendant": "acusado, procesado, imputado, encausado",
  "plaintiff, claimant": "demandante, querellante",
  "indictment, indict": "acusación formal, procesar, imputar, imputación",
  "life imprisonment, life sentence": "cadena perpetua, prisión perpetua",
  "suspended sentence": "condena condicional, pena suspendida",
  "house arrest": "arresto domiciliario, prisión domiciliaria",
  "hearing": "audiencia, vista, vista oral",
  "sue": "demandar, demanda, querellarse",
  "jurisdiction": "jurisdicción, competencia",
  "illegal, unlawful": "ilegal, ilícito, ilegales",
  "forensic": "forense, forenses",
  "fingerprint": "huella dactilar, huellas dactilares, huella",
  "DNA": "ADN",
  "autopsy": "autopsia, necropsia",
  "confession": "confesión, confesar, confiesa",
  "chief justice": "presidente del Supremo, presidente del tribunal",
  "public prosecutor": "fiscal, fiscalía, ministerio público",
  "overturn, quash": "anular, revocar, revoca, anulación",
  "immunity": "inmunidad, fuero",
  "arbitration, arbitrator": "arbitraje, árbitro",
  "negligence": "negligencia, imprudencia",
  "treason, betrayal": "traición",
  "defamation, libel": "difamación, calumnia, injurias",
  "blasphemy": "blasfemia",
  "self-defense": "legítima defensa, defensa propia",
};
