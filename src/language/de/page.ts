/**
 * What surrounds the body of a German report: credits, labels, forms, and the names of those who publish.
 * Source: own collection from page furniture of news sites; names of outlets are facts, as they print themselves.
 */
import type { PageWords } from "../../model/language.js";
import { outlets } from "./outlets.js";

export const page: PageWords = {
  // biome-ignore format: a table, many words a line
  creditPhrases: [
    "Quelle:", "Quellen:", "Agentur:", "Agenturen:", "Via:", "Original-Content von:", "Material von:",
    "Originalmeldung:", "Ursprünglich erschienen bei:", "Quelle", "Quellen", "mit Material von", "mit Material der",
    "mit Material des", "mit Agenturmaterial", "mit Agenturmaterial von", "mit Informationen von",
    "mit Informationen der", "mit Informationen des", "mit Meldungen von", "mit Angaben von", "mit Inhalten von",
    "mit Beiträgen von", "mit Unterstützung von", "unter Verwendung von Material der",
    "unter Verwendung von Material von", "unter Verwendung von", "unter Berufung auf", "unter Berufung auf die",
    "unter Berufung auf die Nachrichtenagentur", "unter Berufung auf den", "unter Berufung auf einen Bericht der",
    "unter Bezug auf", "unter Bezugnahme auf", "laut", "laut einem Bericht", "laut einem Bericht der",
    "laut einem Bericht des", "laut einem Bericht von", "laut Medienbericht", "laut der Nachrichtenagentur",
    "laut Nachrichtenagentur", "laut der Zeitung", "nach Angaben der", "nach Angaben der Nachrichtenagentur",
    "nach Angaben der Agentur", "nach Angaben des Senders", "nach Informationen der", "nach Informationen des",
    "nach Informationen von", "nach Informationen der Nachrichtenagentur", "nach Informationen der Zeitung",
    "nach Berichten der", "nach Berichten des", "nach Berichten von", "nach einem Bericht der",
    "nach einem Bericht des", "nach einem Bericht von", "einem Bericht der", "einem Bericht des", "einem Bericht von",
    "einer Meldung der", "wie die Nachrichtenagentur", "wie die Agentur", "wie die Zeitung", "wie der Sender",
    "wie das Magazin", "berichtet", "berichtete", "berichten", "berichteten", "meldet", "meldete", "meldeten",
    "schreibt", "schrieb", "zitiert von", "zitiert nach", "zitiert bei", "zitierte", "erschienen bei", "erschienen in",
    "zuerst erschienen bei", "zuerst erschienen in", "zuerst erschien", "erschien zuerst bei", "erschien zuerst in",
    "erschien zuerst im", "ursprünglich erschienen bei", "ursprünglich erschienen in",
    "ursprünglich veröffentlicht von", "veröffentlicht von", "veröffentlicht bei", "veröffentlicht in",
    "übermittelt durch", "übernommen von", "Original-Content von", "Bericht der", "Bericht von",
    "so die Nachrichtenagentur",
  ],
  // biome-ignore format: a table, many words a line
  creditVerbs: [
    "berichtet", "berichtete", "berichten", "berichteten", "berichtet hat", "meldet", "meldete", "melden", "meldeten",
    "gemeldet hat", "schreibt", "schrieb", "schreiben", "mitteilte", "teilte mit", "teilt mit", "zitiert", "zitierte",
    "zitieren", "zufolge", "nach Angaben", "hatte berichtet", "hatte gemeldet", "hat berichtet",
    "hatte zuerst berichtet", "verbreitete", "verbreitet", "veröffentlichte", "enthüllte", "erfuhr",
    "zuerst berichtet",
  ],
  // biome-ignore format: a table, many words a line
  agencyNouns: [
    "Presse-Agentur", "Presse Agentur", "Nachrichten-Agentur", "Nachrichten Agentur", "Presseagentur",
    "Depeschenagentur", "News Agency",
  ],
  // biome-ignore format: a table, many words a line
  outletNouns: [
    "Nachrichtenagentur", "Nachrichtenagenturen", "Agentur", "Agenturen", "Staatsagentur", "Nachrichtendienst",
    "Pressedienst", "Zeitung", "Zeitungen", "Tageszeitung", "Nachrichten", "Nachrichtenmagazin", "Nachrichtensender",
    "Nachrichtenportal", "Nachrichtenseite", "Rundschau", "Anzeiger", "Allgemeine", "Tageblatt", "Tagblatt",
    "Volksblatt", "Abendblatt", "Wochenblatt", "Morgenpost", "Abendzeitung", "Abendpost", "Post", "Kurier", "Merkur",
    "Presse", "Spiegel", "Volksstimme", "Volkszeitung", "Blatt", "Magazin", "Rundfunk", "Fernsehen", "Radio", "Sender",
    "Fernsehsender", "TV", "Online", "Portal", "News", "Illustrierte", "Wochenzeitung", "Journal", "Courier",
    "Stadtanzeiger", "Landeszeitung", "Generalanzeiger", "Tagespost",
  ],
  outlets,
  // biome-ignore format: a table, many words a line
  bylinePhrases: [
    "Von", "Autor", "Autorin", "Autoren", "Text von", "Ein Bericht von", "Ein Artikel von", "Ein Beitrag von",
    "Eine Analyse von", "Ein Kommentar von", "Ein Gastbeitrag von", "Interview von", "Das Interview führte",
    "Geschrieben von", "Verfasst von", "Veröffentlicht von", "Aufgezeichnet von", "Aus dem Englischen von",
    "Übersetzt von", "Redaktion", "Bericht von",
  ],
  // biome-ignore format: a table, many words a line
  lineLabels: [
    "Schlagwörter", "Schlagworte", "Schlagwort", "Stichwörter", "Stichworte", "Tags", "Tag", "Themen", "Thema",
    "Kategorie", "Kategorien", "Rubrik", "Rubriken", "Ressort", "Einsortiert unter", "Abgelegt unter",
    "Verschlagwortet mit", "Veröffentlicht in", "ID", "Artikel-ID", "Artikelnummer", "Code", "Lesezeit", "Lesedauer",
    "Dauer", "Aufrufe", "Seitenaufrufe", "Zugriffe", "Kommentare", "Leserkommentare", "Teilen", "Teilen auf",
    "Drucken", "Kurzlink", "Link", "Permalink", "Shortlink", "URL", "Telefon", "Tel", "Telefax", "Fax", "E-Mail",
    "Mail", "Kontakt", "Website", "Webseite", "Adresse", "Schriftgröße", "Download", "Folgen Sie uns auf", "Sprache",
    "Ort", "ISIN", "WKN", "ISSN", "Copyright", "Ausgabe", "Pressekontakt", "Rückfragen bitte an", "Rückfragehinweis",
    "Medienkontakt", "Ansprechpartner", "Chefredakteur", "Bewertung", "Sie sind hier",
  ],
  // biome-ignore format: a table, many words a line
  noiseLines: [
    "Startseite", "Start", "Menü", "Hauptmenü", "Menü öffnen", "Menü schließen", "Navigation", "Hauptnavigation",
    "Suche", "Suchen", "Suche nach", "Suche öffnen", "Schließen", "Zum Inhalt", "Zum Inhalt springen",
    "Direkt zum Inhalt", "Zur Navigation springen", "Zum Hauptinhalt", "Nach oben", "Zurück", "Zurück zur Startseite",
    "Zur Startseite", "Weiter", "Vorheriger Artikel", "Nächster Artikel", "Vorheriger Beitrag", "Nächster Beitrag",
    "Impressum", "Datenschutz", "Datenschutzerklärung", "Datenschutzhinweis", "AGB", "Nutzungsbedingungen",
    "Netiquette", "Cookie-Einstellungen", "Cookie-Richtlinie", "Cookies", "Cookies verwalten",
    "Privatsphäre-Einstellungen", "Akzeptieren", "Alle akzeptieren", "Alle Cookies akzeptieren", "Zustimmen",
    "Zustimmen und weiter", "Akzeptieren und weiter", "Ablehnen", "Alle ablehnen", "Einstellungen",
    "Diese Website verwendet Cookies", "Diese Webseite verwendet Cookies", "Wir verwenden Cookies", "Weiterlesen",
    "Mehr lesen", "Mehr erfahren", "Mehr anzeigen", "Mehr laden", "Alle anzeigen", "Weitere laden", "Mehr",
    "Weitere Informationen", "Den vollständigen Artikel lesen", "Artikel lesen", "Anmelden", "Abmelden", "Einloggen",
    "Ausloggen", "Login", "Registrieren", "Jetzt registrieren", "Konto erstellen", "Mein Konto", "Passwort",
    "Passwort vergessen?", "Abonnieren", "Jetzt abonnieren", "Abo", "Abonnement", "Zum Abo", "Jetzt Abo abschließen",
    "Jetzt weiterlesen", "Jetzt testen", "Jetzt freischalten", "Bereits Abonnent?", "Sie sind bereits Abonnent?",
    "Bereits Abonnent? Hier anmelden", "Exklusiv für Abonnenten", "Nur für Abonnenten",
    "Dieser Artikel ist nur für Abonnenten", "Weiterlesen mit Plus", "Plus", "Newsletter", "Newsletter abonnieren",
    "Newsletter bestellen", "Jetzt Newsletter abonnieren", "Newsletter anmelden", "Abonnieren Sie unseren Newsletter",
    "Jetzt anmelden", "Push-Nachrichten aktivieren", "Benachrichtigungen aktivieren", "Deine E-Mail-Adresse",
    "Ihre E-Mail-Adresse", "E-Mail-Adresse", "E-Mail", "E-Mail *", "Name", "Name *", "Dein Name", "Ihr Name",
    "Vorname", "Nachname", "Website", "Kommentar", "Kommentar *", "Kommentare", "Keine Kommentare", "0 Kommentare",
    "Kommentieren", "Kommentar verfassen", "Kommentar abschicken", "Kommentar absenden", "Kommentare anzeigen",
    "Kommentare lesen", "Antworten", "Antwort abbrechen", "Antworten abbrechen", "Absenden", "Senden", "Abschicken",
    "Abbrechen", "Pflichtfelder", "Deine E-Mail-Adresse wird nicht veröffentlicht",
    "Erforderliche Felder sind mit * markiert",
    "Deine E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind mit * markiert",
    "Meinen Namen, meine E-Mail-Adresse und meine Website in diesem Browser für die nächste Kommentierung speichern",
    "Benachrichtige mich über neue Beiträge via E-Mail", "Benachrichtigung bei weiteren Kommentaren per E-Mail senden",
    "Melden", "Fehler melden", "Teilen", "Artikel teilen", "Beitrag teilen", "Diesen Artikel teilen",
    "Auf Facebook teilen", "Auf Twitter teilen", "Auf X teilen", "Auf WhatsApp teilen", "Per WhatsApp teilen",
    "Per E-Mail teilen", "Per Mail versenden", "Per E-Mail versenden", "Artikel versenden", "Facebook teilen",
    "twittern", "Tweet", "Gefällt mir", "Link kopieren", "Link kopiert", "Drucken", "Artikel drucken", "Merken",
    "Speichern", "Artikel merken", "Merkliste", "Lesezeichen", "Vorlesen", "Artikel vorlesen", "Artikel anhören",
    "Anhören", "Hören", "Beitrag hören", "Abspielen", "Video abspielen", "Live", "Liveticker", "Live-Ticker", "Ticker",
    "Anzeige", "ANZEIGE", "Anzeigen", "Werbung", "Gesponsert", "Sponsored", "Advertorial", "Anzeige / Werbung",
    "Der Artikel wird nach der Anzeige fortgesetzt", "Nach der Anzeige geht es weiter",
    "Unter der Anzeige geht's weiter", "Folgen", "Folgen Sie uns", "Folge uns", "Folgen Sie uns auf Facebook",
    "Folgen Sie uns auf Twitter", "Folgen Sie uns auf Google News", "Themen folgen", "Thema folgen",
    "Jetzt App herunterladen", "App herunterladen", "Facebook", "Twitter", "X", "Instagram", "YouTube", "Xing",
    "WhatsApp", "Telegram", "LinkedIn", "Pinterest", "RSS", "RSS-Feed", "Kontakt", "Über uns", "Redaktion",
    "Mediadaten", "Karriere", "Jobs", "Stellenangebote", "Shop", "E-Paper", "ePaper", "Archiv", "Hilfe", "Wetter",
    "Gewinnspiele", "Nachrichten", "News", "Aktuell", "Aktuelles", "Meistgelesen", "Politik", "Inland", "Ausland",
    "International", "Deutschland", "Österreich", "Schweiz", "Europa", "Welt", "Wirtschaft", "Finanzen", "Börse",
    "Gesellschaft", "Panorama", "Vermischtes", "Kultur", "Feuilleton", "Sport", "Fußball", "Wissen", "Wissenschaft",
    "Gesundheit", "Technik", "Digital", "Netzwelt", "Bildung", "Umwelt", "Reise", "Auto", "Regional", "Region",
    "Lokales", "Berlin", "Bayern", "Meinung", "Leben", "Lifestyle", "Leute", "Ratgeber", "Service", "Video", "Videos",
    "Podcast", "Podcasts", "Foto", "Fotos", "Bild", "Bilder", "Bildergalerie", "Fotostrecke", "Mediathek", "Themen",
    "Alle Rechte vorbehalten", "Lädt", "Lade", "Lade ...", "Wird geladen", "Wird geladen ...", "Laden", "Inhalt",
  ],
  // biome-ignore format: a table, many words a line
  endLines: [
    "Lesen Sie auch", "Lesen Sie mehr", "Lesen Sie mehr zum Thema", "Lesen Sie hier mehr", "Lesen Sie dazu auch",
    "Lesen Sie hier", "Lesen Sie weiter", "Lies auch", "Auch interessant", "Das könnte Sie auch interessieren",
    "Das könnte Sie interessieren", "Das könnte dich auch interessieren", "Dies könnte Sie auch interessieren",
    "Interessant für Sie", "Mehr zum Thema", "Mehr zu diesem Thema", "Mehr dazu", "Mehr zu", "Mehr aus",
    "Mehr aus dem Ressort", "Mehr aus der Region", "Mehr Nachrichten", "Mehr News", "Mehr lesen", "Weitere Artikel",
    "Weitere Meldungen", "Weitere Nachrichten", "Weitere News", "Weitere Themen", "Weitere Beiträge",
    "Weiterführende Links", "Weiterführende Informationen", "Zum Thema", "Zum Weiterlesen", "Siehe auch",
    "Verwandte Artikel", "Verwandte Beiträge", "Verwandte Themen", "Verwandte Nachrichten", "Ähnliche Artikel",
    "Ähnliche Beiträge", "Ähnliche Themen", "Passend zum Thema", "Passende Artikel", "Themen des Artikels",
    "Empfohlene Artikel", "Empfehlungen der Redaktion", "Empfehlungen", "Unsere Empfehlungen",
    "Redaktionsempfehlungen", "Die Redaktion empfiehlt", "Für Sie empfohlen", "Meistgelesen", "Meistgelesene Artikel",
    "Meist gelesen", "Beliebte Artikel", "Neueste Artikel", "Neueste Beiträge", "Neueste Nachrichten",
    "Aktuelle Nachrichten", "Aktuelle Meldungen", "Schlagzeilen", "Top-Themen", "Topthemen", "Top-News",
    "Diskutieren Sie mit", "Schreibe einen Kommentar", "Schreiben Sie einen Kommentar", "Kommentar schreiben",
    "Kommentar verfassen", "Kommentar hinterlassen", "Hinterlasse einen Kommentar", "Leserkommentare", "Ihre Meinung",
    "Nichts verpassen", "Nicht verpassen", "Über den Autor", "Über die Autorin",
  ],
  // biome-ignore format: a table, many words a line
  aboutPhrases: [
    "alle rechte vorbehalten", "alle rechte sind vorbehalten", "nachdruck verboten", "nachdruck, auch auszugsweise",
    "vervielfältigung nur mit", "vervielfältigung und verbreitung", "weiterverbreitung nur mit",
    "diese website verwendet cookies", "diese webseite verwendet cookies", "wir verwenden cookies",
    "wir nutzen cookies", "wir und unsere partner", "verwendung von cookies", "cookies zustimmen",
    "abonnieren sie unseren newsletter", "melden sie sich für unseren newsletter", "jetzt den newsletter abonnieren",
    "um weiterzulesen", "weiterlesen mit", "dieser artikel ist nur für abonnenten", "exklusiv für abonnenten",
    "ist ein nachrichtenportal", "ist ein unabhängiges medium", "ist ein online-magazin",
    "ist eine nachrichtenagentur", "ist eine tageszeitung", "ist ein onlinemagazin",
    "ist eine unabhängige tageszeitung", "ist teil des bundesweiten", "sind teil des bundesweiten",
    "ist teil der bundesweiten", "ist ein angebot der", "ist ein angebot des", "ist ein angebot von",
    "folgen sie uns auf", "folge uns auf", "laden sie unsere app", "laden sie sich unsere app",
    "die meinung des autors", "gibt nicht zwangsläufig die meinung", "muss nicht mit der meinung der redaktion",
    "für den inhalt ist", "unterstützen sie unseren journalismus", "unterstützen sie uns", "jetzt spenden",
    "affiliate-link", "affiliate-links", "erhalten wir eine provision", "bekommen wir eine provision",
    "mit einem stern gekennzeichnet", "dieser text wurde maschinell", "dieser text wurde automatisch",
    "mit ki-unterstützung erstellt", "dieser artikel wurde mit hilfe", "fehler gefunden", "schreiben sie uns",
    "ust-idnr", "verantwortlich im sinne des",
  ],
  // biome-ignore format: a table, many phrases a line
  aboutHeadings: [
    "Über uns", "Über die Redaktion", "Wir über uns",
  ],
  // biome-ignore format: a table, many phrases a line
  firstPublishedPhrases: [
    "Dieser Artikel erschien zuerst in", "Dieser Artikel erschien zuerst bei", "Dieser Artikel erschien zuerst auf",
    "Dieser Artikel ist zuerst in", "Dieser Artikel ist zuerst bei", "Dieser Text erschien zuerst in",
    "Dieser Text erschien zuerst bei", "Dieser Beitrag erschien zuerst in", "Dieser Beitrag erschien zuerst bei",
    "Dieser Beitrag erschien zuerst auf", "Zuerst erschienen in", "Zuerst erschienen bei", "Zuerst veröffentlicht in",
    "Zuerst veröffentlicht bei",
  ],
  // biome-ignore format: a table, many words a line
  endMarks: [
    "(Schluss)", "(Schluß)", "(Ende)", "ENDE", "-ENDE-", "/ENDE", "###", "+++", "(SCHLUSS)",
  ],
  // biome-ignore format: a table, many words a line
  dateLabels: [
    "veröffentlicht", "veröffentlicht am", "veröffentlicht:", "erschienen", "erschienen am", "erstellt", "erstellt am",
    "publiziert", "publiziert am", "datum", "stand", "stand:", "erstveröffentlichung", "online seit",
    "online seit dem", "gesendet am", "sendung vom", "aktualisiert", "aktualisiert am", "aktualisiert um",
    "zuletzt aktualisiert", "zuletzt aktualisiert am", "letzte aktualisierung", "letzte aktualisierung am",
    "letzte änderung", "zuletzt geändert", "zuletzt geändert am", "zuletzt bearbeitet", "zuletzt bearbeitet am",
    "geändert", "geändert am", "update", "update vom", "upd.",
  ],
  // biome-ignore format: a table, many words a line
  updateLabels: [
    "aktualisiert", "aktualisiert am", "aktualisiert um", "zuletzt aktualisiert", "zuletzt aktualisiert am",
    "letzte aktualisierung", "letzte aktualisierung am", "letzte änderung", "zuletzt geändert", "zuletzt geändert am",
    "zuletzt bearbeitet", "zuletzt bearbeitet am", "geändert", "geändert am", "update", "update vom", "upd.",
  ],
  // biome-ignore format: a table, many words a line
  outletPhrases: [
    "Redaktion der", "Redaktion des", "Redaktion von", "Die Redaktion von", "Das Team von", "Ein Angebot von",
    "Ein Angebot der", "Ein Service von", "Copyright",
  ],
  // biome-ignore format: a table, many words a line
  captionPhrases: [
    "Foto:", "Fotos:", "Symbolfoto", "Symbolfoto:", "Symbolbild", "Symbolbild:", "Archivfoto", "Archivfoto:",
    "Archivbild", "Archivbild:", "Bild:", "Bilder:", "Bildquelle", "Bildquelle:", "Bildrechte", "Bildrechte:",
    "Bildnachweis", "Bildcredit", "Rubriklistenbild", "Titelbild", "Themenbild", "Beispielbild", "Quelle Bild",
    "Grafik:", "Illustration:", "Karte:", "Screenshot:", "Video:", "Copyright:", "picture alliance", "Getty Images",
    "dpa-Bildfunk", "Handout", "Foto dpa", "Karikatur:", "Im Video:", "IMAGO /", "imago images", "picture alliance /",
  ],
  // biome-ignore format: a table, many words a line
  syndicators: [
    "Yahoo Nachrichten", "Yahoo", "Yahoo Finanzen", "Yahoo News", "MSN", "MSN Nachrichten", "Google News",
    "Apple News", "GMX", "WEB.DE", "Web.de", "1&1", "Upday", "Flipboard", "Feedly", "Pressreader",
    "finanznachrichten.de", "FinanzNachrichten.de", "Presseportal", "presseportal.de", "Bluewin", "Squid", "News.de",
    "NewsBreak", "finanzen.net", "Genios", "Inoreader", "Headtopics", "Head Topics",
  ],
};
