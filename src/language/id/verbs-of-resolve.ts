/**
 * Verbs of announcing, deciding, promising and ordering, strength 9 and 10, in Indonesian news.
 * Source: written for Synoptic.
 */
import type { ReportingVerb } from "../../model/language.js";

export const verbsOfResolve: readonly ReportingVerb[] = [
  { english: "announce", strength: 9, frame: "both", forms: ["mengumumkan", "mengumumkan bahwa", "umumkan", "mendeklarasikan",
    "deklarasikan", "memproklamasikan", "proklamasikan", "memaklumatkan", "memublikasikan bahwa", "mempublikasikan bahwa",
    "membuat pengumuman", "menyampaikan pengumuman", "resmi mengumumkan", "secara resmi mengumumkan", "telah mengumumkan",
    "mengumumkan rencana", "mengumumkan secara resmi", "menyatakan perang"] },
  { english: "agree", strength: 9, frame: "both", forms: ["menyepakati", "sepakati", "sepakat", "sepakat untuk", "sepakat bahwa",
    "bersepakat", "bersepakat untuk", "telah sepakat", "setuju", "setuju untuk", "setuju bahwa", "setuju dengan",
    "mencapai kesepakatan", "mencapai kesepakatan tentang", "mencapai kata sepakat", "menyatakan setuju", "menyatakan sepakat",
    "mencapai konsensus", "bersetuju", "menyetujui bahwa"] },
  { english: "decide", strength: 9, frame: "both", forms: ["memutuskan", "memutuskan bahwa", "memutuskan untuk", "putuskan",
    "mengambil keputusan", "telah memutuskan", "menetapkan bahwa", "menjatuhkan putusan", "memutus bahwa", "membuat keputusan"] },
  { english: "approve", strength: 9, frame: "object", forms: ["menyetujui", "setujui", "mengesahkan", "sahkan", "meratifikasi",
    "merestui", "restui", "memberi restu", "memberikan restu", "memberi persetujuan", "memberikan persetujuan",
    "memberi lampu hijau", "memberikan lampu hijau", "mengizinkan", "izinkan", "meloloskan"] },
  { english: "vow", strength: 9, frame: "both", forms: ["bertekad", "bertekad untuk", "bersumpah", "bersumpah untuk",
    "bersumpah akan", "berkomitmen", "berkomitmen untuk", "menyatakan komitmen", "menyatakan komitmennya", "menegaskan komitmen",
    "menegaskan komitmennya", "menyampaikan komitmen", "menyampaikan komitmennya", "berikrar", "berikrar untuk",
    "menyatakan tekad", "menyatakan tekadnya", "bersumpah balas dendam"] },
  { english: "promise", strength: 9, frame: "both", forms: ["berjanji", "berjanji untuk", "berjanji akan", "berjanji bahwa",
    "menjanjikan", "janjikan", "memberi janji", "memberikan janji", "mengumbar janji",
    "menyanggupi"] },
  { english: "guarantee", strength: 9, frame: "both", forms: ["menjamin", "menjamin bahwa", "memberi jaminan",
    "memberikan jaminan", "menyampaikan jaminan", "menggaransi", "memberi garansi", "memberikan garansi"] },
  { english: "threaten", strength: 9, frame: "both", forms: ["mengancam", "mengancam akan", "mengancam untuk", "ancam dia",
    "ancamnya", "melontarkan ancaman", "melayangkan ancaman", "mengeluarkan ancaman", "menebar ancaman", "memberi ultimatum",
    "memberikan ultimatum", "mengultimatum"] },
  { english: "order", strength: 10, frame: "both", forms: ["memerintahkan", "memerintahkan agar", "perintahkan",
    "menginstruksikan", "menginstruksikan agar", "instruksikan", "mengeluarkan perintah", "memberi perintah",
    "memberikan perintah", "memberi instruksi", "memberikan instruksi", "mengeluarkan instruksi", "mengarahkan agar",
    "memberikan arahan", "memberi arahan", "menitahkan", "mengomando", "mendekretkan", "memberi mandat"] },
  { english: "demand", strength: 10, frame: "both", forms: ["menuntut", "menuntut agar", "menuntut supaya",     "mengajukan tuntutan", "menyampaikan tuntutan", "melayangkan tuntutan", "mengultimatum agar", "meminta dengan tegas"] },
  { english: "require", strength: 10, frame: "both", forms: ["mensyaratkan", "mensyaratkan bahwa", "syaratkan", "mewajibkan",
    "wajibkan", "mengharuskan", "mengharuskan agar", "mewajibkan agar", "mengajukan syarat", "memberi syarat",
    "memberikan syarat"] },
];
