/**
 * Notices of Arabic pages that hold no report: scripts wanted, errors, subscriptions, logins.
 * Source: own knowledge; facts of the language.
 */
import type { PageNotices } from "../../model/language.js";

export const notices: PageNotices = {
  // biome-ignore format: a table, many phrases a line
  script: [
    "تفعيل جافا سكريبت", "تفعيل الجافا سكريبت", "تمكين جافا سكريبت", "يرجى تفعيل JavaScript", "تشغيل JavaScript",
    "JavaScript معطل", "يتطلب JavaScript",
  ],
  // biome-ignore format: a table, many phrases a line
  error: [
    "الصفحة غير موجودة", "الصفحة المطلوبة غير موجودة", "لم يتم العثور على الصفحة", "لم يتم العثور", "خطأ 404",
    "404", "تم رفض الوصول", "غير مسموح", "خطأ في الخادم", "الخدمة غير متوفرة", "الصفحة التي تبحث عنها", "حدث خطأ",
    "عذرا الصفحة", "لا يمكن العثور على الصفحة", "تحقق من أنك لست روبوت",
  ],
  // biome-ignore format: a table, many phrases a line
  paywall: [
    "للمشتركين فقط", "خاص بالمشتركين", "اشترك لمتابعة القراءة", "اشترك لقراءة", "لمتابعة القراءة",
    "لقراءة المقال كاملا", "لإكمال القراءة", "محتوى حصري للمشتركين", "سجل الدخول لمتابعة القراءة", "هل أنت مشترك",
  ],
  // biome-ignore format: a table, many phrases a line
  login: [
    "تسجيل الدخول", "الدخول إلى حسابك", "نسيت كلمة المرور", "إنشاء حساب",
  ],
};
