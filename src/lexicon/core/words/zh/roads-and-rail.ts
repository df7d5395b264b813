/** Roads, rails and those who use them in Chinese. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/roads-and-rail.js";

export const roadsAndRail: WordsFor<typeof topic.roadsAndRail> = {
  "motorway, highway, freeway": "高速公路",
  "traffic": "交通, 车流",
  "traffic jam, congestion": "堵车, 交通拥堵",
  "traffic light": "红绿灯, 交通信号灯",
  "pedestrian": "行人",
  "intersection, crossroads, junction": "十字路口, 路口",
  "tunnel": "隧道",
  "bicycle, bike": "自行车, 单车",
  "motorcycle, motorbike": "摩托车",
  "taxi, cab": "出租车, 计程车",
  "subway, metro": "地铁",
  "station": "车站",
  "railway station, train station": "火车站",
  "platform": "站台, 月台",
  "carriage, wagon": "车厢",
  "high-speed train": "高铁, 高速列车",
  "freight train": "货运列车, 货车",
  "derailment, derail": "脱轨, 出轨",
  "wheel": "车轮, 轮子",
  "tire": "轮胎",
  "engine, motor": "发动机, 引擎",
  "parking, car park": "停车场, 停车",
  "electric car, electric vehicle": "电动汽车, 电动车",
  "overturn, flip": "翻车, 侧翻",
  "public transport": "公共交通",
  "fare": "票价, 车费",
  "traffic accident, road accident": "交通事故, 车祸",
};
