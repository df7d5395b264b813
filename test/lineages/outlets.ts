/** Invented outlets in six languages, and how each language prints whom it has a report from. */
import { LANGUAGES, type MaterialLanguage } from "../fixtures/lineages/material.js";
import type { Draws } from "./seeded-draws.js";

export interface Outlet {
  readonly name: string;
  /** The name as reports in other scripts print it. */
  readonly printed?: Readonly<Partial<Record<MaterialLanguage, string>>>;
}

export const AGENCIES: readonly Outlet[] = [
  { name: "Norlight News Agency", printed: { ar: "وكالة نورلايت للأنباء", ru: "Норлайт" } },
  { name: "Meridian Wire", printed: { ar: "ميريديان", ru: "Меридиан" } },
  { name: "Overland Press Agency", printed: { ar: "وكالة أوفرلاند للأنباء", ru: "Оверленд" } },
];

export const PAPERS: Readonly<Record<MaterialLanguage, readonly Outlet[]>> = {
  en: [
    { name: "Harrow Gazette", printed: { ar: "هارو غازيت", ru: "Хэрроу газетт" } },
    { name: "The Daily Lantern", printed: { ar: "ديلي لانترن", ru: "Дейли лантерн" } },
    { name: "Port Alden Courier", printed: { ar: "بورت ألدن كوريير", ru: "Порт-Олден курьер" } },
    { name: "Westmark Tribune", printed: { ar: "وستمارك تريبيون", ru: "Вестмарк трибьюн" } },
    { name: "Capital Herald", printed: { ar: "كابيتال هيرالد", ru: "Кэпитал геральд" } },
    { name: "Inland Observer", printed: { ar: "إنلاند أوبزرفر", ru: "Инленд обсервер" } },
    { name: "The Morning Ledger", printed: { ar: "مورنينغ ليدجر", ru: "Морнинг леджер" } },
    { name: "Saltbridge Post", printed: { ar: "سالتبريدج بوست", ru: "Солтбридж пост" } },
    { name: "Northway Times", printed: { ar: "نورثواي تايمز", ru: "Нортуэй таймс" } },
  ],
  ar: [{ name: "صحيفة الشراع" }, { name: "جريدة المرفأ" }, { name: "بوابة الضفة" }, { name: "قناة الأفق الجديد" }],
  de: [
    { name: "Taunauer Anzeiger" },
    { name: "Weserbote" },
    { name: "Bergheimer Rundschau" },
    { name: "Neue Lahnzeitung" },
  ],
  es: [
    { name: "El Faro del Duero" },
    { name: "Diario de Valmora" },
    { name: "La Hoja Serrana" },
    { name: "El Eco de Lerena" },
  ],
  fr: [
    { name: "Le Courrier d'Aubrac" },
    { name: "La Gazette du Morvan" },
    { name: "L'Écho de Valserre" },
    { name: "Le Phare de Brenne" },
  ],
  ru: [
    { name: "Вестник Приозёрья" },
    { name: "Заречная газета" },
    { name: "Северский курьер" },
    { name: "Голос Заволжья" },
  ],
};

/** Below the report, outside its text; and as its last sentence. "*" stands for the name. */
export const CREDIT_WORDS: Readonly<Record<MaterialLanguage, { readonly line: string; readonly sentence: string }>> = {
  en: { line: "Source: *", sentence: "* first reported this." },
  ar: { line: "المصدر: *", sentence: "وأوردت ذلك *." },
  de: { line: "Quelle: *", sentence: "Das berichtete *." },
  es: { line: "Fuente: *", sentence: "Así lo informó *." },
  fr: { line: "Source : *", sentence: "Une information de *." },
  ru: { line: "Источник: *", sentence: "Об этом сообщает *." },
};

export function nameIn(language: MaterialLanguage, { name, printed }: Outlet): string {
  return printed?.[language] ?? name;
}

/** Gives each outlet once. */
export type TakeOutlet = (language: MaterialLanguage | "agency") => Outlet | undefined;

export function shuffleOutlets({ shuffle }: Draws): TakeOutlet {
  const left = new Map<string, Outlet[]>(LANGUAGES.map((language) => [language, shuffle(PAPERS[language])]));
  left.set("agency", shuffle(AGENCIES));
  return (language) => left.get(language)!.pop();
}
