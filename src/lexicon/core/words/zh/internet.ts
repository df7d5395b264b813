/** The net, its users and its dangers in Chinese. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/internet.js";

export const internet: WordsFor<typeof topic.internet> = {
  "online": "在线, 网上, 线上",
  "search engine": "搜索引擎",
  "email": "电子邮件, 邮件",
  "link": "链接",
  "download": "下载",
  "streaming": "流媒体, 网络直播",
  "blogger, blog": "博主, 博客",
  "tweet": "推文, 帖文",
  "follower": "粉丝, 关注者",
  "comment": "评论, 跟帖",
  "influencer": "网红, 意见领袖",
  "hacker": "黑客, 骇客",
  "cyberattack": "网络攻击",
  "malware": "恶意软件",
  "personal data": "个人数据, 个人信息",
  "cryptocurrency": "加密货币, 虚拟货币",
  "bitcoin": "比特币",
  "e-commerce": "电子商务, 电商",
  "server": "服务器",
  "content": "内容",
  "cybersecurity": "网络安全",
  "social network": "社交网络",
  "virtual": "虚拟",
  "archive": "档案, 存档",
};
