/**
 * How fast and how well are stories gathered from many reports of many events? Writes annotated reports to measure that
 * by: invented events, each told in six languages by reports that share most of its people, places, days, figures and
 * words, and add some of their own. The findings are those that annotating would make of these words, known from the
 * writing, since annotating so many reports takes longer than gathering them. The same seed gives the same reports.
 */
import { packFor } from "../src/language/registry.js";
import type {
  Act,
  AnnotatedReport,
  Entity,
  Mention,
  MentionKind,
  Quantity,
  TimeExpression,
} from "../src/model/annotation.js";
import type { Span } from "../src/model/span.js";
import { addDays, WEEKDAYS, weekdayOf } from "../src/text/calendar.js";
import { contentId } from "../src/text/content-id.js";
import { tokenize } from "../src/text/tokenize.js";
import { readTable, WORDS } from "./report-words.js";

export interface GenerateOptions {
  /** Events, spread evenly over the days; count. */
  readonly events: number;
  /** Reports in all, at least one of each event: a few events have very many, most a handful; count. */
  readonly reports: number;
  /** Days on which the events are; reports of the last come out on the day after it, too; count. */
  readonly days: number;
  readonly seed: number;
}

export interface GeneratedReport {
  /** Which event it tells of: from 0 up, in order of their days. */
  readonly event: number;
  readonly annotated: AnnotatedReport;
}

const FIRST_DAY = "2024-03-01";
const LANGUAGES = ["en", "ar", "ru", "es", "de", "zh"] as const;
const PACKS = LANGUAGES.map((language) => packFor(language)!);
/** Column of each language in a table of names: Latin, Arabic, Cyrillic, Chinese. */
const SCRIPTS = [0, 1, 2, 0, 0, 3];
const GAPS = [" ", " ", " ", " ", " ", ""];
const NAME_GAPS = [" ", " ", " ", "·"];

/** Persons and places for each event: few enough that most are in the news more than once. */
const PERSONS_PER_EVENT = 0.6;
const PLACES_PER_EVENT = 0.3;
/** The higher, the more of all reports fall to a few events, and of all events to a few persons. */
const SKEW = 1.5;
const LATE = 0.35;
const UNDATED = 0.03;
const DAY_NAMED = 0.7;
const WORD_KEPT = 0.8;
/** Share of an event's own words among the words of the first two sentences, and further down. */
const OWN_EARLY = 0.9;
const OWN_LATER = 0.55;
const OUTLETS = 300;

/** PLOVER type, mode and CAMEO code as in the packs, and a form that each pack has for it. */
const KINDS = readTable(`
  DISASTER/earthquake/000 earthquake زلزال землетрясение terremoto Erdbeben 地震; DISASTER/flood/000 flood فيضان наводнение inundación Überschwemmung 洪水;
  DISASTER/wildfire/000 wildfire حريق_غابات лесной_пожар incendio_forestal Waldbrand 山火; DISASTER/eruption/000 eruption ثوران_بركان извержение erupción Vulkanausbruch 火山喷发;
  ACCIDENT/explosion/000 explosion انفجار взрыв explosión Explosion 爆炸; ACCIDENT/plane_crash/000 plane_crash تحطم_طائرة авиакатастрофа accidente_aéreo Flugzeugabsturz 坠机;
  ACCIDENT/train_crash/000 derailment حادث_قطار крушение_поезда descarrilamiento Zugunglück 列车脱轨; ELECTION/vote/000 parliamentary_election انتخابات_برلمانية парламентские_выборы elecciones_parlamentarias Parlamentswahl 选举;
  GOVERNMENT/inaugurate/000 inauguration تنصيب инаугурация toma_de_posesión Amtseinführung 就职典礼; JUDGEMENT/verdict/000 verdict حكم_قضائي вердикт veredicto Urteil 判决;
  JUDGEMENT/trial/000 trial محاكمة судебный_процесс juicio_oral Gerichtsverfahren 审判; SPORT/match/000 match مباراة матч partido_de_fútbol Länderspiel 比赛; ECONOMY/business/000 merger اندماج слияние fusión_empresarial Fusion 并购;
  ECONOMY/inflation/000 inflation تضخم инфляция inflación Inflation 通胀; HEALTH/outbreak/000 epidemic وباء эпидемия epidemia Epidemie 疫情;
  SCIENCE/space/000 satellite_launch إطلاق_قمر_صناعي запуск_спутника lanzamiento_del_satélite Satellitenstart 卫星发射; CONSULT/phone/041 phone_call مكالمة_هاتفية телефонный_разговор llamada_telefónica Telefonat 电话会谈;
  CONSULT/visit/042 official_visit زيارة_رسمية официальный_визит visita_oficial Staatsbesuch 正式访问; CONSULT/third-party/044 summit قمة саммит cumbre Gipfeltreffen 峰会;
  CONSULT/negotiate/046 peace_talks محادثات_السلام мирные_переговоры conversaciones_de_paz Friedensgespräche 和谈; RETREAT/ceasefire/0871 ceasefire وقف_إطلاق_النار перемирие alto_el_fuego Waffenruhe 停火;
  RETREAT/release/0841 prisoner_exchange تبادل_أسرى обмен_пленными intercambio_de_prisioneros Gefangenenaustausch 交换战俘; AID/humanitarian/073 humanitarian_aid مساعدات_إنسانية гуманитарная_помощь ayuda_humanitaria humanitäre_Hilfe 人道主义援助;
  CONCEDE/-/083 resignation استقالة отставка dimisión Rücktritt 辞职; PROTEST/demo/141 demonstration مظاهرة демонстрация manifestación Demonstration 示威;
  PROTEST/boycott/143 general_strike إضراب_عام всеобщая_забастовка huelga_general Generalstreik 大罢工; COERCE/restrict/163 sanctions عقوبات санкции sanciones Sanktionen 制裁; COERCE/arrest/173 arrest اعتقال арест detención Festnahme 逮捕;
  MOBILIZE/exercise/150 military_exercise مناورات_عسكرية военные_учения maniobras_militares Militärübung 军事演习; ASSAULT/aerial/195 airstrike غارة_جوية авиаудар ataque_aéreo Luftangriff 空袭;
  ASSAULT/-/190 attack هجوم нападение ataque Angriff 袭击; ASSAULT/cyber/190 cyberattack هجوم_إلكتروني кибератака ciberataque Cyberangriff 网络攻击; ACCUSE/investigate/090 investigation تحقيق расследование investigación Ermittlung 调查;
`).map(([code, ...forms]) => {
  const [type = "", mode = "-", cameo = ""] = code!.split("/");
  return { forms, codes: { type, cameo, ...(mode === "-" ? {} : { mode }) } };
});

