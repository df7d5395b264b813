/** Houses and what is in them in Chinese. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/housing.js";

// biome-ignore format: one concept a line
export const housing: WordsFor<typeof topic.housing> = {
  "apartment, flat": "公寓, 单元房",
  "tenant": "租户, 租客",
  "landlord": "房东",
  "rent": "租金, 房租, 租赁",
  "eviction, evict": "驱逐租户, 强制搬迁",
  "homeless": "无家可归, 无家可归者",
  "slum": "贫民窟, 棚户区",
  "skyscraper": "摩天大楼, 摩天楼",
  "tower": "塔楼, 高塔",
  "floor, storey": "楼层",
  "elevator": "电梯",
  "stairs": "楼梯",
  "balcony": "阳台",
  "window": "窗户, 车窗",
  "wall": "墙壁, 围墙",
  "bedroom": "卧室",
  "bathroom": "浴室, 卫生间",
  "bed": "床铺",
  "chair": "椅子, 座椅",
  "table": "桌子, 餐桌",
  "garden": "花园, 园林",
  "architect": "建筑师",
  "architecture": "建筑学, 建筑风格",
  "concrete": "混凝土",
  "suburb, outskirts": "郊区, 市郊",
  "sanitation": "环境卫生, 卫生设施",
  "demolition": "拆除, 拆毁",
  "key": "钥匙, 关键",
  "residential": "住宅, 居住区",
  "box": "箱子, 盒子",
};
