/**
 * Notices of German pages that hold no report: scripts wanted, errors, subscriptions, logins.
 * Source: own knowledge; facts of the language.
 */
import type { PageNotices } from "../../model/language.js";

export const notices: PageNotices = {
  script: [
    "aktivieren Sie JavaScript", "JavaScript aktivieren", "aktiviere JavaScript", "JavaScript ist deaktiviert",
    "JavaScript wird benötigt", "benötigt JavaScript", "ohne JavaScript", "JavaScript zu aktivieren",
  ],
  error: [
    "Seite nicht gefunden", "nicht gefunden", "Seite existiert nicht", "Seite wurde nicht gefunden",
    "Seite konnte nicht gefunden werden", "Fehler 404", "404", "Zugriff verweigert", "kein Zugriff",
    "interner Serverfehler", "Serverfehler", "Dienst nicht verfügbar", "angeforderte Seite",
    "ist ein Fehler aufgetreten", "etwas ist schiefgelaufen", "kein Roboter", "nicht mehr verfügbar",
  ],
  paywall: [
    "nur für Abonnenten", "exklusiv für Abonnenten", "für Abonnenten", "jetzt abonnieren und weiterlesen",
    "um weiterzulesen", "zum Weiterlesen", "weiterlesen mit", "jetzt weiterlesen", "Artikel freischalten",
    "Sie sind bereits Abonnent", "bereits Abonnent", "Artikel ist Abonnenten vorbehalten",
    "diesen Artikel lesen Sie mit", "alle Artikel lesen",
  ],
  login: [
    "Anmelden", "Einloggen", "Anmeldung", "Login", "Passwort vergessen", "Konto erstellen",
  ],
};
