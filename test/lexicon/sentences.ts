/** Sentences of our own about invented events, two of them translations. */
export const SENTENCES: readonly (readonly [text: string, language: string])[] = [
  ["The minister of Arvandia opened the new railway bridge on Monday.", "en"],
  ["A new bridge for trains was inaugurated by Arvandia's minister.", "en"],
  ["افتتح وزير أرفانديا جسر السكك الحديدية الجديد يوم الاثنين.", "ar"],
  ["Farmers lost 4,300 sheep in the floods of the northern valley.", "en"],
  ["فقد المزارعون ٤٣٠٠ رأس من الأغنام في فيضانات الوادي الشمالي.", "ar"],
  ["Die Brücke in Arvandia wurde eröffnet.", "de"],
  ["", "en"],
];
