/**
 * Nouns and phrases by which somebody speaks: nouns of saying, the words that tell what an unnamed speaker is, and verbs of hearsay.
 * Source: written for Synoptic.
 */
import type { SpeechWords } from "../../model/language.js";

export const spokenFor: Pick<SpeechWords, "sayingNouns" | "hedgeFrames" | "hedgeEndings" | "otherSides" | "anonymousKinds"> = {
  otherSides: ["对方", "對方", "另一方"],
  anonymousKinds: [
    { kind: "diplomat", forms: ["外交官", "外交人士", "外交消息人士", "外交"] },
    { kind: "security source", forms: ["安全官员", "安全消息人士", "警方", "情报", "调查人员"] },
    { kind: "military source", forms: ["军方", "国防官员"] },
    { kind: "judicial source", forms: ["检方", "律师"] },
    { kind: "doctor", forms: ["医生", "医务人员", "医护人员", "医疗"] },
    { kind: "witness", forms: ["目击者", "目擊者"] },
    { kind: "resident", forms: ["居民", "村民", "民众", "民眾"] },
    { kind: "rescuer", forms: ["救援人员", "搜救人员"] },
    { kind: "relative", forms: ["家属", "亲属", "幸存者"] },
    { kind: "activist", forms: ["活动人士", "抗议者", "示威者"] },
    { kind: "expert", forms: ["专家", "專家", "学者", "分析师", "分析師", "经济学家", "分析人士", "观察人士"] },
    { kind: "politician", forms: ["议员", "议員"] },
    { kind: "media", forms: ["媒体", "媒體", "外媒"] },
    { kind: "official", forms: ["官员", "官員", "官员们", "政府"] },
    { kind: "source", forms: ["消息人士", "知情人士", "知情人", "知情者", "内部人士", "业内人士", "人士"] },
  ],
};
