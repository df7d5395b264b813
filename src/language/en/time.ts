/**
 * Months, days and words of time in English news.
 * Source: own knowledge; facts of the language.
 */
import type { TimeWords } from "../../model/language.js";

export const time: TimeWords = {
  // biome-ignore format: a table, one entry a line
  months: [
    ["January", "Jan"],
    ["February", "Feb"],
    ["March", "Mar"],
    ["April", "Apr"],
    ["May"],
    ["June", "Jun"],
    ["July", "Jul"],
    ["August", "Aug"],
    ["September", "Sep", "Sept"],
    ["October", "Oct"],
    ["November", "Nov"],
    ["December", "Dec"],
  ],
  // biome-ignore format: a table, one entry a line
  weekdays: [
    ["Monday", "Mon"],
    ["Tuesday", "Tue", "Tues"],
    ["Wednesday", "Wed"],
    ["Thursday", "Thu", "Thur", "Thurs"],
    ["Friday", "Fri"],
    ["Saturday", "Sat"],
    ["Sunday", "Sun"],
  ],
  // biome-ignore format: a table, one entry a line
  relativeDays: [
    { days: -2, forms: ["the day before yesterday", "day before yesterday", "two days ago", "48 hours ago"] },
    { days: -1, forms: ["yesterday", "last night", "yesterday morning", "yesterday afternoon", "yesterday evening",
      "a day ago", "one day ago", "overnight"] },
    { days: 0, forms: ["today", "tonight", "this morning", "this afternoon", "this evening", "earlier today",
      "later today", "at dawn today", "earlier in the day"] },
    { days: 1, forms: ["tomorrow", "tomorrow morning", "tomorrow evening", "the next day", "a day later",
      "the following day"] },
    { days: 2, forms: ["the day after tomorrow", "day after tomorrow", "in two days"] },
    { days: -3, forms: ["three days ago"] },
    { days: -7, forms: ["a week ago", "one week ago"] },
    { days: 7, forms: ["in a week"] },
  ],
  // biome-ignore format: a table, one entry a line
  weekdayShifts: [
    { weeks: -1, forms: ["last", "past", "previous", "this past"] },
    { weeks: 1, forms: ["next", "coming", "upcoming", "this coming"] },
  ],
  numericOrders: ["mdy", "dmy", "ymd"],
};
