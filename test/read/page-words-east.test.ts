/** Credits, datelines, labels, end marks and noise as Persian, Turkish, Chinese and Arabic news sites print them. */
import { describe, expect, test } from "vitest";
import type { Report } from "../../src/model/report.js";
import { readDocument } from "../../src/read/read-document.js";
import { languages } from "./reading-languages.js";

/** A page as crawled: where the line of a case stands in it. */
type Place =
  /** Before the first words of the first paragraph. */
  | "opening"
  /** Behind the last words of the last paragraph. */
  | "closing"
  /** Lines of their own. */
  | "above"
  | "amid"
  | "below";

interface Story {
  readonly code: string;
  readonly headline: string;
  readonly paragraphs: readonly [string, string, string];
}

const persian: Story = {
  code: "fa",
  headline: "پل روستای کوهپایه پس از هشت ماه باز شد",
  paragraphs: [
    "پلی که سیل سال گذشته آن را برده بود، پس از هشت ماه کار شبانه‌روزی صبح چهارشنبه با حضور اهالی روستا دوباره باز شد.",
    "دهیار روستا توضیح داد که بچه‌ها از این پس نیم ساعت زودتر به مدرسه می‌رسند و سالمندان می‌توانند خودشان به بازار بروند.",
    "در این مدت پایه‌های پل مقاوم‌تر شد، دو پیاده‌رو در دو سوی آن ساخته شد و چراغ‌های تازه‌ای برای شب نصب کردند.",
  ],
};
const turkish: Story = {
  code: "tr",
  headline: "Karasu köprüsü onarımdan sonra trafiğe açıldı",
  paragraphs: [
    "Karasu ilçesinde selde hasar gören köprü, sekiz ay süren onarımın ardından çarşamba sabahı yeniden trafiğe açıldı.",
    "Belediye başkanı, çocukların artık okula yarım saat daha kısa yoldan gideceğini, esnafın da çarşıya kendi aracıyla ulaşabileceğini anlattı.",
    "Onarım sırasında köprünün ayakları güçlendirildi, iki yanına yaya yolu eklendi ve aydınlatma direkleri yenilendi.",
  ],
};
const chinese: Story = {
  code: "zh",
  headline: "山村新桥通车 村民出行更方便",
  paragraphs: [
    "去年被洪水冲走的石桥经过八个月施工后于周三上午重新通车，附近三个村子的居民早早来到桥头，在锣鼓声中走过新桥。",
    "村委会主任介绍，孩子们上学可以少走半个小时的路，老人们也能自己到集市买菜，农产品外运的成本将明显下降。",
    "施工期间，工人们加固了桥墩，在两侧修建了人行道，还安装了新的路灯，桥面宽度由四米增加到七米。",
  ],
};
const arabic: Story = {
  code: "ar",
  headline: "افتتاح جسر القرية بعد ثمانية أشهر من العمل",
  paragraphs: [
    "عاد جسر القرية الذي جرفته السيول العام الماضي إلى العمل صباح الأربعاء بعد ثمانية أشهر من الإصلاح، بحضور عشرات الأهالي.",
    "وأوضح رئيس البلدية أن التلاميذ سيصلون إلى مدارسهم قبل نصف ساعة من الموعد المعتاد، وأن كبار السن سيتمكنون من بلوغ السوق بأنفسهم.",
    "وشملت الأشغال تقوية أعمدة الجسر وبناء رصيفين على جانبيه وتركيب مصابيح جديدة للإنارة ليلا.",
  ],
};

function readWith(story: Story, place: Place, line: string): Report {
  const [first, second, third] = story.paragraphs;
  const at = (here: Place) => (place === here ? [line] : []);
  const page = [
    story.headline,
    ...at("above"),
    (place === "opening" ? line : "") + first,
    second,
    ...at("amid"),
    third + (place === "closing" ? line : ""),
    ...at("below"),
  ].join("\n");
  const read = readDocument(new TextEncoder().encode(page), { source: "page.txt" }, languages);
  if ("reason" in read) throw new Error(read.reason);
  return read;
}

type Cases = readonly (readonly [place: Place, line: string, ...expected: string[]])[];

