/**
 * Notices of Italian pages that hold no report: scripts wanted, errors, subscriptions, logins.
 * Source: written for Synoptic.
 */
import type { PageNotices } from "../../model/language.js";

export const notices: PageNotices = {
  script: [
    "attivare JavaScript", "attiva JavaScript", "abilitare JavaScript", "abilita JavaScript", "abilitate JavaScript",
    "JavaScript disabilitato", "JavaScript è disabilitato", "JavaScript non è attivo", "richiede JavaScript",
    "necessita di JavaScript", "senza JavaScript",
  ],
  error: [
    "pagina non trovata", "la pagina non esiste", "pagina non esiste", "pagina inesistente", "la pagina richiesta",
    "la pagina che stai cercando", "la pagina che cerchi", "contenuto non disponibile", "contenuto non più disponibile",
    "pagina non disponibile", "errore 404", "404", "accesso negato", "accesso non autorizzato", "errore del server",
    "errore interno del server", "servizio non disponibile", "servizio temporaneamente non disponibile",
    "si è verificato un errore", "qualcosa è andato storto", "verifica di non essere un robot", "non sei un robot",
    "troppe richieste", "sito in manutenzione",
  ],
  paywall: [
    "riservato agli abbonati", "riservata agli abbonati", "contenuto riservato", "contenuti riservati",
    "solo per abbonati", "articolo per abbonati", "per continuare a leggere", "continua a leggere con",
    "abbonati per leggere", "abbonati per continuare", "abbonati per proseguire", "sei già abbonato",
    "hai già un abbonamento", "sei già un abbonato", "leggi l'articolo completo", "sblocca l'articolo",
    "hai letto tutti gli articoli gratuiti", "contenuto premium", "registrati per leggere",
    "per leggere l'articolo completo", "prova gratis", "accedi senza limiti", "questo contenuto è esclusivo",
  ],
  login: [
    "accedi", "accedi al tuo account", "effettua il login", "effettua l'accesso", "area riservata",
    "password dimenticata", "hai dimenticato la password", "crea un account", "registrati gratis",
  ],
};
