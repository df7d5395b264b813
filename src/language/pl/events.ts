/**
 * What happens, how far it got and how grave it is, in the words of Polish news.
 * Source: written for Synoptic.
 * Adjectives stand once, without adverbs that mean another thing ("odpowiednio", "podobno", "średnio"
 * share their stems with adjectives, which are therefore left out).
 */
import type { EventWords } from "../../model/language.js";
import { acts } from "./acts.js";
import { degrees } from "./degrees.js";
import { happenings } from "./happenings.js";

export const events: EventWords = {
  acts: [...acts, ...happenings],
  statuses: [
    { status: "proposed", forms: ["propozycja", "zaproponował", "zaproponowany", "proponuje", "proponowany", "rozważa",
      "rozważają", "rozważany", "jest rozważane", "rozpatruje", "rozpatrywany", "w trakcie rozpatrywania", "bierze pod uwagę",
      "brany pod uwagę", "omawiany", "postulat", "postuluje", "sugestia", "pomysł", "inicjatywa w sprawie", "na stole leży",
      "jest na stole", "są na stole", "poddany pod dyskusję", "pod rozwagę", "chciałby utworzyć", "wchodzi w grę"] },
    { status: "planned", forms: ["planuje", "planowany", "zaplanowany", "planowo", "zamierza", "zamierzają", "ma zamiar",
      "mają zamiar", "przewidziany", "ma się odbyć", "mają się odbyć", "odbędzie się", "odbędą się", "zostanie podpisany",
      "zostanie podpisana", "zostanie podpisane", "ma zostać podpisany", "ma zostać podpisana", "ma zostać podpisane",
      "ma podpisać", "mają podpisać", "podpisze", "podpiszą", "ma się rozpocząć", "rozpocznie się", "rozpoczną się",
      "przygotowuje się do", "przygotowują się do", "w przygotowaniu", "trwają przygotowania", "przygotowania do",
      "wyznaczony na", "wyznaczono na", "zwołany na", "zapowiedziany", "oczekujący na", "czeka na", "w oczekiwaniu na",
      "w planach", "plan zakłada", "ma nastąpić", "jeszcze nie", "dojdzie do skutku", "zaplanowano"] },
    { status: "draft", forms: ["projekt ustawy", "projekt umowy", "projekt porozumienia", "projekt rezolucji",
      "projekt uchwały", "projekt dokumentu", "projekt rozporządzenia", "projekt budżetu", "projekt nowelizacji",
      "projekt traktatu", "szkic", "szkicu", "zarys porozumienia", "wstępny", "wstępni", "wstępnie", "wstępne porozumienie",
      "porozumienie ramowe", "umowa ramowa", "ramy porozumienia", "tymczasowe porozumienie", "wersja robocza",
      "dokument roboczy", "mapa drogowa", "parafował", "parafowany", "założenia ustawy", "list intencyjny"] },
    { status: "imminent", forms: ["wkrótce", "niebawem", "niedługo", "lada dzień", "lada chwila", "lada moment",
      "w najbliższych dniach", "w najbliższych godzinach", "w najbliższym czasie", "w najbliższej przyszłości",
      "w ciągu najbliższych dni", "w ciągu najbliższych godzin", "w ciągu kilku dni", "bliski porozumienia",
      "bliskie porozumienia", "bliscy porozumienia", "o krok od", "na ostatniej prostej", "na finiszu", "w końcowej fazie",
      "w ostatniej fazie", "w finalnej fazie", "na ukończeniu", "niemal gotowy", "prawie gotowy", "nieuchronny",
      "nadchodzi", "zbliża się", "zbliżają się", "tuż przed", "u progu", "nieodległy", "dopinany", "dopina szczegóły",
      "dopinają szczegóły", "finalizuje", "w każdej chwili"] },
    { status: "begun", forms: ["rozpoczął", "rozpoczęła", "rozpoczęło", "rozpoczęli", "rozpoczyna", "rozpoczynają",
      "rozpoczęty", "rozpoczęcie", "zaczął", "zaczęła", "zaczyna", "zaczynają", "zapoczątkował", "zainicjował", "uruchomił",
      "uruchomiony", "ruszył", "rusza", "ruszają", "w toku", "w trakcie realizacji", "w trakcie budowy", "w budowie", "trwa",
      "trwają", "toczy się", "toczą się", "kontynuuje", "kontynuowany", "wznowił", "wznowiony", "wznowienie",
      "wznawia", "przystąpił do", "przystąpiła do", "przystąpili do", "pracuje nad", "pracują nad", "posuwa się",
      "wdraża", "wdrażany", "częściowo zakończony", "wszedł w fazę", "jest realizowany"] },
    { status: "done", forms: ["zakończył", "zakończony", "zakończenie", "zakończyły", "dobiegł końca", "dobiegły końca",
      "dobiegła końca", "ukończył", "ukończony", "sfinalizował", "sfinalizowany", "podpisał", "podpisany", "podpisano",
      "podpisanie", "ratyfikował", "ratyfikowany", "ratyfikacja", "zatwierdził", "zatwierdzony", "zatwierdzenie", "uchwalił",
      "uchwalony", "przyjął ustawę", "przyjęła ustawę", "przyjął uchwałę", "przyjęła rezolucję", "przyjęto", "przyjęty",
      "został przyjęty", "została przyjęta", "zawarł", "zawarty", "zawarcie", "osiągnął", "osiągnęła", "osiągnęli",
      "osiągnięto", "osiągnięty", "doszli do porozumienia", "doszły do porozumienia", "wszedł w życie", "weszła w życie",
      "weszło w życie", "weszły w życie", "wejście w życie", "obowiązujący", "zrealizował", "zrealizowany", "wdrożył",
      "wdrożony", "wykonany", "odbył się", "odbyła się", "odbyło się", "odbyły się", "doszło do", "miał miejsce",
      "miała miejsce", "miało miejsce", "miały miejsce", "został otwarty", "ogłoszono wyniki", "dostarczono",
      "rozstrzygnięty"] },
  ],
  degrees,
  intensifiers: [
    "bardzo", "niezwykle", "wyjątkowo", "nadzwyczaj", "ogromnie", "niesłychanie", "szczególnie", "głęboko", "poważnie",
    "skrajnie", "ekstremalnie", "wysoce", "wielce", "znacznie", "mocno", "silnie", "zdecydowanie", "całkowicie", "zupełnie",
    "absolutnie", "kompletnie", "naprawdę", "istotnie", "w najwyższym stopniu", "coraz bardziej", "coraz", "jeszcze bardziej",
    "zbyt", "tak bardzo", "nieprawdopodobnie", "niewiarygodnie", "niebywale", "o wiele bardziej",
  ],
  ownReporting: [
    "nasz korespondent", "nasza korespondentka", "nasz reporter", "nasza reporterka", "nasz dziennikarz",
    "nasza dziennikarka", "nasi dziennikarze", "nasi reporterzy", "nasz wysłannik", "nasz specjalny wysłannik",
    "nasza wysłanniczka", "korespondent PAP", "korespondentka PAP", "dziennikarz PAP", "dziennikarka PAP", "reporter PAP",
    "reporter Polsat News", "reporter TVN24", "reporterka TVN24", "reporter RMF FM", "reporterka RMF FM",
    "dziennikarz RMF FM", "reporter Onetu", "dziennikarz Onetu", "dziennikarz Wyborczej", "dziennikarz Reutera",
    "dziennikarze Reutera", "korespondent Reutera", "dziennikarz AFP", "korespondent AFP", "nasza redakcja",
    "nasza gazeta", "nasz portal", "powiedział nam", "powiedziała nam", "mówi nam", "mówił nam", "powiedział PAP",
    "powiedziała PAP", "mówi PAP", "przekazał PAP", "przekazała PAP", "poinformował PAP", "poinformowała PAP",
    "powiedział w rozmowie z PAP", "powiedziała w rozmowie z PAP", "w rozmowie z PAP", "w rozmowie z nami",
    "w rozmowie z Onetem", "w rozmowie z Wirtualną Polską", "w rozmowie z Polsat News", "w rozmowie z TVN24",
    "w rozmowie z Interią", "w rozmowie z Gazetą Wyborczą", "w rozmowie z Rzeczpospolitą", "w rozmowie z naszym reporterem",
    "w rozmowie z naszym dziennikarzem", "w rozmowie z agencją", "powiedział agencji Reutera", "powiedział agencji AFP",
    "powiedział Reutersowi", "jak dowiedziała się PAP", "jak ustaliła PAP", "dowiedział się Onet", "jak ustalił Onet",
    "jak ustaliła nasza redakcja", "jak się dowiedzieliśmy", "ustaliliśmy", "dowiedzieliśmy się", "z naszych informacji",
    "jak wynika z naszych informacji", "z ustaleń naszej redakcji", "z informacji PAP", "na miejscu był nasz reporter",
    "rozmawialiśmy z", "zapytaliśmy", "czekamy na odpowiedź", "na miejscu jest nasz reporter",
  ],
};
