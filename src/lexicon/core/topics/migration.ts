/** Those who leave and those who take them in. One concept a line. Source: written for Synoptic. */
import type { Concept } from "../concept.js";

export const migration = [
  "emigrate, emigration",
  "asylum seeker",
  "refugee camp",
  "border crossing",
  "illegal immigrant, undocumented",
  "residence permit",
  "naturalization, naturalize",
  "repatriation, repatriate",
  "resettlement, resettle",
  "diaspora",
  "expatriate",
  "influx",
  "exodus",
  "fence",
  "barbed wire",
  "inflatable boat, dinghy",
  "host country",
  "transit",
  "foreigner, alien",
  "remittances",
  "internally displaced",
  "illegal immigration",
  "migrant worker",
] as const satisfies readonly Concept[];
