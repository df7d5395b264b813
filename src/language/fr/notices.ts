/**
 * Notices of French pages that hold no report: scripts wanted, errors, subscriptions, logins.
 * Source: own knowledge; facts of the language.
 */
import type { PageNotices } from "../../model/language.js";

export const notices: PageNotices = {
  script: [
    "activer JavaScript", "activez JavaScript", "JavaScript est désactivé", "JavaScript est requis",
    "nécessite JavaScript", "sans JavaScript",
  ],
  error: [
    "page introuvable", "page non trouvée", "page n'existe pas", "page n’existe pas", "page n'existe plus",
    "page n’existe plus", "erreur 404", "404", "accès refusé", "accès interdit", "erreur serveur", "erreur interne",
    "service indisponible", "page demandée", "une erreur est survenue", "une erreur s'est produite",
    "une erreur s’est produite", "vous n'êtes pas un robot", "vous n’êtes pas un robot",
  ],
  paywall: [
    "réservé aux abonnés", "réservé à nos abonnés", "réservée aux abonnés", "pour lire la suite",
    "lire la suite de l'article", "la suite est réservée", "abonnez-vous pour lire", "abonnez-vous pour continuer",
    "déjà abonné", "article réservé", "il vous reste", "de cet article à découvrir",
    "pour poursuivre votre lecture",
  ],
  login: [
    "connexion", "se connecter", "connectez-vous", "identifiez-vous", "mot de passe oublié", "créer un compte",
  ],
};
