/** Migration in Spanish. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/migration.js";

export const migration: WordsFor<typeof topic.migration> = {
  "emigrate, emigration": "emigrar, emigración, emigrante",
  "asylum seeker": "solicitante de asilo, demandante de asilo",
  "refugee camp": "campo de refugiados, campamento de refugiados",
  "border crossing": "paso fronterizo, cruce fronterizo",
  "illegal immigrant, undocumented": "inmigrante ilegal, indocumentado, sin papeles, inmigrante irregular",
  "residence permit": "permiso de residencia",
  "naturalization, naturalize": "naturalización, naturalizar, nacionalizar",
  "repatriation, repatriate": "repatriación, repatriar",
  "resettlement, resettle": "reasentamiento, reasentar",
  "diaspora": "diáspora",
  "expatriate": "expatriado",
  "influx": "afluencia, llegada masiva",
  "exodus": "éxodo",
  "fence": "valla, cerca, vallado",
  "barbed wire": "alambre de púas, alambrada, concertina",
  "inflatable boat, dinghy": "bote inflable, lancha neumática, patera",
  "host country": "país de acogida, país receptor",
  "transit": "tránsito",
  "foreigner, alien": "extranjero, foráneo",
  "remittances": "remesas",
  "internally displaced": "desplazado interno, desplazados internos",
  "illegal immigration": "inmigración ilegal, inmigración irregular",
  "migrant worker": "trabajador migrante, temporero",
};
