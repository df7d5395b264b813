/** Services, secret fights and terror. One concept a line. Source: written for Synoptic. */
import type { Concept } from "../concept.js";

// biome-ignore format: one concept a line
export const intelligence = [
  "agent",
  "classified, top secret",
  "encryption, encrypted",
  "code",
  "sabotage",
  "disinformation, misinformation",
  "propaganda",
  "covert, clandestine",
  "intelligence agency, intelligence service",
  "counterterrorism",
  "recruit, recruitment",
  "suicide bomber, suicide attack",
  "car bomb",
  "jihadist, jihad",
  "ideology, ideological",
  "explosive device",
  "explosive belt",
  "terrorist attack",
  "infiltration, infiltrate",
  "collaborator",
  "psychological warfare",
  "reconnaissance",
  "anonymous",
  "identify, identification",
  "identity",
  "traitor",
] as const satisfies readonly Concept[];
