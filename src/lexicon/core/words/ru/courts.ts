/** Courts and proceedings in Russian. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/courts.js";

// biome-ignore format: one concept a line
export const courts: WordsFor<typeof topic.courts> = {
  "supreme court": "верховный суд",
  "court of appeal": "апелляционный суд, суд апелляционной инстанции",
  "constitutional court": "конституционный суд",
  "military court": "военный суд, трибунал, военный трибунал",
  "jury, juror": "присяжный, присяжные, коллегия присяжных, жюри",
  defendant: "подсудимый, обвиняемый, ответчик, подсудимая",
  "plaintiff, claimant": "истец, заявитель, истица, истца",
  "indictment, indict": "обвинительное заключение, предъявить обвинение, обвинение",
  "life imprisonment, life sentence": "пожизненное заключение, пожизненный срок, пожизненное лишение свободы",
  "suspended sentence": "условный срок, условное наказание, условно",
  "house arrest": "домашний арест",
  hearing: "слушание, слушания, судебное заседание, заседание",
  sue: "подать в суд, судиться, подать иск",
  jurisdiction: "юрисдикция, подсудность",
  "illegal, unlawful": "незаконный, противоправный, нелегальный, противозаконный",
  forensic: "судебно-медицинский, криминалистический, судмедэксперт",
  fingerprint: "отпечатки пальцев, отпечаток пальца, отпечаток",
  DNA: "ДНК, анализ ДНК",
  autopsy: "вскрытие, аутопсия",
  confession: "признание, признательные показания, признание вины",
  "chief justice": "председатель суда, верховный судья, председатель верховного суда",
  "public prosecutor": "государственный обвинитель, прокурор, гособвинитель, генпрокурор",
  "overturn, quash": "отменить приговор, отменить, отменить решение",
  immunity: "неприкосновенность, иммунитет",
  "arbitration, arbitrator": "арбитраж, арбитр, арбитражный, третейский суд",
  negligence: "халатность, небрежность",
  "treason, betrayal": "измена, государственная измена, госизмена, предательство",
  "defamation, libel": "клевета, диффамация, клеветать",
  blasphemy: "богохульство, кощунство",
  "self-defense": "самооборона, необходимая оборона, самозащита",
};
