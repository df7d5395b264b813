/**
 * Arabic verbs that give words to somebody where "that" follows their subject, with or without the preposition they take
 * ("لفت الطبيب إلى أن", "أقر القائد بأن"), and that are as often something else where nothing does.
 * Source: written for Synoptic.
 */
import type { ReportingVerb } from "../../model/language.js";

export const looseVerbs: readonly ReportingVerb[] = [
  { english: "conclude", strength: 6, frame: "both", loose: true, forms: ["لخص", "لخصت", "يلخص", "تلخص", "اختصر", "اختصرت",
    "أوجز", "أوجزت"] },
  { english: "protest to", strength: 7, frame: "both", loose: true, forms: ["احتج", "احتجت", "احتجوا"] },
  { english: "criticise", strength: 7, frame: "both", loose: true, forms: ["سخر", "سخرت"] },
  { english: "continue", strength: 5, frame: "both", loose: true, forms: ["أكمل", "أكملت", "واصل", "واصلت", "مضى", "استهل", "استهلت"] },
  { english: "add", strength: 6, frame: "both", loose: true, forms: ["زاد", "زادت"] },
  { english: "deny", strength: 1, frame: "both", loose: true, forms: ["كذب", "كذبت", "كذبوا", "يكذب", "دحض", "دحضت", "فند", "فندت"] },
  { english: "note", strength: 6, frame: "clause", loose: true, forms: ["لفت", "يلفت", "تلفت", "تنبه", "أومأ", "أومأت", "أبرز", "أبرزت", "يبرز", "ركز", "ركزت", "يركز", "أسهب", "أسهبت"] },
  { english: "acknowledge", strength: 6, frame: "clause", loose: true, forms: ["أقر", "أقروا", "يقر", "تقر", "سلم",
    "سلمت", "يسلم", "يؤمن", "تؤمن"] },
  { english: "complain", strength: 6, frame: "clause", loose: true, forms: ["اشتكى", "اشتكت", "اشتكوا", "يشتكي", "تشتكي",
    "شكا", "شكت", "شكوا", "يشكو", "تشكو", "استغرب", "استغربت", "يستغرب", "تخوف", "تخوفت", "يتخوف"] },
  { english: "conclude", strength: 6, frame: "clause", loose: true, forms: ["خلص", "خلصت", "خلصوا", "يخلص", "تخلص", "توصل",
    "توصلت", "انتهى", "انتهت", "ذهب", "ذهبت", "ذهبوا", "يذهب", "أثبت", "أثبتت", "يثبت", "تأكد", "تأكدت", "أيقن", "أيقنت"] },
  { english: "argue", strength: 6, frame: "clause", loose: true, forms: ["تذرع", "تذرعت", "تذرعوا", "يتذرع", "تعلل", "تعللت",
    "يتعلل", "تمسك", "تمسكت", "يتمسك", "راهن", "راهنت", "يراهن"] },
  { english: "expect", strength: 5, frame: "clause", loose: true, forms: ["تكهن", "تكهنت", "يتكهن", "بشر", "بشرت", "يبشر",
    "قدر", "يقدر", "تصور", "يتصور", "رجا", "رجت"] },
  { english: "inform", strength: 5, frame: "clause", loose: true, forms: ["أخطر", "يخطر", "بلغ", "بلغت", "عبر",
    "تحدث", "تحدثت", "يتحدث", "كتب", "يكتب", "تكتب", "نشر", "نشرت", "بين", "بينت", "يبين", "تبين"] },
  { english: "answer", strength: 5, frame: "clause", loose: true, forms: ["رد", "ردت", "ردوا", "يرد", "ترد", "علق", "علقت",
    "يعلق", "عقب", "عقبت", "يعقب", "ختم", "ختمت", "يختم", "تابع", "تابعت"] },
  { english: "decide", strength: 9, frame: "clause", loose: true, forms: ["حكم", "حكمت", "قضى", "قضت", "أفتى", "أفتت", "قطع",
    "قطعت"] },
  { english: "vow", strength: 9, frame: "clause", loose: true, forms: ["التزم", "التزمت", "يلتزم", "طالب", "لوح", "لوحت", "يلوح"] },
  { english: "show", strength: 5, frame: "clause", loose: true, forms: ["أظهر", "أظهرت", "يظهر", "تظهر", "دل", "دلت", "أوحى", "أوحت"] },
  { english: "shout", strength: 7, frame: "clause", loose: true, forms: ["هتف", "هتفت", "هتفوا", "يهتف", "صرخ", "صرخت", "همس", "همست"] },
];
