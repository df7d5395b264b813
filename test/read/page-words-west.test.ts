/** Page words of French, Spanish, German and Russian: small reports as crawlers leave them, with one telling line each. */
import { describe, expect, test } from "vitest";
import { isUnreadable, type Report } from "../../src/model/report.js";
import { readDocument } from "../../src/read/read-document.js";
import { languages } from "./reading-languages.js";

/** Where the telling words stand: lines of their own, an own first paragraph, or beside the first or last words. */
type Place = "above" | "below" | "amid" | "opening" | "head" | "end";
type CreditCase = readonly [place: Place, words: string, ...names: string[]];
type FurnitureCase = readonly [place: Place, words: string];
type DateCase = readonly [words: string, published: string];

interface Cases {
  readonly headline: string;
  readonly body: readonly string[];
  readonly credits: readonly CreditCase[];
  readonly furniture: readonly FurnitureCase[];
  readonly dates: readonly DateCase[];
  /** Sentences that name an outlet or a label's word and credit nobody, lose nothing. */
  readonly plain: readonly string[];
}

const french: Cases = {
  headline: "Le vieux pont de Valbrune rouvre après deux ans de travaux",
  body: [
    "Le vieux pont de pierre de Valbrune a rouvert samedi aux piétons et aux cyclistes, après deux ans de travaux qui ont coûté quatre millions d'euros à la commune.",
    "« Nous avons tenu les délais », s'est félicitée la maire, Odile Garance, devant quelques centaines d'habitants venus malgré la pluie.",
    "Les voitures devront patienter jusqu'au printemps, le temps de renforcer la dernière arche et de refaire les trottoirs de la rive gauche.",
    "Une fête est prévue le mois prochain sur les deux rives de la rivière.",
  ],
  credits: [
    ["below", "(avec AFP)", "AFP"],
    ["below", "Avec AFP", "AFP"],
    ["below", "AFP", "AFP"],
    ["below", "Source : AFP", "AFP"],
    ["below", "Source: Reuters", "Reuters"],
    ["below", "Source(s) : AFP, Reuters", "AFP", "Reuters"],
    ["below", "Source : AFP et Reuters", "AFP", "Reuters"],
    ["below", "Avec des informations de Ouest-France", "Ouest-France"],
    ["below", "(Avec Reuters et l'AFP)", "Reuters", "AFP"],
    ["above", "Le Monde avec AFP", "Le Monde", "AFP"],
    ["above", "Par Odette Lamure avec AFP", "AFP"],
    ["above", "Par Le Figaro avec AFP", "Le Figaro", "AFP"],
    ["end", "(AFP)", "AFP"],
    ["end", "(avec AFP)", "AFP"],
    ["end", "(Belga)", "Belga"],
    ["head", "Valbrune (AFP) – ", "AFP"],
    ["opening", "Le pont a rouvert, rapporte l'AFP, citant la préfecture de la région.", "AFP"],
    ["opening", "Le pont de Valbrune a rouvert, selon l'agence Reuters, avec un mois d'avance.", "Reuters"],
    ["opening", "Le pont a rouvert avec un mois d'avance, selon Le Parisien de samedi.", "Le Parisien"],
    ["opening", "D'après l'agence officielle Xinhua, le pont a rouvert avec un mois d'avance.", "Xinhua"],
    ["opening", "Le quotidien Libération révèle que le pont a rouvert avec un mois d'avance.", "Libération"],
    ["opening", "L'AFP a rapporté que le pont avait rouvert avec un mois d'avance.", "AFP"],
    ["opening", "Le chantier a été retardé par un sous-traitant, selon l'agence de presse Valmédia.", "Valmédia"],
  ],
  furniture: [
    ["below", "Lire aussi : Trois autres ponts à rénover"],
    ["below", "Tous droits réservés"],
    ["below", "Partager sur Facebook"],
    ["below", "Laisser un commentaire"],
    ["below", "Mots-clés : pont, Valbrune, travaux"],
    ["below", "Votre adresse e-mail ne sera pas publiée. Les champs obligatoires sont indiqués avec *"],
    ["below", "Inscrivez-vous à notre newsletter pour recevoir chaque matin l'essentiel de l'actualité."],
    ["below", "Toute reproduction interdite sans l'accord écrit de la rédaction."],
    ["below", "Photo : Odette Lamure"],
    ["amid", "Publicité"],
    ["amid", "La suite après la publicité"],
    ["amid", "Cet article est réservé aux abonnés"],
    ["above", "Accueil > Régions > Valbrune"],
    ["above", "Temps de lecture : 2 min"],
    ["above", "Par Odette Lamure"],
    ["below", "Ce site utilise des cookies"],
    ["below", "-FIN-"],
  ],
  dates: [
    ["Publié le 9 mars 2024 à 18h05", "2024-03-09"],
    ["Publié le 09/03/2024 à 18:05 - Mis à jour le 10/03/2024 à 08:12", "2024-03-09"],
    ["Publié le 9 mars 2024 à 18:05, mis à jour le 10 mars 2024 à 8:12", "2024-03-09"],
    ["samedi 9 mars 2024", "2024-03-09"],
    ["Mis en ligne le 1er février 2024", "2024-02-01"],
  ],
  plain: [
    "Le monde rapporte peu à ceux qui réparent les ponts, a plaisanté un maçon devant la foule réunie au bord de l'eau.",
    "Le temps a manqué pour refaire les trottoirs, selon la maire, qui promet un second chantier dès le printemps prochain.",
    "La presse écrit beaucoup sur les ponts, mais trop peu sur ceux qui les entretiennent, regrette un ouvrier de la commune.",
  ],
};