const rowsOf = (cases: Cases) => cases.map(([place, line, ...expected]) => ({ place, line, expected }));

function findsCredits(story: Story, cases: Cases): void {
  test.each(rowsOf(cases))("credits, $place: $line", ({ place, line, expected }) => {
    const { credits, language, headline } = readWith(story, place, line);
    expect({ names: credits.map(({ name }) => name), language, headline }).toEqual({
      names: expected,
      language: story.code,
      headline: story.headline,
    });
  });
}

/** The line is no part of the body, and the body loses nothing. */
function leavesOut(story: Story, cases: Cases): void {
  test.each(rowsOf(cases))("no body, $place: $line", ({ place, line }) => {
    const { text, headline } = readWith(story, place, line);
    expect({ text, headline }).toEqual({ text: story.paragraphs.join("\n\n"), headline: story.headline });
  });
}

function dates(story: Story, cases: Cases): void {
  test.each(rowsOf(cases))("date, $place: $line", ({ place, line, expected }) => {
    expect([readWith(story, place, line).published?.value]).toEqual(expected);
  });
}

function opensWith(story: Story, cases: Cases): void {
  test.each(rowsOf(cases))("dateline, $place: $line", ({ place, line, expected }) => {
    expect([readWith(story, place, line).dateline]).toEqual(expected);
  });
}

describe("Persian", () => {
  findsCredits(persian, [
    ["opening", "به گزارش خبرگزاری مهر، ", "Mehr News"],
    ["opening", "به گزارش خبرنگار مهر، ", "Mehr News"],
    ["opening", "به گزارش ایسنا، ", "ISNA"],
    ["opening", "به گزارش گروه بین‌الملل خبرگزاری تسنیم، ", "Tasnim"],
    ["opening", "به گزارش ایسنا به نقل از رویترز، ", "ISNA", "Reuters"],
    ["opening", "به گزارش سرویس جهان باشگاه خبرنگاران جوان، ", "YJC"],
    ["opening", "به گزارش خبرگزاری کوهستان، ", "خبرگزاری کوهستان"],
    ["opening", "به نقل از خبرگزاری صدا و سیما، ", "IRIB"],
    ["opening", "به گزارش روزنامه نیویورک تایمز، ", "New York Times"],
    ["opening", "خبرگزاری فرانسه گزارش داد: ", "AFP"],
    ["opening", "شبکه الجزیره در گزارشی اعلام کرد: ", "Al Jazeera"],
    ["opening", "تهران (ایسنا) - ", "ISNA"],
    ["opening", "به نوشته روزنامه واشنگتن پست، ", "Washington Post"],
    ["below", "منبع: ایسنا", "ISNA"],
    ["below", "منبع: خبرآنلاین / رویترز", "Khabar Online", "Reuters"],
    ["below", "منبع: روزنامه کوهستان", "روزنامه کوهستان"],
    ["above", "کد خبر: ۱۲۳۴۵۶ | تاریخ انتشار: ۲۸ اسفند ۱۴۰۲ - ۱۵:۳۰ | منبع: ایرنا", "IRNA"],
    ["opening", "به گفته شهردار، "],
    ["opening", "به گزارش روابط عمومی شهرداری، "],
  ]);
  leavesOut(persian, [
    ["below", "انتهای پیام/"],
    ["below", "انتهای پیام/4117"],
    ["below", "انتهای پیام/ ۱۰۴"],
    ["closing", " انتهای پیام/"],
    ["below", "پایان پیام/"],
    ["above", "کد خبر: ۸۵۴۲۱۷۶"],
    ["above", "شناسه خبر: 6054871"],
    ["below", "لینک کوتاه: https://example.ir/x7Kd2"],
    ["below", "برچسب‌ها: پل، روستا، سیل"],
    ["below", "اخبار مرتبط"],
    ["below", "بیشتر بخوانید: ساخت پل‌های تازه در استان"],
    ["below", "نظر شما"],
    ["below", "نام و نام خانوادگی"],
    ["below", "ارسال نظر"],
    ["below", "نظرات حاوی توهین و مطالب غیر مرتبط منتشر نخواهد شد."],
    ["below", "کلیه حقوق این سایت متعلق به خبرگزاری کوهستان است."],
    ["above", "اشتراک گذاری"],
    ["above", "زمان مطالعه: ۳ دقیقه"],
    ["amid", "عکس: حسین راد"],
    ["above", "خبرنگار: مریم کوهی"],
    ["above", "صفحه اصلی > استان‌ها > کوهپایه"],
  ]);
  dates(persian, [
    ["above", "۲۸ اسفند ۱۴۰۲ - ۱۵:۳۰", "2024-03-18T15:30"],
    ["above", "تاریخ انتشار: ۱۴۰۲/۱۲/۲۸", "2024-03-18"],
    ["above", "دوشنبه ۲۸ اسفند ۱۴۰۲ ساعت ۱۵:۳۰", "2024-03-18T15:30"],
    ["above", "تاریخ انتشار : ۱۹ مارس ۲۰۲۴", "2024-03-19"],
    ["above", "کد خبر: ۱۲۳۴۵۶ | تاریخ انتشار: ۲۸ اسفند ۱۴۰۲ - ۱۵:۳۰ | منبع: ایرنا", "2024-03-18T15:30"],
  ]);
  opensWith(persian, [
    ["opening", "تهران (ایسنا) - ", "تهران (ایسنا)"],
    ["opening", "تهران - ایرنا - ", "تهران - ایرنا"],
    ["opening", "مشهد – ", "مشهد"],
  ]);
});

