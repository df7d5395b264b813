/**
 * Several speakers at once, speakers without a name, and papers that speak, in Polish.
 * Source: written for Synoptic.
 * Endings hide number: "ministrowie" has the stem of "ministra", "przywódcy" that of "przywódca". So several speakers are
 * listed with the word that counts them.
 */
export const jointSpeakers: readonly string[] = [
  "obaj przywódcy", "obu przywódców", "obaj liderzy", "obaj prezydenci", "obu prezydentów", "obaj premierzy",
  "obu premierów", "obaj ministrowie", "obu ministrów", "obaj szefowie", "obaj politycy", "obu polityków",
  "obaj dyplomaci", "obaj wysłannicy", "obaj szefowie dyplomacji", "obaj szefowie MSZ", "obaj szefowie rządów",
  "obaj dowódcy", "obaj negocjatorzy", "obaj rzecznicy", "obaj mężczyźni", "obie strony", "obu stron", "obu stronom",
  "oba kraje", "obu krajów", "obydwa kraje", "obydwie strony", "oba państwa", "obu państw", "oba rządy", "obu rządów",
  "oba narody", "obie delegacje", "obu delegacji", "obie panie", "obie firmy", "obie organizacje", "obie armie",
  "oba mocarstwa", "oba resorty", "oba zespoły", "oba kluby", "obie kobiety", "obie partie", "obie izby",
  "dwaj przywódcy", "dwóch przywódców", "dwaj prezydenci", "dwóch prezydentów", "dwaj premierzy", "dwaj ministrowie",
  "dwaj politycy", "dwaj liderzy", "dwaj dyplomaci", "trzej przywódcy", "trzej prezydenci", "trzej ministrowie",
  "trzej premierzy", "trzy kraje", "trzy państwa", "trzy strony", "czterej przywódcy", "czterej ministrowie",
  "wszystkie strony", "wszystkich stron", "przywódcy obu krajów",
  "przywódcy obu państw", "prezydenci obu krajów", "prezydenci obu państw", "premierzy obu krajów",
  "ministrowie obu krajów", "szefowie dyplomacji obu krajów", "przedstawiciele obu stron", "przedstawiciele obu krajów",
  "uczestnicy spotkania", "uczestnicy szczytu", "uczestnicy rozmów", "negocjatorzy", "sojusznicy",
  "szefowie państw i rządów", "liderzy państw", "koalicjanci",
];

