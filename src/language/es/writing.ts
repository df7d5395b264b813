/**
 * How Spanish is written: script, marks, function words.
 * Source: own knowledge; facts of the language.
 */
import type { Writing } from "../../model/language.js";

export const writing: Writing = {
  script: "Latn",
  direction: "ltr",
  sentenceEnds: ".!?…",
  // biome-ignore format: a table, many words a line
  abbreviations: [
    "Sr.", "Sra.", "Srta.", "Sres.", "Sras.", "D.", "Dña.", "Dn.", "Dr.", "Dra.", "Dres.", "Prof.", "Profa.", "Lic.",
    "Ing.", "Arq.", "Abg.", "Mtro.", "Mtra.", "Gral.", "Cnel.", "Cap.", "Tte.", "Sgto.", "Alm.", "Cmdte.", "Mons.",
    "Pbro.", "Fr.", "P.", "Sto.", "Sta.", "S.", "Excmo.", "Excma.", "Ilmo.", "Hno.", "Hna.", "Pdte.", "Pdta.", "Ud.",
    "Uds.", "Vd.", "EE.UU.", "EE.", "UU.", "E.U.", "U.E.", "R.U.", "ONU.", "S.A.", "S.L.", "S.R.L.", "S.A.B.", "C.V.",
    "Cía.", "Hnos.", "Ltda.", "a.C.", "d.C.", "a.m.", "p.m.", "a.", "m.", "p.", "etc.", "p.ej.", "ej.", "cf.", "cap.",
    "art.", "arts.", "núm.", "núms.", "nº.", "nro.", "pág.", "págs.", "pp.", "vol.", "ed.", "eds.", "fig.", "tel.",
    "tfno.", "tfn.", "fax.", "aprox.", "máx.", "mín.", "km.", "kg.", "cm.", "h.", "hs.", "hrs.", "min.", "seg.",
    "ene.", "feb.", "abr.", "jun.", "jul.", "ago.", "sep.", "sept.", "set.", "oct.", "nov.", "dic.", "lun.", "mié.",
    "jue.", "vie.", "sáb.", "dom.", "Av.", "Avda.", "Avd.", "C.", "Ctra.", "Pza.", "Plza.", "Bv.", "Blvd.", "Col.",
    "Dpto.", "Depto.", "Prov.", "dcha.", "izq.", "izda.", "ap.", "atte.", "N.", "R.", "E.", "Vs.", "vs.", "v.",
    "FF.AA.", "FF.", "AA.", "RR.HH.", "DD.HH.", "DD.", "HH.", "JJ.OO.", "CC.OO.", "M.",
  ],
  quotationMarks: [
    ["«", "»"],
    ["“", "”"],
    ['"', '"'],
    ["‘", "’"],
    ["'", "'"],
    ["‹", "›"],
  ],
  proclitics: [],
  enclitics: [],
  // biome-ignore format: a table, many words a line
  stopWords: [
    "el", "la", "los", "las", "lo", "un", "una", "unos", "unas", "de", "del", "al", "en", "y", "ni", "que", "quien",
    "quienes", "cual", "cuales", "cuyo", "cuya", "cuyos", "cuyas", "qué", "quién", "cuál", "cuándo", "dónde", "cómo",
    "donde", "cuando", "como", "si", "sino", "pero", "aunque", "porque", "pues", "mientras", "para", "por", "con",
    "sin", "sobre", "entre", "hacia", "hasta", "desde", "durante", "contra", "según", "ante", "bajo", "tras",
    "mediante", "yo", "tú", "él", "ella", "ello", "nosotros", "nosotras", "vosotros", "ellos", "ellas", "usted",
    "ustedes", "me", "te", "se", "le", "les", "nos", "os", "mi", "mis", "tu", "tus", "su", "sus", "nuestro", "nuestra",
    "nuestros", "nuestras", "suyo", "suya", "este", "esta", "esto", "estos", "estas", "ese", "esa", "eso", "esos",
    "esas", "aquel", "aquella", "aquello", "aquellos", "aquellas", "es", "son", "era", "eran", "fue", "fueron", "ser",
    "sido", "siendo", "será", "serán", "sería", "serían", "sea", "sean", "soy", "eres", "somos", "está", "están",
    "estaba", "estaban", "estuvo", "estar", "estado", "estará", "estarán", "esté", "ha", "han", "había", "habían",
    "he", "hemos", "haber", "habido", "hay", "hubo", "habrá", "habría", "haya", "hayan", "tiene", "tienen", "tenía",
    "tenían", "tener", "tuvo", "tuvieron", "tendrá", "tenga", "hace", "hacen", "hacer", "hizo", "hecho", "hacía",
    "puede", "pueden", "podía", "podría", "podrían", "poder", "pudo", "debe", "deben", "debía", "debería", "va", "van",
    "iba", "iban", "ir", "no", "sí", "ya", "muy", "más", "menos", "tan", "tanto", "tanta", "tantos", "tantas", "mucho",
    "mucha", "muchos", "muchas", "poco", "poca", "pocos", "pocas", "todo", "toda", "todos", "todas", "otro", "otra",
    "otros", "otras", "mismo", "misma", "mismos", "mismas", "cada", "algún", "alguno", "alguna", "algunos", "algunas",
    "ningún", "ninguno", "ninguna", "nada", "nadie", "algo", "alguien", "cualquier", "cualquiera", "varios", "varias",
    "ambos", "ambas", "también", "tampoco", "además", "entonces", "así", "aún", "aun", "todavía", "siempre", "nunca",
    "jamás", "ahora", "luego", "después", "antes", "aquí", "ahí", "allí", "allá", "hoy", "ayer", "mañana", "solo",
    "sólo", "casi", "tal", "tales", "vez", "veces", "dos", "tres", "uno", "incluso", "embargo",
  ],
  // biome-ignore format: a table, many words a line
  coordinators: [
    "y", "e", "o", "u", "ni", "pero", "sino", "mas", "así como", "y también", "sino también", "mientras",
    "mientras que", "en tanto", "además", "sin embargo", "no obstante", "por su parte", "por otra parte", "en cambio",
    "luego", "entonces", "no solo", "junto con",
  ],
  // biome-ignore format: a table, many words a line
  subordinators: [
    "que", "quien", "quienes", "el cual", "la cual", "los cuales", "las cuales", "cuyo", "cuya", "cuyos", "cuyas",
    "donde", "cuando", "como", "si", "porque", "ya que", "puesto que", "dado que", "pues", "aunque", "a pesar de que",
    "pese a que", "mientras", "mientras que", "en tanto que", "para que", "a fin de que", "con el fin de",
    "con el objetivo de", "antes de que", "después de que", "luego de que", "tras", "desde que", "hasta que",
    "en cuanto", "tan pronto como", "siempre que", "a menos que", "salvo que", "en caso de que", "sin que",
    "de modo que", "de manera que", "así que", "como si", "aun cuando", "según", "entre ellos", "entre ellas",
    "en el que", "en la que", "en los que", "en las que", "por lo que", "con lo que", "lo que", "durante el cual",
    "incluido", "incluida", "incluidos", "como por ejemplo", "especialmente", "en particular", "debido a que",
    "en vez de", "en lugar de",
  ],
  // biome-ignore format: a table, many words a line
  prepositions: [
    "a", "ante", "bajo", "con", "contra", "de", "desde", "durante", "en", "entre", "hacia", "hasta", "mediante",
    "para", "por", "según", "sin", "sobre", "tras", "excepto", "salvo", "incluso", "vía", "acerca de", "además de",
    "al lado de", "alrededor de", "antes de", "a pesar de", "pese a", "a causa de", "a raíz de", "a través de",
    "a partir de", "a cargo de", "a favor de", "cerca de", "con motivo de", "con respecto a", "respecto a",
    "respecto de", "debajo de", "delante de", "dentro de", "después de", "luego de", "detrás de", "debido a",
    "en caso de", "en contra de", "en cuanto a", "en favor de", "en lugar de", "en vez de", "en medio de",
    "en el marco de", "en nombre de", "en virtud de", "en torno a", "en relación con", "encima de", "enfrente de",
    "frente a", "fuera de", "gracias a", "junto a", "junto con", "lejos de", "por medio de", "por parte de",
    "de acuerdo con", "de cara a", "por encima de", "previo a", "rumbo a",
  ],
  // biome-ignore format: a table, many words a line
  determiners: [
    "el", "la", "los", "las", "lo", "un", "una", "unos", "unas", "del", "al", "este", "esta", "estos", "estas", "ese",
    "esa", "esos", "esas", "aquel", "aquella", "aquellos", "aquellas", "mi", "mis", "tu", "tus", "su", "sus",
    "nuestro", "nuestra", "nuestros", "nuestras", "cada", "algún", "alguna", "algunos", "algunas", "ningún", "ninguna",
    "otro", "otra", "otros", "otras", "todo", "toda", "todos", "todas", "varios", "varias", "cualquier", "cuyo",
    "cuya",
  ],
  // biome-ignore format: a table, many words a line
  negations: [
    "no", "nunca", "jamás", "nada", "nadie", "ningún", "ninguno", "ninguna", "ni", "tampoco", "sin", "ni siquiera",
    "aún no", "todavía no", "ya no", "se negó a", "se niega a", "se negaron a", "en absoluto", "de ningún modo",
    "de ninguna manera", "incapaz de", "rehusó",
  ],
};