describe("Turkish", () => {
  findsCredits(turkish, [
    ["opening", "AA'nın haberine göre, ", "Anadolu"],
    ["opening", "Anadolu Ajansı’nın haberine göre ", "Anadolu"],
    ["opening", "Anadolu Ajansı'na göre, ", "Anadolu"],
    ["opening", "Anadolu Ajansının haberine göre ", "Anadolu"],
    ["opening", "Reuters'ın bildirdiğine göre ", "Reuters"],
    ["opening", "DHA'nın aktardığına göre, ", "DHA"],
    ["opening", "İHA muhabirinin edindiği bilgiye göre ", "IHA"],
    ["opening", "Kuzey Haber Ajansı'nın haberine göre ", "Kuzey Haber Ajansı"],
    ["opening", "ANKARA (AA) - ", "Anadolu"],
    ["opening", "İSTANBUL, (DHA)- ", "DHA"],
    ["opening", "New York Times gazetesinin haberine göre, ", "New York Times"],
    ["opening", "Rus haber ajansı TASS'ın haberine göre ", "TASS"],
    ["opening", "Hürriyet'in haberine göre, ", "Hurriyet"],
    ["closing", " (DHA)", "DHA"],
    ["closing", " (AA)", "Anadolu"],
    ["below", "Kaynak: AA", "Anadolu"],
    ["below", "Kaynak: İHA / Reuters", "IHA", "Reuters"],
    ["below", "Kaynak: Kuzey Postası", "Kuzey Postası"],
    ["below", "Kaynak: Anadolu Ajansı Muhabir: Deniz Aksoy", "Anadolu"],
    ["opening", "Belediye başkanına göre "],
  ]);
  leavesOut(turkish, [
    ["below", "İlgili haberler"],
    ["below", "Bunlar da ilginizi çekebilir"],
    ["below", "Etiketler: köprü, sel, onarım"],
    ["below", "En çok okunanlar"],
    ["above", "Abone ol"],
    ["above", "Google News'te Abone Ol"],
    ["above", "Haberin devamı için tıklayın"],
    ["above", "Okuma süresi: 2 dk"],
    ["above", "Muhabir: Deniz Aksoy"],
    ["above", "Yazdır"],
    ["amid", "REKLAM"],
    ["amid", "Fotoğraf: Kuzey Arşivi"],
    ["below", "Yorum yap"],
    ["below", "Adınız Soyadınız"],
    ["below", "Tüm hakları saklıdır. İzinsiz kullanılamaz."],
    ["below", "Burada yer alan yatırım bilgi, yorum ve tavsiyeleri yatırım danışmanlığı kapsamında değildir."],
    ["below", "Anasayfa > Gündem > Karasu"],
    ["below", "(BİTTİ)"],
    ["below", "Hakaret, küfür ve suç teşkil edecek yorumlar onaylanmamaktadır."],
    ["above", "Giriş: 19.03.2024 - 15:30 Güncelleme: 19.03.2024 - 16:05"],
  ]);
  dates(turkish, [
    ["above", "19 Mart 2024 Salı 15:30", "2024-03-19T15:30"],
    ["above", "Yayınlanma: 19.03.2024 - 15:30", "2024-03-19T15:30"],
    ["above", "Giriş Tarihi: 19.3.2024 15:30", "2024-03-19T15:30"],
    ["above", "Giriş: 19.03.2024 - 15:30 Güncelleme: 20.03.2024 - 16:05", "2024-03-19T15:30"],
    ["above", "05.06.2024", "2024-06-05"],
  ]);
  opensWith(turkish, [
    ["opening", "ANKARA (AA) - ", "ANKARA (AA)"],
    ["opening", "İSTANBUL, 19 Mart (Hibya) - ", "İSTANBUL, 19 Mart (Hibya)"],
    ["opening", "Diyarbakır - ", "Diyarbakır"],
  ]);
});

