/**
 * How English is written: script, marks, function words.
 * Source: own knowledge; facts of the language.
 */
import type { Writing } from "../../model/language.js";

export const writing: Writing = {
  script: "Latn",
  direction: "ltr",
  sentenceEnds: ".!?…",
  // biome-ignore format: a table, many words a line
  abbreviations: [
    "Mr.", "Mrs.", "Ms.", "Mx.", "Dr.", "Prof.", "Sr.", "Jr.", "St.", "Ste.", "Mt.", "Ft.", "Gen.", "Lt.", "Col.",
    "Maj.", "Capt.", "Cpl.", "Sgt.", "Pvt.", "Adm.", "Cmdr.", "Brig.", "Lt. Gen.", "Maj. Gen.", "Brig. Gen.",
    "Lt. Col.", "Rear Adm.", "Gov.", "Sen.", "Rep.", "Reps.", "Sens.", "Pres.", "Hon.", "Rev.", "Fr.", "Msgr.", "Amb.",
    "Atty.", "Insp.", "Supt.", "Det.", "Sec.", "Messrs.", "Mme.", "Mlle.", "M.", "U.S.", "U.S.A.", "U.K.", "U.N.",
    "U.A.E.", "E.U.", "D.C.", "L.A.", "N.Y.", "N.J.", "U.S.S.R.", "P.R.C.", "R.O.C.", "D.R.C.", "Jan.", "Feb.", "Mar.",
    "Apr.", "Jun.", "Jul.", "Aug.", "Sep.", "Sept.", "Oct.", "Nov.", "Dec.", "Mon.", "Tue.", "Tues.", "Wed.", "Thu.",
    "Thur.", "Thurs.", "Fri.", "Sat.", "Sun.", "a.m.", "p.m.", "A.M.", "P.M.", "A.D.", "B.C.", "e.g.", "i.e.", "etc.",
    "et al.", "vs.", "v.", "cf.", "ca.", "c.", "approx.", "est.", "No.", "Nos.", "no.", "nos.", "Vol.", "vol.", "pp.",
    "p.", "ch.", "art.", "Art.", "fig.", "Fig.", "ed.", "eds.", "Inc.", "Ltd.", "Co.", "Corp.", "Bros.", "LLC.", "Plc.",
    "S.A.", "N.V.", "A.G.", "Dept.", "dept.", "Univ.", "Assn.", "Assoc.", "Intl.", "Natl.", "Ave.", "Blvd.", "Rd.",
    "Sq.", "Hwy.", "Ala.", "Ariz.", "Ark.", "Calif.", "Colo.", "Conn.", "Del.", "Fla.", "Ga.", "Ill.", "Ind.", "Kan.",
    "Ky.", "La.", "Md.", "Mass.", "Mich.", "Minn.", "Miss.", "Mo.", "Mont.", "Neb.", "Nev.", "Okla.", "Ore.", "Pa.",
    "Tenn.", "Tex.", "Va.", "Vt.", "Wash.", "Wis.", "Wyo.", "N.C.", "S.C.", "N.D.", "S.D.", "N.H.", "N.M.", "R.I.",
    "W.Va.", "ft.", "in.", "mi.", "km.", "kg.", "lb.", "lbs.", "oz.", "sq.", "hr.", "hrs.", "min.", "sec.", "mph.",
    "bn.", "mn.", "tn.", "Ph.D.", "M.D.", "B.A.", "M.A.", "M.P.", "Q.C.", "K.C.", "Esq.", "J.D.", "R.N.", "Op.", "op.",
    "ret.", "Ret.", "incl.", "excl.", "misc.", "tel.", "Tel.", "ext.", "Ald.", "Cllr.", "Rt. Hon.",
  ],
  quotationMarks: [
    ["“", "”"],
    ["‘", "’"],
    ['"', '"'],
    ["'", "'"],
    ["«", "»"],
    ["„", "“"],
    ["``", "''"],
    ["&quot;", "&quot;"],
  ],
  proclitics: [],
  enclitics: [],
  // biome-ignore format: a table, many words a line
  stopWords: [
    "a", "an", "the", "and", "or", "but", "nor", "so", "yet", "if", "then", "than", "as", "at", "by", "for", "from",
    "in", "into", "of", "off", "on", "onto", "out", "over", "to", "up", "upon", "with", "within", "without", "about",
    "above", "across", "after", "against", "along", "amid", "among", "around", "before", "behind", "below", "beneath",
    "beside", "besides", "between", "beyond", "despite", "down", "during", "except", "inside", "near", "outside", "per",
    "since", "through", "throughout", "till", "toward", "towards", "under", "until", "via", "versus", "i", "me", "my",
    "mine", "myself", "we", "us", "our", "ours", "ourselves", "you", "your", "yours", "yourself", "yourselves", "he",
    "him", "his", "himself", "she", "her", "hers", "herself", "it", "its", "itself", "they", "them", "their", "theirs",
    "themselves", "who", "whom", "whose", "which", "what", "that", "this", "these", "those", "there", "here", "where",
    "when", "why", "how", "am", "is", "are", "was", "were", "be", "been", "being", "have", "has", "had", "having", "do",
    "does", "did", "doing", "done", "will", "would", "shall", "should", "can", "could", "may", "might", "must", "ought",
    "let", "not", "no", "never", "none", "neither", "either", "both", "each", "every", "all", "any", "some", "such",
    "same", "other", "others", "another", "own", "only", "just", "also", "too", "very", "more", "most", "much", "many",
    "few", "fewer", "less", "least", "several", "lot", "lots", "again", "further", "once", "ever", "always", "often",
    "sometimes", "still", "already", "now", "today", "well", "quite", "rather", "even", "however", "therefore", "thus",
    "hence", "meanwhile", "although", "though", "while", "because", "unless", "whether", "whereas", "whereby",
    "whenever", "wherever", "whoever", "whatever", "one", "ones", "s", "t", "re", "ve", "ll", "d", "m", "don", "didn",
    "doesn", "isn", "aren", "wasn", "weren", "won", "wouldn", "couldn", "shouldn", "hasn", "haven", "hadn", "get",
    "gets", "got", "getting", "go", "goes", "going", "went", "gone", "make", "makes", "made", "making", "take", "takes",
    "took", "taken", "taking", "come", "comes", "came", "coming", "become", "becomes", "became", "becoming", "way",
    "according", "including", "regarding", "concerning", "following", "amongst", "like", "unlike", "due", "part",
    "elsewhere",
  ],
  // biome-ignore format: a table, many words a line
  coordinators: [
    "and", "but", "or", "nor", "yet", "so", "while", "whereas", "as well as", "and also", "but also", "then",
    "and then", "meanwhile", "however", "besides", "plus", "not only", "along with", "instead",
  ],
  // biome-ignore format: a table, many words a line
  subordinators: [
    "that", "which", "who", "whom", "whose", "where", "when", "while", "as", "because", "since", "if", "unless",
    "until", "till", "although", "though", "even though", "whereas", "whether", "after", "before", "once", "so that",
    "in order to", "in order that", "given that", "provided that", "as long as", "as soon as", "even if", "as if",
    "as though", "in case", "now that", "by the time", "as well as", "including", "such as", "especially",
    "particularly", "in particular", "notably", "namely", "among them", "amid", "despite", "following", "during which",
    "in which", "at which", "to which", "for which", "by which", "of which", "with which", "on which", "under which",
    "after which", "from which", "what", "how", "why", "due to the fact that", "in light of", "in addition to",
    "rather than", "instead of", "except", "except that", "with the aim of", "with a view to", "for the purpose of",
    "aimed at", "so as to", "to the effect that", "not least",
  ],
  // biome-ignore format: a table, many words a line
  prepositions: [
    "about", "above", "across", "after", "against", "ahead of", "along", "alongside", "amid", "amidst", "among",
    "amongst", "around", "as", "at", "because of", "before", "behind", "below", "beneath", "beside", "besides",
    "between", "beyond", "by", "by means of", "concerning", "despite", "down", "due to", "during", "except",
    "except for", "following", "for", "from", "given", "in", "in accordance with", "in addition to", "in case of",
    "in charge of", "in connection with", "in exchange for", "in favour of", "in favor of", "in front of",
    "in light of", "in line with", "in opposition to", "in place of", "in relation to", "in response to",
    "in return for", "in spite of", "in terms of", "in the course of", "in the wake of", "in view of", "inside",
    "instead of", "into", "like", "near", "next to", "of", "off", "on", "on account of", "on behalf of",
    "on the basis of", "on the occasion of", "on top of", "onto", "opposite", "out of", "outside", "over", "owing to",
    "pending", "per", "prior to", "regarding", "round", "since", "thanks to", "through", "throughout", "till", "to",
    "toward", "towards", "under", "underneath", "unlike", "until", "up to", "upon", "versus", "via", "with",
    "with regard to", "with respect to", "within", "without",
  ],
  // biome-ignore format: a table, many words a line
  determiners: [
    "the", "a", "an", "this", "these", "those", "my", "your", "his", "her", "its", "our", "their", "each", "every",
    "some", "any", "no", "another", "whose", "such", "several", "many", "few",
  ],
  // biome-ignore format: a table, many words a line
  negations: [
    "not", "no", "never", "none", "neither", "nor", "nobody", "nothing", "nowhere", "cannot", "can't",
    "won't", "don't", "doesn't", "didn't", "isn't", "aren't", "wasn't", "weren't", "hasn't", "haven't", "hadn't",
    "wouldn't", "shouldn't", "couldn't", "mustn't", "n't", "hardly", "scarcely", "barely", "no longer", "not yet",
    "refused to", "refuses to", "failed to", "fails to", "unable to", "declined to", "neither of",
    "not any", "by no means", "in no way",
  ],
};
