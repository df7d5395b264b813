/** Migration in German. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/migration.js";

export const migration: WordsFor<typeof topic.migration> = {
  "emigrate, emigration": "auswandern, Auswanderung, Abwanderung, ausgewandert",
  "asylum seeker": "Asylbewerber, Asylsuchender, Asylsuchende",
  "refugee camp": "Flüchtlingslager",
  "border crossing": "Grenzübertritt, Grenzübergang, Grenzübergänge",
  "illegal immigrant, undocumented": "illegaler Einwanderer, illegale Migranten, illegale Einwanderer, ohne Papiere",
  "residence permit": "Aufenthaltserlaubnis, Aufenthaltsgenehmigung, Aufenthaltstitel",
  "naturalization, naturalize": "Einbürgerung, einbürgern, eingebürgert",
  "repatriation, repatriate": "Rückführung, Rückkehr, zurückführen",
  "resettlement, resettle": "Umsiedlung, Neuansiedlung, umsiedeln",
  "diaspora": "Diaspora",
  "expatriate": "Auswanderer, Expatriate, im Ausland lebend",
  "influx": "Zustrom, Andrang",
  "exodus": "Exodus, Massenflucht",
  "fence": "Zaun, Zäune",
  "barbed wire": "Stacheldraht",
  "inflatable boat, dinghy": "Schlauchboot, Schlauchboote",
  "host country": "Aufnahmeland, Gastland, Aufnahmeländer",
  "transit": "Transit, Durchreise",
  "foreigner, alien": "Ausländer, Fremder, Ausländerin",
  "remittances": "Überweisungen, Rücküberweisungen, Geldüberweisungen",
  "internally displaced": "Binnenvertriebene, Binnenflüchtlinge",
  "illegal immigration": "illegale Einwanderung, illegale Migration, irreguläre Migration",
  "migrant worker": "Wanderarbeiter, Arbeitsmigrant, Gastarbeiter",
};
