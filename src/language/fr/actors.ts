/**
 * Titles, counterparts, pronouns, particles of names and what marks an organisation, in French.
 * Source: written for Synoptic; facts.
 */
import type { ActorWords } from "../../model/language.js";
import { countries } from "./countries.js";
import { offices } from "./offices.js";
import { organisations } from "./organisations.js";
import { places } from "./places.js";

export const actors: ActorWords = {
  offices,
  // biome-ignore format: a table, many words a line
  titles: [
    "M.", "MM.", "Mme", "Mme.", "Mmes", "Mlle", "Monsieur", "Madame", "Mademoiselle", "Messieurs", "Mesdames", "Dr",
    "Dr.", "docteur", "docteure", "Pr", "Pr.", "Me", "Maître", "Mgr", "Mgr.", "Monseigneur", "Sir", "Lord", "Lady",
    "Dame", "baron", "baronne", "duc", "duchesse", "comte", "comtesse", "marquis", "cheikh", "cheikha", "cheik",
    "sayyed", "seyyed", "hojatoleslam", "ayatollah", "grand ayatollah", "mollah", "maulana", "hadj", "rabbin",
    "grand rabbin", "pasteur", "père", "abbé", "frère", "sœur", "Sa Majesté", "Son Excellence", "Son Altesse",
    "Son Altesse royale", "Sa Sainteté", "S.E.", "S.M.", "S.A.R.", "général", "générale", "général de brigade",
    "général de division", "général-major", "Gén.", "lieutenant", "sous-lieutenant", "lieutenant-général",
    "lieutenant-colonel", "capitaine", "commandant", "caporal", "caporal-chef", "adjudant", "sergent",
    "sergent-chef", "maréchal", "contre-amiral", "vice-amiral", "commissaire", "inspecteur", "inspectrice",
    "brigadier", "Col.", "Lt.", "Cdt.", "Cne", "ingénieur", "don", "doña", "Mr", "Mrs", "Herr", "Frau",
  ],
  // biome-ignore format: a table, many words a line
  counterparts: [
    "homologue", "homologues", "son homologue", "ses homologues", "leur homologue", "leurs homologues",
  ],
  // "Lui" and "eux" are whom words are said to as often as who says them; they stand in no table.
  // biome-ignore format: a table, one entry a line
  pronouns: [
    { number: "singular", gender: "masculine", forms: ["il", "celui-ci", "ce dernier"] },
    { number: "singular", gender: "feminine", forms: ["elle", "celle-ci", "cette dernière"] },
    { number: "plural", forms: ["ils", "elles", "ceux-ci", "celles-ci", "ces derniers", "ces dernières"] },
  ],
  // biome-ignore format: a table, many words a line
  nameParticles: [
    "de", "d", "du", "des", "la", "le", "les", "l", "el", "al", "ben", "ibn", "bin", "bint", "abou", "abu", "abd",
    "abdel", "abdul", "oum", "umm", "van", "von", "der", "den", "del", "della", "di", "da", "dos", "das", "do", "y",
    "e", "zu", "zur", "ter", "ten", "saint", "sainte", "st", "ste", "mac", "mc", "bar", "bat", "oglou", "ag",
    "ould", "mint", "ouled", "ait",
  ],
  countries,
  places,
  organisations,
  // biome-ignore format: a table, many words a line
  organisationNouns: [
    "ministère", "ministères", "département", "agence", "autorité", "autorités", "bureau", "office", "conseil",
    "commission", "comité", "parlement", "assemblée", "sénat", "congrès", "chambre", "cabinet", "gouvernement",
    "cour", "tribunal", "parquet", "justice", "armée", "forces", "force", "garde", "brigade", "brigades",
    "bataillon", "commandement", "état-major", "police", "gendarmerie", "parti", "mouvement", "front", "union",
    "alliance", "coalition", "bloc", "ligue", "fédération", "confédération", "association", "organisation",
    "société", "fondation", "institut", "centre", "université", "faculté", "académie", "école", "lycée", "collège",
    "hôpital", "clinique", "banque", "fonds", "bourse", "compagnie", "entreprise", "groupe", "holding",
    "corporation", "consortium", "syndicat", "radio", "télévision", "chaîne", "journal", "quotidien", "club",
    "équipe", "initiative", "forum", "sommet", "conférence", "secrétariat", "mission", "ambassade", "consulat",
    "délégation", "service", "services", "administration", "quartier-général", "laboratoire", "observatoire",
    "musée", "église", "mosquée", "temple", "synagogue", "diocèse", "ong", "croissant", "croix-rouge", "présidence",
    "palais", "municipalité", "mairie", "préfecture", "collectif", "collectivité", "mutuelle", "caisse",
    "institution", "institutions", "barreau", "chancellerie", "défense", "intérieur", "finances", "santé",
  ],
  // biome-ignore format: a table, many words a line
  notNames: [
    "Le", "La", "Les", "L", "Un", "Une", "Des", "Du", "De", "D", "Au", "Aux", "Ce", "Cet", "Cette", "Ces", "C",
    "Ça", "Cela", "Ceci", "Celui", "Celle", "Ceux", "Celles", "Mon", "Ma", "Mes", "Ton", "Ta", "Tes", "Son", "Sa",
    "Ses", "Notre", "Nos", "Votre", "Vos", "Leur", "Leurs", "Je", "J", "Tu", "Il", "Elle", "On", "Nous", "Vous",
    "Ils", "Elles", "Qui", "Que", "Qu", "Quoi", "Dont", "Où", "Quand", "Comment", "Pourquoi", "Combien", "Quel",
    "Quelle", "Quels", "Quelles", "Lequel", "Laquelle", "Et", "Mais", "Donc", "Ni", "Car", "Si", "Comme", "Lorsque",
    "Lorsqu", "Puisque", "Parce", "Tandis", "Alors", "Ainsi", "Aussi", "À", "En", "Dans", "Par", "Pour", "Sur",
    "Sous", "Avec", "Sans", "Chez", "Vers", "Entre", "Contre", "Depuis", "Pendant", "Durant", "Avant", "Après",
    "Jusque", "Jusqu", "Malgré", "Selon", "Parmi", "Près", "Lors", "Hors", "Outre", "Envers", "Devant", "Derrière",
    "Suite", "Face", "Grâce", "Afin", "Ne", "N", "Pas", "Plus", "Moins", "Jamais", "Rien", "Aucun", "Aucune",
    "Personne", "Non", "Oui", "Très", "Trop", "Peu", "Beaucoup", "Assez", "Bien", "Mal", "Encore", "Déjà",
    "Toujours", "Souvent", "Parfois", "Ici", "Même", "Autre", "Autres", "Tout", "Toute", "Tous", "Toutes", "Chaque",
    "Quelque", "Quelques", "Plusieurs", "Certains", "Certaines", "Tel", "Telle", "Tels", "Telles", "Deux", "Trois",
    "Quatre", "Cinq", "Six", "Sept", "Huit", "Neuf", "Dix", "Onze", "Douze", "Vingt", "Trente", "Cent", "Mille",
    "Dizaines", "Centaines", "Milliers", "Millions", "Premier", "Première", "Deuxième", "Second", "Seconde",
    "Troisième", "Dernier", "Dernière", "Derniers", "Dernières", "Aujourd", "Hier", "Demain", "Actuellement",
    "Récemment", "Précédemment", "Auparavant", "Désormais", "Ensuite", "Puis", "Enfin", "Finalement", "Cependant",
    "Toutefois", "Pourtant", "Néanmoins", "Notamment", "Ailleurs", "Parallèlement", "Côté", "Concernant",
    "Interrogé", "Interrogée", "Interrogés", "Questionné", "Invité", "Invitée", "Présent", "Présente", "Arrivé",
    "Arrivée", "Née", "Environ", "Seul", "Seule", "Seuls", "Seules", "Voici", "Voilà", "Malheureusement",
    "Heureusement", "Évidemment", "Certes", "Bref", "Surtout", "Également", "Plutôt", "Lundi", "Mardi", "Mercredi",
    "Jeudi", "Vendredi", "Samedi", "Dimanche", "Être", "Avoir", "Est", "Sont", "Était", "Étaient", "Ont", "Avait",
    "Avaient", "Fait", "Font", "Faut", "Peut", "Peuvent", "Doit", "Doivent", "Va", "Vont", "Vient", "Accusé",
    "Accusée", "Exclusif", "Direct", "Vidéo", "Vidéos", "Photo", "Photos", "Image", "Images", "Analyse", "Opinion",
    "Éditorial", "Entretien", "Interview", "Reportage", "Enquête", "Portrait", "Récit", "Décryptage", "Infographie",
    "Actualité", "Actualités", "Monde", "International", "Politique", "Économie", "Société", "Sport", "Sports",
    "Culture", "Santé", "Sciences", "Justice", "Environnement", "Nouveau", "Nouvelle", "Nouveaux", "Nouvelles",
    "Grand", "Grande", "Grands", "Petit", "Petite", "Bon", "Bonne", "Mauvais", "Local", "National", "Nationale",
    "Internationale", "Officiel", "Officielle", "Police", "Autorités", "Témoins", "Habitants", "Experts",
    "Analystes", "Manifestants", "Secouristes", "Pompiers", "Médecins", "Chercheurs", "Enquêteurs", "Procureurs",
    "Avocats", "Députés", "Électeurs", "Soldats", "Rebelles", "Civils", "Réfugiés", "Migrants", "Hommes", "Femmes",
    "Enfants", "Familles", "Parents", "Homme", "Femme", "Garçon", "Fille", "Gouvernement", "Ministère", "Parlement",
    "Tribunal", "Armée", "Forces", "Sécurité", "Opposition", "Entreprises", "Banques", "Marchés", "Pétrole", "Gaz",
    "Prix", "Inflation", "Guerre", "Paix", "Négociations", "Discussions", "Accord", "Attaque", "Attaques", "Frappe",
    "Frappes", "Explosion", "Incendie", "Inondations", "Séisme", "Tempête", "Crash", "Mort", "Morts", "Blessés",
    "Élection", "Élections", "Vote", "Résultats", "Manifestation", "Manifestations", "Sommet", "Réunion",
    "Conférence", "Visite", "Appel", "Crise", "Coopération", "Relations", "Commerce", "Sanctions", "Trêve",
    "Cessez", "Présidentielle", "Législatives", "Municipales", "Appelant", "Soulignant", "Ajoutant", "Affirmant",
    "Précisant", "Estimant", "Rappelant", "Évoquant", "Dénonçant", "Saluant", "Saluée", "Citant", "Insistant",
    "Exprimant", "Annonçant", "Accusant", "Condamnant", "Exprimé", "Rédaction", "Source", "Sources", "Lire", "Voir",
    "Copyright", "Publicité", "Partager", "Or",
  ],
};
