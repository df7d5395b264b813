/** Those who leave and those who take them in in French. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/migration.js";

export const migration: WordsFor<typeof topic.migration> = {
  "emigrate, emigration": "émigrer, émigration",
  "asylum seeker": "demandeur d'asile, demandeurs d'asile",
  "refugee camp": "camp de réfugiés",
  "border crossing": "passage frontalier, poste frontière",
  "illegal immigrant, undocumented": "clandestin, sans papiers",
  "residence permit": "titre de séjour, permis de séjour",
  "naturalization, naturalize": "naturalisation, naturaliser",
  "repatriation, repatriate": "rapatriement, rapatrier",
  "resettlement, resettle": "réinstallation, réinstaller",
  "diaspora": "diaspora",
  "expatriate": "expatrié",
  "influx": "afflux",
  "exodus": "exode",
  "fence": "clôture, grillage",
  "barbed wire": "barbelés, fil barbelé",
  "inflatable boat, dinghy": "canot pneumatique",
  "host country": "pays d'accueil",
  "transit": "transit",
  "foreigner, alien": "étranger, ressortissant étranger",
  "remittances": "transferts de fonds",
  "internally displaced": "déplacés internes",
  "illegal immigration": "immigration clandestine, immigration illégale",
  "migrant worker": "travailleur migrant",
};