const OFFICES = readTable(`
  president رئيس президент presidente Präsident 总统; prime_minister رئيس_وزراء премьер-министр primer_ministro Premierminister 总理;
  foreign_minister وزير_خارجية министр_иностранных_дел ministro_de_Exteriores Außenminister 外交部长;
  defence_minister وزير_دفاع министр_обороны ministro_de_Defensa Verteidigungsminister 国防部长;
  interior_minister وزير_داخلية министр_внутренних_дел ministro_del_Interior Innenminister 内政部长;
  finance_minister وزير_مالية министр_финансов ministro_de_Hacienda Finanzminister 财政部长;
  health_minister وزير_صحة министр_здравоохранения ministro_de_Sanidad Gesundheitsminister 卫生部长;
`);
/** Country and office, as each language puts them together, what stands before both and between them and a name. */
const OFFICE_ORDERS = ["{C}'s {O}", "{O} {C}", "{O} {C}", "{O} de {C}", "{O} von {C}", "{C}{O}"].map(cutTemplate);
const ARTICLES = ["", "", "", "el ", "der ", ""];
const APPOSITIONS = [" ", " ", " ", " ", ", ", ""];

/** Their names are those of the packs. */
const COUNTRIES = readTable(`
  KEN FRA CAN VNM POL ESP ITA PRT GRC IRN IRQ JPN CHN IND IDN BRA ARG COL CUB BOL NGA GHA ETH UGA TZA ZMB AGO TUN SWE NOR DNK FIN AUT HUN BGR SRB UKR GEO ARM UZB KAZ PAK;
`)[0]!;

/** What a figure counts: unit, factor of the number that is written, wordings; the figure's own words in brackets. */
const UNITS = readTable(`
  person/1 [#]_people [#]_شخصا [#]_человек [#]_personas [#]_Menschen [#]人; hectare/1 [#]_hectares [#]_هكتارا [#]_гектаров [#]_hectáreas [#]_Hektar [#]公顷;
  percent/1 [#_percent] [#_بالمئة] [#_процентов] [#_por_ciento] [#_Prozent] [百分之#]; tonne/1 [#]_tonnes [#]_طنا [#]_тонн [#]_toneladas [#]_Tonnen [#]吨;
  USD/1000000 [#_million_dollars] [#_مليون_دولار] [#_миллионов_долларов] [#_millones_de_dólares] [#_Millionen_Dollar] [#00万美元];
  kilometre/1 [#]_kilometres [#]_كيلومترا [#]_километров [#]_kilómetros [#]_Kilometer [#]公里;
`).map(([unit, ...forms]) => ({ unit: unit!.split("/")[0]!, factor: Number(unit!.split("/")[1]), forms }));

