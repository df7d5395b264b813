/**
 * Nouns and phrases by which somebody speaks: nouns of saying, the words that tell what an unnamed speaker is, and verbs of hearsay.
 * Source: written for Synoptic.
 */
import type { SpeechWords } from "../../model/language.js";

export const spokenFor: Pick<SpeechWords, "sayingNouns" | "hedgeFrames" | "hedgeEndings" | "otherSides" | "anonymousKinds"> = {
  sayingNouns: {
    nouns: [
      { strength: 5, forms: ["ادعای", "ادعا"] },
      { strength: 1, forms: ["تکذیب", "انکار"] },
      { strength: 8, forms: ["هشدار", "اتهام"] },
      { strength: 9, forms: ["وعده", "تهدید"] },
    ],
    possessives: [],
  },
  otherSides: ["طرف مقابل", "طرف دیگر"],
  anonymousKinds: [
    { kind: "diplomat", forms: ["دیپلمات", "دیپلمات‌ها", "دیپلماتیک"] },
    { kind: "security source", forms: ["امنیتی", "پلیس", "اطلاعاتی"] },
    { kind: "military source", forms: ["نظامی", "فرمانده", "افسر"] },
    { kind: "judicial source", forms: ["قضایی", "وکیل"] },
    { kind: "doctor", forms: ["پزشک", "پزشکان", "پزشکی", "درمانی"] },
    { kind: "witness", forms: ["شاهد", "شاهدان"] },
    { kind: "resident", forms: ["ساکن", "ساکنان", "اهالی", "کشاورزان", "مردم"] },
    { kind: "rescuer", forms: ["امدادگر", "امدادگران"] },
    { kind: "relative", forms: ["بستگان", "خانواده", "بازماندگان"] },
    { kind: "activist", forms: ["فعال", "فعالان", "معترضان"] },
    { kind: "expert", forms: ["کارشناس", "کارشناسان", "تحلیلگر", "تحلیلگران", "منتقدان"] },
    { kind: "politician", forms: ["نماینده", "سیاسی"] },
    { kind: "media", forms: ["رسانه", "رسانه‌ها", "خبری"] },
    { kind: "official", forms: ["مقام", "مقامات", "دولتی", "رسمی", "مسئول", "مسئولان"] },
    { kind: "source", forms: ["منبع", "منابع"] },
  ],
};
