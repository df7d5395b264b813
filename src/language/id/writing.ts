/**
 * How Indonesian is written: script, marks, function words.
 * Source: written for Synoptic.
 * Words are not inflected by endings; "-nya" (his, its, the), "-lah", "-kah" and "-pun" are particles written onto a word.
 * "Antara" (between) and "as" (ace, axle) stand among the stop words, so that the agency and the country are told by
 * capitals.
 */
import type { Writing } from "../../model/language.js";

export const writing: Writing = {
  script: "Latn",
  direction: "ltr",
  sentenceEnds: ".!?…",
  abbreviations: [
    "Bpk.", "Sdr.", "Sdri.", "Tn.", "Ny.", "Nn.", "Dr.", "dr.", "drg.", "Drs.", "Dra.", "Ir.", "H.", "Hj.", "KH.",
    "K.H.", "Tgk.", "Ust.", "R.", "R.A.", "R.M.", "Prof.", "S.H.", "M.H.", "S.E.", "M.M.", "S.Pd.", "M.Pd.", "S.Sos.",
    "M.Si.", "S.T.", "M.T.", "S.I.K.", "S.IP.", "M.A.", "M.Sc.", "M.Kom.", "S.Kom.", "S.Ag.", "M.Ag.", "Lc.", "Ph.D.",
    "B.A.", "Sp.", "Jend.", "Letjen.", "Mayjen.", "Brigjen.", "Kol.", "Letkol.", "Kapt.", "Lettu.", "Letda.", "Laks.",
    "Kombes.", "Irjen.", "Komjen.", "Pol.", "Purn.", "Jl.", "Jln.", "jl.", "Gg.", "No.", "no.", "Rt.", "Rw.", "Kec.",
    "Kab.", "Kel.", "Ds.", "Prov.", "Rp.", "dll.", "dsb.", "dst.", "dkk.", "yth.", "Yth.", "a.n.", "u.p.", "d.a.",
    "a.l.", "hlm.", "hal.", "tgl.", "thn.", "th.", "bln.", "pkl.", "Pkl.", "kpd.", "ttd.", "tsb.", "yg.", "spt.",
    "sbg.", "Tbk.", "PT.", "CV.", "UD.", "Telp.", "telp.", "tel.", "ext.", "Jan.", "Feb.", "Mar.", "Apr.", "Jun.",
    "Jul.", "Agt.", "Ags.", "Agu.", "Sep.", "Sept.", "Okt.", "Nov.", "Des.", "SWT.", "SAW.", "Mr.", "Mrs.", "Ms.",
    "St.", "Sir.", "Inc.", "Ltd.", "Co.", "Corp.", "vs.", "v.", "cf.", "ed.", "vol.", "Vol.", "jilid.", "ay.", "ps.",
    "U.S.", "U.N.", "M.", "m.", "km.", "kg.", "cm.", "ha.", "jr.", "Jr.", "Sr.", "M.Hum.", "S.Hum.", "S.Ked.", "A.Md.",
    "Gub.", "Wagub.",
  ],
  quotationMarks: [["“", "”"], ['"', '"'], ["‘", "’"], ["'", "'"], ["«", "»"], ["„", "“"]],
  proclitics: [],
  enclitics: ["nya", "lah", "kah", "pun"],
  stopWords: [
    "yang", "dan", "di", "ke", "dari", "untuk", "pada", "dengan", "dalam", "ini", "itu", "adalah", "ialah", "yaitu",
    "yakni", "tersebut", "akan", "telah", "sudah", "sedang", "masih", "belum", "tidak", "tak", "bukan", "jangan",
    "oleh", "sebagai", "atau", "juga", "karena", "agar", "supaya", "bahwa", "antara", "atas", "bagi", "kepada",
    "terhadap", "tentang", "mengenai", "soal", "seperti", "hingga", "sampai", "sejak", "selama", "setelah", "sesudah",
    "sebelum", "saat", "ketika", "usai", "sementara", "sedangkan", "namun", "tetapi", "tapi", "jika", "kalau", "bila",
    "apabila", "meski", "meskipun", "walau", "walaupun", "sehingga", "maka", "lalu", "kemudian", "lagi", "pula", "pun",
    "saja", "hanya", "sangat", "lebih", "paling", "kurang", "cukup", "sekali", "terlalu", "makin", "semakin", "hampir",
    "sekitar", "para", "sang", "si", "setiap", "tiap", "semua", "seluruh", "beberapa", "banyak", "sejumlah", "berbagai",
    "suatu", "sebuah", "seorang", "salah", "satu", "lain", "lainnya", "sendiri", "saling", "sama", "bersama", "ada",
    "merupakan", "menjadi", "dapat", "bisa", "harus", "perlu", "boleh", "ingin", "hendak", "mau", "pernah", "tetap",
    "saya", "aku", "kami", "kita", "kamu", "anda", "ia", "dia", "beliau", "mereka", "nya", "siapa", "apa", "apakah",
    "kapan", "mana", "bagaimana", "mengapa", "kenapa", "berapa", "sini", "situ", "sana", "demikian", "begitu", "hal",
    "tanpa", "melalui", "lewat", "serta", "maupun", "bahkan", "malah", "justru", "memang", "tentu", "pasti", "mungkin",
    "sempat", "baru", "lama", "kini", "sekarang", "nanti", "tadi", "kembali", "terus", "guna", "demi", "secara", "per",
    "kecuali", "selain", "termasuk", "terkait", "akibat", "hari", "pihak", "tahun", "orang", "dua", "tiga", "jadi",
    "yg", "dgn", "utk", "sih", "kok", "dong", "deh", "ya", "iya", "oh", "toh", "silakan", "begini", "misalnya",
    "akhirnya", "sebelumnya", "selanjutnya", "biasanya", "umumnya", "khususnya", "terutama", "tetaplah", "ialah",
    "agak", "amat", "masing", "as",
  ],
  coordinators: [
    "dan", "atau", "tetapi", "tapi", "namun", "akan tetapi", "namun demikian", "sedangkan", "sementara",
    "sementara itu", "serta", "maupun", "juga", "lalu", "kemudian", "melainkan", "padahal", "selain itu",
    "di sisi lain", "di lain pihak", "bahkan", "sebaliknya", "sekaligus", "begitu pula", "demikian pula",
    "meski begitu", "meski demikian", "kendati demikian", "bersama dengan", "tidak hanya", "tetapi juga", "selanjutnya",
    "dan juga", "seraya", "sambil",
  ],
  subordinators: [
    "yang", "bahwa", "agar", "supaya", "jika", "kalau", "apabila", "bila", "bilamana", "seandainya", "andaikan",
    "ketika", "saat", "sewaktu", "tatkala", "manakala", "sementara", "sedangkan", "karena", "sebab", "lantaran",
    "gara-gara", "meskipun", "meski", "walaupun", "walau", "kendati", "kendatipun", "sekalipun", "sehingga", "hingga",
    "sampai", "sebelum", "setelah", "sesudah", "seusai", "usai", "sejak", "semenjak", "selama", "selagi", "begitu",
    "seperti", "seakan-akan", "seolah-olah", "termasuk", "di mana", "dimana", "di antaranya", "yakni", "yaitu",
    "asalkan", "tanpa", "guna", "untuk", "demi", "maka", "apakah", "bagaimana", "mengapa", "alih-alih", "daripada",
    "mengingat", "mengingat bahwa", "dengan alasan", "dengan syarat", "terlebih", "apalagi", "khususnya", "terutama",
    "kecuali", "selain", "sesuai dengan", "sebagaimana", "seiring", "akibatnya", "dengan tujuan", "dalam hal",
  ],
  agentWords: ["oleh"],
  locatives: ["di", "ke", "dekat", "di dekat", "di sekitar", "di lepas pantai", "di luar"],
  placeNouns: ["kota", "kabupaten", "desa", "pulau", "distrik", "provinsi", "lapangan", "pelabuhan", "kecamatan", "kelurahan", "kampung", "wilayah", "daerah"],
  prepositions: [
    "di", "ke", "dari", "pada", "kepada", "daripada", "untuk", "bagi", "dengan", "oleh", "dalam", "atas", "terhadap",
    "tentang", "mengenai", "antara", "sejak", "sampai", "hingga", "selama", "sebelum", "sesudah", "setelah", "usai",
    "seusai", "menjelang", "jelang", "tanpa", "melalui", "lewat", "menurut", "demi", "akibat", "karena", "seperti",
    "sebagai", "per", "bersama", "beserta", "guna", "seputar", "terkait", "soal", "sekitar", "sepanjang", "berdasarkan",
    "selain", "kecuali", "pasca", "saat", "ketika", "secara", "di atas", "di bawah", "di dalam", "di luar", "di depan",
    "di belakang", "di antara", "di tengah", "di tengah-tengah", "di sela-sela", "di sekitar", "di samping",
    "di hadapan", "di seberang", "di sepanjang", "di sebelah", "ke arah", "ke dalam", "ke luar", "ke atas",
    "dari dalam", "dari luar", "sehubungan dengan", "berkaitan dengan", "berkenaan dengan", "dalam rangka", "atas nama",
    "sesuai", "sesuai dengan", "bersama dengan", "seiring dengan", "sampai dengan", "hingga ke", "dekat",
    "dekat dengan", "menuju", "melawan", "via", "semenjak", "terlepas dari", "alih-alih", "berkat", "untuk kepentingan",
  ],
  determiners: [
    "sebuah", "seorang", "seekor", "suatu", "para", "sang", "si", "setiap", "tiap", "semua", "seluruh", "segala",
    "beberapa", "berbagai", "sejumlah", "sebagian", "salah satu", "kedua", "ketiga",
  ],
  negations: [
    "tidak", "tak", "bukan", "belum", "jangan", "tanpa", "tidak pernah", "tak pernah", "belum pernah", "enggan",
    "tidak lagi", "tak lagi", "bukanlah", "tiada", "tidaklah", "tidak akan", "tak akan", "belum juga",
    "sama sekali tidak", "nggak", "enggak", "ogah", "bukan lagi", "mustahil", "urung",
  ],
};
