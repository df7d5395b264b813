/**
 * How Italian is written: script, marks, function words.
 * Source: written for Synoptic.
 */
import type { Writing } from "../../model/language.js";

export const writing: Writing = {
  script: "Latn",
  direction: "ltr",
  sentenceEnds: ".!?…",
  // biome-ignore format: a table, many phrases a line
  abbreviations: [
    "Sig.", "Sigg.", "Dott.", "Dr.", "Prof.", "Proff.", "Avv.", "Ing.", "Arch.", "Geom.", "Rag.", "On.", "Onn.", "Sen.",
    "Gen.", "Col.", "Ten.", "Cap.", "Magg.", "Brig.", "Amm.", "Mons.", "Card.", "Rev.", "Mr.", "Mrs.", "St.", "S.",
    "SS.", "S.S.", "S.E.", "Cav.", "Comm.", "Uff.", "Min.", "Pres.", "Cons.", "Proc.", "Egr.", "Gent.", "Spett.",
    "Ill.", "art.", "artt.", "c.", "cc.", "cfr.", "cit.", "p.", "pp.", "pag.", "pagg.", "capp.", "vol.", "voll.", "n.",
    "nn.", "nr.", "num.", "ed.", "fig.", "figg.", "tab.", "tel.", "fax.", "cell.", "ecc.", "es.", "p.es.", "a.C.",
    "d.C.", "a.m.", "p.m.", "ca.", "max.", "sec.", "h.", "km.", "kg.", "mq.", "mc.", "lett.", "par.", "sez.", "segg.",
    "v.", "vs.", "genn.", "feb.", "febbr.", "mar.", "apr.", "mag.", "giu.", "lug.", "ago.", "sett.", "set.", "ott.",
    "nov.", "dic.", "lun.", "mart.", "merc.", "giov.", "ven.", "sab.", "dom.", "S.p.A.", "S.r.l.", "S.n.c.", "U.S.A.",
    "U.E.", "O.N.U.", "D.L.", "D.Lgs.", "L.", "R.D.", "D.P.R.", "G.U.", "P.S.", "N.B.", "n.d.r.", "ndr.", "C.d.A.",
    "c.d.", "jr.", "sr.", "op.", "id.", "ibid.", "trad.", "tit.", "rif.", "prot.", "prov.", "dip.", "mld.", "mln.",
  ],
  quotationMarks: [
    ["«", "»"],
    ["“", "”"],
    ['"', '"'],
    ["‘", "’"],
    ["'", "'"],
    ["‹", "›"],
    ["„", "“"],
  ],
  proclitics: [],
  enclitics: [],
  // biome-ignore format: a table, many phrases a line
  stopWords: [
    "il", "lo", "la", "i", "gli", "le", "l", "un", "uno", "una", "di", "d", "a", "ad", "da", "in", "con", "su", "per",
    "tra", "fra", "del", "dello", "della", "dell", "dei", "degli", "delle", "al", "allo", "alla", "all", "ai", "agli",
    "alle", "dal", "dallo", "dalla", "dall", "dai", "dagli", "dalle", "nel", "nello", "nella", "nell", "nei", "negli",
    "nelle", "sul", "sullo", "sulla", "sull", "sui", "sugli", "sulle", "col", "coi", "e", "ed", "o", "od", "ma", "se",
    "che", "chi", "cui", "non", "né", "anche", "come", "dove", "quando", "perché", "mentre", "però", "quindi", "dunque",
    "allora", "poi", "già", "ancora", "sempre", "mai", "più", "meno", "molto", "molta", "molti", "molte", "poco",
    "poca", "pochi", "poche", "tanto", "tanta", "tanti", "tante", "troppo", "tutto", "tutta", "tutti", "tutte", "ogni",
    "ognuno", "qualche", "alcuni", "alcune", "alcuno", "alcuna", "nessuno", "nessuna", "altro", "altra", "altri",
    "altre", "stesso", "stessa", "stessi", "stesse", "questo", "questa", "questi", "queste", "quest", "quello",
    "quella", "quelli", "quelle", "quel", "quell", "quei", "quegli", "ciò", "io", "tu", "lui", "lei", "noi", "voi",
    "loro", "mi", "ti", "si", "ci", "vi", "me", "te", "mio", "mia", "miei", "mie", "tuo", "tua", "tuoi", "tue", "suo",
    "sua", "suoi", "sue", "nostro", "nostra", "nostri", "nostre", "vostro", "vostra", "propria", "proprio", "proprie",
    "propri", "egli", "ella", "essi", "esse", "esso", "essa", "sono", "sia", "siano", "era", "erano", "fu", "furono",
    "sarà", "saranno", "sarebbe", "sarebbero", "essere", "stato", "stata", "stati", "state", "essendo", "sei", "siamo",
    "fosse", "fossero", "ha", "hanno", "ho", "hai", "abbiamo", "aveva", "avevano", "avrà", "avranno", "avrebbe",
    "avrebbero", "avere", "avuto", "avendo", "abbia", "abbiano", "ebbe", "avesse", "avessero", "fa", "fanno", "fare",
    "fatto", "faceva", "può", "possono", "potrebbe", "potrebbero", "potere", "poteva", "deve", "devono", "dovrebbe",
    "dovrebbero", "dovere", "doveva", "vuole", "vogliono", "va", "vanno", "viene", "vengono", "veniva", "venne", "così",
    "cosa", "quale", "quali", "quanto", "quanta", "quanti", "quante", "qui", "qua", "lì", "ora", "oggi", "ieri",
    "domani", "adesso", "dopo", "prima", "durante", "contro", "verso", "senza", "sotto", "sopra", "oltre", "circa",
    "secondo", "presso", "tramite", "attraverso", "entro", "fino", "dentro", "fuori", "vicino", "lontano", "insieme",
    "invece", "infatti", "inoltre", "tuttavia", "comunque", "almeno", "solo", "soltanto", "appena", "quasi", "bene",
    "male", "c", "cioè", "ovvero", "oppure", "sino", "ben", "due", "tre", "via",
  ],
  // biome-ignore format: a table, many phrases a line
  coordinators: [
    "e", "ed", "o", "od", "oppure", "ma", "né", "però", "eppure", "anzi", "bensì", "mentre", "nonché", "e anche",
    "ma anche", "quindi", "dunque", "poi", "inoltre", "tuttavia", "invece", "infatti", "intanto", "nel frattempo",
    "da parte sua", "dal canto suo", "non solo", "così come", "e poi",
  ],
  // biome-ignore format: a table, many phrases a line
  subordinators: [
    "che", "chi", "cui", "il quale", "la quale", "i quali", "le quali", "dove", "quando", "come", "se", "perché",
    "poiché", "giacché", "siccome", "dato che", "visto che", "dal momento che", "affinché", "benché", "sebbene",
    "nonostante", "malgrado", "anche se", "pur", "mentre", "finché", "fino a quando", "prima che", "prima di",
    "dopo che", "dopo aver", "dopo", "non appena", "appena", "ogni volta che", "a meno che", "a patto che", "purché",
    "nel caso in cui", "qualora", "senza che", "in modo che", "in modo da", "così che", "cosicché", "come se",
    "al fine di", "allo scopo di", "con l'obiettivo di", "secondo cui", "nel quale", "nella quale", "nei quali",
    "nelle quali", "in cui", "per cui", "con cui", "su cui", "da cui", "a cui", "di cui", "tra cui", "fra cui",
    "durante il quale", "durante la quale", "in particolare", "soprattutto", "ad esempio", "compreso", "compresa",
    "compresi", "a causa di", "per via di", "tanto che", "anziché", "piuttosto che", "invece di", "oltre a", "quanto",
    "in quanto",
  ],
  // biome-ignore format: a table, many phrases a line
  prepositions: [
    "di", "a", "da", "in", "con", "su", "per", "tra", "fra", "del", "della", "dello", "dell'", "dei", "degli", "delle",
    "al", "alla", "allo", "all'", "ai", "agli", "alle", "dal", "dalla", "dallo", "dall'", "dai", "dagli", "dalle",
    "nel", "nella", "nello", "nell'", "nei", "negli", "nelle", "sul", "sulla", "sullo", "sull'", "sui", "sugli",
    "sulle", "contro", "verso", "senza", "sotto", "sopra", "oltre", "durante", "dopo", "prima di", "presso", "tramite",
    "mediante", "attraverso", "entro", "fino a", "dentro", "fuori da", "vicino a", "lontano da", "insieme a",
    "davanti a", "dietro", "accanto a", "intorno a", "attorno a", "nonostante", "malgrado", "eccetto", "tranne",
    "salvo", "secondo", "lungo", "a causa di", "in seguito a", "a seguito di", "grazie a", "per mezzo di",
    "da parte di", "a favore di", "in favore di", "nei confronti di", "nell'ambito di", "nel corso di",
    "in occasione di", "in vista di", "a margine di", "rispetto a", "riguardo a", "in merito a", "circa", "in base a",
    "per conto di", "a nome di", "al posto di", "invece di", "all'interno di", "al di fuori di", "in mezzo a",
    "a partire da", "in attesa di", "in risposta a", "in difesa di", "di fronte a", "sulla base di", "in assenza di",
  ],
  // biome-ignore format: a table, many phrases a line
  determiners: [
    "il", "lo", "la", "l'", "i", "gli", "le", "un", "uno", "una", "un'", "del", "dello", "della", "dell'", "dei",
    "degli", "delle", "al", "allo", "alla", "all'", "ai", "agli", "alle", "dal", "dalla", "dallo", "dall'", "dai",
    "dagli", "dalle", "nel", "nella", "nello", "nell'", "nei", "negli", "nelle", "sul", "sulla", "sullo", "sull'",
    "sui", "sugli", "sulle", "questo", "questa", "questi", "queste", "quest'", "quel", "quello", "quella", "quell'",
    "quei", "quegli", "quelle", "mio", "mia", "suo", "sua", "suoi", "sue", "nostro", "nostra", "nostri", "nostre",
    "loro", "ogni", "qualche", "alcuni", "alcune", "nessun", "nessuna", "altro", "altra", "altri", "altre", "tutto",
    "tutta", "tutti", "tutte", "ciascun", "ciascuna", "qualsiasi", "qualunque", "diversi", "diverse", "molti", "molte",
  ],
  // biome-ignore format: a table, many phrases a line
  negations: [
    "non", "mai", "nessuno", "nessun", "nessuna", "niente", "nulla", "né", "neanche", "nemmeno", "neppure", "mica",
    "senza", "non più", "non ancora", "non è", "si rifiuta di", "si è rifiutato di", "si è rifiutata di",
    "si sono rifiutati di", "si rifiutano di", "ha rifiutato di", "hanno rifiutato di", "incapace di", "per niente",
    "affatto", "in nessun modo", "in alcun modo", "tutt'altro che",
  ],
};
