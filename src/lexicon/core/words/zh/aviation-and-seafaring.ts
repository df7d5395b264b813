/** Aircraft, ships and their crews in Chinese. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/aviation-and-seafaring.js";

// biome-ignore format: one concept a line
export const aviationAndSeafaring: WordsFor<typeof topic.aviationAndSeafaring> = {
  "runway": "跑道",
  "takeoff": "起飞, 升空",
  "landing": "降落, 着陆",
  "emergency landing": "紧急降落, 迫降, 紧急着陆",
  "cockpit": "驾驶舱",
  "black box": "黑匣子, 飞行记录仪",
  "air traffic control": "空中交通管制, 空管, 航管",
  "terminal": "航站楼, 候机楼",
  "baggage, luggage": "行李, 托运行李",
  "ticket": "机票, 车票, 门票",
  "airliner, passenger plane": "客机, 民航客机",
  "wing": "机翼, 翅膀",
  "flight attendant, stewardess": "空乘, 乘务员, 空姐",
  "parachute": "降落伞",
  "altitude": "高度, 海拔",
  "cargo plane": "货机, 运输机",
  "civil aviation": "民航, 民用航空",
  "sailor, seaman": "水手, 海员",
  "cargo ship, freighter": "货轮, 货船",
  "container ship": "集装箱船, 货柜船",
  "yacht": "游艇",
  "fishing boat": "渔船",
  "lifeboat": "救生艇, 救生船",
  "anchor": "抛锚",
  "cruise, cruise ship": "邮轮, 游轮",
  "dock, pier, quay": "码头, 泊位",
  "shipwreck": "沉船, 船难, 海难",
  "diver": "潜水员",
  "navigation": "航行, 导航, 通航",
  "maritime piracy": "海盗, 海盗行为",
  "territorial waters": "领海",
  "shipment, consignment": "货物, 一批货, 装运",
};