const spanish: Cases = {
  headline: "Reabre el viejo puente de Valdeoro tras dos años de obras",
  body: [
    "El viejo puente de piedra de Valdeoro reabrió este sábado a peatones y ciclistas, después de dos años de obras que han costado cuatro millones de euros al municipio.",
    "«Hemos cumplido los plazos», celebró la alcaldesa, Elvira Montalbo, ante varios cientos de vecinos que acudieron pese a la lluvia.",
    "Los coches tendrán que esperar hasta la primavera, mientras se refuerza el último arco y se rehacen las aceras de la orilla izquierda.",
    "El ayuntamiento prevé una fiesta el mes que viene en las dos orillas del río.",
  ],
  credits: [
    ["below", "EFE", "EFE"],
    ["below", "Fuente: EFE", "EFE"],
    ["below", "Fuente: Agencias", "Agencies"],
    ["below", "Agencias", "Agencies"],
    ["below", "Con información de EFE", "EFE"],
    ["below", "(Con información de AFP y EFE)", "AFP", "EFE"],
    ["below", "Con información de EFE y Reuters.", "EFE", "Reuters"],
    ["below", "Fuente: El Universal", "El Universal (Mexico)"],
    ["below", "Tomado de: Infobae", "Infobae"],
    ["above", "Agencias", "Agencies"],
    ["above", "EFE / Europa Press", "EFE", "Europa Press"],
    ["above", "Sevilla / Agencias", "Agencies"],
    ["above", "Por Elena Ruipérez con AFP", "AFP"],
    ["end", "(EFE)", "EFE"],
    ["end", "EFE", "EFE"],
    ["head", "Valdeoro (España), 9 mar (EFE).- ", "EFE"],
    ["head", "EFE.- ", "EFE"],
    ["head", "VALDEORO, 9 Mar. (EUROPA PRESS) - ", "Europa Press"],
    ["opening", "El puente ha reabierto con un mes de adelanto, según informa Europa Press.", "Europa Press"],
    ["opening", "El puente reabrió con un mes de adelanto, según la agencia Reuters.", "Reuters"],
    ["opening", "De acuerdo con el diario El País, el puente reabrió con un mes de adelanto.", "El País"],
    ["opening", "El puente reabrió con un mes de adelanto, informó la agencia estatal Télam.", "Télam"],
    ["opening", "La agencia EFE informó de que el puente reabrió con un mes de adelanto.", "EFE"],
    ["opening", "El puente reabrió este sábado, según la agencia de noticias Valnoticias.", "Valnoticias"],
  ],
  furniture: [
    ["below", "Lea también: Otros tres puentes por reparar"],
    ["below", "Te puede interesar: Otros tres puentes por reparar"],
    ["below", "Todos los derechos reservados"],
    ["below", "Queda prohibida la reproducción total o parcial de esta nota sin permiso escrito."],
    ["below", "Compartir en Facebook"],
    ["below", "Deja un comentario"],
    ["below", "Etiquetas: puente, Valdeoro, obras"],
    ["below", "Síguenos en Google News"],
    ["below", "Suscríbete a nuestro boletín y recibe cada mañana las noticias de la comarca."],
    ["below", "Foto: Elena Ruipérez"],
    ["amid", "Publicidad"],
    ["amid", "Contenido exclusivo para suscriptores"],
    ["amid", "La nota continúa después de la publicidad"],
    ["above", "Inicio > Región > Valdeoro"],
    ["above", "Por Elena Ruipérez"],
    ["above", "Tiempo de lectura: 2 minutos"],
    ["below", "Tu dirección de correo electrónico no será publicada. Los campos obligatorios están marcados con *"],
  ],
  dates: [
    ["Publicado el 9 de marzo de 2024 a las 18:05", "2024-03-09"],
    ["09/03/2024 - 18:05h Actualizado a las 20:10h", "2024-03-09"],
    ["Publicado el 9 de marzo de 2024 a las 18:05 | Actualizado el 10 de marzo de 2024 a las 08:12", "2024-03-09"],
    ["sábado, 9 de marzo de 2024", "2024-03-09"],
    ["Fecha de publicación: 9 mar 2024", "2024-03-09"],
  ],
  plain: [
    "El país informó de pocas obras parecidas en los últimos años, recordó la alcaldesa ante los vecinos reunidos en la plaza.",
    "El mundo publica poco sobre puentes pequeños, bromeó un albañil que trabajó dos años en la obra y se jubila este mes.",
    "La razón señala el informe municipal: el último arco no soportaba el peso de los autobuses que cruzaban cada mañana.",
  ],
};

