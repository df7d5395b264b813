/**
 * Months, days and words of time in Indonesian news.
 * Source: written for Synoptic.
 * "Minggu" is Sunday and week: the day is told by its capital. The three clocks of the country have acronyms of their own.
 */
import type { TimeWords } from "../../model/language.js";
import { moments } from "./moments.js";

export const time: TimeWords = {
  months: [
    ["Januari", "Jan"], ["Februari", "Pebruari", "Feb"], ["Maret", "Mar"], ["April", "Apr"], ["Mei"], ["Juni", "Jun"],
    ["Juli", "Jul"], ["Agustus", "Agu", "Ags", "Agt"], ["September", "Sep", "Sept"], ["Oktober", "Okt"],
    ["November", "Nopember", "Nov"], ["Desember", "Des"],
  ],
  weekdays: [
    ["Senin"], ["Selasa"], ["Rabu"], ["Kamis"], ["Jumat", "Jum'at", "Jumaat"], ["Sabtu"], ["Minggu", "Ahad"],
  ],
  relativeDays: [
    { days: -2, forms: ["kemarin lusa", "dua hari lalu", "dua hari yang lalu", "2 hari lalu"] },
    { days: -1, forms: ["kemarin", "kemarin pagi", "kemarin siang", "kemarin sore", "kemarin malam", "tadi malam",
      "semalam", "sehari lalu", "sehari yang lalu", "satu hari lalu", "sehari sebelumnya", "hari sebelumnya"] },
    { days: 0, forms: ["hari ini", "pagi ini", "siang ini", "sore ini", "petang ini", "malam ini", "tadi pagi",
      "tadi siang", "tadi sore", "dini hari tadi", "hari ini juga", "malam nanti", "nanti malam", "sore nanti"] },
    { days: 1, forms: ["besok", "esok", "besok pagi", "besok siang", "besok sore", "besok malam", "esok hari",
      "esok harinya", "keesokan hari", "keesokan harinya", "hari berikutnya"] },
    { days: 2, forms: ["lusa", "besok lusa"] },
    { days: -3, forms: ["tiga hari lalu", "tiga hari yang lalu"] },
    { days: -7, forms: ["seminggu lalu", "seminggu yang lalu", "sepekan lalu", "sepekan yang lalu"] },
    { days: 7, forms: ["seminggu lagi", "sepekan lagi"] },
  ],
  weekdayShifts: [
    { weeks: -1, forms: ["lalu", "yang lalu", "pekan lalu", "minggu lalu", "kemarin", "silam"] },
    { weeks: 1, forms: ["depan", "mendatang", "pekan depan", "minggu depan", "yang akan datang", "nanti"] },
  ],
  numericOrders: ["dmy", "ymd"],
  hijriMonths: [
    ["Muharam", "Muharram"], ["Safar"], ["Rabiul Awal", "Rabiulawal"], ["Rabiul Akhir", "Rabiulakhir"],
    ["Jumadil Awal", "Jumadilawal"], ["Jumadil Akhir", "Jumadilakhir"], ["Rajab"], ["Syakban", "Sya'ban"],
    ["Ramadan", "Ramadhan"], ["Syawal", "Syawwal"], ["Zulkaidah", "Dzulqa'dah", "Zulqaidah"],
    ["Zulhijah", "Dzulhijjah", "Zulhijjah"],
  ],
  calendarMarks: [
    { calendar: "islamic", forms: ["Hijriah", "Hijriyah"] }, { calendar: "gregorian", forms: ["Masehi"] },
  ],
  // "Siang" is late morning and early afternoon, and tells no half of the day.
  halves: { am: ["pagi", "dini hari"], pm: ["sore", "petang", "malam"] },
  zones: [
    { zone: "Asia/Jakarta", forms: ["WIB", "Waktu Indonesia Barat", "waktu Jakarta"] },
    { zone: "Asia/Makassar", forms: ["WITA", "Waktu Indonesia Tengah"] },
    { zone: "Asia/Jayapura", forms: ["WIT", "Waktu Indonesia Timur"] },
    { zone: "Asia/Riyadh", forms: ["waktu Arab Saudi", "waktu Makkah"] },
    { zone: "Europe/Moscow", forms: ["waktu Moskow"] },
    { zone: "Asia/Tokyo", forms: ["waktu Jepang", "waktu Tokyo"] },
    { zone: "Asia/Tehran", forms: ["waktu Teheran", "waktu Iran"] },
    { zone: "Asia/Shanghai", forms: ["waktu Beijing"] },
    { zone: "Asia/Singapore", forms: ["waktu Singapura"] },
    { zone: "America/New_York", forms: ["waktu New York"] },
    { zone: "UTC", forms: ["waktu Greenwich"] },
  ],
  ago: {
    before: [], after: ["lalu", "yang lalu", "yg lalu", "silam"],
    units: [
      { unit: "minute", forms: ["menit", "mnt"] }, { unit: "hour", forms: ["jam"] }, { unit: "day", forms: ["hari"] },
      { unit: "week", forms: ["minggu", "pekan"] }, { unit: "minute", count: 1, forms: ["semenit"] },
      { unit: "hour", count: 1, forms: ["sejam"] }, { unit: "day", count: 1, forms: ["sehari"] },
      { unit: "week", count: 1, forms: ["seminggu", "sepekan"] },
    ],
  },
  moments,
};
