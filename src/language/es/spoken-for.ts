/**
 * Nouns and phrases by which somebody speaks: nouns of saying, the words that tell what an unnamed speaker is, and verbs of hearsay.
 * Source: written for Synoptic.
 */
import type { SpeechWords } from "../../model/language.js";

export const spokenFor: Pick<SpeechWords, "sayingNouns" | "hedgeFrames" | "hedgeEndings" | "otherSides" | "anonymousKinds"> = {
  sayingNouns: {
    nouns: [
      { strength: 5, forms: ["afirmación", "declaración", "anuncio", "comentario"] },
      { strength: 1, forms: ["negativa", "desmentido"] },
      { strength: 4, forms: ["esperanza", "deseo", "petición", "solicitud"] },
      { strength: 6, forms: ["argumento", "opinión", "convicción", "idea"] },
      { strength: 8, forms: ["advertencia", "acusación", "denuncia"] },
      { strength: 9, forms: ["promesa", "compromiso", "decisión", "amenaza", "propuesta", "oferta"] },
      { strength: 10, forms: ["orden", "exigencia"] },
    ],
    possessives: ["su", "sus"],
    owners: ["de", "del"],
  },
  hedgeFrames: [
    { open: ["habría", "habrían"], endings: ["ado", "ido", "cho", "to", "sto"] },
  ],
  otherSides: ["la otra parte", "la parte contraria"],
  anonymousKinds: [
    { kind: "diplomat", forms: ["diplomático", "diplomática", "diplomáticos", "diplomáticas"] },
    { kind: "security source", forms: ["policial", "policiales", "seguridad", "inteligencia", "investigador", "investigadores", "lucha antiterrorista"] },
    { kind: "military source", forms: ["militar", "militares", "oficial", "del", "ejército", "soldado", "soldados"] },
    { kind: "judicial source", forms: ["judicial", "judiciales", "abogado", "abogados", "fiscal", "fiscalía", "jurídicas"] },
    { kind: "doctor", forms: ["médico", "médicos", "médica", "médicas", "hospitalarias", "sanitarias", "enfermera"] },
    { kind: "witness", forms: ["testigo", "testigos"] },
    { kind: "resident", forms: ["vecino", "vecinos", "vecina", "residente", "residentes", "habitante", "habitantes", "agricultores"] },
    { kind: "rescuer", forms: ["rescatista", "rescatistas", "bombero", "bomberos", "socorristas"] },
    { kind: "relative", forms: ["familiar", "familiares", "pariente", "parientes", "superviviente", "supervivientes", "sobreviviente", "sobrevivientes"] },
    { kind: "activist", forms: ["activista", "activistas", "manifestante", "manifestantes"] },
    { kind: "expert", forms: ["experto", "experta", "expertos", "analista", "analistas", "economista", "economistas", "investigadora", "observadores", "críticos"] },
    { kind: "politician", forms: ["diputado", "diputada", "legislador", "legisladores", "parlamentarias", "senador", "asesor"] },
    { kind: "media", forms: ["medios", "prensa", "periódico", "diario"] },
    { kind: "official", forms: ["funcionario", "funcionarios", "funcionaria", "gubernamental", "gubernamentales", "oficiales", "oficial", "autoridades", "portavoz", "del Gobierno", "del Ejecutivo"] },
    { kind: "source", forms: ["fuente", "fuentes"] },
  ],
};
