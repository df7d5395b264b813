/** Intelligence in Spanish. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/intelligence.js";

export const intelligence: WordsFor<typeof topic.intelligence> = {
  "agent": "agente, agentes",
  "classified, top secret": "clasificado, alto secreto",
  "encryption, encrypted": "cifrado, encriptación, encriptado",
  "code": "código",
  "sabotage": "sabotaje, sabotear",
  "disinformation, misinformation": "desinformación",
  "propaganda": "propaganda",
  "covert, clandestine": "encubierto, clandestino, secreto",
  "intelligence agency, intelligence service": "servicio secreto, agencia de inteligencia, servicio de inteligencia",
  "counterterrorism": "antiterrorista, antiterrorismo",
  "recruit, recruitment": "reclutar, reclutamiento",
  "suicide bomber, suicide attack": "terrorista suicida, atentado suicida, ataque suicida",
  "car bomb": "coche bomba, carro bomba",
  "jihadist, jihad": "yihadista, yihad",
  "ideology, ideological": "ideología, ideológico",
  "explosive device": "artefacto explosivo",
  "explosive belt": "cinturón explosivo, chaleco explosivo",
  "terrorist attack": "atentado, atentado terrorista, ataque terrorista",
  "infiltration, infiltrate": "infiltración, infiltrar, infiltrarse",
  "collaborator": "colaborador, colaboracionista",
  "psychological warfare": "guerra psicológica",
  "reconnaissance": "reconocimiento, exploración",
  "anonymous": "anónimo, anonimato",
  "identify, identification": "identificar, identificación",
  "identity": "identidad",
  "traitor": "traidor",
};
