/**
 * Nouns and phrases by which somebody speaks: nouns of saying, the words that tell what an unnamed speaker is, and verbs of hearsay.
 * Source: written for Synoptic.
 */
import type { SpeechWords } from "../../model/language.js";

export const spokenFor: Pick<SpeechWords, "sayingNouns" | "hedgeFrames" | "hedgeEndings" | "otherSides" | "anonymousKinds"> = {
  hedgeEndings: ["mış", "miş", "muş", "müş"],
  otherSides: ["karşı taraf", "diğer taraf"],
  anonymousKinds: [
    { kind: "diplomat", forms: ["diplomat", "diplomatlar", "diplomatik"] },
    { kind: "security source", forms: ["güvenlik", "istihbarat", "polis", "emniyet"] },
    { kind: "military source", forms: ["askeri", "subay", "asker"] },
    { kind: "judicial source", forms: ["yargı", "avukat", "savcı"] },
    { kind: "doctor", forms: ["doktor", "doktorlar", "hekim", "tıbbi", "sağlık"] },
    { kind: "witness", forms: ["tanık", "tanıklar"] },
    { kind: "resident", forms: ["sakin", "sakinleri", "sakini", "mahalleli", "köylüler", "köylü", "esnaf"] },
    { kind: "rescuer", forms: ["kurtarma", "ekipleri", "itfaiyeciler"] },
    { kind: "relative", forms: ["yakınları", "yakını", "aile", "akrabaları"] },
    { kind: "activist", forms: ["aktivist", "aktivistler", "göstericiler"] },
    { kind: "expert", forms: ["uzman", "uzmanlar", "analist", "analistler", "gözlemciler"] },
    { kind: "politician", forms: ["milletvekili", "milletvekilleri", "siyasi"] },
    { kind: "media", forms: ["medya", "gazete", "basın"] },
    { kind: "official", forms: ["yetkili", "yetkililer", "yetkilisi", "hükümet", "resmi"] },
    { kind: "source", forms: ["kaynak", "kaynaklar", "kaynakları", "kaynağı"] },
  ],
};
