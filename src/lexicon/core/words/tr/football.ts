/** Football in Turkish. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/football.js";

// biome-ignore format: one concept a line
export const football: WordsFor<typeof topic.football> = {
  "midfielder": "orta saha oyuncusu, orta saha",
  "defender": "savunmacı, stoper, defans oyuncusu",
  "substitute": "yedek, yedek oyuncu, oyuncu değişikliği",
  "offside": "ofsayt, ofsaytı",
  "red card": "kırmızı kart, kırmızı kartı",
  "yellow card": "sarı kart, sarı kartı",
  "free kick": "serbest vuruş, serbest vuruşu",
  "corner kick": "korner, köşe vuruşu, korner vuruşu",
  "foul": "faul, faulü",
  "header": "kafa vuruşu, kafa golü",
  "equalizer, equalize": "beraberlik golü, eşitlik golü, eşitledi",
  "own goal": "kendi kalesine, kendi kalesine gol",
  "extra time": "uzatma, uzatmalar, uzatma dakikaları",
  "first half": "ilk yarı, ilk yarısı",
  "second half": "ikinci yarı, ikinci yarısı",
  "friendly match": "hazırlık maçı, dostluk maçı",
  "quarterfinal": "çeyrek final, çeyrek finale",
  "group stage": "grup aşaması, grup aşamasında",
  "relegation": "küme düşme, küme düşmek, küme düştü",
  "league table, standings": "puan durumu, puan cetveli",
  "transfer window": "transfer dönemi, transfer sezonu",
  "national team": "milli takım, millî takım, ulusal takım",
  "FIFA": "FIFA",
  "UEFA": "UEFA",
  "video assistant referee": "VAR, video hakem, video yardımcı hakem",
  "title": "şampiyonluk, şampiyonluğu, unvan",
  "trophy": "kupa, kupası",
  "top scorer": "gol kralı, en golcü",
  "runner-up": "ikinci, ikincisi",
  "Premier League": "Premier Lig, Premier Ligi",
  "Asian Cup": "Asya Kupası",
  "Africa Cup of Nations": "Afrika Uluslar Kupası, Afrika Kupası",
};
