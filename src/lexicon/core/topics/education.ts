/** Schools and learning. One concept a line. Source: written for Synoptic. */
import type { Concept } from "../concept.js";

// biome-ignore format: one concept a line
export const education = [
  "kindergarten, nursery",
  "primary school, elementary school",
  "secondary school, high school",
  "classroom",
  "lesson",
  "curriculum",
  "textbook",
  "illiteracy, illiterate",
  "scholarship",
  "diploma",
  "doctorate",
  "master's degree",
  "faculty",
  "dean",
  "lecture, lecturer",
  "academic year",
  "vocational training",
  "library",
  "thesis, dissertation",
  "higher education",
  "geography",
  "pen",
  "workshop",
  "training course",
  "academy",
  "institute",
  "dialect",
  "research center",
] as const satisfies readonly Concept[];
