/**
 * Notices of Indonesian pages that hold no report: scripts wanted, errors, subscriptions, logins.
 * Source: written for Synoptic.
 */
import type { PageNotices } from "../../model/language.js";

export const notices: PageNotices = {
  script: [
    "aktifkan JavaScript", "mengaktifkan JavaScript", "JavaScript dinonaktifkan", "JavaScript tidak aktif",
    "membutuhkan JavaScript", "memerlukan JavaScript", "JavaScript harus diaktifkan",
  ],
  error: [
    "halaman tidak ditemukan", "halaman yang Anda cari", "halaman yang Anda tuju", "halaman tidak tersedia",
    "laman tidak ditemukan", "artikel tidak ditemukan", "berita tidak ditemukan", "kesalahan 404", "akses ditolak",
    "akses dibatasi", "terjadi kesalahan", "kesalahan server", "layanan tidak tersedia", "situs sedang dalam perbaikan",
    "verifikasi bahwa Anda manusia", "Anda bukan robot", "konten tidak ditemukan", "internet positif",
  ],
  paywall: [
    "khusus pelanggan", "konten khusus pelanggan", "hanya untuk pelanggan", "artikel ini khusus pelanggan",
    "berlangganan untuk melanjutkan", "berlangganan untuk membaca", "langganan untuk membaca", "mulai berlangganan",
    "untuk melanjutkan membaca", "lanjutkan membaca dengan berlangganan", "sudah berlangganan",
    "baca artikel tanpa batas", "konten premium", "anda telah mencapai batas artikel gratis",
  ],
  login: [
    "masuk ke akun Anda", "silakan masuk", "silakan login", "masuk atau daftar", "lupa kata sandi", "lupa password",
    "buat akun baru", "belum punya akun", "sudah punya akun",
  ],
};
