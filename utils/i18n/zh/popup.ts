/** Simplified Chinese, popup. */
import type en from '../en/popup.ts';
import { translationOf } from '../messages.ts';

export default translationOf<typeof en>()({
  title: '本次使用',
  closed: '没有进行中的使用。',
  openStart: '打开开始页面',
  seeAll: '查看并清除全部',
  soFar: '已使用 {time}',
  timeLeft: '剩余时间：{time}',
  noLimit: '没有时间限制。您结束使用或无人使用电脑时，它就会结束。',
  vendors: '您去过的服务',
  noVendors: '目前没有。',
  contacts: { other: '还会联系另外 {count} 家公司' },
  revoke: '再问我一次',
  revokeFor: '前往 {vendor} 之前再问我一次',
  cookies: 'Cookie',
  kept: { other: '保留 {count} 个' },
  refused: { other: '拒绝 {count} 个' },
  wouldRefuse: { other: '将拒绝 {count} 个' },
  cookiesWhy:
    '让您保持登录的 Cookie 会保留到使用结束。网站可能需要的其他 Cookie 在您离开时清除。随图片和广告而来的会被拒绝，也不计数。',
  cookiesReport: '本图书馆目前只统计 Cookie。使用结束时会全部清除。',
  cookiesOff: '本图书馆不过滤 Cookie。使用结束时会全部清除。',
  cookiesBy: '保留和拒绝的是谁的 Cookie',
  downloads: '下载的文件',
  downloadsCount: { other: '{count} 个文件。使用结束时会删除。' },
  broken: '此网站无法正常使用',
  brokenWhy: '允许此网站在使用结束前设置自己的 Cookie，并重新加载。',
  brokenNone: '请先打开一个网站。',
  brokenDone: '此网站在使用结束前可以设置自己的 Cookie。仍然不行？请询问工作人员。',
  brokenFailed: '没有成功。请询问工作人员。',
});