const DATES = ["on [#]", "في [#]", "[#]", "el [#]", "am [#]", "[#]"];
/** Monday first. */
const WEEKDAY_FORMS = readTable(`
  on_[Monday] [يوم_الاثنين] в_[понедельник] el_[lunes] am_[Montag] [星期一];
  on_[Tuesday] [يوم_الثلاثاء] во_[вторник] el_[martes] am_[Dienstag] [星期二];
  on_[Wednesday] [يوم_الأربعاء] в_[среду] el_[miércoles] am_[Mittwoch] [星期三];
  on_[Thursday] [يوم_الخميس] в_[четверг] el_[jueves] am_[Donnerstag] [星期四];
  on_[Friday] [يوم_الجمعة] в_[пятницу] el_[viernes] am_[Freitag] [星期五];
  on_[Saturday] [يوم_السبت] в_[субботу] el_[sábado] am_[Samstag] [星期六];
  on_[Sunday] [يوم_الأحد] в_[воскресенье] el_[domingo] am_[Sonntag] [星期日];
`);
const LOCALES = ["en-GB", "ar-EG-u-nu-latn", "ru", "es", "de", "zh"];
const DATE_FORMATS = LOCALES.map(
  (locale) => new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }),
);

/** Sounds of names in four scripts. */
const SYLLABLES = readTable(`
  ka كا ка 卡; ra را ра 拉; ma ما ма 马; na نا на 纳; sa سا са 萨; ta تا та 塔; da دا да 达; ba با ба 巴; ga غا га 加; fa فا фа 法; za زا за 扎;
  ki كي ки 基; ri ري ри 里; mi مي ми 米; ni ني ни 尼; si سي си 西; ti تي ти 蒂; li لي ли 利; di دي ди 迪; bi بي би 比; fi في фи 菲; vi في ви 维;
  ko كو ко 科; ro رو ро 罗; mo مو мо 莫; no نو но 诺; so سو со 索; to تو то 托; lo لو ло 洛; do دو до 多; bo بو бо 博; go غو го 戈; zo زو зо 佐;
  ku كو ку 库; ru رو ру 鲁; mu مو му 穆; nu نو ну 努; su سو су 苏; tu تو ту 图; lu لو лу 卢; du دو ду 杜; bu بو бу 布; gu غو гу 古; zu زو зу 祖;
`);
const CLOSINGS = readTable("n ن н 恩; r ر р 尔; l ل л 勒; s س с 斯; m م м 姆; t ت т 特; k ك к 克; f ف ф 夫;");
const TOWNS = readTable(
  "pur بور пур 普尔; bad باد бад 巴德; grad غراد град 格勒; ton تون тон 顿; vik فيك вик 维克; stan ستان стан 斯坦;",
);

/**
 * Slots: A and B the actors in full, a and b as they are called again, N and M their bare names, P place, K act, D day,
 * F and G figures, w a word, o another kind of act, X another country. Headlines, first sentences, second sentences and
 * further ones, parted by "||".
 */