describe("Chinese", () => {
  findsCredits(chinese, [
    ["opening", "据新华社报道，", "Xinhua"],
    ["opening", "新华社北京3月19日电（记者 林一 高远）", "Xinhua"],
    ["opening", "新华社北京3月19日电 ", "Xinhua"],
    ["opening", "中新网3月19日电 据“中央社”报道，", "China News Service", "CNA (Taiwan)"],
    ["opening", "中新社北京3月19日电 (记者 林一)", "China News Service"],
    ["opening", "央视网消息：", "CCTV"],
    ["opening", "央视网消息：据新华社报道，", "CCTV", "Xinhua"],
    ["opening", "【环球网报道 记者 林一】", "Global Times"],
    ["opening", "据美国《纽约时报》报道，", "New York Times"],
    ["opening", "据路透社3月19日报道，", "Reuters"],
    ["opening", "据北方通讯社报道，", "北方通讯社"],
    ["opening", "据日本共同社报道，", "Kyodo"],
    ["opening", "据《江城日报》报道，", "江城日报"],
    ["opening", "综合新华社、央视新闻报道，", "Xinhua", "CCTV"],
    ["opening", "俄罗斯卫星通讯社援引当地官员的话称，", "Sputnik"],
    ["closing", "（新华社）", "Xinhua"],
    ["closing", "（来源：人民日报客户端）", "People's Daily"],
    ["below", "来源：新华网", "Xinhua"],
    ["below", "来源：江城晚报", "江城晚报"],
    ["below", "（来源：中国新闻网）", "China News Service"],
    ["above", "2024年03月19日15:30 来源：新华网 作者：林一", "Xinhua"],
    ["above", "来源：人民日报海外版 | 2024-03-19 15:30", "People's Daily"],
    ["above", "2024-03-19 15:30　来源：江城日报　责任编辑：高远", "江城日报"],
    ["opening", "据村委会主任介绍，"],
  ]);
  leavesOut(chinese, [
    ["closing", "（完）"],
    ["below", "（完）"],
    ["below", "责任编辑：高远"],
    ["below", "【责任编辑：高远】"],
    ["below", "（责编：高远、林一）"],
    ["amid", "图为村民走过新桥。"],
    ["amid", "图为村民走过新桥。林一 摄"],
    ["amid", "村民走过新桥。新华社记者 林一 摄"],
    ["amid", "资料图：被冲毁的石桥"],
    ["below", "延伸阅读"],
    ["below", "相关新闻："],
    ["above", "分享到："],
    ["above", "字号"],
    ["above", "记者：林一"],
    ["above", "文丨林一"],
    ["above", "阅读：1234"],
    ["above", "首页 > 新闻 > 国内"],
    ["below", "点击查看更多"],
    ["below", "发表评论"],
    ["below", "特别声明：以上内容仅代表作者观点，不代表本平台的观点或立场。"],
    ["below", "版权所有 未经授权禁止转载"],
    ["below", "京ICP备00000000号"],
    ["above", "2024-03-19 15:30　来源：江城日报　责任编辑：高远"],
  ]);
  dates(chinese, [
    ["above", "2024年03月19日15:30", "2024-03-19T15:30"],
    ["above", "发布时间：2024-03-19 15:30:21", "2024-03-19T15:30:21"],
    ["above", "2024年3月19日 星期二 15:30", "2024-03-19T15:30"],
    ["above", "2024年03月19日15:30 来源：新华网 作者：林一", "2024-03-19T15:30"],
    ["above", "来源：人民日报海外版 | 2024-03-19 15:30", "2024-03-19T15:30"],
  ]);
  opensWith(chinese, [
    ["opening", "新华社北京3月19日电（记者 林一 高远）", "新华社北京3月19日电（记者 林一 高远）"],
    ["opening", "新华社北京3月19日电 ", "新华社北京3月19日电"],
    ["opening", "中新网3月19日电 ", "中新网3月19日电"],
  ]);
});

