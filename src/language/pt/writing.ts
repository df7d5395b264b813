/**
 * How Portuguese is written, in Brazil and in Portugal: script, marks, function words.
 * Source: written for Synoptic.
 */
import type { Writing } from "../../model/language.js";

export const writing: Writing = {
  script: "Latn",
  direction: "ltr",
  sentenceEnds: ".!?…",
  // biome-ignore format: a table, many phrases a line
  abbreviations: [
    "Sr.", "Sra.", "Srta.", "Srs.", "Sras.", "Dr.", "Dra.", "Drs.", "D.", "Exmo.", "Exma.", "Ilmo.", "Prof.", "Profa.",
    "Eng.", "Arq.", "Adv.", "Des.", "Min.", "Dep.", "Sen.", "Gov.", "Pres.", "Gen.", "Cel.", "Maj.", "Cap.", "Ten.",
    "Sgt.", "Cb.", "Alm.", "Brig.", "Del.", "Pe.", "Fr.", "Mons.", "Card.", "Sto.", "Sta.", "S.", "S.A.", "S.A.R.",
    "S.M.", "S.E.", "Cia.", "Ltda.", "Lda.", "Inc.", "E.U.A.", "U.E.", "O.N.U.", "R.U.", "Av.", "R.", "Rod.", "Al.",
    "Pça.", "Trav.", "Estr.", "Jd.", "Ed.", "Apto.", "Bl.", "km.", "kg.", "cm.", "h.", "hs.", "hrs.", "seg.", "tel.",
    "fax.", "pág.", "págs.", "p.", "pp.", "vol.", "vols.", "art.", "arts.", "par.", "fig.", "figs.", "tab.", "n.",
    "nr.", "núm.", "eds.", "org.", "orgs.", "trad.", "cf.", "op.", "cit.", "ibid.", "id.", "etc.", "ex.", "p.ex.",
    "obs.", "a.C.", "d.C.", "a.m.", "p.m.", "máx.", "aprox.", "ca.", "jan.", "fev.", "mar.", "abr.", "mai.", "jun.",
    "jul.", "ago.", "set.", "out.", "nov.", "dez.", "ter.", "qua.", "qui.", "sex.", "sáb.", "dom.", "Jr.", "N.R.",
    "N.d.R.", "N.T.", "P.S.", "N.B.", "vs.", "v.", "i.e.", "mi.", "bi.", "tri.", "dir.", "coord.", "dept.", "depto.",
    "univ.", "fac.", "Inst.", "Fed.", "Est.", "Mun.",
  ],
  quotationMarks: [
    ["“", "”"],
    ["«", "»"],
    ['"', '"'],
    ["‘", "’"],
    ["'", "'"],
    ["„", "“"],
  ],
  proclitics: [],
  enclitics: [],
  // biome-ignore format: a table, many phrases a line
  stopWords: [
    "o", "a", "os", "as", "um", "uma", "uns", "umas", "de", "do", "da", "dos", "das", "em", "no", "na", "nos", "nas",
    "num", "numa", "nuns", "numas", "ao", "aos", "pelo", "pela", "pelos", "pelas", "por", "para", "pra", "com", "sem",
    "sob", "sobre", "entre", "contra", "desde", "durante", "até", "após", "ante", "perante", "segundo", "conforme",
    "mediante", "e", "ou", "nem", "mas", "porém", "contudo", "todavia", "entretanto", "que", "quem", "qual", "quais",
    "cujo", "cuja", "cujos", "cujas", "onde", "quando", "como", "porque", "pois", "se", "embora", "enquanto", "quanto",
    "quanta", "quantos", "quantas", "eu", "tu", "ele", "ela", "vós", "eles", "elas", "você", "vocês", "me", "te", "lhe",
    "lhes", "mim", "ti", "si", "consigo", "comigo", "meu", "minha", "meus", "minhas", "teu", "tua", "teus", "tuas",
    "seu", "sua", "seus", "suas", "nosso", "nossa", "nossos", "nossas", "dele", "dela", "deles", "delas", "este",
    "esta", "estes", "estas", "isto", "esse", "essa", "esses", "essas", "isso", "aquele", "aquela", "aqueles",
    "aquelas", "aquilo", "deste", "desta", "destes", "destas", "desse", "dessa", "desses", "dessas", "disso", "disto",
    "daquele", "daquela", "neste", "nesta", "nestes", "nestas", "nesse", "nessa", "nesses", "nessas", "naquele",
    "naquela", "nisso", "são", "era", "eram", "foi", "foram", "ser", "sido", "sendo", "será", "serão", "seria",
    "seriam", "seja", "sejam", "sou", "somos", "estão", "estava", "estavam", "esteve", "estiveram", "estar", "estado",
    "estando", "estará", "estarão", "esteja", "tem", "tinha", "tinham", "ter", "teve", "tiveram", "tido", "tendo",
    "terá", "terão", "teria", "teriam", "tenha", "há", "havia", "houve", "haver", "haja", "haverá", "vai", "vão", "ia",
    "iam", "ir", "pode", "podem", "podia", "poderia", "poderiam", "poder", "deve", "devem", "devia", "deveria", "dever",
    "faz", "fazem", "fazer", "fez", "feito", "quer", "não", "sim", "já", "ainda", "também", "muito", "muita", "muitos",
    "muitas", "mais", "menos", "tão", "tanto", "tanta", "tantos", "tantas", "pouco", "pouca", "poucos", "poucas",
    "todo", "toda", "todos", "todas", "tudo", "nada", "ninguém", "alguém", "algo", "algum", "alguma", "alguns",
    "algumas", "nenhum", "nenhuma", "outro", "outra", "outros", "outras", "mesmo", "mesma", "mesmos", "mesmas",
    "próprio", "própria", "cada", "qualquer", "quaisquer", "vários", "várias", "ambos", "ambas", "só", "apenas",
    "somente", "sempre", "nunca", "jamais", "agora", "hoje", "ontem", "amanhã", "aqui", "ali", "lá", "aí", "então",
    "assim", "depois", "antes", "logo", "além", "aliás", "bem", "mal", "quase", "tal", "tais", "vez", "vezes", "dois",
    "duas", "três", "ora", "cá", "daí", "portanto", "inclusive", "através",
  ],
  // biome-ignore format: a table, many phrases a line
  coordinators: [
    "e", "ou", "nem", "mas", "porém", "contudo", "todavia", "entretanto", "no entanto", "bem como", "assim como",
    "e também", "mas também", "como também", "enquanto", "ao passo que", "enquanto isso", "além disso", "por sua vez",
    "por outro lado", "por seu lado", "já", "então", "depois", "logo", "portanto", "não só", "não apenas",
    "em contrapartida",
  ],
  // biome-ignore format: a table, many phrases a line
  subordinators: [
    "que", "quem", "o qual", "a qual", "os quais", "as quais", "cujo", "cuja", "cujos", "cujas", "onde", "aonde",
    "quando", "como", "se", "caso", "porque", "pois", "já que", "uma vez que", "visto que", "dado que", "posto que",
    "embora", "ainda que", "mesmo que", "apesar de", "se bem que", "enquanto", "para que", "a fim de que", "a fim de",
    "com o objetivo de", "com o objectivo de", "antes que", "antes de", "depois que", "depois de", "após", "assim que",
    "logo que", "desde que", "até que", "sempre que", "a menos que", "a não ser que", "exceto se", "sem que",
    "de modo que", "de forma que", "de maneira que", "como se", "em que", "na qual", "no qual", "nos quais",
    "nas quais", "do qual", "da qual", "dos quais", "das quais", "pelo qual", "pela qual", "com o qual", "com a qual",
    "para o qual", "segundo o qual", "segundo a qual", "durante o qual", "entre eles", "entre elas", "entre os quais",
    "incluindo", "inclusive", "nomeadamente", "designadamente", "especialmente", "sobretudo", "em particular",
    "tal como", "devido a", "em vez de", "ao invés de", "visando", "por que", "o que",
  ],
  // biome-ignore format: a table, many phrases a line
  prepositions: [
    "a", "ante", "após", "até", "com", "contra", "de", "desde", "durante", "em", "entre", "exceto", "mediante", "para",
    "perante", "por", "salvo", "segundo", "sem", "sob", "sobre", "trás", "via", "ao", "aos", "às", "do", "da", "dos",
    "das", "no", "na", "nos", "nas", "num", "numa", "pelo", "pela", "pelos", "pelas", "acerca de", "além de",
    "ao lado de", "ao longo de", "ao redor de", "antes de", "apesar de", "a partir de", "a respeito de", "através de",
    "cerca de", "com base em", "com vista a", "com vistas a", "de acordo com", "debaixo de", "dentro de", "depois de",
    "devido a", "diante de", "em caso de", "em cima de", "em conformidade com", "em direção a", "em face de",
    "em favor de", "em frente a", "em lugar de", "em meio a", "em nome de", "em relação a", "em resposta a",
    "em torno de", "em vez de", "em virtude de", "em função de", "face a", "fora de", "frente a", "graças a", "junto a",
    "junto de", "junto com", "longe de", "na sequência de", "no âmbito de", "no decorrer de", "no meio de",
    "no seio de", "perto de", "por causa de", "por meio de", "por ocasião de", "por parte de", "quanto a", "rumo a",
    "sob pena de", "à beira de", "à frente de", "à margem de",
  ],
  // biome-ignore format: a table, many phrases a line
  determiners: [
    "o", "a", "os", "as", "um", "uma", "uns", "umas", "do", "da", "dos", "das", "no", "na", "nos", "nas", "num", "numa",
    "ao", "aos", "pelo", "pela", "pelos", "pelas", "este", "esta", "estes", "estas", "esse", "essa", "esses", "essas",
    "aquele", "aquela", "aqueles", "aquelas", "deste", "desta", "desse", "dessa", "neste", "nesta", "nesse", "nessa",
    "meu", "minha", "seu", "sua", "seus", "suas", "nosso", "nossa", "nossos", "nossas", "cada", "algum", "alguma",
    "alguns", "algumas", "nenhum", "nenhuma", "outro", "outra", "outros", "outras", "todo", "toda", "todos", "todas",
    "vários", "várias", "qualquer", "cujo", "cuja", "muitos", "muitas", "tal",
  ],
  // biome-ignore format: a table, many phrases a line
  negations: [
    "não", "nunca", "jamais", "nem", "nada", "ninguém", "nenhum", "nenhuma", "sem", "tampouco", "também não",
    "ainda não", "já não", "não mais", "nem sequer", "sequer", "recusou-se a", "se recusou a", "recusa-se a",
    "se recusa a", "recusaram-se a", "se recusaram a", "negou-se a", "se negou a", "incapaz de", "de modo algum",
    "de forma alguma", "de maneira nenhuma", "de jeito nenhum", "longe de",
  ],
};
