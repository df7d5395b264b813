/** Roads, rails and those who use them in Turkish. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/roads-and-rail.js";

export const roadsAndRail: WordsFor<typeof topic.roadsAndRail> = {
  "motorway, highway, freeway": "otoyol, otoban, otoyolu",
  "traffic": "trafik, trafiği",
  "traffic jam, congestion": "trafik sıkışıklığı, trafik yoğunluğu",
  "traffic light": "trafik ışığı, trafik lambası",
  "pedestrian": "yaya, yayalar",
  "intersection, crossroads, junction": "kavşak, kavşağı",
  "tunnel": "tünel, tüneli",
  "bicycle, bike": "bisiklet, bisikleti",
  "motorcycle, motorbike": "motosiklet, motosikleti",
  "taxi, cab": "taksi, taksisi",
  "subway, metro": "metro, metrosu",
  "station": "istasyon, istasyonu, durak",
  "railway station, train station": "tren garı, tren istasyonu, gar",
  "platform": "peron, platform, platformu",
  "carriage, wagon": "vagon, vagonu",
  "high-speed train": "yüksek hızlı tren, hızlı tren",
  "freight train": "yük treni, yük treninin",
  "derailment, derail": "raydan çıkma, raydan çıkmak, raydan çıktı",
  "wheel": "tekerlek, tekerleği, direksiyon",
  "tire": "lastik, lastiği",
  "engine, motor": "motor, motoru",
  "parking, car park": "otopark, park, otoparkı",
  "electric car, electric vehicle": "elektrikli araç, elektrikli otomobil",
  "overturn, flip": "devrilmek, devrildi, takla atmak",
  "public transport": "toplu taşıma, toplu ulaşım",
  "fare": "bilet ücreti, yol ücreti",
  "traffic accident, road accident": "trafik kazası, trafik kazasında",
};
