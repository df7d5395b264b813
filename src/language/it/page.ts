/**
 * What surrounds the body of an Italian report: credits, labels, forms, and the names of those who publish.
 * Source: written for Synoptic.
 */
import type { PageWords } from "../../model/language.js";
import { outlets } from "./outlets.js";

export const page: PageWords = {
  // biome-ignore format: a table, many phrases a line
  creditPhrases: [
    "Fonte:", "Fonti:", "Agenzia:", "Agenzie:", "Via:", "Fonte articolo:", "fonte", "fonte notizia",
    "con informazioni di", "con informazioni da", "con il contributo di", "in collaborazione con", "con agenzie",
    "secondo quanto riporta", "secondo quanto riportato da", "secondo quanto riferisce", "secondo quanto riferito da",
    "secondo quanto scrive", "secondo quanto scritto da", "secondo quanto rivela", "secondo quanto rivelato da",
    "secondo quanto riferito dall'agenzia", "secondo quanto riporta l'agenzia", "secondo quanto appreso da",
    "secondo quanto si apprende da", "secondo", "secondo il quotidiano", "secondo l'agenzia", "secondo il sito",
    "secondo l'emittente", "stando a", "stando a quanto riporta", "come riporta", "come riportato da", "come riferisce",
    "come riferito da", "come scrive", "come rivela", "come riportato dall'agenzia", "lo riporta",
    "lo riporta l'agenzia", "lo riferisce", "lo riferisce l'agenzia", "lo riferiscono", "lo riportano", "lo scrive",
    "lo scrive il quotidiano", "lo rende noto", "lo rivela", "lo annuncia l'agenzia", "ne dà notizia",
    "lo ha riferito l'agenzia", "riporta", "riferisce", "riferisce l'agenzia", "riporta l'agenzia",
    "riporta il quotidiano", "citato da", "citata da", "citati da", "citato dall'agenzia", "citando", "ripreso da",
    "ripresa da", "tratto da", "tradotto da", "pubblicato da", "pubblicato su", "pubblicata su",
    "pubblicato originariamente su", "pubblicato originariamente da", "diffuso da", "diffusa da", "articolo di",
    "notizia di", "a cura di", "dispaccio di", "in un dispaccio", "per gentile concessione di",
  ],
  // biome-ignore format: a table, many phrases a line
  creditVerbs: [
    "riferisce", "riferiscono", "ha riferito", "hanno riferito", "riferiva", "riporta", "riportano", "ha riportato",
    "scrive", "scrivono", "ha scritto", "scriveva", "rivela", "ha rivelato", "informa", "ha informato", "segnala",
    "ha segnalato", "anticipa", "ha anticipato", "racconta", "ha raccontato", "pubblica", "ha pubblicato", "cita",
    "ha citato", "rende noto", "ha reso noto", "fa sapere", "ha fatto sapere", "annuncia", "ha annunciato", "conferma",
    "ha confermato", "aggiunge", "precisa", "dà notizia", "ha dato notizia", "apprende", "ha appreso",
    "batte la notizia", "spiega", "ricostruisce",
  ],
  // biome-ignore format: a table, many phrases a line
  agencyNouns: [
    "Agenzia di stampa", "Agenzia Stampa", "agenzia di stampa statale", "agenzia statale", "agenzia ufficiale",
    "Agenzia", "agenzie", "agenzie di stampa", "agenzia di notizie", "Agenzia Nazionale", "servizio stampa",
    "News Agency",
  ],
  // biome-ignore format: a table, many phrases a line
  outletNouns: [
    "Corriere", "Gazzetta", "Giornale", "Messaggero", "Mattino", "Quotidiano", "Secolo", "Resto", "Tirreno", "Tribuna",
    "Cronaca", "Cronache", "Notizie", "News", "Notiziario", "Settimanale", "Rivista", "Magazine", "Radio",
    "Televisione", "TV", "Canale", "Rete", "Telegiornale", "Tg", "Portale", "Online", "Press", "Today", "Eco",
    "Provincia", "Nazione", "Stampa", "Gazzettino", "Arena", "emittente", "testata", "tabloid",
  ],
  outlets,
  // biome-ignore format: a table, many phrases a line
  bylinePhrases: [
    "di", "a cura di", "Autore", "Autrice", "Redazione", "Redazione di", "dalla redazione", "a cura della redazione",
    "Scritto da", "Pubblicato da", "Testo di", "Testi di", "Testo e foto di", "Articolo di", "Servizio di",
    "Reportage di", "Intervista di", "Inviato", "Dal nostro inviato", "Dalla nostra inviata",
    "dal nostro corrispondente", "dalla nostra corrispondente", "Corrispondente", "Traduzione di", "Tradotto da",
    "Firma", "Foto e testo di", "Giornalista", "ha collaborato", "hanno collaborato",
  ],
  // biome-ignore format: a table, many phrases a line
  lineLabels: [
    "Tag", "Tags", "Etichette", "Argomenti", "Argomento", "Temi", "Parole chiave", "Categoria", "Categorie", "Sezione",
    "Sezioni", "Archiviato in", "Pubblicato in", "Codice", "ID", "Riferimento", "Tempo di lettura", "Minuti di lettura",
    "Visualizzazioni", "Letture", "Visite", "Commenti", "Condividi", "Condividi su", "Condividi articolo",
    "Condivisioni", "Ascolta", "Stampa", "Link", "URL", "Telefono", "Tel", "Fax", "Email", "E-mail",
    "Posta elettronica", "Contatti", "Sito web", "Indirizzo", "Dimensione testo", "Dimensione carattere", "Scarica",
    "Seguici su", "Lingua", "Luogo", "ISSN", "Copyright", "Edizione", "Direttore responsabile", "P. IVA", "Partita IVA",
    "Registrazione tribunale", "Valutazione", "Iscriviti a", "Durata", "Permalink", "Leggi anche su",
  ],
  // biome-ignore format: a table, many phrases a line
  noiseLines: [
    "Home", "Homepage", "Menu", "Cerca", "Ricerca", "Chiudi", "Chiudi menu", "Apri menu", "Vai al contenuto",
    "Vai al contenuto principale", "Salta al contenuto", "Torna su", "Torna in alto", "Torna alla home", "Indietro",
    "Avanti", "Successivo", "Precedente", "Articolo successivo", "Articolo precedente", "Prossimo articolo",
    "Mappa del sito", "Note legali", "Privacy", "Privacy policy", "Informativa privacy", "Informativa sulla privacy",
    "Cookie policy", "Cookie", "Gestisci cookie", "Preferenze cookie", "Impostazioni cookie", "Impostazioni privacy",
    "Termini e condizioni", "Condizioni d'uso", "Condizioni generali", "Accetta", "Accetta tutti", "Accetta e continua",
    "Accetta i cookie", "Rifiuta", "Rifiuta tutti", "Rifiuta e abbonati", "Continua senza accettare",
    "Questo sito utilizza cookie", "Questo sito usa i cookie", "Utilizziamo i cookie", "Scopri di più",
    "Per saperne di più", "Leggi tutto", "Leggi di più", "Mostra altro", "Mostra di più", "Carica altri", "Vedi tutti",
    "Vedi tutto", "Altro", "Accedi", "Login", "Esci", "Registrati", "Crea un account", "Il mio account",
    "Il mio profilo", "Area riservata", "Password", "Password dimenticata?", "Hai dimenticato la password?", "Abbonati",
    "Abbonati ora", "Abbonati subito", "Abbonamenti", "Sottoscrivi", "Sei già abbonato? Accedi",
    "Hai già un account? Accedi", "Sei già abbonato?", "Contenuto riservato agli abbonati", "Riservato agli abbonati",
    "Continua a leggere", "Newsletter", "Iscriviti alla newsletter", "Iscriviti alla nostra newsletter", "Iscriviti",
    "Ricevi la newsletter", "Attiva le notifiche", "Ricevi le notifiche", "La tua email", "Il tuo nome",
    "Indirizzo email", "Nome", "Nome *", "Cognome", "Email", "Email *", "Sito web", "Commento", "Commento *",
    "Commenti", "Nessun commento", "0 commenti", "Commenta", "Lascia un commento", "Rispondi", "Annulla risposta",
    "Invia", "Invia commento", "Invia commento *", "Pubblica", "Annulla", "Il tuo indirizzo email non sarà pubblicato",
    "Il tuo indirizzo email non sarà pubblicato. I campi obbligatori sono contrassegnati *",
    "I campi obbligatori sono contrassegnati *",
    "Salva il mio nome, email e sito web in questo browser per la prossima volta che commento", "Segnala",
    "Segnala un errore", "Segnala abuso", "Condividi", "Condividi articolo", "Condividi l'articolo",
    "Condividi questo articolo", "Condividi la notizia", "Condividi su Facebook", "Condividi su Twitter",
    "Condividi su X", "Condividi su WhatsApp", "Condividi su LinkedIn", "Condividi via email", "Invia per email",
    "Invia a un amico", "Twitta", "Mi piace", "Copia link", "Copia il link", "Link copiato", "Stampa",
    "Stampa articolo", "Salva", "Salva articolo", "Aggiungi ai preferiti", "Ascolta", "Ascolta l'articolo",
    "Ascolta questo articolo", "Ascolta la versione audio dell'articolo", "Guarda il video", "Guarda la gallery",
    "Diretta", "In diretta", "Live", "Diretta tv", "Pubblicità", "Annuncio", "Annunci", "Messaggio pubblicitario",
    "Contenuto sponsorizzato", "Sponsorizzato", "L'articolo prosegue dopo la pubblicità",
    "La lettura continua dopo la pubblicità", "Continua dopo la pubblicità", "Seguici", "Seguici su",
    "Seguici sui social", "Seguici su Facebook", "Seguici su Google News", "Seguici su Telegram", "Seguici su WhatsApp",
    "Segui il nostro canale WhatsApp", "Iscriviti al canale WhatsApp", "Iscriviti al canale Telegram", "Scarica l'app",
    "Scarica la nostra app", "Facebook", "Twitter", "Instagram", "YouTube", "WhatsApp", "Telegram", "LinkedIn",
    "Pinterest", "RSS", "Feed RSS", "Contatti", "Contattaci", "Chi siamo", "La redazione", "Redazione",
    "Lavora con noi", "Archivio", "Edicola", "Edicola digitale", "Meteo", "Oroscopo", "Necrologie", "Annunci economici",
    "Ultime notizie", "Ultim'ora", "Ultima ora", "Le più lette", "I più letti", "I più visti", "Notizie",
    "Notizie del giorno", "In evidenza", "Primo piano", "Mondo", "Esteri", "Cronaca", "Politica", "Economia", "Interni",
    "Società", "Cultura", "Spettacoli", "Spettacolo", "Sport", "Calcio", "Salute", "Scienza", "Scienze", "Tecnologia",
    "Ambiente", "Motori", "Viaggi", "Cucina", "Moda", "Lifestyle", "Opinioni", "Commenti e opinioni", "Editoriali",
    "Blog", "Regioni", "Città", "Italia", "Europa", "Video", "Foto", "Gallery", "Fotogallery", "Podcast", "Speciali",
    "Rubriche", "Tutti i diritti riservati", "Riproduzione riservata", "Caricamento", "Caricamento in corso",
    "Caricamento...", "Tempo di lettura", "Dona", "Sostienici", "Sostieni il giornalismo",
  ],
  // biome-ignore format: a table, many phrases a line
  endLines: [
    "Leggi anche", "Leggi anche:", "Leggi pure", "Leggi tutto", "Leggi gli altri articoli", "Potrebbe interessarti",
    "Potrebbe interessarti anche", "Potrebbero interessarti", "Potrebbero interessarti anche",
    "Ti potrebbe interessare", "Ti potrebbe interessare anche", "Ti potrebbero interessare",
    "Ti potrebbero interessare anche", "Ti può interessare", "Forse ti interessa", "Articoli correlati",
    "Articolo correlato", "Notizie correlate", "Contenuti correlati", "Correlati", "Approfondisci", "Approfondimenti",
    "Per approfondire", "Vedi anche", "Guarda anche", "Scopri anche", "Altre notizie", "Altri articoli",
    "Altre notizie su", "Altri articoli di", "Le ultime notizie", "Ultime notizie", "Ultime news", "Le più lette",
    "I più letti", "I più visti", "Articoli più letti", "Più letti", "Da non perdere", "Non perderti", "Ti consigliamo",
    "Consigliati", "Consigliati per te", "Raccomandati per te", "Lascia un commento", "Scrivi un commento",
    "Commenta la notizia", "Commenta l'articolo", "I commenti dei lettori", "Partecipa alla discussione",
    "Contenuti sponsorizzati", "Contenuto sponsorizzato", "Dal web", "Dalla rete", "Informazioni sull'autore",
    "L'autore", "Chi è l'autore", "Nella stessa sezione", "Nella stessa categoria", "In questo articolo",
    "© Riproduzione riservata", "Riproduzione riservata",
  ],
  // biome-ignore format: a table, many phrases a line
  aboutPhrases: [
    "tutti i diritti riservati", "riproduzione riservata", "riproduzione vietata", "è vietata la riproduzione",
    "vietata la riproduzione", "la riproduzione anche parziale", "è una testata giornalistica",
    "testata giornalistica registrata", "registrazione al tribunale", "registrato presso il tribunale",
    "iscrizione al tribunale", "iscritta al registro", "direttore responsabile", "questo sito utilizza cookie",
    "questo sito usa i cookie", "utilizziamo i cookie", "noi e i nostri partner", "noi e terze parti",
    "iscriviti alla newsletter", "iscriviti alla nostra newsletter", "abbonati per continuare",
    "registrati gratuitamente", "per continuare a leggere", "è un quotidiano online", "è un giornale online",
    "è un portale di notizie", "è un'agenzia di stampa", "è un sito di informazione", "è un quotidiano indipendente",
    "è una pubblicazione di", "è edito da", "edito da", "seguici su", "segui il nostro canale",
    "iscriviti al nostro canale", "unisciti al nostro canale", "scarica la nostra app", "le opinioni espresse in",
    "non riflettono necessariamente", "non rappresentano necessariamente", "sostieni il nostro giornalismo",
    "sostieni l'informazione libera", "fai una donazione", "sostienici con", "potremmo ricevere una commissione",
    "link di affiliazione", "questo articolo è stato tradotto", "contenuto realizzato con l'intelligenza artificiale",
    "se hai trovato un errore", "hai trovato un errore", "scrivici a", "per segnalazioni",
    "inviaci la tua segnalazione", "le foto presenti su",
  ],
  // biome-ignore format: a table, many phrases a line
  aboutHeadings: [
    "Chi siamo", "Informazioni su di noi", "La redazione", "Il giornale",
  ],
  // biome-ignore format: a table, many phrases a line
  firstPublishedPhrases: [
    "Questo articolo è stato pubblicato originariamente su", "Questo articolo è stato pubblicato originariamente da",
    "Questo articolo è apparso originariamente su", "Questo articolo è uscito per la prima volta su",
    "Questo articolo è stato pubblicato su", "Questo articolo è uscito su",
    "Questo testo è stato pubblicato originariamente su", "Pubblicato originariamente su",
    "Pubblicato originariamente da", "Questo articolo è apparso su", "L'articolo originale è stato pubblicato su",
  ],
  // biome-ignore format: a table, many phrases a line
  endMarks: [
    "-FINE-", "(FINE)", "/FINE/", "FINE", "(SEGUE)", "###", "© RIPRODUZIONE RISERVATA", "RIPRODUZIONE RISERVATA", "-0-",
  ],
  // biome-ignore format: a table, many phrases a line
  dateLabels: [
    "pubblicato", "pubblicato il", "pubblicata il", "pubblicato alle", "pubblicato in data", "pubblicazione", "data",
    "data di pubblicazione", "data e ora", "creato il", "inserito il", "postato il", "scritto il", "redatto il",
    "aggiornato", "aggiornato il", "aggiornata il", "aggiornato alle", "aggiornato al", "aggiornamento",
    "ultimo aggiornamento", "ultimo aggiornamento il", "ultimo aggiornamento alle", "modificato", "modificato il",
    "ultima modifica", "ultima modifica il", "agg.",
  ],
  // biome-ignore format: a table, many phrases a line
  updateLabels: [
    "aggiornato", "aggiornato il", "aggiornata il", "aggiornato alle", "aggiornato al", "aggiornamento",
    "ultimo aggiornamento", "ultimo aggiornamento il", "ultimo aggiornamento alle", "modificato", "modificato il",
    "ultima modifica", "ultima modifica il", "agg.",
  ],
  // biome-ignore format: a table, many phrases a line
  editNotes: [
    "correzione", "correzioni", "errata corrige", "rettifica", "rettifiche", "precisazione", "precisazioni",
    "chiarimento", "aggiornamento", "aggiornato", "nota della redazione", "nota di redazione", "ndr",
    "una versione precedente di", "una precedente versione di", "in una versione precedente di",
    "in una precedente versione di", "la versione precedente di questo", "questo articolo è stato corretto",
    "questo articolo è stato aggiornato", "questo articolo è stato modificato", "l'articolo è stato corretto",
    "l'articolo è stato aggiornato", "l'articolo è stato modificato", "la notizia è stata aggiornata",
    "questa notizia è stata aggiornata", "questa notizia è stata corretta", "il titolo di questo articolo è stato",
    "il titolo è stato corretto", "il titolo è stato modificato", "abbiamo corretto", "abbiamo aggiornato",
    "ci scusiamo con i lettori", "ci scusiamo per l'errore", "per un errore abbiamo scritto",
    "per errore avevamo scritto", "in precedenza avevamo scritto", "in origine questo articolo",
  ],
  // biome-ignore format: a table, many phrases a line
  outletPhrases: [
    "Redazione di", "Redazione del", "Redazione", "La redazione di", "Editoriale di", "Copyright",
    "Una pubblicazione di", "Un prodotto di", "Diritti riservati", "Proprietà di", "Edizioni",
  ],
  // biome-ignore format: a table, many phrases a line
  captionPhrases: [
    "Foto:", "Foto di", "Foto d'archivio", "Foto di archivio", "Foto di repertorio", "Foto archivio", "Immagine:",
    "Immagine d'archivio", "Immagine di repertorio", "Immagine di archivio", "Immagini di repertorio",
    "Immagine generata", "Credit:", "Credits:", "Crediti:", "Crediti foto", "Credito foto", "Illustrazione:",
    "Infografica:", "Didascalia:", "Fotogramma", "Frame video", "Fermo immagine", "Schermata", "Screenshot", "Video:",
    "Mappa:", "Grafico:", "Archivio:", "Getty Images", "Foto Ansa", "Foto LaPresse", "Foto Afp", "Foto Reuters",
    "Foto Ap", "Nella foto:", "Nella foto", "Nell'immagine:", "In foto:", "In apertura foto", "Foto copertina",
    "Immagine di copertina", "Fonte foto:", "Fonte immagine:",
  ],
  // biome-ignore format: a table, many phrases a line
  syndicators: [
    "Yahoo Notizie", "Yahoo", "Yahoo News", "Yahoo Finanza", "MSN", "MSN Notizie", "Google News", "Google Notizie",
    "Apple News", "Flipboard", "Feedly", "Pressreader", "Dailymotion", "NewsBreak", "SmartNews", "Upday", "Squid",
    "Inoreader", "AOL", "Opera News", "Virgilio Notizie", "Tiscali Notizie", "Informazione.it", "Libero Notizie",
    "Geos News", "Headtopics", "Head Topics", "Ground News",
  ],
};
