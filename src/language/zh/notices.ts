/**
 * Notices of Chinese pages that hold no report: scripts wanted, errors, subscriptions, logins.
 * Source: own knowledge; facts of the language.
 */
import type { PageNotices } from "../../model/language.js";

export const notices: PageNotices = {
  script: [
    "请启用JavaScript", "请开启JavaScript", "启用JavaScript", "需要JavaScript", "您的浏览器不支持JavaScript", "請啟用JavaScript",
  ],
  error: [
    "页面不存在", "页面未找到", "找不到页面", "您访问的页面不存在", "您要访问的页面", "404", "错误404", "拒绝访问", "访问被拒绝", "服务器错误", "服务不可用", "页面已删除",
    "内容已删除", "頁面不存在", "找不到頁面", "安全验证", "请完成验证",
  ],
  paywall: [
    "订阅后阅读全文", "付费阅读", "仅限订阅", "会员专享", "继续阅读全文", "登录后阅读全文", "阅读全文请", "订阅即可阅读", "购买后阅读", "訂閱後閱讀", "剩余内容",
  ],
  login: [
    "登录", "用户登录", "会员登录", "登入", "忘记密码", "注册账号",
  ],
};