export const anonymousSpeakers: readonly string[] = [
  "źródło", "źródła", "źródeł", "źródłem", "jedno ze źródeł", "inne źródło", "inne źródła", "dwa źródła", "trzy źródła",
  "kilka źródeł", "źródło dyplomatyczne", "źródła dyplomatyczne", "źródło rządowe", "źródła rządowe", "źródło wojskowe",
  "źródła wojskowe", "źródło w rządzie", "źródła w rządzie", "źródło w służbach", "źródła w służbach", "źródło medyczne",
  "źródła medyczne", "źródło policyjne", "źródła policyjne", "źródło w policji", "źródło w prokuraturze",
  "źródło zbliżone do", "źródła zbliżone do", "źródło zaznajomione ze sprawą", "źródła zaznajomione ze sprawą",
  "osoba zaznajomiona ze sprawą", "osoby zaznajomione ze sprawą", "osoby zaznajomione z", "osoba znająca sprawę",
  "osoby znające sprawę", "osoba zbliżona do", "osoby zbliżone do", "dobrze poinformowane źródło",
  "dobrze poinformowane źródła", "anonimowe źródło", "anonimowe źródła", "źródła wywiadowcze", "źródło unijne",
  "źródła unijne", "źródła europejskie", "źródła zachodnie", "źródła amerykańskie", "źródła izraelskie",
  "źródła palestyńskie", "anonimowy rozmówca", "anonimowi rozmówcy", "anonimowy urzędnik", "rozmówca agencji",
  "rozmówca PAP", "rozmówca portalu", "nasz rozmówca", "nasi rozmówcy", "jeden z rozmówców", "jeden z urzędników",
  "jeden z dyplomatów", "jeden z polityków", "jeden z oficerów", "jeden ze świadków", "jeden z mieszkańców",
  "jeden z ratowników", "jeden z ekspertów", "jeden z uczestników", "jeden z doradców", "jedna z osób",
  "wysoki rangą urzędnik", "wysoki rangą przedstawiciel", "wysoki rangą dyplomata", "wysoki rangą oficer",
  "wysoki rangą wojskowy", "wysokiej rangi urzędnik", "wysokiej rangi przedstawiciel", "wysocy rangą urzędnicy",
  "wysoki urzędnik", "wysoki przedstawiciel rządu", "przedstawiciel władz", "przedstawiciele władz",
  "przedstawiciel rządu", "przedstawiciele rządu", "przedstawiciel administracji", "przedstawiciele administracji",
  "amerykański urzędnik", "amerykańscy urzędnicy", "izraelski urzędnik", "izraelscy urzędnicy", "ukraiński urzędnik",
  "europejski urzędnik", "europejscy urzędnicy", "unijny urzędnik", "unijni urzędnicy", "unijny dyplomata",
  "unijni dyplomaci", "zachodni dyplomata", "zachodni dyplomaci", "europejski dyplomata", "europejscy dyplomaci",
  "urzędnicy", "dyplomaci", "eksperci", "analitycy", "obserwatorzy", "specjaliści", "komentatorzy", "ekonomiści",
  "naukowcy", "badacze", "zwolennicy", "przeciwnicy", "aktywiści", "obrońcy praw człowieka", "świadkowie",
  "świadkowie zdarzenia", "naoczni świadkowie", "naoczny świadek", "mieszkańcy", "okoliczni mieszkańcy", "sąsiedzi",
  "ratownicy", "służby ratunkowe", "służby ratownicze", "strażacy", "lekarze", "medycy", "krewni", "rodziny ofiar",
  "lokalne media", "miejscowe media", "media państwowe", "państwowe media", "państwowa telewizja", "prasa", "media",
  "lokalne władze", "miejscowe władze", "śledczy", "oskarżyciele", "uczestnicy protestu", "organizatorzy",
  "inwestorzy", "maklerzy", "pod warunkiem zachowania anonimowości", "pragnący zachować anonimowość",
  "pragnąca zachować anonimowość", "prosząc o zachowanie anonimowości", "prosząc o anonimowość",
  "zastrzegając anonimowość", "zastrzegł anonimowość", "który prosił o anonimowość", "który zastrzegł anonimowość",
  "który poprosił o zachowanie anonimowości", "który chciał pozostać anonimowy",
];

export const documents: readonly string[] = [
  "oświadczenie", "wspólne oświadczenie", "pisemne oświadczenie", "oświadczenie prasowe", "oświadczenie końcowe",
  "komunikat", "wspólny komunikat", "komunikat prasowy", "komunikat końcowy", "informacja prasowa", "notatka prasowa",
  "deklaracja", "wspólna deklaracja", "deklaracja końcowa", "memorandum", "nota dyplomatyczna", "list do",
  "list otwarty", "wspólny list", "liście do", "liście otwartym", "pismo", "okólnik", "raport", "raport wstępny",
  "raport końcowy", "raport roczny",
  "sprawozdanie", "badanie", "badanie opinii", "sondaż", "ankieta", "biała księga", "dokument", "poufny dokument",
  "tekst porozumienia", "transkrypcja", "stenogram", "zapis rozmowy", "wpis", "post na", "poście na", "tweet",
  "wpis w mediach społecznościowych", "wpis na platformie X", "wpis na Facebooku", "wpis na Telegramie", "nagranie",
  "nagranie wideo", "orędzie", "przemówienie", "wystąpienie", "konferencja prasowa", "briefing", "wywiad dla",
  "wywiad telewizyjny", "wywiad radiowy", "zeznanie", "akt oskarżenia", "pozew", "wniosek", "wniosku", "skarga",
  "zawiadomienie do prokuratury", "akta sądowe", "dokumenty sądowe", "uzasadnienie wyroku", "wyrok", "orzeczenie",
  "postanowienie sądu", "dekret", "rozporządzenie", "uchwała", "rezolucja", "projekt rezolucji", "biuletyn",
  "ostrzeżenie meteorologiczne", "dane statystyczne", "oficjalne dane", "wstępne wyniki", "depesza", "artykuł",
  "artykuł redakcyjny", "ekspertyza", "opinia biegłego", "protokół", "strona internetowa", "portal rządowy", "apel",
  "ultimatum", "bilans ofiar",
];