const german: Cases = {
  headline: "Alte Brücke in Valenbrück nach zwei Jahren wieder offen",
  body: [
    "Die alte Steinbrücke in Valenbrück ist seit Samstag wieder für Fußgänger und Radfahrer offen, nachdem sie zwei Jahre lang für vier Millionen Euro saniert worden war.",
    "„Wir haben den Zeitplan gehalten“, sagte Bürgermeisterin Hedda Sommerau vor einigen Hundert Bewohnern, die trotz des Regens gekommen waren.",
    "Autos müssen bis zum Frühjahr warten, weil noch der letzte Bogen verstärkt wird und die Gehwege am linken Ufer erneuert werden.",
    "Im kommenden Monat soll an beiden Ufern des Flusses gefeiert werden.",
  ],
  credits: [
    ["end", "(dpa)", "dpa"],
    ["end", "dpa", "dpa"],
    ["end", "(dpa/AFP)", "dpa", "AFP"],
    ["end", "(APA, 9.3.2024)", "APA"],
    ["end", "(hso/dpa)", "dpa"],
    ["below", "dpa/AFP", "dpa", "AFP"],
    ["below", "dpa", "dpa"],
    ["below", "Quelle: dpa", "dpa"],
    ["below", "Quellen: dpa, AFP", "dpa", "AFP"],
    ["below", "Mit Material von dpa", "dpa"],
    ["below", "Mit Material von dpa und AFP", "dpa", "AFP"],
    ["below", "Mit Agenturmaterial von AFP und Reuters.", "AFP", "Reuters"],
    ["below", "(Mit Material der dpa)", "dpa"],
    ["above", "Von Hedwig Tannert, dpa", "dpa"],
    ["above", "dpa/Reuters", "dpa", "Reuters"],
    ["head", "Valenbrück (dpa) - ", "dpa"],
    ["head", "Valenbrück (dpa/reg) – ", "dpa"],
    ["head", "VALENBRÜCK (dpa-AFX) - ", "dpa"],
    ["opening", "Die Brücke ist wieder offen, wie die Nachrichtenagentur Reuters berichtet.", "Reuters"],
    ["opening", "Die Brücke ist seit Samstag wieder offen, meldet die Deutsche Presse-Agentur.", "dpa"],
    ["opening", "Laut einem Bericht der Süddeutschen Zeitung ist die Brücke wieder offen.", "Süddeutsche Zeitung"],
    ["opening", "Unter Berufung auf die Nachrichtenagentur AFP heißt es, die Brücke sei offen.", "AFP"],
    ["opening", "Der Spiegel berichtet, dass die Brücke seit Samstag wieder offen ist.", "Der Spiegel"],
    ["opening", "„Bild“ berichtete, dass die Brücke seit Samstag wieder offen ist.", "Bild"],
    ["opening", "Nach Informationen der „Süddeutschen Zeitung“ ist die Brücke offen.", "Süddeutsche Zeitung"],
  ],
  furniture: [
    ["below", "Lesen Sie auch: Drei weitere Brücken müssen saniert werden"],
    ["below", "Mehr zum Thema"],
    ["below", "Alle Rechte vorbehalten"],
    ["below", "Auf Facebook teilen"],
    ["below", "Schreibe einen Kommentar"],
    ["below", "Schlagwörter: Brücke, Valenbrück, Sanierung"],
    ["below", "Deine E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind mit * markiert"],
    ["below", "Abonnieren Sie unseren Newsletter und lesen Sie jeden Morgen, was im Tal geschieht."],
    ["below", "Foto: Hedwig Tannert"],
    ["below", "(Schluss)"],
    ["amid", "Anzeige"],
    ["amid", "Der Artikel wird nach der Anzeige fortgesetzt"],
    ["amid", "Nur für Abonnenten"],
    ["above", "Startseite > Region > Valenbrück"],
    ["above", "Von Hedwig Tannert"],
    ["above", "Lesezeit: 2 Minuten"],
    ["below", "Wir verwenden Cookies"],
  ],
  dates: [
    ["Veröffentlicht am 9. März 2024 um 18:05 Uhr", "2024-03-09"],
    ["Stand: 09.03.2024, 18:05 Uhr", "2024-03-09"],
    ["09.03.2024 - 18:05 Uhr | Aktualisiert: 10.03.2024 - 08:12 Uhr", "2024-03-09"],
    ["Samstag, 9. März 2024", "2024-03-09"],
    ["Erschienen am 9. Jänner 2024", "2024-01-09"],
  ],
  plain: [
    "Auf der ganzen Welt berichten Ingenieure von ähnlichen Schäden an alten Brücken, sagte der Leiter der Baustelle.",
    "Die Post schreibt ihren Kunden, dass die Filiale neben der Brücke bis zum Frühjahr geschlossen bleibt und umzieht.",
    "Eine Agentur berichtete dem Stadtrat, wie viele Gäste im Sommer kommen könnten, wenn auch die Autos wieder fahren.",
  ],
};