const TEMPLATES = [
  `{K} in {P}: {w} and {w} | {N}: {w} after {K} | {N} and {M}: {K}, {w} || The {K} in {P}{D} was about {w} and {w}, {A} said, while {B} pointed to the {w}. |
   {A} and {B} were at the centre of the {K} in {P}{D}, which concerned {w}, {w} and {w}. | {A} told reporters in {P}{D} about the {K}, the {w}, the {w} and {F}. |
   In {P}, the {K} left {F} and much talk of {w}, {w} and {w}, according to {A}. || {B} named {F}, the {w}, the {w} and the {w} as part of it, and later {G}. | For {b} it was a matter of {w}, {w} and {w}, and of {F}. |
   At stake were the {w}, the {w}, the {w} and the {w}, together with {G}, as {b} explained. || The {w} and the {w} remained unclear, people in {P} said. | {a} called the {w} a question of {w} and {w}. |
   Local media mentioned {w}, {w}, {w} and {w} without further detail. | The figure of {G} did not include {w} and {w}. | Last year a {o} in the same region was followed by {w} and {w}. |
   Nobody could say what became of the {w}, the {w} and the {w} after the {K}. | Observers in {X} compared the {w} with the {w} and the {w}. | Again and again {b} came back to {w}, {w} and {w}.`,
  `{K} في {P}: {w} و{w} | {N}: {w} بعد {K} | {N} مع {M}: {K} حول {w} || قال {A} إن {K} في {P}{D} كان حول {w} و{w}، وأشار {B} إلى {w}. | كان {A} مع {B} في قلب {K} في {P}{D}، وتعلق الأمر بموضوع {w} و{w} و{w}. |
   تحدث {A} للصحفيين في {P}{D} عن {K} وعن {w} و{w} وعن {F}. | في {P} خلف {K} {F} وحديثا طويلا عن {w} و{w} و{w}، بحسب {A}. || ذكر {B} {F} مع {w} و{w} و{w}، ثم ذكر {G}. | بالنسبة إلى {b} كانت المسألة مسألة {w} و{w} و{w} وكذلك {F}. |
   كان الأمر يخص {w} و{w} و{w} و{w} إلى جانب {G}، كما أوضح {b}. || بقي {w} و{w} غير واضح، كما قال سكان {P}. | وصف {a} موضوع {w} بأنه مسألة {w} و{w}. | ذكرت وسائل إعلام محلية {w} و{w} و{w} و{w} من دون تفاصيل أخرى. |
   لم يشمل رقم {G} كلا من {w} و{w}. | في العام الماضي أعقب {o} في المنطقة نفسها {w} و{w}. | لم يعرف أحد مصير {w} و{w} و{w} بعد {K}. | قارن مراقبون في {X} بين {w} و{w} و{w}. | عاد {b} مرارا إلى {w} و{w} و{w}.`,
  `{P}: {K}, {w} и {w} | {N}: {w} и {K} | {N} и {M}: {K}, {w} || Как сообщил {A}, {K} в городе {P}{D} — это {w} и {w}, а {B} отметил ещё {w}. | {A} и {B} оказались в центре внимания: {K} в городе {P}{D}, а с этим {w}, {w} и {w}. |
   {A} рассказал журналистам в городе {P}{D}, что такое {K}, {w}, {w} и {F}. | Город {P}: {K}, {F} и долгие споры на темы {w}, {w} и {w}, как сообщил {A}. || {B} назвал {F}, {w}, {w} и {w} частью происходящего, а затем {G}. |
   Для стороны, которую представляет {b}, важны {w}, {w} и {w}, а также {F}. | На кону {w}, {w}, {w} и {w}, а вместе с ними {G}, как пояснил {b}. || {w} и {w} остались неясными, говорят жители города {P}. |
   {a} считает, что {w} — это {w} и {w}. | Местные СМИ упоминали {w}, {w}, {w} и {w} без подробностей. | В число {G} не вошли {w} и {w}. | В прошлом году в этом регионе было {o}, а потом {w} и {w}. |
   Никто не знает, что означают {w}, {w} и {w}, если вспомнить {K}. | Наблюдатели из страны {X} сравнили {w}, {w} и {w}. | {b} снова и снова упоминал {w}, {w} и {w}.`,
  `{K} en {P}: {w} y {w} | {N}: {w} tras {K} | {N} y {M}: {K}, {w} || {A} dijo que {K} en {P}{D} fue cosa de {w} y {w}, mientras que {B} señaló {w}. | {A} y {B} estuvieron en el centro de {K} en {P}{D}, con {w}, {w} y {w} como asuntos. |
   {A} habló con los periodistas en {P}{D} sobre {K}, {w}, {w} y {F}. | En {P}, {K} dejó {F} y mucho que decir sobre {w}, {w} y {w}, según {A}. || {B} mencionó {F}, {w}, {w} y {w} como parte de lo ocurrido, y después {G}. |
   Para {b} era un asunto de {w}, {w} y {w}, y también de {F}. | Estaban en juego {w}, {w}, {w} y {w}, junto con {G}, como explicó {b}. || {w} y {w} seguían sin aclararse, según los vecinos de {P}. |
   {a} dijo que {w} era cuestión de {w} y {w}. | Los medios locales mencionaron {w}, {w}, {w} y {w} sin más detalles. | La cifra de {G} no incluía {w} ni {w}. | El año pasado hubo {o} en la misma región, y después {w} y {w}. |
   Nadie supo decir qué fue de {w}, {w} y {w} después de {K}. | Observadores de {X} compararon {w} con {w} y {w}. | Una y otra vez {b} volvió sobre {w}, {w} y {w}.`,
  `{K} in {P}: {w} und {w} | {N}: {w} nach {K} | {N} und {M}: {K}, {w} || {A} sagte, {K} in {P}{D} habe mit {w} und {w} zu tun, während {B} auf {w} verwies. | {A} und {B} standen im Mittelpunkt: {K} in {P}{D}, dazu {w}, {w} und {w}. |
   {A} sprach vor Journalisten in {P}{D} über {K}, {w}, {w} und {F}. | In {P} brachte {K} {F} und viel Gerede über {w}, {w} und {w}, wie {A} mitteilte. || {B} nannte {F}, {w}, {w} und {w} als Teil des Geschehens, später auch {G}. |
   Für {b} ging es um {w}, {w} und {w} und außerdem um {F}. | Auf dem Spiel standen {w}, {w}, {w} und {w}, zusammen mit {G}, wie {b} erklärte. || {w} und {w} blieben unklar, sagten Bewohner von {P}. |
   {a} nannte {w} eine Frage von {w} und {w}. | Örtliche Medien erwähnten {w}, {w}, {w} und {w} ohne Einzelheiten. | {w} und {w} fehlten in der Zahl von {G}. | Im vergangenen Jahr folgten in derselben Gegend auf {o} zunächst {w} und {w}. |
   Niemand wusste, was nach {K} aus {w}, {w} und {w} wurde. | Beobachter in {X} verglichen {w} mit {w} und {w}. | Immer wieder kam {b} auf {w}, {w} und {w} zurück.`,
  `{P}{K}：{w}与{w} | {N}：{K}后的{w} | {N}与{M}：{K}、{w} || {A}表示，{D}在{P}的{K}涉及{w}和{w}，{B}则提到{w}。 | {D}在{P}的{K}中，{A}与{B}成为焦点，内容包括{w}、{w}和{w}。 | {A}{D}在{P}向媒体介绍了{K}、{w}、{w}以及{F}的情况。 | 据{A}介绍，{P}的{K}造成{F}的结果，并引出{w}、{w}和{w}等话题。 ||
   {B}提到{F}、{w}、{w}和{w}，随后又提到{G}。 | 对{b}来说，这关系到{w}、{w}和{w}，也关系到{F}。 | {b}解释说，此事牵涉{w}、{w}、{w}和{w}，以及{G}。 || {P}的居民说，{w}和{w}仍不清楚。 | {a}称{w}是{w}和{w}的问题。 | {X}的观察人士把{w}与{w}和{w}作了比较。 | 当地媒体提到{w}、{w}、{w}和{w}，没有更多细节。 | {G}这一数字不包括{w}和{w}。 |
   去年同一地区的{o}之后出现了{w}和{w}。 | 没有人知道{K}之后{w}、{w}和{w}究竟怎样。 | {b}一再回到{w}、{w}和{w}的话题。`,
].map((text) => {
  const [headlines, leads, seconds, bodies] = text.split("||").map((part) => part.split("|").map(cutTemplate));
  return { headlines: headlines!, leads: leads!, seconds: seconds!, bodies: bodies! };
});

