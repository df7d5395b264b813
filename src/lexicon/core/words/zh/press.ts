/** News makers and news papers in Chinese. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/press.js";

export const press: WordsFor<typeof topic.press> = {
  "editor": "编辑",
  "editor-in-chief": "总编辑, 主编",
  "headline": "标题, 头条",
  "editorial": "社论",
  "correspondent": "通讯员, 记者, 特派记者",
  "presenter, anchor": "主持人, 主播",
  "photographer": "摄影师, 摄影记者",
  "press release": "新闻稿, 通稿",
  "exclusive, scoop": "独家, 独家新闻",
  "breaking news": "突发新闻, 快讯",
  "live broadcast": "直播, 现场直播",
  "studio": "演播室, 工作室",
  "audience": "观众, 听众",
  "viewer, spectator": "观众, 看客",
  "reader": "读者",
  "publisher": "出版商, 出版社",
  "publication": "出版物, 刊物",
  "coverage": "报道, 新闻报道",
  "footage": "画面, 镜头",
  "recording": "录音, 录制",
  "rumor": "谣言, 传言",
  "radio station": "广播电台, 电台",
  "caricature, cartoon": "漫画, 讽刺画",
  "leaflet": "传单",
  "documentary": "纪录片",
  "edition, issue": "版本, 一期",
  "state media": "官方媒体, 官媒, 国家媒体",
  "weekly": "周刊, 周报",
};
