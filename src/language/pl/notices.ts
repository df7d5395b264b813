/**
 * Notices of Polish pages that hold no report: scripts wanted, errors, subscriptions, logins.
 * Source: written for Synoptic; facts of the language.
 */
import type { PageNotices } from "../../model/language.js";

export const notices: PageNotices = {
  script: [
    "włącz JavaScript", "włączyć JavaScript", "włącz obsługę JavaScript", "włączyć obsługę JavaScript",
    "obsługi JavaScript", "JavaScript jest wyłączony", "wyłączony JavaScript", "wymaga JavaScript",
    "wymaga włączonej obsługi JavaScript", "wymagany jest JavaScript", "bez JavaScript",
  ],
  error: [
    "strona nie została znaleziona", "nie znaleziono strony", "nie znaleziono strony o podanym adresie",
    "strona nie istnieje", "strona o podanym adresie nie istnieje", "podana strona nie istnieje",
    "strona, której szukasz", "strony, której szukasz", "błąd 404", "404", "dostęp zabroniony", "odmowa dostępu",
    "brak dostępu do strony", "błąd serwera", "usługa niedostępna", "serwis chwilowo niedostępny",
    "strona chwilowo niedostępna", "przerwa techniczna", "coś poszło nie tak", "wystąpił błąd",
    "potwierdź, że nie jesteś robotem", "nie jesteś robotem", "nie jestem robotem", "artykuł został usunięty",
    "artykuł nie istnieje", "wyłącz AdBlocka",
  ],
  paywall: [
    "tylko dla prenumeratorów", "tylko dla subskrybentów", "dostępny tylko dla prenumeratorów",
    "dostępne tylko dla prenumeratorów", "dostępny dla prenumeratorów", "dostępny tylko dla subskrybentów",
    "treść dostępna dla prenumeratorów", "treść dostępna po wykupieniu", "treść premium", "artykuł premium",
    "wykup prenumeratę", "wykup dostęp", "wykup subskrypcję", "kup dostęp", "kup prenumeratę", "kup subskrypcję",
    "zasubskrybuj, aby", "aby czytać dalej", "by czytać dalej", "aby przeczytać cały artykuł",
    "aby przeczytać całość", "pozostało do przeczytania", "masz już prenumeratę", "masz już subskrypcję",
    "jesteś już prenumeratorem", "jesteś subskrybentem", "odblokuj dostęp", "uzyskaj dostęp do artykułu",
  ],
  login: [
    "zaloguj się", "zaloguj się na swoje konto", "zaloguj się, aby", "logowanie do serwisu", "nie pamiętasz hasła",
    "zapomniałeś hasła", "przypomnij hasło", "załóż konto", "nie masz konta",
  ],
};