/** Literal text at even places, names of slots at odd ones. */
type Template = readonly string[];

function cutTemplate(text: string): Template {
  return text.trim().split(/[{}]/);
}

type Random = () => number;

/** Numbers 0..1 that depend on the parts alone (mulberry32, Tommy Ettinger). */
function seeded(...parts: readonly number[]): Random {
  let state = 0;
  for (const part of parts) state = scramble(Math.imul(state ^ part, 0x9e3779b1) + 0x6d2b79f5);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    return scramble(state) / 2 ** 32;
  };
}

function scramble(state: number): number {
  let mixed = Math.imul(state ^ (state >>> 15), state | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return (mixed ^ (mixed >>> 14)) >>> 0;
}

function below(random: Random, count: number, skew = 1): number {
  return Math.floor(count * random() ** skew);
}

function pick<T>(random: Random, from: readonly T[]): T {
  return from[below(random, from.length)]!;
}

function shuffle<T>(random: Random, values: readonly T[]): readonly T[] {
  const shuffled = [...values];
  for (let last = shuffled.length - 1; last > 0; last--) {
    const other = below(random, last + 1);
    [shuffled[last], shuffled[other]] = [shuffled[other]!, shuffled[last]!];
  }
  return shuffled;
}

/** By script. */
type Name = readonly string[];

interface Actor {
  readonly kind: "person" | "office" | "country";
  readonly country?: string;
  /** Index into `OFFICES`. */
  readonly office?: number;
  readonly given: Name;
  readonly family: Name;
}

interface Figure {
  readonly unit: (typeof UNITS)[number];
  readonly value: number;
}

interface Happening {
  readonly day: string;
  readonly kind: (typeof KINDS)[number];
  readonly actors: readonly [Actor, Actor];
  readonly place: Name;
  readonly figures: readonly [Figure, Figure];
  readonly words: readonly (readonly string[])[];
}

/** What is drawn for what, so that no two draws share their numbers. */
const DRAWS = { sizes: 1, person: 2, place: 3, event: 4, report: 5, order: 6 } as const;

function spellName(random: Random, syllables: number, closings: typeof CLOSINGS | undefined): Name {
  const parts = Array.from({ length: syllables }, () => pick(random, SYLLABLES));
  if (closings) parts.push(pick(random, closings));
  return [0, 1, 2, 3].map((script) => capitalize(parts.map((part) => part[script]!).join("")));
}

function capitalize(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function drawActor(random: Random, seed: number, persons: number): Actor {
  const own = seeded(seed, DRAWS.person, below(random, persons, SKEW));
  const given = spellName(own, 2, own() < 0.5 ? CLOSINGS : undefined);
  const family = spellName(own, 2 + below(own, 2), own() < 0.7 ? CLOSINGS : undefined);
  const [country, office, share] = [pick(own, COUNTRIES), below(own, OFFICES.length), random()];
  if (share > 0.85) return { kind: "country", country, given, family };
  if (share > 0.7) return { kind: "office", country, office, given, family };
  return { kind: "person", given, family, ...(own() < 0.6 ? { country, office } : {}) };
}

function drawHappening(event: number, day: string, { seed, events }: GenerateOptions): Happening {
  const random = seeded(seed, DRAWS.event, event);
  const figure = () => ({ unit: pick(random, UNITS), value: 3 + below(random, 95) });
  const actor = () => drawActor(random, seed, Math.ceil(events * PERSONS_PER_EVENT));
  const place = seeded(seed, DRAWS.place, below(random, Math.ceil(events * PLACES_PER_EVENT), SKEW));
  const words = new Set(Array.from({ length: 12 + below(random, 9) }, () => pick(random, WORDS)));
  return {
    day,
    kind: pick(random, KINDS),
    actors: [actor(), actor()],
    place: spellName(place, 2, TOWNS),
    figures: [figure(), figure()],
    words: [...words],
  };
}

/** One report to be written: of what, in which language, when. */
interface Telling {
  readonly happening: Happening;
  readonly id: string;
  readonly language: number;
  readonly published: string | undefined;
  readonly late: boolean;
  readonly dayNamed: boolean;
  /** What of the event's words it keeps. */
  readonly words: readonly (readonly string[])[];
  readonly random: Random;
}

type KnownEntity = Omit<Entity, "name" | "forms">;

/** A text as it is written, with what is to be found in it. */
class Writing {
  text = "";
  readonly sentences: (Span & { readonly paragraph: number })[] = [];
  readonly mentions: Omit<Mention, "tokens">[] = [];
  readonly entities = new Map<string, { readonly entity: KnownEntity; readonly spans: Span[] }>();
  readonly quantities: Quantity[] = [];
  readonly times: TimeExpression[] = [];
  readonly acts: Act[] = [];
  readonly #telling: Telling;
  readonly #words: (readonly string[])[];
  readonly #named = new Set<Actor>();
  #opening = true;

  constructor(telling: Telling) {
    this.#telling = telling;
    this.#words = [...telling.words];
  }

  addSentence(template: Template): void {
    const place = this.sentences.length;
    if (place > 0) this.text += place % 2 === 0 ? "\n\n" : GAPS[this.#telling.language]!;
    this.#opening = true;
    this.sentences.push({ ...this.fill(template), paragraph: place >> 1 });
  }

  fill(template: Template, titled?: Actor): Span {
    const start = this.text.length;
    for (const [place, piece] of template.entries()) {
      if (place % 2 === 0) this.#add(piece);
      else this.#fillSlot(piece, titled);
    }
    return { start, end: this.text.length };
  }

  #fillSlot(slot: string, titled: Actor | undefined): void {
    const { happening, language, random } = this.#telling;
    const actor = happening.actors["ANa".includes(slot) ? 0 : 1];
    if (slot === "w") this.#addWord();
    else if (slot === "A" || slot === "B" || slot === "a" || slot === "b") this.#addActor(actor, slot > "Z");
    else if (slot === "N" || slot === "M") this.#addBareActor(actor);
    else if (slot === "P") this.#addPlace(happening.place[SCRIPTS[language]!]!);
    else if (slot === "K") this.#addAct(happening.kind);
    else if (slot === "o") this.#addAct(pick(random, KINDS));
    else if (slot === "F" || slot === "G") this.#addFigure(happening.figures[slot === "F" ? 0 : 1]);
    else if (slot === "D") this.#addDay();
    else if (slot === "X") this.#addCountry(pick(random, COUNTRIES), false);
    else if (slot === "C") this.#addCountry(titled!.country!, true);
    else if (slot === "O") this.#add(OFFICES[titled!.office!]![language]!);
  }

  #add(words: string): Span {
    const start = this.text.length;
    this.text += this.#opening ? capitalize(words) : words;
    this.#opening &&= words === "";
    return { start, end: this.text.length };
  }

  /** A wording with `value` for "#"; gives where its bracketed part stands. */
  #addMarked(wording: string, value: string): Span {
    const [before = "", marked = "", after = ""] = wording.replace("#", value).split(/[[\]]/);
    this.#add(before);
    const span = this.#add(marked);
    this.#add(after);
    return span;
  }

  #mention({ start, end }: Span, kind: MentionKind, entity: KnownEntity): void {
    const known = this.entities.get(entity.id) ?? { entity, spans: [] };
    this.entities.set(entity.id, known);
    if (kind === entity.kind) known.spans.push({ start, end });
    this.mentions.push({ start, end, kind, entity: entity.id });
  }

  #addPlace(name: string): void {
    this.#mention(this.#add(name), "place", { id: `place:${name}`, kind: "place" });
  }

  #addWord(): void {
    const { language, random } = this.#telling;
    const own = random() < (this.sentences.length < 2 ? OWN_EARLY : OWN_LATER) ? this.#words.shift() : undefined;
    this.#add((own ?? pick(random, WORDS))[language]!);
  }

  #addCountry(country: string, owning: boolean): void {
    const { language } = this.#telling;
    const name = countryName(country, language);
    const span = this.#add(owning && LANGUAGES[language] === "ru" ? russianGenitive(name) : name);
    this.#mention(span, "country", {
      id: `country:${country}`,
      kind: "country",
      english: countryName(country, 0),
      country,
    });
  }

  #addActor(actor: Actor, again: boolean): void {
    const { language } = this.#telling;
    if (actor.kind === "country") {
      this.#addCountry(actor.country!, false);
      return;
    }
    const name = nameIn(actor, language);
    const office = actor.office === undefined ? undefined : OFFICES[actor.office]![0]!;
    const titles = office === undefined ? {} : { office, country: actor.country! };
    const short = again && this.#named.has(actor);
    if (office !== undefined && !short) {
      this.#add(ARTICLES[language]!);
      const span = this.fill(OFFICE_ORDERS[language]!, actor);
      const id = actor.kind === "person" ? `person:${name}` : `office:${office}:${actor.country}`;
      this.#mention(span, "office", { id, kind: actor.kind, ...titles });
    }
    if (actor.kind === "office") return;
    if (office !== undefined && !short) this.#add(APPOSITIONS[language]!);
    const span = this.#add(short ? actor.family[SCRIPTS[language]!]! : name);
    this.#mention(span, "person", { id: `person:${name}`, kind: "person", ...titles });
    this.#named.add(actor);
  }

  #addBareActor(actor: Actor): void {
    if (actor.kind === "person") this.#add(nameIn(actor, this.#telling.language));
    else this.#addActor(actor, true);
  }

  #addAct({ forms, codes }: Happening["kind"]): void {
    const { start, end } = this.#add(forms[this.#telling.language]!);
    this.acts.push({ ...codes, start, end, sentence: this.sentences.length });
  }

  #addFigure({ unit: { unit, factor, forms }, value }: Figure): void {
    const { id, language, late, random } = this.#telling;
    // Tolls grow.
    const written = late && unit === "person" ? value + below(random, value) : value;
    const span = this.#addMarked(forms[language]!, `${written}`);
    this.quantities.push({ report: id, span, value: written * factor, unit });
  }

  #addDay(): void {
    const { happening, language, published, dayNamed, random } = this.#telling;
    if (!dayNamed) return;
    this.#add(GAPS[language]!);
    const { day: value } = happening;
    if (published !== undefined && random() < 0.5) {
      const weekday = weekdayOf(value);
      const span = this.#addMarked(WEEKDAY_FORMS[weekday]![language]!, "");
      this.times.push({ ...span, value, weekday: WEEKDAYS[weekday]! });
    } else {
      const date = DATE_FORMATS[language]!.format(Date.parse(value)).replace(/ г\.$/, "");
      this.times.push({ ...this.#addMarked(DATES[language]!, date), value });
    }
  }
}

