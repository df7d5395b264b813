/**
 * Nouns and phrases by which somebody speaks: nouns of saying, the words that tell what an unnamed speaker is, and verbs of hearsay.
 * Source: written for Synoptic.
 */
import type { SpeechWords } from "../../model/language.js";

export const spokenFor: Pick<SpeechWords, "sayingNouns" | "hedgeFrames" | "hedgeEndings" | "otherSides" | "anonymousKinds"> = {
  sayingNouns: {
    nouns: [
      { strength: 5, forms: ["تصريح", "تصريحات", "قول", "إعلان", "تأكيد"] },
      { strength: 1, forms: ["رفض", "نفي"] },
      { strength: 8, forms: ["تحذير", "اتهام"] },
      { strength: 9, forms: ["وعد", "تعهد", "تهديد", "قرار"] },
      { strength: 10, forms: ["مطالبة"] },
      { strength: 5, owned: true, forms: ["قوله", "قولها", "قولهم", "تصريحه", "تصريحها", "تصريحاته", "إعلانه", "إعلانها", "تأكيده", "تأكيدها"] },
      { strength: 1, owned: true, forms: ["رفضه", "نفيه", "نفيها"] },
      { strength: 8, owned: true, forms: ["تحذيره", "تحذيرها"] },
      { strength: 9, owned: true, forms: ["وعده", "تعهده", "تهديده"] },
    ],
    possessives: [],
  },
  otherSides: ["الطرف الآخر", "الجانب الآخر"],
  anonymousKinds: [
    { kind: "diplomat", forms: ["دبلوماسي", "دبلوماسية", "دبلوماسيون", "دبلوماسيين"] },
    { kind: "security source", forms: ["أمني", "أمنية", "شرطي", "محققون", "استخباراتي"] },
    { kind: "military source", forms: ["عسكري", "عسكرية", "ضابط"] },
    { kind: "judicial source", forms: ["قضائي", "قضائية", "محام", "محامي"] },
    { kind: "doctor", forms: ["طبي", "طبية", "طبيب", "أطباء", "مسعفون", "مسعف"] },
    { kind: "witness", forms: ["شاهد", "شهود"] },
    { kind: "resident", forms: ["سكان", "أهالي", "الأهالي", "مواطن", "مواطنون", "مزارعون"] },
    { kind: "rescuer", forms: ["رجال", "الإنقاذ", "منقذون"] },
    { kind: "relative", forms: ["أقارب", "ناجون", "الناجين", "عائلة"] },
    { kind: "activist", forms: ["ناشط", "ناشطون", "نشطاء", "حقوقيون", "متظاهرون", "محتجون"] },
    { kind: "expert", forms: ["خبير", "خبراء", "محلل", "محللون", "مراقبون", "اقتصاديون"] },
    { kind: "politician", forms: ["سياسي", "سياسية", "نائب", "نواب", "برلماني"] },
    { kind: "media", forms: ["إعلام", "الإعلام", "إعلامية", "صحفية", "تقارير"] },
    { kind: "official", forms: ["مسؤول", "مسؤولون", "مسؤولين", "حكومي", "حكومية", "رسمي", "رسمية", "السلطات"] },
    { kind: "source", forms: ["مصدر", "مصادر"] },
  ],
};
