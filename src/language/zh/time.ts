/**
 * Months, days and words of time in Chinese news.
 * Source: own knowledge; facts of the language.
 */
import type { TimeWords } from "../../model/language.js";
import { moments } from "./moments.js";

export const time: TimeWords = {
  months: [
    ["一月", "1月", "01月", "元月"],
    ["二月", "2月", "02月"],
    ["三月", "3月", "03月"],
    ["四月", "4月", "04月"],
    ["五月", "5月", "05月"],
    ["六月", "6月", "06月"],
    ["七月", "7月", "07月"],
    ["八月", "8月", "08月"],
    ["九月", "9月", "09月"],
    ["十月", "10月"],
    ["十一月", "11月"],
    ["十二月", "12月"],
  ],
  weekdays: [
    ["星期一", "周一", "週一", "礼拜一"],
    ["星期二", "周二", "週二", "礼拜二"],
    ["星期三", "周三", "週三", "礼拜三"],
    ["星期四", "周四", "週四", "礼拜四"],
    ["星期五", "周五", "週五", "礼拜五"],
    ["星期六", "周六", "週六", "礼拜六"],
    ["星期日", "星期天", "周日", "週日", "礼拜天", "礼拜日"],
  ],
  relativeDays: [
    { days: -2, forms: ["前天", "两天前", "前日"] },
    { days: -1, forms: ["昨天", "昨日", "昨晚", "昨夜", "昨天上午", "昨天下午", "昨天晚上", "昨晨", "一天前"] },
    { days: 0, forms: ["今天", "今日", "今晨", "今早", "今晚", "今天上午", "今天下午", "今天晚上", "今天早上", "今天凌晨",
      "当天", "当日"] },
    { days: 1, forms: ["明天", "明日", "明早", "明晚", "次日", "翌日", "第二天", "一天后"] },
    { days: 2, forms: ["后天", "两天后", "后日"] },
    { days: -3, forms: ["大前天", "三天前"] },
    { days: 3, forms: ["大后天", "三天后"] },
    { days: -7, forms: ["一周前", "一个星期前"] },
    { days: 7, forms: ["一周后", "一个星期后"] },
  ],
  weekdayShifts: [
    { weeks: -1, forms: ["上", "上个", "上一个"] },
    { weeks: 1, forms: ["下", "下个", "下一个"] },
  ],
  numericOrders: ["ymd", "mdy", "dmy"],
  hourWords: ["点", "點", "时", "時"],
  calendarMarks: [
    { calendar: "islamic", forms: ["伊斯兰历", "回历", "伊历"] },
    { calendar: "persian", forms: ["波斯历", "伊朗历"] },
    { calendar: "gregorian", forms: ["公历", "西历"] },
  ],
  halves: { am: ["上午", "凌晨", "早上", "清晨", "早晨"], pm: ["下午", "晚上", "傍晚", "晚间"] },
  zones: [
    { zone: "Asia/Shanghai", forms: ["北京时间"] },
    { zone: "UTC", forms: ["格林尼治时间", "世界时"] },
  ],
  ago: {
    before: [], after: ["前", "之前"],
    units: [
      { unit: "minute", forms: ["分钟", "分鐘"] }, { unit: "hour", forms: ["小时", "小時", "个小时"] },
      { unit: "day", forms: ["天", "日"] }, { unit: "week", forms: ["周", "星期", "个星期"] },
    ],
  },
  moments,
};
