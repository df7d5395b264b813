/**
 * What surrounds the body of a French report: credits, labels, forms, and the names of those who publish.
 * Source: own collection from page furniture of news sites; names of outlets are facts, as they print themselves.
 */
import type { PageWords } from "../../model/language.js";
import { outlets } from "./outlets.js";

export const page: PageWords = {
  // biome-ignore format: a table, many words a line
  creditPhrases: [
    "Source :", "Sources :", "Source(s) :", "Agence :", "Agences :", "Via :", "Origine :", "source", "avec agence",
    "avec agences", "avec les agences", "avec des informations de", "avec des informations d'", "avec le concours de",
    "avec la contribution de", "avec la collaboration de", "avec nos confrères de", "d'après", "selon",
    "selon le quotidien", "selon le journal", "selon la chaîne", "selon une information de",
    "selon des informations de", "selon les informations de", "selon un article de", "selon une dépêche de", "citant",
    "cité par", "citée par", "cités par", "relayé par", "relayée par", "repris par", "reprise par", "rapporte",
    "rapportent", "rapportait", "a rapporté", "relate", "relaie", "écrit", "révèle", "révélait", "a révélé", "titre",
    "apprend-on de", "a-t-on appris auprès de", "a appris", "comme le rapporte", "comme l'a rapporté",
    "comme l'indique", "ainsi que le rapporte", "publié par", "publiée par", "publié dans", "paru dans", "parue dans",
    "article paru dans", "initialement publié par", "initialement publié dans", "article original publié par",
    "article initialement paru dans", "traduit de", "repris de", "tiré de", "une information de",
    "une information révélée par", "une dépêche de", "dépêche de", "en partenariat avec", "extrait de", "synthèse de",
  ],
  // biome-ignore format: a table, many words a line
  creditVerbs: [
    "rapporte", "rapportent", "a rapporté", "ont rapporté", "rapportait", "indique", "a indiqué", "indiquait", "écrit",
    "a écrit", "écrivait", "révèle", "a révélé", "révélait", "affirme", "a affirmé", "affirmait", "annonce",
    "a annoncé", "relate", "a relaté", "précise", "a précisé", "signale", "a signalé", "fait état", "a fait état",
    "publie", "a publié", "relaie", "cite", "citait", "croit savoir", "souligne", "explique", "note", "raconte",
    "assure",
  ],
  // biome-ignore format: a table, many words a line
  agencyNouns: [
    "Agence de presse", "Agence", "agences", "Agence d'information", "Agence nationale", "Agence de presse officielle",
    "agence officielle", "agence d'État", "News Agency",
  ],
  // biome-ignore format: a table, many words a line
  outletNouns: [
    "Journal", "Quotidien", "Hebdomadaire", "Hebdo", "Magazine", "Gazette", "Courrier", "Tribune", "Dépêche", "Presse",
    "Express", "Info", "Infos", "Actu", "Actualités", "Actualité", "Républicain", "Dauphiné", "Observateur",
    "Télévision", "TV", "Télé", "Radio", "chaîne", "Média", "Médias", "News", "Mag", "Revue", "site",
  ],
  outlets,
  // biome-ignore format: a table, many words a line
  bylinePhrases: [
    "Par", "Auteur", "Auteure", "Autrice", "Rédacteur", "Rédactrice", "Écrit par", "Rédigé par", "Publié par",
    "Propos recueillis par", "Recueilli par", "Texte de", "Texte et photos", "Un article de", "Article de",
    "Reportage de", "De notre correspondant", "De notre correspondante", "De notre envoyé spécial",
    "De notre envoyée spéciale", "Envoyé spécial", "Envoyée spéciale", "Traduit par", "Traduction", "Édité par",
    "Signé", "Synthèse",
  ],
  // biome-ignore format: a table, many words a line
  lineLabels: [
    "Tags", "Tag", "Mots-clés", "Mots clés", "Mot-clé", "Étiquettes", "Catégorie", "Catégories", "Rubrique",
    "Rubriques", "Thème", "Thèmes", "Thématiques", "Sujets", "Dossier", "Dossiers", "Classé dans", "Posté dans",
    "Publié dans", "Section", "Référence", "Réf", "Code", "ID", "Numéro d'article", "Temps de lecture",
    "Durée de lecture", "Vues", "Nombre de vues", "Lectures", "Commentaires", "Réactions", "Partages", "Partager",
    "Partager sur", "Imprimer", "Lien", "Lien court", "Lien permanent", "Permalien", "URL", "Tél", "Téléphone", "Fax",
    "E-mail", "Mail", "Courriel", "Contact", "Site", "Site web", "Site internet", "Taille du texte", "Télécharger",
    "Écouter", "Suivez-nous sur", "Langue", "Lieu", "ISSN", "CPPAP", "Directeur de la publication",
    "Directrice de la publication", "Rédacteur en chef", "Copyright", "Édition", "Évaluation",
  ],
  // biome-ignore format: a table, many words a line
  noiseLines: [
    "Accueil", "Menu", "Rechercher", "Recherche", "Recherche pour", "Fermer", "Ouvrir le menu", "Fermer le menu",
    "Aller au contenu", "Aller au contenu principal", "Aller au menu", "Aller à la recherche", "Retour",
    "Retour en haut", "Haut de page", "Retour à l'accueil", "Plan du site", "Mentions légales",
    "Politique de confidentialité", "Données personnelles", "Protection des données", "Conditions générales",
    "Conditions générales d'utilisation", "CGU", "CGV", "Gestion des cookies", "Gérer mes cookies",
    "Gérer les cookies", "Paramétrer les cookies", "Paramètres des cookies", "Cookies", "Accepter", "Tout accepter",
    "Accepter et continuer", "Accepter et fermer", "J'accepte", "Refuser", "Tout refuser", "Continuer sans accepter",
    "Ce site utilise des cookies", "Nous utilisons des cookies", "En savoir plus", "Lire la suite", "Lire plus",
    "Voir plus", "Voir tout", "Afficher plus", "Charger plus", "Plus", "Suite", "Suivant", "Précédent",
    "Article suivant", "Article précédent", "Page suivante", "Page précédente", "Se connecter", "Connexion",
    "Connectez-vous", "Se déconnecter", "Déconnexion", "S'inscrire", "Inscription", "Inscrivez-vous",
    "Créer un compte", "Mon compte", "Mot de passe", "Mot de passe oublié", "S'abonner", "Je m'abonne", "Abonnez-vous",
    "Déjà abonné", "Déjà abonné ?", "Déjà abonné ? Se connecter", "Déjà abonné ? Connectez-vous", "Abonnement",
    "Article réservé aux abonnés", "Article abonné", "Réservé aux abonnés", "Abonnés",
    "Cet article est réservé aux abonnés", "La suite est réservée aux abonnés",
    "Il vous reste 80 % de cet article à lire", "Newsletter", "Newsletters", "S'inscrire à la newsletter",
    "Inscrivez-vous à notre newsletter", "Inscrivez-vous à la newsletter", "Abonnez-vous à notre newsletter",
    "Recevez notre newsletter", "Recevoir la newsletter", "Recevoir les alertes", "Activer les notifications",
    "Votre adresse e-mail", "Votre adresse email", "Adresse e-mail", "Votre email", "Votre nom", "Nom", "Nom *",
    "Prénom", "E-mail", "E-mail *", "Site web", "Commentaire", "Commentaire *", "Commentaires", "Aucun commentaire",
    "Pas de commentaire", "0 commentaire", "Commenter", "Réagir", "Répondre", "Envoyer", "Valider", "Annuler",
    "Annuler la réponse", "Publier", "Poster", "Votre commentaire", "Signaler", "Signaler un abus",
    "Signaler une erreur", "Votre adresse e-mail ne sera pas publiée", "Les champs obligatoires sont indiqués avec *",
    "Votre adresse e-mail ne sera pas publiée. Les champs obligatoires sont indiqués avec *",
    "Enregistrer mon nom, mon e-mail et mon site dans le navigateur pour mon prochain commentaire",
    "Prévenez-moi de tous les nouveaux commentaires par e-mail", "Partager", "Partage", "Partager l'article",
    "Partager cet article", "Partager sur Facebook", "Partager sur Twitter", "Partager sur X", "Partager sur WhatsApp",
    "Partager sur LinkedIn", "Partager par e-mail", "Envoyer par e-mail", "Envoyer par mail", "Envoyer à un ami",
    "Tweeter", "J'aime", "Copier le lien", "Lien copié", "Imprimer", "Imprimer l'article", "Enregistrer",
    "Sauvegarder", "Ajouter aux favoris", "Ajouter à vos favoris", "Ajouter à la sélection", "Classer",
    "Offrir l'article", "Offrir cet article", "Écouter", "Écouter l'article", "Écouter cet article", "Lecture",
    "Lecture audio", "Regarder", "Voir la vidéo", "Direct", "En direct", "En continu", "Le direct", "Replay",
    "Publicité", "Annonce", "Contenu sponsorisé", "Sponsorisé", "Partenaire", "La suite après la publicité",
    "La suite après cette publicité", "Suite de l'article après la publicité", "L'article continue après la publicité",
    "Suivez-nous", "Suivez-nous sur Facebook", "Suivez-nous sur Twitter", "Suivez-nous sur Google News", "Nous suivre",
    "Télécharger l'application", "Téléchargez l'application", "Facebook", "Twitter", "Instagram", "YouTube",
    "WhatsApp", "Telegram", "LinkedIn", "Flux RSS", "Contact", "Contactez-nous", "Nous contacter", "Qui sommes-nous ?",
    "À propos", "La rédaction", "Boutique", "Petites annonces", "Annonces légales", "Archives", "Actualités",
    "Actualité", "Actu", "À la une", "Les plus lus", "Monde", "International", "France", "Politique", "Société",
    "Économie", "Culture", "Sport", "Sports", "Santé", "Sciences", "Planète", "Environnement", "Idées", "Opinions",
    "Débats", "Europe", "Afrique", "Amériques", "Asie", "Moyen-Orient", "Proche-Orient", "Faits divers", "Justice",
    "Éducation", "Médias", "Technologie", "Tech", "High-Tech", "Régions", "Météo", "Horoscope", "Jeux", "Vidéos",
    "Vidéo", "Photos", "Photo", "Image", "Diaporama", "Infographie", "Podcast", "Podcasts", "Podcasts audio",
    "Légende", "Tous droits réservés", "Chargement", "Chargement en cours", "Chargement...", "Temps de lecture",
  ],
  // biome-ignore format: a table, many words a line
  endLines: [
    "Lire aussi", "À lire aussi", "A lire aussi", "Lire également", "À lire également", "Lire ou relire", "À relire",
    "À lire", "Lire la suite", "Lire plus", "Voir aussi", "À voir aussi", "À écouter aussi", "Écouter aussi",
    "Sur le même sujet", "Sur le même thème", "Dans la même rubrique", "Dans le même dossier", "Articles liés",
    "Articles similaires", "Articles associés", "Article associé", "Articles connexes", "Articles recommandés",
    "À découvrir", "À découvrir aussi", "Vous aimerez aussi", "Vous aimerez peut-être", "Vous pourriez aimer",
    "Recommandé pour vous", "Nos recommandations", "La rédaction vous recommande", "La rédaction vous conseille",
    "Notre sélection", "Les plus lus", "Les plus partagés", "Les plus commentés", "Les articles les plus lus",
    "Plus d'articles", "Plus d'actualités", "D'autres articles", "Autres articles", "Dernières actualités",
    "Les dernières actualités", "Dernières infos", "Dernières nouvelles", "Toute l'actualité",
    "L'actualité en continu", "Le fil info", "Fil info", "À la une", "Laisser un commentaire",
    "Laissez un commentaire", "Écrire un commentaire", "Poster un commentaire", "Ajouter un commentaire",
    "Commenter cet article", "Réagissez à cet article", "Vos commentaires", "Vos réactions", "Contenus sponsorisés",
    "Contenus sponsorisés par", "Aussi sur le web", "Sur le web", "Ailleurs sur le web", "Nos partenaires",
    "Pour aller plus loin", "En savoir plus", "Retrouvez aussi", "Voir plus d'articles", "À ne pas manquer",
    "Ne manquez pas", "Tous les articles", "Voir tous les articles", "Notre dossier",
  ],
  // biome-ignore format: a table, many words a line
  aboutPhrases: [
    "tous droits réservés", "tous droits de reproduction", "reproduction interdite", "toute reproduction interdite",
    "toute reproduction même partielle", "reproduction totale ou partielle", "ce site utilise des cookies",
    "nous utilisons des cookies", "en poursuivant votre navigation", "l'utilisation de cookies",
    "nos partenaires utilisons des cookies", "abonnez-vous à notre newsletter", "inscrivez-vous à notre newsletter",
    "inscrivez-vous gratuitement à", "abonnez-vous pour lire", "pour lire la suite de cet article",
    "cet article est réservé aux abonnés", "est un site d'information", "est un site d'actualité",
    "est un média en ligne", "est un média indépendant", "est un quotidien", "est un journal en ligne",
    "est une agence de presse", "est un portail d'information", "est un magazine en ligne", "est édité par",
    "est une publication de", "suivez-nous sur", "rejoignez notre chaîne", "rejoignez-nous sur",
    "téléchargez notre application", "les opinions exprimées dans", "n'engagent que leur auteur",
    "n'engagent que leurs auteurs", "n'engage que son auteur", "ne reflètent pas nécessairement", "soutenez-nous",
    "faites un don", "soutenir notre rédaction", "vous avez trouvé une erreur", "signalez-nous une erreur",
    "directeur de la publication", "n° cppap", "liens affiliés", "lien affilié", "peuvent générer une commission",
    "la rédaction vous conseille", "a été traduit automatiquement", "cet article a été rédigé avec l'aide",
  ],
  // biome-ignore format: a table, many phrases a line
  aboutHeadings: [
    "Qui sommes-nous", "Qui sommes-nous ?", "À propos de nous", "À propos",
  ],
  // biome-ignore format: a table, many phrases a line
  firstPublishedPhrases: [
    "Cet article a été publié initialement dans", "Cet article a été publié initialement par",
    "Cet article a été publié initialement sur", "Cet article a été initialement publié dans",
    "Cet article a été initialement publié par", "Cet article a été initialement publié sur",
    "Cet article est paru initialement dans", "Cet article est initialement paru dans",
    "Cet article a d'abord été publié dans", "Cet article a d'abord été publié par",
    "Cet article a d'abord été publié sur", "Cet article est d'abord paru dans",
    "Cet article est republié à partir de", "Ce texte a d'abord été publié dans", "Ce texte est d'abord paru dans",
    "Initialement publié dans", "Initialement publié par",
  ],
  // biome-ignore format: a table, many words a line
  endMarks: [
    "-FIN-", "FIN", "/FIN/", "(FIN)", "- fin -", "-0-", "###", "***FIN***",
  ],
  // biome-ignore format: a table, many words a line
  dateLabels: [
    "publié le", "publiée le", "publié", "paru le", "parue le", "mis en ligne le", "posté le", "date",
    "date de publication", "date de parution", "publication", "créé le", "écrit le", "rédigé le", "article publié le",
    "diffusé le", "mis à jour le", "mise à jour le", "mise à jour", "mis à jour", "mis à jour à", "màj le", "màj",
    "actualisé le", "actualisé", "dernière mise à jour", "dernière mise à jour le", "modifié le", "modifié",
    "dernière modification", "dernière modification le", "dernière actualisation",
  ],
  // biome-ignore format: a table, many words a line
  updateLabels: [
    "mis à jour le", "mise à jour le", "mise à jour", "mis à jour", "mis à jour à", "màj le", "màj", "actualisé le",
    "actualisé", "dernière mise à jour", "dernière mise à jour le", "modifié le", "modifié", "dernière modification",
    "dernière modification le", "dernière actualisation",
  ],
  // biome-ignore format: a table, many words a line
  outletPhrases: [
    "La rédaction de", "Rédaction de", "Rédaction du", "L'équipe de", "Éditorial de", "Copyright", "Droits réservés",
    "Une publication de", "Une production de",
  ],
  // biome-ignore format: a table, many words a line
  captionPhrases: [
    "Photo :", "Photos :", "Photo d'illustration", "Photo d'archives", "Photo d'archive", "Photo non datée", "Image :",
    "Image d'illustration", "Image d'archives", "Illustration :", "Crédit photo", "Crédit photos", "Crédits photo",
    "Crédit image", "Crédits :", "Crédit :", "Légende :", "Infographie :", "Capture d'écran", "Capture écran",
    "Vidéo :", "Photo AFP", "Photo Reuters", "Getty Images", "Dessin :", "Carte :", "Capture vidéo",
    "Photo fournie par", "En image :",
  ],
  // biome-ignore format: a table, many words a line
  syndicators: [
    "Yahoo Actualités", "Yahoo", "Yahoo Finance", "Yahoo News", "MSN", "MSN Actualités", "MSN France",
    "Google Actualités", "Google News", "Apple News", "Orange Actualités", "Actu Orange", "Orange", "SFR Actus",
    "Free Actualités", "La Poste Actualités", "Flipboard", "Feedly", "Pressreader", "Dailymotion", "NewsBreak",
    "Squid", "Upday", "Europresse", "Factiva", "Inoreader", "Actu Free", "AllAfrica", "allAfrica.com",
  ],
  // As French newsrooms and agencies word their corrections.
  // biome-ignore format: a table, many words a line
  editNotes: [
    "correction", "corrections", "correctif", "correctifs", "rectificatif", "rectificatifs", "rectification",
    "rectifications", "erratum", "errata", "précision", "précisions", "mise à jour", "mises à jour",
    "actualisation", "mise au point", "note de la rédaction", "note de l'éditeur", "NDLR",
    "une version précédente de cet article", "une version antérieure de cet article",
    "une précédente version de cet article", "une première version de cet article",
    "la première version de cet article", "une version précédente de", "une version antérieure de",
    "une précédente version de", "une première version de", "dans une version précédente",
    "dans une version antérieure", "dans une première version", "dans la première version",
    "dans une précédente version", "contrairement à ce qui était écrit", "contrairement à ce qui était indiqué",
    "contrairement à ce que nous avons écrit", "contrairement à ce que nous avions écrit",
    "contrairement à ce que nous indiquions", "cet article a été corrigé", "cet article a été modifié",
    "cet article a été mis à jour", "cet article a été actualisé", "cet article a été rectifié",
    "cette dépêche a été corrigée", "cette dépêche a été mise à jour", "l'article a été corrigé",
    "l'article a été modifié", "l'article a été mis à jour", "le titre de cet article a été modifié",
    "le titre de l'article a été modifié", "le titre a été modifié", "ce texte a été corrigé",
    "ce texte a été modifié", "nous avons corrigé", "nous avons modifié", "nous avons rectifié", "article modifié",
    "article corrigé", "article mis à jour", "article actualisé", "corrigé le", "rectifié le", "corrige",
    "répétition corrigée", "version corrigée", "nos excuses à nos lecteurs", "annule et remplace",
  ],
};
