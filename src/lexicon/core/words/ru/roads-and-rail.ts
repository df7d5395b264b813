/** Roads, rails and those who use them in Russian. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/roads-and-rail.js";

export const roadsAndRail: WordsFor<typeof topic.roadsAndRail> = {
  "motorway, highway, freeway": "автомагистраль, шоссе, трасса, автострада",
  traffic: "дорожное движение, трафик, движение транспорта",
  "traffic jam, congestion": "пробка, затор, дорожный затор",
  "traffic light": "светофор",
  pedestrian: "пешеход, пешеходный",
  "intersection, crossroads, junction": "перекресток, развязка, пересечение дорог",
  tunnel: "тоннель, туннель",
  "bicycle, bike": "велосипед, велосипеда",
  "motorcycle, motorbike": "мотоцикл, мотоциклист",
  "taxi, cab": "такси, таксист",
  "subway, metro": "метро, метрополитен, подземка",
  station: "станция, станции",
  "railway station, train station": "железнодорожный вокзал, вокзал, железнодорожная станция",
  platform: "платформа, перрон",
  "carriage, wagon": "вагон, вагоны",
  "high-speed train": "скоростной поезд, высокоскоростной поезд",
  "freight train": "грузовой поезд, товарный поезд",
  "derailment, derail": "сход с рельсов, сойти с рельсов, сход поезда",
  wheel: "колесо, колеса",
  tire: "шина, шины, покрышка",
  "engine, motor": "двигатель, мотор",
  "parking, car park": "парковка, стоянка, автостоянка",
  "electric car, electric vehicle": "электромобиль, электрокар",
  "overturn, flip": "перевернуться, опрокинуться, опрокинуть",
  "public transport": "общественный транспорт",
  fare: "плата за проезд, стоимость проезда, проезд",
  "traffic accident, road accident": "ДТП, дорожно-транспортное, дорожная авария, автоавария",
};
