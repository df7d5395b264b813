/**
 * Titles, counterparts, pronouns, particles of names and what marks an organisation, in Indonesian.
 * Source: written for Synoptic.
 * No pronoun tells a gender. "Ia" and "dia" are he and she; "-nya" is written onto its word and is no pronoun here.
 */
import type { ActorWords } from "../../model/language.js";
import { countries } from "./countries.js";
import { offices } from "./offices.js";
import { organisations } from "./organisations.js";
import { places } from "./places.js";
import { placesOfIndonesia } from "./places-of-indonesia.js";

export const actors: ActorWords = {
  offices,
  countryBehindOffice: true,
  titles: [
    "Tuan", "Nyonya", "Nona", "Bapak", "Pak", "Ibu", "Bu", "Saudara", "Saudari", "Sdr.", "Sdri.", "Bpk.", "Tn.", "Ny.",
    "Dr", "Dr.", "dr.", "drg.", "Drs", "Drs.", "Dra.", "Ir", "Ir.", "Prof", "Prof.", "Profesor", "Doktor", "dokter",
    "Haji", "Hajah", "H.", "Hj.", "Kiai", "Kyai", "KH", "K.H.", "Ustaz", "Ustad", "Ustadz", "Ustazah", "Habib", "Gus",
    "Ning", "Tuan Guru", "Tengku", "Teungku", "Tgk.", "Raden", "Raden Mas", "Raden Ajeng", "Gusti", "Sri Sultan",
    "Sultan", "Syekh", "Sheikh", "Imam", "Ayatollah", "Ayatullah", "Mullah", "Maulana", "Sayid", "Hojatoleslam",
    "Pendeta", "Pastor", "Romo", "Uskup", "Kardinal", "Monsinyur", "Rabi", "Yang Mulia", "Yang Terhormat", "Baginda",
    "Sir", "Lord", "Lady", "Jenderal", "Jend.", "Jenderal TNI", "Jenderal Polisi", "Letnan Jenderal", "Letjen",
    "Letjen TNI", "Mayor Jenderal", "Mayjen", "Mayjen TNI", "Brigadir Jenderal", "Brigjen", "Brigjen TNI",
    "Brigjen Pol", "Irjen", "Irjen Pol", "Komjen", "Komjen Pol", "Kolonel", "Letnan Kolonel", "Letkol", "Mayor",
    "Kapten", "Letnan", "Letda", "Lettu", "Sersan", "Serka", "Serma", "Kopral", "Laksamana", "Laksamana TNI",
    "Laksamana Madya", "Laksdya", "Laksamana Muda", "Laksda", "Laksamana Pertama", "Laksma", "Marsekal", "Marsekal TNI",
    "Marsekal Madya", "Marsdya", "Marsda", "Marsma", "Kombes", "Kombes Pol", "AKBP", "Kompol", "AKP", "Iptu", "Ipda",
    "Aiptu", "Aipda", "Bripka", "Brigadir", "Briptu", "Bripda", "Inspektur", "Mr", "Mrs", "Ms",
  ],
  counterparts: [
    "mitranya", "mitra sejawatnya", "sejawatnya", "rekan sejawatnya", "koleganya", "timpalannya", "rekannya dari",
    "mitranya dari", "sejawatnya dari", "mitra sejawat", "timpalan", "menteri luar negeri sejawatnya",
  ],
  pronouns: [
    { number: "singular", forms: ["ia", "dia", "beliau", "dirinya", "yang bersangkutan"] },
    { number: "plural", forms: ["mereka", "mereka berdua"] },
  ],
  // "Di" (in), "an", "as" and "la" stand in sentences or other names too often to join one.
  nameParticles: [
    "ould", "bin", "binti", "ibn", "ibnu", "al", "el", "ash", "ar", "at", "az", "abu", "abd", "abdul", "abdel", "ul", "ud",
    "van", "von", "der", "den", "da", "dos", "del", "della", "du", "des", "san", "santa", "mac", "mc", "oglu", "zadeh",
    "ter", "ten", "bint", "ben",
  ],
  countries,
  places: [...places, ...placesOfIndonesia],
  organisations,
  organisationNouns: [
    "kementerian", "departemen", "badan", "lembaga", "otoritas", "biro", "kantor", "dewan", "majelis", "komisi",
    "komite", "panitia", "parlemen", "senat", "kongres", "kabinet", "pemerintah", "pemprov", "pemkab", "pemkot",
    "pemda", "pengadilan", "mahkamah", "kejaksaan", "kejari", "kejati", "tribunal", "kepolisian", "polda", "polres",
    "polresta", "polsek", "polrestabes", "mabes", "kodam", "kodim", "korem", "tentara", "angkatan", "pasukan", "garda",
    "korps", "brigade", "batalion", "batalyon", "komando", "partai", "gerakan", "front", "barisan", "perserikatan",
    "persatuan", "perhimpunan", "aliansi", "koalisi", "blok", "liga", "federasi", "konfederasi", "asosiasi", "ikatan",
    "organisasi", "ormas", "yayasan", "institut", "institusi", "pusat", "universitas", "sekolah", "akademi",
    "politeknik", "fakultas", "pesantren", "puskesmas", "klinik", "bank", "dana", "bursa", "perusahaan", "perseroan",
    "korporasi", "grup", "holding", "maskapai", "perum", "koperasi", "stasiun televisi", "jaringan", "harian", "koran",
    "klub", "tim", "inisiatif", "forum", "konferensi", "sekretariat", "misi", "kedutaan", "kedubes", "konsulat",
    "delegasi", "dinas", "direktorat", "inspektorat", "markas", "laboratorium", "observatorium", "museum", "gereja",
    "masjid", "keuskupan", "vihara", "sinode", "istana", "kepresidenan", "sindikat", "serikat", "satgas", "ditjen",
    "bappeda", "bpbd", "basarnas", "rsud", "kejagung", "bareskrim", "densus", "kpu", "bawaslu", "lsm", "ngo", "pt",
  ],
  notNames: [
    "Yang", "Dan", "Di", "Ke", "Dari", "Untuk", "Pada", "Dengan", "Dalam", "Ini", "Itu", "Adalah", "Tersebut", "Akan",
    "Telah", "Sudah", "Sedang", "Masih", "Belum", "Tidak", "Tak", "Bukan", "Jangan", "Oleh", "Sebagai", "Atau", "Juga",
    "Karena", "Agar", "Supaya", "Bahwa", "Antara", "Atas", "Bagi", "Kepada", "Terhadap", "Tentang", "Mengenai", "Soal",
    "Seperti", "Hingga", "Sampai", "Sejak", "Selama", "Setelah", "Sesudah", "Sebelum", "Sebelumnya", "Saat", "Ketika",
    "Usai", "Sementara", "Sedangkan", "Namun", "Tetapi", "Tapi", "Jika", "Kalau", "Bila", "Apabila", "Meski",
    "Meskipun", "Walau", "Walaupun", "Kendati", "Sehingga", "Maka", "Lalu", "Kemudian", "Lagi", "Pula", "Saja", "Hanya",
    "Sangat", "Lebih", "Paling", "Kurang", "Cukup", "Hampir", "Sekitar", "Para", "Sang", "Setiap", "Tiap", "Semua",
    "Seluruh", "Beberapa", "Banyak", "Sejumlah", "Berbagai", "Suatu", "Sebuah", "Seorang", "Salah", "Satu", "Dua",
    "Tiga", "Empat", "Lima", "Enam", "Tujuh", "Delapan", "Sembilan", "Sepuluh", "Puluhan", "Ratusan", "Ribuan",
    "Jutaan", "Lain", "Lainnya", "Bersama", "Ada", "Merupakan", "Menjadi", "Dapat", "Bisa", "Harus", "Perlu", "Saya",
    "Aku", "Kami", "Kita", "Anda", "Ia", "Dia", "Beliau", "Mereka", "Siapa", "Apa", "Apakah", "Kapan", "Bagaimana",
    "Mengapa", "Kenapa", "Berapa", "Demikian", "Begitu", "Hal", "Tanpa", "Melalui", "Lewat", "Serta", "Bahkan",
    "Justru", "Memang", "Tentu", "Kini", "Sekarang", "Nanti", "Kembali", "Terus", "Selain", "Termasuk", "Terkait",
    "Akibat", "Akibatnya", "Menurut", "Menurutnya", "Berdasarkan", "Adapun", "Selanjutnya", "Akhirnya", "Padahal",
    "Misalnya", "Sebaliknya", "Pertama", "Kedua", "Ketiga", "Terakhir", "Hari", "Tahun", "Bulan", "Pekan", "Kemarin",
    "Besok", "Pagi", "Siang", "Sore", "Malam", "Baca", "Simak", "Lihat", "Tonton", "Foto", "Video", "Berita",
    "Breaking", "Update", "Populer", "Terkini", "Terbaru", "Opini", "Analisis", "Wawancara", "Kolom", "Sumber",
    "Editor", "Reporter", "Pewarta", "Penulis", "Kontributor", "Redaksi", "Dunia", "Nasional", "Internasional",
    "Politik", "Hukum", "Ekonomi", "Bisnis", "Olahraga", "Hiburan", "Kesehatan", "Teknologi", "Pemerintah", "Polisi",
    "Tentara", "Warga", "Korban", "Pelaku", "Tersangka", "Terdakwa", "Massa", "Mahasiswa", "Buruh", "Petani", "Nelayan",
    "Guru", "Siswa", "Dokter", "Pakar", "Pengamat", "Analis", "Aktivis", "Pejabat", "Pihak", "Perang", "Serangan",
    "Gempa", "Banjir", "Longsor", "Kebakaran", "Kecelakaan", "Ledakan", "Pemilu", "Pilkada", "Rupiah", "Harga",
    "Inflasi", "Kesepakatan", "Perundingan", "Pertemuan", "Kunjungan", "Krisis", "Kerja", "Hubungan", "Ucapan",
    "Diketahui", "Diduga", "Dilansir", "Dikutip", "Mengutip", "Melansir", "Usaha", "Upaya", "Rencana", "Jumlah",
    "Total", "Ketua", "Anggota", "Orang", "Anak", "Perempuan", "Pria", "Wanita", "Tim", "Petugas", "Relawan", "Jadi",
    "Mari", "Ya", "Wah",
  ],
};
