/** Simplified Chinese, "your session". */
import type en from '../en/session.ts';
import { translationOf } from '../messages.ts';

export default translationOf<typeof en>()({
  heading: '您的使用记录，由您查看',
  intro:
    '这是这台电脑现在保存的关于您本次使用的全部内容。您可以随时清除任何部分。其余的会在您结束使用时清除。',
  erase: '清除',
  eraseNamed: '清除：{what}',
  erased: '已清除：{what}',
  eraseFailed: '无法清除：{what}。使用结束时会再次尝试。',
  time: '时间',
  cookiesOf: '{company} 的 Cookie',
  cookiesSignOut: '清除 Cookie 可能会使您在那里退出登录。',
  cookieCount: { other: '{count} 个 Cookie' },
  noCookies: '没有 Cookie。',
  pages: '您打开过的页面',
  pageCount: { other: '{count} 个页面' },
  sites: '网站在这里存储的内容',
  siteCount: { other: '您打开了 {count} 个网站。' },
  sitesWhy: '网站可以在浏览器中存储内容。浏览器不告诉我们存了什么，所以我们只统计网站数。',
  files: '您下载的文件',
  noFiles: '没有文件。',
  notToldHeading: '图书馆的系统不会知道什么',
  notTold1: '您去了哪些网站',
  notTold2: '您读了或搜索了什么',
  notTold3: '您下载了哪些文件',
  notTold4: '您是谁：这台电脑不知道',
  countsHeading: '您的选择',
  countsOn: '您使用的服务会被计数，但不涉及您：只统计每项服务被使用的次数。',
  countsOff: '您使用的服务不计数，只统计有过一次使用。使用结束后，此选择会被忘记。',
  countsLeaveOut: '不要统计我使用的服务',
  countsTakeIn: '统计我使用的服务',
  recordHeading: '您的图书馆记录',
  record: '图书馆作为持证读者所保存的您的资料不在这台电脑上。您可以查看并更正：请登录目录，或到服务台询问。',
});
