/** Housing in German. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/housing.js";

// biome-ignore format: one concept a line
export const housing: WordsFor<typeof topic.housing> = {
  "apartment, flat": "Wohnung, Apartment, Wohnungen",
  "tenant": "Mieter, Mieterin",
  "landlord": "Vermieter, Vermieterin",
  "rent": "Miete, mieten",
  "eviction, evict": "Zwangsräumung, räumen, Räumung",
  "homeless": "obdachlos, Obdachloser, wohnungslos, Obdachlose",
  "slum": "Elendsviertel, Slum, Slums",
  "skyscraper": "Hochhaus, Wolkenkratzer, Hochhäuser",
  "tower": "Turm, Türme",
  "floor, storey": "Stockwerk, Etage, Stock",
  "elevator": "Aufzug, Fahrstuhl, Lift",
  "stairs": "Treppe, Treppen",
  "balcony": "Balkon",
  "window": "Fenster",
  "wall": "Mauer, Wand, Mauern, Wände",
  "bedroom": "Schlafzimmer",
  "bathroom": "Badezimmer, Bad",
  "bed": "Bett, Betten",
  "chair": "Stuhl, Stühle",
  "table": "Tisch, Tische",
  "garden": "Garten, Gärten",
  "architect": "Architekt, Architektin",
  "architecture": "Architektur",
  "concrete": "Beton",
  "suburb, outskirts": "Vorort, Stadtrand, Vorstadt, Vororte",
  "sanitation": "Sanitäranlagen, Abwasserentsorgung",
  "demolition": "Abriss, abreißen, abgerissen",
  "key": "Schlüssel",
  "residential": "Wohngebiet, Wohnviertel, Wohnhaus",
  "box": "Kiste, Kasten, Schachtel",
};
