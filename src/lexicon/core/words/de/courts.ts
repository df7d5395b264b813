/** Courts in German. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/courts.js";

// biome-ignore format: one concept a line
export const courts: WordsFor<typeof topic.courts> = {
  "supreme court": "Oberster Gerichtshof, Oberste Gericht, Oberstes Gericht, Supreme Court",
  "court of appeal": "Berufungsgericht, Oberlandesgericht",
  "constitutional court": "Verfassungsgericht, Bundesverfassungsgericht, Verfassungsgerichtshof",
  "military court": "Militärgericht, Militärtribunal",
  "jury, juror": "Jury, Geschworene, Geschworener, Schöffe",
  "defendant": "Angeklagter, Angeklagte, Beschuldigter",
  "plaintiff, claimant": "Kläger, Klägerin",
  "indictment, indict": "Anklage, anklagen, Anklageschrift, angeklagt",
  "life imprisonment, life sentence": "lebenslange Haft, lebenslange Freiheitsstrafe, lebenslang, lebenslanger Haft",
  "suspended sentence": "Bewährungsstrafe, Bewährung",
  "house arrest": "Hausarrest",
  "hearing": "Anhörung, Verhandlung, Anhörungen",
  "sue": "verklagen, klagen, verklagt",
  "jurisdiction": "Zuständigkeit, Gerichtsbarkeit",
  "illegal, unlawful": "illegal, rechtswidrig, ungesetzlich, gesetzwidrig",
  "forensic": "forensisch, gerichtsmedizinisch, Gerichtsmedizin",
  "fingerprint": "Fingerabdruck, Fingerabdrücke",
  "DNA": "DNA, Erbgut, DNS",
  "autopsy": "Obduktion, Autopsie, obduzieren",
  "confession": "Geständnis, Geständnisse, gestehen",
  "chief justice": "Oberster Richter, Gerichtspräsident, Oberste Richter",
  "public prosecutor": "Staatsanwalt, Generalstaatsanwalt, Staatsanwaltschaft",
  "overturn, quash": "aufheben, kassieren, aufgehoben, kippen",
  "immunity": "Immunität",
  "arbitration, arbitrator": "Schiedsverfahren, Schiedsgericht, Schiedsrichter, Schlichtung",
  "negligence": "Fahrlässigkeit, fahrlässig, Nachlässigkeit",
  "treason, betrayal": "Verrat, Hochverrat, Landesverrat",
  "defamation, libel": "Verleumdung, üble Nachrede, Rufmord",
  "blasphemy": "Gotteslästerung, Blasphemie",
  "self-defense": "Selbstverteidigung, Notwehr",
};
