/**
 * How French is written: script, marks, function words.
 * Source: own knowledge; facts of the language.
 */
import type { Writing } from "../../model/language.js";

export const writing: Writing = {
  script: "Latn",
  direction: "ltr",
  sentenceEnds: ".!?…",
  // biome-ignore format: a table, many words a line
  abbreviations: [
    "M.", "MM.", "Mme.", "Mmes.", "Mlle.", "Mlles.", "Dr.", "Pr.", "Me.", "Mgr.", "St.", "Ste.", "S.E.", "S.M.",
    "S.A.R.", "Gén.", "Cdt.", "Lt.", "Col.", "Adj.", "Prés.", "Jr.", "Sr.", "J.-C.", "av.", "apr.", "env.", "etc.",
    "cf.", "p.", "pp.", "ex.", "éd.", "vol.", "art.", "al.", "chap.", "fig.", "n.", "num.", "t.", "tél.", "tel.",
    "fax.", "réf.", "ref.", "id.", "ibid.", "op.", "cit.", "janv.", "fév.", "févr.", "avr.", "juil.", "sept.", "oct.",
    "nov.", "déc.", "lun.", "mar.", "jeu.", "ven.", "sam.", "dim.", "h.", "min.", "sec.", "km.", "kg.", "mds.", "Md.",
    "M.D.", "S.A.", "S.A.S.", "S.A.R.L.", "Cie.", "Sté.", "Ets.", "bd.", "boul.", "pl.", "rte.", "dép.", "arr.",
    "U.E.", "O.N.U.", "R.-U.", "É.-U.", "E.U.", "U.S.", "N.D.L.R.", "ndlr.", "N.B.", "P.S.", "R.I.P.", "c.-à-d.",
    "i.e.", "hab.", "max.", "mini.", "quot.", "suppl.", "trad.", "coll.", "dir.", "red.",
  ],
  quotationMarks: [
    ["«", "»"],
    ["“", "”"],
    ['"', '"'],
    ["‹", "›"],
    ["‘", "’"],
    ["'", "'"],
    ["„", "“"],
  ],
  proclitics: [],
  enclitics: [],
  // biome-ignore format: a table, many words a line
  stopWords: [
    "le", "la", "les", "l", "un", "une", "des", "du", "de", "d", "au", "aux", "ce", "cet", "cette", "ces", "c", "ça",
    "cela", "ceci", "celui", "celle", "ceux", "celles", "mon", "ma", "mes", "ton", "ta", "tes", "son", "sa", "ses",
    "notre", "nos", "votre", "vos", "leur", "leurs", "je", "j", "tu", "il", "elle", "on", "nous", "vous", "ils",
    "elles", "me", "m", "te", "t", "se", "s", "lui", "eux", "moi", "toi", "soi", "y", "en", "qui", "que", "qu", "quoi",
    "dont", "où", "lequel", "laquelle", "lesquels", "lesquelles", "auquel", "duquel", "desquels", "et", "ou", "mais",
    "donc", "or", "ni", "car", "si", "comme", "quand", "lorsque", "lorsqu", "puisque", "puisqu", "parce", "tandis",
    "alors", "ainsi", "aussi", "à", "dans", "par", "pour", "sur", "sous", "avec", "sans", "chez", "vers", "entre",
    "contre", "depuis", "pendant", "durant", "avant", "après", "dès", "jusque", "jusqu", "malgré", "selon", "parmi",
    "près", "lors", "hors", "outre", "envers", "ne", "n", "pas", "plus", "moins", "jamais", "rien", "aucun", "aucune",
    "personne", "guère", "point", "non", "oui", "très", "trop", "peu", "beaucoup", "assez", "bien", "mal", "encore",
    "déjà", "toujours", "souvent", "parfois", "ici", "là", "même", "mêmes", "autre", "autres", "tout", "toute", "tous",
    "toutes", "chaque", "quelque", "quelques", "plusieurs", "certains", "certaines", "tel", "telle", "tels", "telles",
    "est", "sont", "était", "étaient", "être", "été", "étant", "suis", "es", "sommes", "êtes", "sera", "seront",
    "serait", "seraient", "soit", "soient", "fut", "furent", "a", "ai", "as", "avons", "avez", "ont", "avait",
    "avaient", "aura", "auront", "aurait", "auraient", "avoir", "eu", "ayant", "ait", "aient", "fait", "faire", "font",
    "faisait", "faisant", "peut", "peuvent", "pouvait", "pourrait", "pourraient", "pu", "doit", "doivent", "devait",
    "devrait", "devraient", "dû", "va", "vont", "allait", "aller", "vient", "viennent", "veut", "veulent", "voulait",
    "dit", "deux", "trois", "voici", "voilà", "notamment", "cependant", "toutefois", "pourtant", "néanmoins",
    "ensuite", "puis", "enfin", "afin", "quant", "autour", "celle-ci", "hui", "aujourd", "hier", "demain", "moi-même",
    "deçà", "delà", "quel", "quelle", "quels", "quelles", "plutôt", "surtout", "presque", "environ", "seulement",
    "également",
  ],
  // biome-ignore format: a table, many words a line
  coordinators: [
    "et", "mais", "ou", "ni", "or", "car", "donc", "puis", "ensuite", "tandis que", "alors que", "ainsi que",
    "mais aussi", "et aussi", "cependant", "toutefois", "pourtant", "en revanche", "par ailleurs", "de plus",
    "en outre", "non seulement", "de même que",
  ],
  // biome-ignore format: a table, many words a line
  subordinators: [
    "que", "qui", "dont", "où", "lequel", "laquelle", "lesquels", "lesquelles", "auquel", "duquel", "quand", "lorsque",
    "comme", "si", "parce que", "puisque", "car", "afin que", "pour que", "bien que", "quoique", "alors que",
    "tandis que", "avant que", "après que", "dès que", "depuis que", "pendant que", "jusqu'à ce que", "à moins que",
    "à condition que", "tant que", "aussitôt que", "sans que", "de sorte que", "de manière à", "afin de", "y compris",
    "notamment", "en particulier", "ainsi que", "tel que", "telle que", "parmi lesquels", "au cours duquel",
    "au cours de laquelle", "dans lequel", "dans laquelle", "selon lequel", "selon laquelle", "compte tenu de",
    "étant donné que", "même si", "comme si", "au cas où", "en raison de", "en vue de", "au lieu de", "plutôt que",
    "sauf que",
  ],
  // biome-ignore format: a table, many words a line
  prepositions: [
    "à", "de", "en", "dans", "par", "pour", "sur", "sous", "avec", "sans", "chez", "vers", "entre", "contre", "depuis",
    "pendant", "durant", "avant", "après", "dès", "jusqu'à", "malgré", "selon", "parmi", "hors", "outre", "envers",
    "devant", "derrière", "près de", "loin de", "lors de", "au cours de", "à cause de", "grâce à", "en raison de",
    "à l'issue de", "à l'occasion de", "en cas de", "en faveur de", "en vertu de", "en matière de", "en réponse à",
    "en dépit de", "en marge de", "face à", "quant à", "au sein de", "au sujet de", "à propos de", "à travers",
    "autour de", "au-dessus de", "au-delà de", "à partir de", "à côté de", "afin de", "suite à", "d'après",
    "au nom de", "au lieu de", "dans le cadre de", "compte tenu de", "hormis", "concernant", "sauf", "excepté", "via",
    "auprès de", "vis-à-vis de",
  ],
  // biome-ignore format: a table, many words a line
  determiners: [
    "le", "la", "les", "l'", "un", "une", "des", "du", "au", "aux", "ce", "cet", "cette", "ces", "mon", "ma", "mes",
    "ton", "ta", "tes", "son", "sa", "ses", "notre", "nos", "votre", "vos", "leur", "leurs", "chaque", "quelque",
    "quelques", "plusieurs", "aucun", "aucune", "tout", "toute", "tous", "toutes", "certains", "certaines", "quel",
    "quelle", "quels", "quelles",
  ],
  // biome-ignore format: a table, many words a line
  negations: [
    "ne", "n'", "pas", "non", "jamais", "rien", "aucun", "aucune", "nul", "nulle", "personne ne", "ni", "guère",
    "nullement", "aucunement", "plus jamais", "ne plus", "ne pas", "pas encore", "sans", "refuse de", "a refusé de",
    "ont refusé de", "incapable de",
  ],
};
