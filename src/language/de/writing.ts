/**
 * How German is written: script, marks, function words.
 * Source: own knowledge; facts of the language.
 */
import type { Writing } from "../../model/language.js";

export const writing: Writing = {
  script: "Latn",
  direction: "ltr",
  sentenceEnds: ".!?…",
  // biome-ignore format: a table, many words a line
  abbreviations: [
    "Hr.", "Hrn.", "Fr.", "Dr.", "Prof.", "Dipl.", "Ing.", "Mag.", "Med.", "Jur.", "Phil.", "Lic.", "Abg.", "Gen.",
    "Oberstlt.", "Hptm.", "Lt.", "Maj.", "Adm.", "Präs.", "Min.", "Sen.", "Jr.", "Sr.", "St.", "Hl.", "Nr.", "Art.",
    "Abs.", "Bd.", "Kap.", "S.", "ff.", "f.", "Str.", "Pl.", "Tel.", "Fax.", "Mio.", "Mrd.", "Tsd.", "Mill.", "ca.",
    "ggf.", "bzw.", "usw.", "u.a.", "u.", "a.", "z.B.", "z.", "B.", "d.h.", "d.", "h.", "u.U.", "o.Ä.", "o.", "Ä.",
    "i.d.R.", "v.a.", "v.", "z.T.", "T.", "s.o.", "s.u.", "vgl.", "evtl.", "inkl.", "exkl.", "max.", "min.", "sog.",
    "einschl.", "gem.", "lt.", "Jh.", "v.Chr.", "n.Chr.", "Chr.", "n.", "geb.", "gest.", "verh.", "Jan.", "Feb.",
    "Mrz.", "Apr.", "Jun.", "Jul.", "Aug.", "Sep.", "Sept.", "Okt.", "Nov.", "Dez.", "Mo.", "Di.", "Mi.", "Do.", "Sa.",
    "Std.", "Sek.", "km.", "kg.", "qm.", "Co.", "Ltd.", "Inc.", "e.V.", "e.", "V.", "a.D.", "D.", "a.M.", "i.V.",
    "i.A.", "o.J.", "Hrsg.", "Red.", "Anm.", "d.Red.", "Aufl.", "Ausg.", "Bl.", "Verf.", "Übers.", "zit.", "ebd.",
    "Jg.", "Kfz.", "Lkr.", "Kr.", "Bez.", "Reg.", "Abt.", "betr.", "bspw.", "allg.", "bes.", "dt.", "engl.", "frz.",
    "russ.", "US.", "U.S.", "USA.", "EU.",
  ],
  quotationMarks: [
    ["„", "“"],
    ["„", "”"],
    ["»", "«"],
    ["«", "»"],
    ["“", "”"],
    ['"', '"'],
    ["‚", "‘"],
    ["›", "‹"],
    ["‹", "›"],
    ["'", "'"],
  ],
  proclitics: [],
  enclitics: [],
  // biome-ignore format: a table, many words a line
  stopWords: [
    "der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer", "eines", "kein", "keine",
    "keinen", "keinem", "keiner", "und", "oder", "aber", "denn", "sondern", "doch", "jedoch", "wenn", "weil", "dass",
    "daß", "ob", "als", "wie", "wo", "wann", "warum", "während", "nachdem", "bevor", "bis", "seit", "damit", "obwohl",
    "falls", "sobald", "sowie", "sowohl", "weder", "entweder", "noch", "in", "im", "ins", "an", "am", "ans", "auf",
    "aus", "bei", "beim", "mit", "nach", "von", "vom", "zu", "zum", "zur", "für", "über", "unter", "vor", "hinter",
    "neben", "zwischen", "durch", "gegen", "ohne", "um", "wegen", "trotz", "laut", "gegenüber", "seitens", "innerhalb",
    "außerhalb", "ich", "du", "er", "sie", "es", "wir", "ihr", "mich", "dich", "ihn", "uns", "euch", "mir", "dir",
    "ihm", "ihnen", "sich", "mein", "meine", "meinen", "meiner", "dein", "deine", "sein", "seine", "seinen", "seinem",
    "seiner", "seines", "ihre", "ihren", "ihrem", "ihrer", "ihres", "unser", "unsere", "unseren", "euer", "dieser",
    "diese", "dieses", "diesen", "diesem", "jener", "jene", "jenes", "jenen", "jeder", "jede", "jedes", "jeden",
    "jedem", "welcher", "welche", "welches", "man", "wer", "wen", "wem", "was", "etwas", "nichts", "niemand", "jemand",
    "alle", "allen", "aller", "alles", "andere", "anderen", "anderer", "anderem", "einige", "einigen", "mehrere",
    "viele", "vielen", "viel", "wenig", "wenige", "mehr", "weniger", "sehr", "auch", "nur", "schon", "nicht", "nie",
    "niemals", "immer", "wieder", "bereits", "erst", "etwa", "rund", "zwar", "dann", "da", "dort", "hier", "heute",
    "gestern", "morgen", "jetzt", "nun", "so", "also", "deshalb", "daher", "dabei", "dafür", "dagegen", "damals",
    "danach", "daran", "darauf", "daraus", "darin", "darüber", "davon", "dazu", "hat", "haben", "hatte", "hatten",
    "habe", "hätte", "hätten", "bin", "bist", "ist", "sind", "war", "waren", "sei", "seien", "wäre", "wären",
    "gewesen", "wird", "werden", "wurde", "wurden", "worden", "würde", "würden", "kann", "können", "konnte", "konnten",
    "könnte", "könnten", "muss", "müssen", "musste", "mussten", "müsste", "soll", "sollen", "sollte", "sollten",
    "will", "wollen", "wollte", "wollten", "darf", "dürfen", "durfte", "mag", "möchte", "lässt", "lassen", "ließ",
    "gibt", "gab", "zwei", "drei", "ja", "nein", "selbst", "beide", "beiden", "einmal", "derzeit", "zudem", "außerdem",
    "allerdings", "dennoch", "trotzdem", "hingegen", "indes", "insgesamt", "zunächst", "schließlich",
  ],
  // biome-ignore format: a table, many words a line
  coordinators: [
    "und", "oder", "aber", "sondern", "denn", "doch", "jedoch", "sowie", "sowie auch", "und auch", "sondern auch",
    "während", "dann", "und dann", "allerdings", "hingegen", "dagegen", "zudem", "außerdem", "unterdessen",
    "inzwischen", "nicht nur", "sowohl", "als auch", "weder", "noch",
  ],
  // biome-ignore format: a table, many words a line
  subordinators: [
    "dass", "daß", "der", "die", "das", "den", "dem", "deren", "dessen", "welcher", "welche", "welches", "wo", "wann",
    "wenn", "als", "wie", "weil", "da", "ob", "obwohl", "obgleich", "während", "nachdem", "bevor", "ehe", "bis",
    "seit", "seitdem", "sobald", "solange", "damit", "um", "ohne dass", "anstatt", "so dass", "sodass", "falls",
    "sofern", "es sei denn", "auch wenn", "selbst wenn", "als ob", "indem", "wobei", "wodurch", "wonach", "woraufhin",
    "weshalb", "weswegen", "warum", "was", "wer", "darunter", "einschließlich", "insbesondere", "vor allem",
    "unter anderem", "zum Beispiel", "etwa", "in dem", "in der", "auf dem", "bei dem", "bei der", "mit dem", "mit der",
    "nach dem", "laut dem", "angesichts", "mit dem Ziel", "im Hinblick auf",
  ],
  // biome-ignore format: a table, many words a line
  prepositions: [
    "an", "am", "auf", "aus", "außer", "bei", "beim", "bis", "durch", "entlang", "für", "gegen", "gegenüber", "hinter",
    "in", "im", "ins", "mit", "nach", "neben", "ohne", "seit", "über", "um", "unter", "von", "vom", "vor", "während",
    "wegen", "zu", "zum", "zur", "zwischen", "trotz", "statt", "anstatt", "innerhalb", "außerhalb", "oberhalb",
    "unterhalb", "laut", "gemäß", "entsprechend", "dank", "mithilfe", "mittels", "anhand", "aufgrund", "auf Grund",
    "angesichts", "anlässlich", "bezüglich", "hinsichtlich", "infolge", "seitens", "zufolge", "zugunsten",
    "zuungunsten", "im Rahmen", "im Zuge", "im Laufe", "im Fall", "im Namen", "im Hinblick auf", "in Bezug auf",
    "mit Blick auf", "nahe", "samt", "nebst", "binnen", "ab", "pro", "per", "via", "entgegen", "jenseits", "diesseits",
    "inmitten", "abseits",
  ],
  // biome-ignore format: a table, many words a line
  determiners: [
    "der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer", "eines", "kein", "keine",
    "keinen", "keinem", "keiner", "keines", "dieser", "diese", "dieses", "diesen", "diesem", "jener", "jene", "jenes",
    "jeder", "jede", "jedes", "jeden", "jedem", "mein", "meine", "dein", "deine", "sein", "seine", "seinen", "seinem",
    "seiner", "seines", "ihr", "ihre", "ihren", "ihrem", "ihrer", "ihres", "unser", "unsere", "unseren", "euer",
    "eure", "mehrere", "viele", "einige", "alle", "manche", "welche", "welcher", "welches", "beide", "beiden",
  ],
  // biome-ignore format: a table, many words a line
  negations: [
    "nicht", "kein", "keine", "keinen", "keinem", "keiner", "keines", "nie", "niemals", "nichts", "niemand",
    "niemanden", "niemandem", "nirgends", "nirgendwo", "weder", "ohne", "nicht mehr", "noch nicht", "noch nie",
    "keineswegs", "keinesfalls", "auf keinen Fall", "kaum", "weigerte sich", "weigert sich", "weigerten sich",
  ],
};
