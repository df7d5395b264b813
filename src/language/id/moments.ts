/**
 * The words of which Indonesian expressions of time are made.
 * Source: own knowledge; facts of the language.
 */
import type { MomentWords } from "../../model/language.js";

export const moments: MomentWords = {
  units: [
    { unit: "second", forms: ["detik", "dtk"] },
    { unit: "minute", forms: ["menit", "mnt"] },
    { unit: "hour", forms: ["jam"] },
    { unit: "hour", count: 1, forms: ["sejam"] },
    { unit: "day", forms: ["hari"] },
    { unit: "day", count: 1, forms: ["sehari"] },
    { unit: "week", forms: ["minggu", "pekan"] },
    { unit: "week", count: 1, forms: ["seminggu", "sepekan"] },
    { unit: "weekend", forms: ["akhir pekan"] },
    { unit: "month", forms: ["bulan"] },
    { unit: "month", count: 1, forms: ["sebulan"] },
    { unit: "quarter", forms: ["kuartal", "triwulan"] },
    { unit: "half", forms: ["semester"] },
    { unit: "year", forms: ["tahun"] },
    { unit: "year", count: 1, forms: ["setahun"] },
    { unit: "decade", forms: ["dekade", "dasawarsa"] },
    { unit: "century", forms: ["abad"] },
  ],
  shifts: [
    { step: -1, forms: ["lalu", "yang lalu", "kemarin", "silam", "terakhir", "sebelumnya"] },
    { step: 0, forms: ["ini", "sekarang", "berjalan"] },
    { step: 1, forms: ["depan", "mendatang", "berikutnya", "yang akan datang"] },
  ],
  ago: { after: ["lalu", "yang lalu", "silam", "sebelumnya"] },
  ahead: { before: ["dlm"], after: ["lagi", "kemudian", "mendatang"] },
  parts: [
    { part: "morning", forms: ["pagi", "dini hari", "subuh", "pagi hari"] },
    { part: "noon", forms: ["siang", "siang hari"] },
    { part: "afternoon", forms: ["sore", "petang"] },
    { part: "night", forms: ["malam", "malam hari"] },
  ],
  edges: [
    { edge: "start", forms: ["awal", "di awal", "pada awal"] },
    { edge: "middle", forms: ["pertengahan", "tengah"] },
    { edge: "end", forms: ["akhir", "penghujung"] },
  ],
  bounds: [
    { bound: "before", forms: ["sebelum", "menjelang"] },
    { bound: "after", forms: ["setelah", "sesudah", "usai"] },
    { bound: "since", forms: ["sejak", "mulai", "per"] },
    { bound: "until", forms: ["hingga", "sampai"] },
  ],
  asOf: { before: ["per", "terhitung hingga"] },
  ordinals: {
    "pertama": 1,
    "kedua": 2,
    "ketiga": 3,
    "keempat": 4,
    "terakhir": -1,
  },
  ones: ["satu"],
  links: ["pada", "di", "tanggal", "bulan", "tahun", ",", "hari", "pukul", "ke", "tgl"],
  rangeOpeners: ["dari", "antara", "tanggal"],
  rangeMarks: ["sampai", "hingga", "dan"],
  yearWords: ["tahun"],
  decadeMarks: ["-an", "an"],
  clock: {
    before: ["pukul", "jam", "sekitar pukul"],
    hours: [],
    minutes: ["menit"],
    fixed: [
      { clock: "00:00", forms: ["tengah malam"] },
    ],
  },
  holidays: [
    { forms: ["Tahun Baru"], month: 1, day: 1 },
    { forms: ["Hari Kemerdekaan"], month: 8, day: 17 },
    { forms: ["Natal"], month: 12, day: 25 },
  ],
};
