/** Roads and rail in German. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/roads-and-rail.js";

export const roadsAndRail: WordsFor<typeof topic.roadsAndRail> = {
  "motorway, highway, freeway": "Autobahn, Schnellstraße, Autobahnen",
  "traffic": "Verkehr, Straßenverkehr",
  "traffic jam, congestion": "Stau, Verkehrsstau, Staus",
  "traffic light": "Ampel, Ampeln",
  "pedestrian": "Fußgänger, Fußgängerin",
  "intersection, crossroads, junction": "Kreuzung, Knotenpunkt, Kreuzungen",
  "tunnel": "Tunnel",
  "bicycle, bike": "Fahrrad, Rad, Fahrräder",
  "motorcycle, motorbike": "Motorrad, Motorräder",
  "taxi, cab": "Taxi, Taxis",
  "subway, metro": "U-Bahn, Metro",
  "station": "Bahnhof, Station, Haltestelle",
  "railway station, train station": "Bahnhof, Hauptbahnhof, Bahnhöfe",
  "platform": "Bahnsteig, Plattform",
  "carriage, wagon": "Waggon, Wagen, Waggons",
  "high-speed train": "Hochgeschwindigkeitszug, Schnellzug, ICE",
  "freight train": "Güterzug, Güterzüge",
  "derailment, derail": "Entgleisung, entgleisen, entgleist",
  "wheel": "Rad, Räder",
  "tire": "Reifen",
  "engine, motor": "Motor, Triebwerk, Motoren",
  "parking, car park": "Parkplatz, Parkhaus, parken",
  "electric car, electric vehicle": "Elektroauto, E-Auto, Elektrofahrzeug, Elektroautos",
  "overturn, flip": "überschlagen, umkippen, umgekippt",
  "public transport": "Nahverkehr, öffentliche Verkehrsmittel, öffentlicher Nahverkehr",
  "fare": "Fahrpreis, Fahrpreise, Ticketpreis",
  "traffic accident, road accident": "Verkehrsunfall, Autounfall, Verkehrsunfälle",
};
