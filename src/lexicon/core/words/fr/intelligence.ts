/** Services, secret fights and terror in French. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/intelligence.js";

export const intelligence: WordsFor<typeof topic.intelligence> = {
  "agent": "agent",
  "classified, top secret": "classifié, top secret",
  "encryption, encrypted": "chiffrement, chiffré",
  "code": "code",
  "sabotage": "sabotage, saboter",
  "disinformation, misinformation": "désinformation",
  "propaganda": "propagande",
  "covert, clandestine": "clandestin, secret",
  "intelligence agency, intelligence service": "services de renseignement, agence de renseignement",
  "counterterrorism": "antiterrorisme, antiterroriste",
  "recruit, recruitment": "recruter, recrutement",
  "suicide bomber, suicide attack": "kamikaze, attentat suicide",
  "car bomb": "voiture piégée",
  "jihadist, jihad": "djihadiste, jihad, djihad",
  "ideology, ideological": "idéologie, idéologique",
  "explosive device": "engin explosif",
  "explosive belt": "ceinture explosive",
  "terrorist attack": "attentat terroriste, attaque terroriste, attentat",
  "infiltration, infiltrate": "infiltration, infiltrer",
  "collaborator": "collaborateur, collabo",
  "psychological warfare": "guerre psychologique",
  "reconnaissance": "reconnaissance",
  "anonymous": "anonyme, anonymat",
  "identify, identification": "identifier, identification",
  "identity": "identité",
  "traitor": "traître",
};
