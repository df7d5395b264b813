/**
 * Titles, counterparts, pronouns, particles of names and what marks an organisation, in Italian.
 * Source: written for Synoptic.
 */
import type { ActorWords } from "../../model/language.js";
import { countries } from "./countries.js";
import { offices } from "./offices.js";
import { organisations } from "./organisations.js";
import { places } from "./places.js";

export const actors: ActorWords = {
  offices,
  titles: [
    "Signor", "Signora", "Signorina", "Sig.", "Sigg.", "Dottor", "Dottore", "Dottoressa", "Dott.", "Dr", "Dr.",
    "Professor", "Professore", "Professoressa", "Prof", "Prof.", "Avvocato", "Avvocata", "Avv.", "Ingegnere", "Ing.",
    "Architetto", "Arch.", "Onorevole", "On.", "Monsignor", "Monsignore", "Mons.", "Cardinale", "Card.", "Don", "Padre",
    "Suor", "Sua Santità", "Sua Eminenza", "Sua Eccellenza", "Sua Maestà", "Sua Altezza", "Sua Altezza Reale", "S.E.",
    "Generale", "Gen.", "Tenente", "Ten.", "Colonnello", "Tenente Colonnello", "Capitano", "Maresciallo", "Brigadiere",
    "Sergente", "Caporale", "Ammiraglio", "Comandante", "Cavaliere", "Cav.", "Ayatollah", "Grande Ayatollah", "Imam",
    "Mullah", "Sceicco", "Sheikh", "Sayyed", "Hojatoleslam", "Rabbino", "Rabbi", "Reverendo", "Rev.", "Sir", "Lord",
    "Lady", "Mister", "Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Madame", "Monsieur", "Herr", "Frau", "Señor", "Contessa",
    "Barone", "Baronessa", "Duca", "Duchessa", "Marchese", "Ispettore", "Commissario", "Sovrintendente",
  ],
  counterparts: [
    "omologo", "omologa", "omologhi", "omologhe", "suo omologo", "sua omologa", "suoi omologhi", "loro omologhi",
    "collega russo", "collega francese", "collega tedesco", "collega americano", "collega statunitense",
    "collega ucraino", "collega turco", "collega cinese", "collega spagnolo", "controparte", "controparti",
  ],
  pronouns: [
    { number: "singular", gender: "masculine", forms: ["lui", "egli", "lui stesso", "egli stesso", "quest'ultimo"] },
    { number: "singular", gender: "feminine", forms: ["lei", "ella", "lei stessa", "quest'ultima"] },
    { number: "plural", forms: ["essi", "esse", "loro stessi", "questi ultimi", "queste ultime"] },
  ],
  nameParticles: [
    "ould", "di", "de", "del", "della", "dello", "dell", "dei", "degli", "delle", "da", "dal", "dalla", "dalle", "dall", "dai",
    "d", "la", "lo", "li", "le", "al", "el", "bin", "ibn", "ben", "bint", "abu", "abd", "abdul", "abdel", "van", "von",
    "der", "den", "zu", "du", "des", "dos", "das", "do", "e", "y", "san", "santa", "mac", "mc", "o", "ul", "ur", "ud",
    "ter", "ten",
  ],
  countries,
  places,
  organisations,
  organisationNouns: [
    "ministero", "ministeri", "dipartimento", "dicastero", "agenzia", "autorità", "ufficio", "consiglio", "commissione",
    "comitato", "parlamento", "assemblea", "senato", "congresso", "camera", "governo", "esecutivo", "corte",
    "tribunale", "procura", "magistratura", "cassazione", "consulta", "esercito", "marina", "aeronautica", "forza",
    "forze", "guardia", "guardie", "corpo", "brigata", "brigate", "battaglione", "comando", "polizia", "carabinieri",
    "questura", "prefettura", "partito", "movimento", "fronte", "unione", "alleanza", "coalizione", "blocco", "lega",
    "federazione", "confederazione", "associazione", "organizzazione", "società", "fondazione", "istituto", "centro",
    "università", "politecnico", "accademia", "scuola", "liceo", "ospedale", "policlinico", "clinica", "asl", "banca",
    "fondo", "borsa", "compagnia", "azienda", "impresa", "gruppo", "holding", "spa", "srl", "ferrovie", "televisione",
    "radio", "quotidiano", "giornale", "settimanale", "emittente", "rete", "canale", "club", "squadra", "nazionale",
    "forum", "vertice", "conferenza", "segretariato", "segreteria", "missione", "ambasciata", "consolato",
    "delegazione", "servizio", "servizi", "amministrazione", "direzione", "direttorato", "osservatorio", "museo",
    "chiesa", "moschea", "tempio", "sinagoga", "diocesi", "arcidiocesi", "parrocchia", "ordine", "croce", "mezzaluna",
    "presidenza", "palazzo", "comune", "provincia", "regione", "sindacato", "consorzio", "cooperativa", "protezione",
    "ong", "onlus", "milizia", "fratellanza",
  ],
  notNames: [
    "Il", "Lo", "La", "I", "Gli", "Le", "L", "Un", "Uno", "Una", "Di", "Del", "Dello", "Della", "Dell", "Dei", "Degli",
    "Delle", "A", "Ad", "Al", "Allo", "Alla", "All", "Ai", "Agli", "Alle", "Da", "Dal", "Dalla", "Dallo", "Dall", "Dai",
    "Dagli", "Dalle", "In", "Nel", "Nella", "Nello", "Nell", "Nei", "Negli", "Nelle", "Su", "Sul", "Sulla", "Sullo",
    "Sull", "Sui", "Sugli", "Sulle", "Con", "Col", "Per", "Tra", "Fra", "E", "Ed", "O", "Oppure", "Ma", "Però", "Se",
    "Che", "Chi", "Cui", "Non", "Né", "Anche", "Come", "Dove", "Quando", "Perché", "Mentre", "Quindi", "Dunque",
    "Allora", "Poi", "Già", "Ancora", "Sempre", "Mai", "Più", "Meno", "Molto", "Molti", "Molte", "Poco", "Pochi",
    "Tanto", "Tanti", "Tutto", "Tutti", "Tutta", "Tutte", "Ogni", "Ognuno", "Qualche", "Alcuni", "Alcune", "Nessuno",
    "Nessun", "Nessuna", "Altro", "Altri", "Altre", "Altra", "Questo", "Questa", "Questi", "Queste", "Quest", "Quello",
    "Quella", "Quelli", "Quelle", "Quel", "Quell", "Quei", "Ciò", "Io", "Tu", "Lui", "Lei", "Noi", "Voi", "Loro", "Mi",
    "Ti", "Si", "Ci", "Vi", "Mio", "Mia", "Suo", "Sua", "Suoi", "Sue", "Nostro", "Nostra", "Egli", "Essi", "Sono",
    "Era", "Erano", "Ha", "Hanno", "Ho", "Abbiamo", "Aveva", "C", "Cosa", "Quale", "Quali", "Quanto", "Quanti", "Qui",
    "Lì", "Ora", "Oggi", "Ieri", "Domani", "Adesso", "Dopo", "Prima", "Durante", "Contro", "Verso", "Senza", "Sotto",
    "Sopra", "Oltre", "Circa", "Secondo", "Presso", "Tramite", "Attraverso", "Entro", "Dentro", "Fuori", "Vicino",
    "Insieme", "Invece", "Infatti", "Inoltre", "Tuttavia", "Comunque", "Almeno", "Solo", "Soltanto", "Appena", "Quasi",
    "Bene", "Cioè", "Ovvero", "Sino", "Fino", "Nonostante", "Malgrado", "Benché", "Sebbene", "Poiché", "Affinché",
    "Grazie", "Intanto", "Infine", "Innanzitutto", "Soprattutto", "Forse", "Probabilmente", "Evidentemente",
    "Ovviamente", "Certo", "Certamente", "Stando", "Riguardo", "Intorno", "Rispetto", "Due", "Tre",
    "Quattro", "Cinque", "Sei", "Sette", "Otto", "Nove", "Dieci", "Cento", "Mille", "Decine", "Centinaia", "Migliaia",
    "Milioni", "Primo", "Seconda", "Terzo", "Terza", "Nuovo", "Nuova", "Nuovi", "Nuove", "Grande", "Grandi", "Ultimo",
    "Ultima", "Ultime", "Vari", "Varie", "Diversi", "Diverse", "Entrambi", "Entrambe", "Parlando", "Rispondendo",
    "Commentando", "Riferendosi", "Sottolineando", "Aggiungendo", "Spiegando", "Ricordando", "Dicendo", "Fonti",
    "Fonte", "Foto", "Video", "Diretta", "Esclusiva", "Analisi", "Intervista", "Editoriale", "Commento", "Notizie",
    "Cronaca", "Mondo", "Politica", "Economia", "Esteri", "Sport", "Cultura", "Guerra", "Pace", "Accordo", "Attacco",
    "Attacchi", "Raid", "Esplosione", "Incendio", "Terremoto", "Maltempo", "Alluvione", "Incidente", "Morti", "Morto",
    "Morta", "Feriti", "Vittime", "Elezioni", "Voto", "Sciopero", "Manifestazione", "Proteste", "Vertice", "Incontro",
    "Colloquio", "Visita", "Telefonata", "Crisi", "Dazi", "Sanzioni", "Tregua", "Governo", "Ministero", "Parlamento",
    "Polizia", "Carabinieri", "Esercito", "Autorità", "Testimoni", "Esperti", "Analisti", "Residenti", "Soccorritori",
    "Medici", "Manifestanti", "Soldati", "Civili", "Migranti", "Profughi", "Donne", "Uomini", "Bambini", "Uomo",
    "Donna", "Ragazzo", "Ragazza", "Redazione", "Leggi", "Condividi", "Pubblicità", "Aggiornamento", "Aggiornato",
    "Speciale", "Ecco", "Così", "Perciò", "Eppure", "Anzi", "Bensì", "Purtroppo", "Finora", "Recentemente",
    "Attualmente", "Nuovamente", "Niente", "Nulla", "No", "Basta", "Stop",   ],
};
