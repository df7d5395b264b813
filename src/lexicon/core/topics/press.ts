/** News makers and news papers. One concept a line. Source: written for Synoptic. */
import type { Concept } from "../concept.js";

// biome-ignore format: one concept a line
export const press = [
  "editor",
  "editor-in-chief",
  "headline",
  "editorial",
  "correspondent",
  "presenter, anchor",
  "photographer",
  "press release",
  "exclusive, scoop",
  "breaking news",
  "live broadcast",
  "studio",
  "audience",
  "viewer, spectator",
  "reader",
  "publisher",
  "publication",
  "coverage",
  "footage",
  "recording",
  "rumor",
  "radio station",
  "caricature, cartoon",
  "leaflet",
  "documentary",
  "edition, issue",
  "state media",
  "weekly",
] as const satisfies readonly Concept[];
