/** Intelligence in German. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/intelligence.js";

export const intelligence: WordsFor<typeof topic.intelligence> = {
  "agent": "Agent, Agentin, Agenten",
  "classified, top secret": "geheim, streng geheim, Verschlusssache",
  "encryption, encrypted": "Verschlüsselung, verschlüsselt, verschlüsseln",
  "code": "Code, Kode",
  "sabotage": "Sabotage, sabotieren, Sabotageakt",
  "disinformation, misinformation": "Desinformation, Falschinformation, Falschinformationen",
  "propaganda": "Propaganda",
  "covert, clandestine": "verdeckt, geheim, heimlich",
  "intelligence agency, intelligence service": "Geheimdienst, Nachrichtendienst",
  "counterterrorism": "Terrorabwehr, Terrorbekämpfung, Antiterror",
  "recruit, recruitment": "rekrutieren, anwerben, Rekrutierung, angeworben",
  "suicide bomber, suicide attack": "Selbstmordattentäter, Selbstmordanschlag, Selbstmordattentat",
  "car bomb": "Autobombe, Autobomben",
  "jihadist, jihad": "Dschihadist, Dschihad, dschihadistisch",
  "ideology, ideological": "Ideologie, ideologisch",
  "explosive device": "Sprengsatz, Sprengkörper, Sprengsätze",
  "explosive belt": "Sprengstoffgürtel, Sprengstoffweste",
  "terrorist attack": "Terroranschlag, Terrorangriff, Terroranschläge",
  "infiltration, infiltrate": "Unterwanderung, unterwandern, einschleusen, infiltrieren",
  "collaborator": "Kollaborateur, Kollaborateure",
  "psychological warfare": "psychologische Kriegsführung, psychologische Kriegführung",
  "reconnaissance": "Aufklärung, Erkundung",
  "anonymous": "anonym, anonyme",
  "identify, identification": "identifizieren, Identifizierung, identifiziert",
  "identity": "Identität",
  "traitor": "Verräter, Verräterin",
};
