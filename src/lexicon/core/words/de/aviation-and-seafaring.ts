/** Aviation and seafaring in German. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/aviation-and-seafaring.js";

// biome-ignore format: one concept a line
export const aviationAndSeafaring: WordsFor<typeof topic.aviationAndSeafaring> = {
  "runway": "Landebahn, Startbahn, Rollbahn",
  "takeoff": "Start, Abflug, starten, abheben",
  "landing": "Landung, landen, gelandet",
  "emergency landing": "Notlandung, notlanden, notgelandet",
  "cockpit": "Cockpit, Pilotenkanzel",
  "black box": "Flugschreiber, Blackbox, Flugdatenschreiber",
  "air traffic control": "Flugsicherung, Flugverkehrskontrolle, Fluglotse, Fluglotsen",
  "terminal": "Terminal, Abfertigungshalle",
  "baggage, luggage": "Gepäck, Koffer, Reisegepäck",
  "ticket": "Ticket, Fahrkarte, Flugschein, Karte",
  "airliner, passenger plane": "Passagierflugzeug, Verkehrsflugzeug, Passagiermaschine, Linienmaschine",
  "wing": "Flügel, Tragfläche",
  "flight attendant, stewardess": "Flugbegleiter, Flugbegleiterin, Stewardess",
  "parachute": "Fallschirm, Fallschirme",
  "altitude": "Flughöhe, Höhe",
  "cargo plane": "Frachtflugzeug, Transportflugzeug, Frachtmaschine",
  "civil aviation": "Zivilluftfahrt, zivile Luftfahrt, Luftfahrtbehörde",
  "sailor, seaman": "Seemann, Matrose, Seeleute, Matrosen",
  "cargo ship, freighter": "Frachter, Frachtschiff, Frachtschiffe",
  "container ship": "Containerschiff, Containerschiffe",
  "yacht": "Jacht, Yacht",
  "fishing boat": "Fischerboot, Fischkutter, Kutter",
  "lifeboat": "Rettungsboot, Rettungsboote",
  "anchor": "Anker, ankern",
  "cruise, cruise ship": "Kreuzfahrt, Kreuzfahrtschiff",
  "dock, pier, quay": "Pier, Kai, Dock, Anleger",
  "shipwreck": "Schiffbruch, Schiffsunglück, Schiffswrack",
  "diver": "Taucher, Taucherin, tauchen",
  "navigation": "Navigation, Schifffahrt",
  "maritime piracy": "Piraterie, Seeräuberei, Piraten",
  "territorial waters": "Hoheitsgewässer, Territorialgewässer",
  "shipment, consignment": "Lieferung, Sendung, Fracht",
};
