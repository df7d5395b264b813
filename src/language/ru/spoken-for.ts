/**
 * Nouns and phrases by which somebody speaks: nouns of saying, the words that tell what an unnamed speaker is, and verbs of hearsay.
 * Source: written for Synoptic.
 */
import type { SpeechWords } from "../../model/language.js";

export const spokenFor: Pick<SpeechWords, "sayingNouns" | "hedgeFrames" | "hedgeEndings" | "otherSides" | "anonymousKinds"> = {
  sayingNouns: {
    nouns: [
      { strength: 5, forms: ["заявление", "заявления", "заявлением", "заявлении", "утверждение", "утверждения", "слова", "сообщение", "сообщения", "высказывание"] },
      { strength: 1, forms: ["отказ", "отказа"] },
      { strength: 4, forms: ["надежду", "надежда", "надежды", "просьба", "просьбу", "призыв"] },
      { strength: 6, forms: ["мнение", "мнения"] },
      { strength: 8, forms: ["предупреждение", "обвинение", "обвинения"] },
      { strength: 9, forms: ["обещание", "обещания", "решение", "угроза", "угрозы", "угрозу", "предложение"] },
      { strength: 10, forms: ["требование", "требования", "приказ"] },
    ],
    possessives: ["его", "ее", "её", "их", "свой", "своё", "свое", "свои"],
  },
  otherSides: ["другая сторона", "противоположная сторона", "вторая сторона"],
  anonymousKinds: [
    { kind: "diplomat", forms: ["дипломат", "дипломаты", "дипломатический", "дипломатические"] },
    { kind: "security source", forms: ["в силовых структурах", "в правоохранительных органах", "в полиции", "в спецслужбах", "в разведке", "следователь", "следователи"] },
    { kind: "military source", forms: ["военный", "военные", "офицер", "в армии"] },
    { kind: "judicial source", forms: ["адвокат", "адвокаты", "прокурор"] },
    { kind: "doctor", forms: ["врач", "врачи", "медик", "медики"] },
    { kind: "witness", forms: ["очевидец", "очевидцы", "свидетель", "свидетели"] },
    { kind: "resident", forms: ["житель", "жители", "местные", "сосед", "соседи"] },
    { kind: "rescuer", forms: ["спасатель", "спасатели", "пожарные"] },
    { kind: "relative", forms: ["родственник", "родственники", "семья"] },
    { kind: "activist", forms: ["активист", "активисты", "правозащитник", "правозащитники", "протестующие"] },
    { kind: "expert", forms: ["эксперт", "эксперты", "аналитик", "аналитики", "экономист", "экономисты", "наблюдатели"] },
    { kind: "politician", forms: ["депутат", "депутаты", "сенатор"] },
    { kind: "media", forms: ["СМИ", "газета"] },
    { kind: "official", forms: ["чиновник", "чиновники", "власти", "представитель", "представители", "в правительстве", "в министерстве", "в Кремле"] },
    { kind: "source", forms: ["источник", "источники", "собеседник", "собеседники"] },
  ],
};
