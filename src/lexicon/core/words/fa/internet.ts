/** The net, its users and its dangers in Persian. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/internet.js";

// biome-ignore format: one concept a line
export const internet: WordsFor<typeof topic.internet> = {
  "online": "آنلاین, برخط, اینترنتی",
  "search engine": "موتور جستجو, موتور جست‌وجو, موتور جست وجو",
  "email": "ایمیل, رایانامه, پست الکترونیکی, ایمیل‌ها",
  "link": "لینک, پیوند",
  "download": "دانلود, بارگیری, دانلود کرد, دانلود کردند, دانلود می‌کند, دانلود کردن",
  "streaming": "پخش آنلاین, پخش زنده, استریم, پخش اینترنتی",
  "blogger, blog": "وبلاگ‌نویس, وبلاگ نویس, وبلاگ, بلاگر",
  "tweet": "توییت, توئیت, توییت کرد, توییت کردند, توییت می‌کند, توییت کردن, پست توییتری",
  "follower": "دنبال‌کننده, دنبال کننده, فالوور, دنبال‌کنندگان, پیرو",
  "comment": "کامنت, دیدگاه, نظر, نظرات",
  "influencer": "اینفلوئنسر, تاثیرگذار, اینفلوئنسرها",
  "hacker": "هکر, هکرها, هکرهای",
  "cyberattack": "حمله سایبری, حملات سایبری, حمله هکری",
  "malware": "بدافزار, بدافزارها, ویروس رایانه‌ای, ویروس رایانه ای",
  "personal data": "اطلاعات شخصی, داده‌های شخصی, اطلاعات خصوصی",
  "cryptocurrency": "رمزارز, ارز دیجیتال, رمزارزها, ارزهای دیجیتال",
  "bitcoin": "بیت‌کوین, بیت کوین, بیتکوین",
  "e-commerce": "تجارت الکترونیک, تجارت الکترونیکی, خرید آنلاین",
  "server": "سرور, کارساز, سرورها",
  "content": "محتوا, محتوای, مضمون",
  "cybersecurity": "امنیت سایبری, امنیت شبکه",
  "social network": "شبکه اجتماعی, شبکه‌های اجتماعی",
  "virtual": "مجازی",
  "archive": "آرشیو, بایگانی",
};