function writeReport(telling: Telling): AnnotatedReport {
  const { id, language, published, random } = telling;
  const { headlines, leads, seconds, bodies } = TEMPLATES[language]!;
  const headline = new Writing(telling);
  headline.fill(pick(random, headlines));
  const body = new Writing(telling);
  const further = shuffle(random, bodies).slice(0, 3 + below(random, 3));
  for (const template of [pick(random, leads), pick(random, seconds), ...further]) body.addSentence(template);
  const tokens = tokenize(body.text);
  const tokensOf = ({ start, end }: Span) => [firstFrom(tokens, start), firstFrom(tokens, end)] as const;
  const date = { value: published ?? "", precision: "day", basis: "generated" } as const;
  return {
    report: {
      id,
      source: `generated/${id}`,
      outlet: `Outlet ${below(random, OUTLETS)}`,
      language: LANGUAGES[language]!,
      headline: headline.text,
      text: body.text,
      ...(published === undefined ? {} : { published: date }),
      credits: [],
    },
    pack: PACKS[language]!,
    tokens,
    sentences: body.sentences.map((sentence) => ({ ...sentence, tokens: tokensOf(sentence), heading: false })),
    mentions: body.mentions
      .map((mention) => ({ ...mention, tokens: tokensOf(mention) }))
      .sort((a, b) => a.start - b.start || b.end - a.end),
    entities: [...body.entities.values()]
      .map(({ entity, spans }) => {
        const forms = [...new Set(spans.map(({ start, end }) => body.text.slice(start, end)))];
        return { ...entity, name: entity.english ?? forms[0]!, forms };
      })
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    quantities: body.quantities,
    times: body.times,
    looseTimes: [],
    acts: body.acts,
    clauses: [],
    quotations: [],
    labels: [],
  };
}

