/** Simplified Chinese, aftercare slip. */
import type en from '../en/slip.ts';
import { translationOf } from '../messages.ts';

export default translationOf<typeof en>()({
  heading: '如何处理您访问过的网站',
  intro: '我们已清除您在这台电脑上的使用记录。这些服务可能仍保留您在那里所做的事。以下是请求删除的方法。',
  gone: '此页面关闭后或十分钟后，此列表就会消失。我们不保留副本。上面没有您的姓名。',
  print: '打印',
  keeps: '它保留什么',
  keepsUnknown: '我们不知道。其隐私政策可能有说明。',
  remove: '要删除，请前往',
  removeUnknown: '请用您自己的设备在那里登录，并在账户中查找“隐私”或“删除我的数据”。',
  policy: '隐私政策',
  contact: '联系方式',
  everywhere: '对于您登录过的每个网站',
  everywhere1: '用您自己的设备打开账户设置，退出所有其他设备上的登录。',
  everywhere2: '如果有人可能看到了您的密码，请更改密码。',
  everywhere3: '如有疑问，请问我们。您不必说出看了什么。',
  none: '据我们所知，您没有前往任何外部服务。',
  clearedHeading: '此列表已消失',
  cleared: '它只保留很短的时间，以免下一个人看到。',
  qrHeading: '在您的手机上',
  qr: '用手机相机对准这个二维码，就能把清单带走。',
});