const russian: Cases = {
  headline: "Старый мост в Валинске открыли после двух лет ремонта",
  body: [
    "Старый каменный мост в Валинске в субботу открыли для пешеходов и велосипедистов после двух лет ремонта, который обошёлся городу в четыреста миллионов рублей.",
    "«Мы уложились в сроки», — сказала мэр Ольга Заречнова нескольким сотням жителей, которые пришли, несмотря на дождь.",
    "Автомобилям придётся подождать до весны: строители ещё укрепляют последнюю арку и меняют тротуары на левом берегу.",
    "В следующем месяце на обоих берегах реки пройдёт праздник.",
  ],
  credits: [
    ["below", "Источник: ТАСС", "TASS"],
    ["below", "Источник — РИА Новости", "RIA Novosti"],
    ["below", "Источник: «Коммерсантъ»", "Kommersant"],
    ["below", "По материалам РИА Новости", "RIA Novosti"],
    ["below", "По материалам: Lenta.ru", "Lenta.ru"],
    ["below", "ТАСС", "TASS"],
    ["end", "Об этом сообщает ТАСС.", "TASS"],
    ["end", "(ТАСС)", "TASS"],
    ["head", "ВАЛИНСК, 9 марта. /ТАСС/. ", "TASS"],
    ["head", "ВАЛИНСК, 9 мар — РИА Новости. ", "RIA Novosti"],
    ["head", "Валинск. 9 марта. ИНТЕРФАКС - ", "Interfax"],
    ["opening", "Мост в Валинске открыт для пешеходов, сообщает РИА Новости.", "RIA Novosti"],
    ["opening", "Мост в Валинске открыт для пешеходов, передает РИА Новости.", "RIA Novosti"],
    ["opening", "Мост открыт для пешеходов, передаёт корреспондент агентства «Интерфакс».", "Interfax"],
    ["opening", "По данным агентства ТАСС, мост открыт для пешеходов и велосипедистов.", "TASS"],
    ["opening", "Мост открыт, пишет «Коммерсант» со ссылкой на ТАСС.", "Kommersant", "TASS"],
    ["opening", "Об этом сообщает ТАСС со ссылкой на пресс-службу городской администрации.", "TASS"],
    ["opening", "Как сообщает «Интерфакс», мост открыт для пешеходов и велосипедистов.", "Interfax"],
    ["opening", "«Известия» сообщили, что мост открыт для пешеходов и велосипедистов.", "Izvestia"],
    ["opening", "Со ссылкой на агентство Reuters сообщается, что мост открыт для пешеходов.", "Reuters"],
    ["opening", "Мост открыт для пешеходов, отмечает агентство «Валинские вести».", "Валинские вести"],
    ["opening", "Об этом пишет газета «Ведомости», мост уже открыт для пешеходов.", "Vedomosti"],
  ],
  furniture: [
    ["below", "Читайте также: Ещё три моста ждут ремонта"],
    ["below", "Все права защищены"],
    ["below", "Поделиться"],
    ["below", "Оставить комментарий"],
    ["below", "Теги: мост, Валинск, ремонт"],
    ["below", "Ваш адрес email не будет опубликован. Обязательные поля помечены *"],
    ["below", "Подписывайтесь на наш Telegram-канал и узнавайте новости города первыми."],
    ["below", "При использовании материалов сайта активная ссылка на источник обязательна."],
    ["below", "Нашли ошибку? Выделите её и нажмите Ctrl+Enter"],
    ["below", "Фото: Ольга Речкина"],
    ["amid", "Реклама"],
    ["amid", "Продолжение после рекламы"],
    ["above", "Главная > Общество > Валинск"],
    ["above", "Автор: Ольга Речкина"],
    ["above", "Время чтения: 2 минуты"],
    ["below", "Мы используем файлы cookie"],
    ["below", "Просмотров: 412"],
  ],
  dates: [
    ["Опубликовано: 9 марта 2024, 18:05", "2024-03-09"],
    ["9 марта 2024 г., 18:05", "2024-03-09"],
    ["18:05, 9 марта 2024", "2024-03-09"],
    ["Дата публикации: 09.03.2024", "2024-03-09"],
    ["Суббота, 9 марта 2024", "2024-03-09"],
  ],
  plain: [
    "Спутник передаёт снимки моста каждые три часа, объяснили инженеры, которые следят за состоянием последней арки.",
    "Известия о ремонте сообщали жителям на собраниях, и многие до последнего не верили, что мост откроют в срок.",
    "Источник сообщил, что подрядчик закончил работу на неделю раньше, чем обещал городу в начале прошлого года.",
  ],
};