describe("Arabic", () => {
  findsCredits(arabic, [
    ["opening", "أفادت وكالة رويترز بأنه ", "Reuters"],
    ["opening", "وذكرت وكالة الأناضول أنه ", "Anadolu"],
    ["opening", "نقلا عن وكالة فرانس برس، ", "AFP"],
    ["opening", "بحسب وكالة الأنباء السعودية (واس)، ", "SPA"],
    ["opening", "عمان 19 آذار (بترا)- ", "Petra"],
    ["opening", "القاهرة - أ ش أ: ", "MENA"],
    ["opening", "بغداد/ واع - ", "INA"],
    ["opening", "دمشق-سانا ", "SANA"],
    ["opening", "وقالت صحيفة نيويورك تايمز إنه ", "New York Times"],
    ["opening", "ووفقا لما نقلته وكالة الجبل للأنباء، ", "وكالة الجبل للأنباء"],
    ["closing", " (رويترز)", "Reuters"],
    ["closing", " (أ ف ب)", "AFP"],
    ["below", "المصدر: وكالات", "وكالات"],
    ["below", "المصدر: رويترز", "Reuters"],
    ["below", "المصدر: الجزيرة + وكالات", "Al Jazeera", "وكالات"],
    ["below", "المصدر : صحيفة الجبل", "صحيفة الجبل"],
    ["above", "التاريخ: 19-03-2024 | المصدر: سكاي نيوز عربية", "Sky News"],
    ["opening", "ووفقا لرئيس البلدية، "],
  ]);
  leavesOut(arabic, [
    ["below", "اقرأ أيضا"],
    ["below", "اقرأ أيضاً: جسور جديدة في الجبل"],
    ["below", "مواضيع ذات صلة"],
    ["below", "قد يهمك أيضا"],
    ["below", "الأكثر قراءة"],
    ["below", "/انتهى/"],
    ["below", "انتهى/ خ.م"],
    ["above", "شارك الخبر"],
    ["above", "رمز الخبر: 1234567"],
    ["above", "مدة القراءة: 3 دقائق"],
    ["above", "كتب: سالم الجبلي"],
    ["amid", "صورة أرشيفية للجسر القديم"],
    ["amid", "إعلان"],
    ["below", "الكلمات المفتاحية: جسر، سيول، قرية"],
    ["below", "جميع الحقوق محفوظة لصحيفة الجبل"],
    ["below", "لن يتم نشر عنوان بريدك الإلكتروني"],
    ["below", "تابعونا على تلغرام"],
    ["below", "اترك تعليقا"],
    ["above", "الرئيسية > أخبار محلية > القرية"],
  ]);
  dates(arabic, [
    ["above", "الثلاثاء 19 مارس 2024 - 15:30", "2024-03-19T15:30"],
    ["above", "تاريخ النشر: 19/03/2024", "2024-03-19"],
    ["above", "نشر في: ١٩ آذار ٢٠٢٤ - ١٥:٣٠", "2024-03-19T15:30"],
    ["above", "التاريخ: 19-03-2024 | المصدر: سكاي نيوز عربية", "2024-03-19"],
  ]);
  opensWith(arabic, [
    ["opening", "عمان 19 آذار (بترا)- ", "عمان 19 آذار (بترا)"],
    ["opening", "القاهرة - ", "القاهرة"],
    ["opening", "بيروت (رويترز) – ", "بيروت (رويترز)"],
  ]);
});