/** Index of the first token that begins at `position` or behind it, by halving. */
function firstFrom(tokens: readonly Span[], position: number): number {
  let low = 0;
  for (let high = tokens.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

function nameIn({ given, family }: Actor, language: number): string {
  const script = SCRIPTS[language]!;
  return `${given[script]}${NAME_GAPS[script]}${family[script]}`;
}

/** What comes first mostly stays first. */
function inLooseOrder<T>(random: Random, values: readonly T[]): readonly T[] {
  const placed = values.map((value, place) => ({ value, place: place + 5 * random() }));
  return placed.sort((a, b) => a.place - b.place).map(({ value }) => value);
}

function countryName(country: string, language: number): string {
  return PACKS[language]!.actors.countries[country]!.names[0]!;
}

/** Of the names of `COUNTRIES` alone. */
function russianGenitive(name: string): string {
  if (name.endsWith("я") || /[гкхжшчщ]а$/.test(name)) return `${name.slice(0, -1)}и`;
  return name.endsWith("а") ? `${name.slice(0, -1)}ы` : `${name}а`;
}

/** How many reports each event has. */
function drawSizes({ events, reports, seed }: GenerateOptions): Int32Array {
  const random = seeded(seed, DRAWS.sizes);
  const ranks = shuffle(
    random,
    Array.from({ length: events }, (_, event) => event),
  );
  const sizes = new Int32Array(events).fill(1);
  for (let report = events; report < reports; report++) sizes[ranks[below(random, events, SKEW)]!]!++;
  return sizes;
}

/** Reports one at a time, in order of their days, those of one day mixed; those without a date stand among their day's. */
export function* generateReports(options: GenerateOptions): Generator<GeneratedReport, void, undefined> {
  const { events, days, seed } = options;
  const sizes = drawSizes(options);
  const firstOf = (day: number) => Math.min(events, Math.ceil((Math.max(0, day) * events) / days));
  for (let day = 0; day <= days; day++) {
    const today = addDays(FIRST_DAY, day);
    const due: { readonly event: number; readonly number: number; readonly late: boolean }[] = [];
    for (let event = firstOf(day - 1); event < firstOf(day + 1); event++) {
      const late = event < firstOf(day);
      for (let number = 0; number < sizes[event]!; number++) {
        if (seeded(seed, DRAWS.order, event, number)() < LATE === late) due.push({ event, number, late });
      }
    }
    const happenings = new Map<number, Happening>();
    for (const { event, number, late } of shuffle(seeded(seed, DRAWS.order, day), due)) {
      const happening = happenings.get(event) ?? drawHappening(event, late ? addDays(today, -1) : today, options);
      happenings.set(event, happening);
      const random = seeded(seed, DRAWS.report, event, number);
      const published = random() < UNDATED ? undefined : today;
      const id = contentId("generated", `${seed}`, `${event}`, `${number}`);
      const language = below(random, LANGUAGES.length);
      const kept = happening.words.filter(() => random() < WORD_KEPT);
      const [dayNamed, words] = [random() < DAY_NAMED, inLooseOrder(random, kept)];
      yield { event, annotated: writeReport({ happening, id, language, published, late, dayNamed, words, random }) };
    }
  }
}