function pageOf({ headline, body }: Cases, place: Place, words: string): string {
  const [first, second, ...rest] = body;
  const last = body.length - 1;
  const paragraphs: Readonly<Record<Place, readonly string[]>> = {
    above: [words, ...body],
    below: [...body, words],
    amid: [first!, second!, words, ...rest],
    opening: [words, ...body],
    head: [`${words}${first}`, ...body.slice(1)],
    end: body.with(last, `${body[last]} ${words}`),
  };
  return [headline, ...paragraphs[place]].join("\n\n");
}

function read(text: string): Report {
  const report = readDocument(new TextEncoder().encode(text), { source: "one" }, languages);
  if (isUnreadable(report)) throw new Error(report.reason);
  return report;
}

describe.each([
  ["French", "fr", french],
  ["Spanish", "es", spanish],
  ["German", "de", german],
  ["Russian", "ru", russian],
] as const)("in a %s report", (_, code, cases) => {
  const credits = cases.credits.map(([place, words, ...names]) => ({ place, words, names }));

  test.each(credits)("$place: $words credits $names", ({ place, words, names }) => {
    const report = read(pageOf(cases, place, words));
    expect(report.credits.map((credit) => credit.name)).toEqual(names);
    expect(report.language).toBe(code);
  });

  test.each(credits.filter(({ place }) => place === "above" || place === "below"))(
    "$place: $words is no part of the body",
    ({ place, words }) => {
      expect(read(pageOf(cases, place, words)).text).toBe(cases.body.join("\n\n"));
    },
  );

  test.each(cases.furniture)("%s: %s is furniture", (place, words) => {
    const report = read(pageOf(cases, place, words));
    expect(report.text).toBe(cases.body.join("\n\n"));
    expect(report.headline).toBe(cases.headline);
    expect(report.credits).toEqual([]);
  });

  test.each(cases.dates)("%j tells the day of publication", (words, published) => {
    const report = read(pageOf(cases, "above", words));
    expect(report.published?.value.slice(0, 10)).toBe(published);
    expect(report.text).toBe(cases.body.join("\n\n"));
  });

  test.each(cases.plain)("%j is body and credits nobody", (words) => {
    const report = read(pageOf(cases, "opening", words));
    expect(report.text).toBe([words, ...cases.body].join("\n\n"));
    expect(report.credits).toEqual([]);
  });
});
