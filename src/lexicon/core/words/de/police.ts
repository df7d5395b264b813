/** Police in German. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/police.js";

// biome-ignore format: one concept a line
export const police: WordsFor<typeof topic.police> = {
  "police officer": "Polizist, Polizeibeamter, Polizistin, Polizisten",
  "patrol": "Patrouille, Streife, patrouillieren",
  "detective": "Kriminalbeamter, Kommissar, Ermittler, Detektiv",
  "riot police": "Bereitschaftspolizei",
  "tear gas": "Tränengas",
  "water cannon": "Wasserwerfer",
  "rubber bullet": "Gummigeschoss, Gummigeschosse",
  "crackdown, clampdown": "hartes Vorgehen, Niederschlagung, durchgreifen",
  "curfew": "Ausgangssperre, Ausgangssperren",
  "bodyguard": "Leibwächter, Personenschützer, Bodyguard",
  "informant, informer": "Informant, Spitzel, V-Mann",
  "surveillance": "Überwachung, überwachen, Beschattung",
  "wiretap, eavesdropping": "Abhören, Lauschangriff, abgehört",
  "surveillance camera": "Überwachungskamera, Überwachungskameras",
  "border guard": "Grenzschutz, Grenzschützer, Grenzbeamter",
  "coast guard": "Küstenwache",
  "police station": "Polizeiwache, Polizeirevier, Wache",
  "police chief": "Polizeichef, Polizeipräsident",
  "interrogation, interrogate": "Verhör, verhören, Vernehmung, vernehmen, vernommen",
  "reward, bounty": "Belohnung, Kopfgeld",
  "special forces": "Spezialkräfte, Spezialeinheit, Sondereinsatzkommando",
  "armored vehicle": "Panzerwagen, gepanzertes Fahrzeug, Panzerfahrzeug",
  "chase, pursuit": "Verfolgungsjagd, Verfolgung, verfolgen",
  "confiscate, confiscation": "beschlagnahmen, Beschlagnahmung, konfiszieren, beschlagnahmt",
  "inmate": "Häftling, Insasse, Häftlinge",
  "prison cell": "Zelle, Gefängniszelle",
  "solitary confinement": "Einzelhaft, Isolationshaft",
  "hunger strike": "Hungerstreik",
  "political prisoner": "politischer Gefangener, politische Gefangene, politischen Gefangenen",
  "hang, hanging": "hängen, erhängen, gehängt",
  "detention center": "Haftanstalt, Haftzentrum, Internierungslager",
  "foil, thwart": "vereiteln, vereitelt, durchkreuzen",
};
