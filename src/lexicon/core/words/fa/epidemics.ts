/** Infections and how they are fought in Persian. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/epidemics.js";

// biome-ignore format: one concept a line
export const epidemics: WordsFor<typeof topic.epidemics> = {
  "influenza, flu": "آنفلوآنزا, آنفلوانزا, انفلونزا",
  "malaria": "مالاریا, ملاریا",
  "measles": "سرخک, سرخکان",
  "polio": "فلج اطفال, پولیو",
  "tuberculosis": "سل, توبرکلوز",
  "Ebola": "ابولا, ایبولا",
  "AIDS, HIV": "ایدز, اچ‌آی‌وی, اچ آی وی",
  "smallpox": "آبله, چیچک",
  "monkeypox, mpox": "آبله میمونی, آبله‌میمون, آبله میمون, ام‌پاکس, ام پاکس",
  "plague": "طاعون",
  "hepatitis": "هپاتیت, زردی سیاه",
  "bird flu": "آنفلوآنزای پرندگان, آنفلوآنزای مرغی, آنفلوانزای پرندگان",
  "bacteria": "باکتری, باکتری‌ها, بکتریا",
  "germ, microbe": "میکروب, میکروب‌ها",
  "parasite": "انگل, انگل‌ها, پارازیت",
  "contagious, infectious": "مسری, واگیردار, عفونی, ساری",
  "variant": "سویه, گونه, سویه‌ها, جهش‌یافته, جهش یافته",
  "mutation, mutate": "جهش, جهش یافت, جهش ژنتیکی",
  "immunity, immune": "ایمنی, مصونیت, ایمن, ایمنی جمعی",
  "immune system": "سیستم ایمنی, دستگاه ایمنی, سیستم دفاعی بدن",
  "social distancing": "فاصله‌گذاری اجتماعی, فاصله گذاری اجتماعی, فاصله اجتماعی",
  "hygiene": "بهداشت, نظافت, حفظ‌الصحه, حفظ الصحه",
  "disinfection, disinfect": "ضدعفونی, گندزدایی, ضدعفونی کرد, ضدعفونی کردند, ضدعفونی می‌کند, ضدعفونی کردن",
  "ventilator": "ونتیلاتور, دستگاه تنفس, دستگاه تنفس مصنوعی",
  "restrictions": "محدودیت‌ها, محدودیت, محدودیت‌های",
  "public health": "بهداشت عمومی, سلامت عمومی, صحت عامه",
  "vaccination campaign": "کارزار واکسیناسیون, کمپین واکسیناسیون, کارزار واکسین",
  "travel ban": "ممنوعیت سفر, منع سفر",
  "new cases": "موارد جدید, مبتلایان جدید, موارد تازه, واقعات جدید",
};
