/** Other sports, games and play in Turkish. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/games.js";

export const games: WordsFor<typeof topic.games> = {
  "boxing, boxer": "boks, boksör, boksörü",
  "wrestling, wrestler": "güreş, güreşçi, güreşi",
  "weightlifting, weightlifter": "halter, halterci",
  "marathon": "maraton, maratonu",
  "runner": "koşucu, atlet, koşucusu",
  "skiing, skier": "kayak, kayakçı, kayağı",
  "volleyball": "voleybol, voleybolu",
  "handball": "hentbol, hentbolu",
  "cricket": "kriket, kriketi",
  "golf, golfer": "golf, golfçü",
  "chess": "satranç, satrancı",
  "cycling": "bisiklet, bisiklet yarışı",
  "Formula One": "Formula 1, F1",
  "gold medal": "altın madalya, altın madalyayı",
  "silver medal": "gümüş madalya, gümüş madalyayı",
  "bronze medal": "bronz madalya, bronz madalyayı",
  "opening ceremony": "açılış töreni, açılış törenine",
  "closing ceremony": "kapanış töreni, kapanış törenine",
  "athlete": "sporcu, atlet, sporcusu",
  "world champion": "dünya şampiyonu, dünya şampiyonluğu",
  "world record": "dünya rekoru, dünya rekorunu",
  "doping": "doping, dopingi",
  "gambling, betting": "kumar, bahis, bahsi",
  "lottery": "piyango, loto, piyangosu",
  "video game": "video oyunu, bilgisayar oyunu",
  "hunt, hunter": "av, avlanmak, avcı, avı",
  "swimming pool": "yüzme havuzu, havuz",
};
