/**
 * Notices of Persian pages that hold no report: scripts wanted, errors, subscriptions, logins.
 * Source: own knowledge; facts of the language.
 */
import type { PageNotices } from "../../model/language.js";

export const notices: PageNotices = {
  // biome-ignore format: a table, many phrases a line
  script: [
    "جاوااسکریپت را فعال کنید", "جاوا اسکریپت را فعال کنید", "فعال کردن جاوااسکریپت", "جاوااسکریپت غیرفعال است",
    "JavaScript را فعال کنید",
  ],
  // biome-ignore format: a table, many phrases a line
  error: [
    "صفحه مورد نظر یافت نشد", "صفحه یافت نشد", "صفحه پیدا نشد", "خطای 404", "خطای ۴۰۴", "404", "۴۰۴",
    "دسترسی غیرمجاز", "خطای سرور", "صفحه مورد نظر شما", "متاسفانه صفحه", "یافت نشد", "خطایی رخ داد",
    "سرویس در دسترس نیست",
  ],
  // biome-ignore format: a table, many phrases a line
  paywall: [
    "ویژه مشترکان", "ویژه مشترکین", "برای ادامه مطالعه", "برای خواندن ادامه", "اشتراک تهیه کنید", "مخصوص مشترکان",
    "برای مطالعه متن کامل مشترک شوید",
  ],
  // biome-ignore format: a table, many phrases a line
  login: [
    "ورود به حساب کاربری", "ورود به سایت", "ورود کاربران", "رمز عبور خود را فراموش کرده", "ایجاد حساب",
  ],
};
