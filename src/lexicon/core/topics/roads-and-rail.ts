/** Roads, rails and those who use them. One concept a line. Source: written for Synoptic. */
import type { Concept } from "../concept.js";

// biome-ignore format: one concept a line
export const roadsAndRail = [
  "motorway, highway, freeway",
  "traffic",
  "traffic jam, congestion",
  "traffic light",
  "pedestrian",
  "intersection, crossroads, junction",
  "tunnel",
  "bicycle, bike",
  "motorcycle, motorbike",
  "taxi, cab",
  "subway, metro",
  "station",
  "railway station, train station",
  "platform",
  "carriage, wagon",
  "high-speed train",
  "freight train",
  "derailment, derail",
  "wheel",
  "tire",
  "engine, motor",
  "parking, car park",
  "electric car, electric vehicle",
  "overturn, flip",
  "public transport",
  "fare",
  "traffic accident, road accident",
] as const satisfies readonly Concept[];
