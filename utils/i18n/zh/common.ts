/** Simplified Chinese, shared by all pages. */
import type en from '../en/common.ts';
import { translationOf } from '../messages.ts';

export default translationOf<typeof en>()({
  language: '语言',
  largePrint: '大字',
  oneMoment: '请稍候…',
  tryAgain: '再试一次',
  noAnswerHeading: '这个页面需要一点帮助',
  noAnswer: '这台电脑上保护您隐私的部分没有回应。没有打开或发送任何内容。请再试一次，或询问工作人员。',
  endSession: '结束使用',
  endHeading: '要结束您的使用吗？',
  endExplained:
    '这会关闭所有标签页，并清除您在这里所做的一切：页面、Cookie、登录和下载的文件。此操作无法撤销。',
  endFiles: { other: '这 {count} 个下载的文件将被删除：' },
  endSaveFirst: '需要其中某个文件吗？请选择“继续使用”，先把它保存到您自己的存储设备上。',
  endNotTaken: '没有成功。您的使用仍未结束。请再试一次，或询问工作人员。',
  endUnderWay: '正在清除。此页面会自动关闭。',
  eraseEverything: '全部清除',
  keepWorking: '继续使用',
  reduced: '这台电脑尚未完全设置好：可能会有一两个页面在我们告诉您由谁运营之前就打开。请告诉工作人员。',
  backToStart: '返回开始页面',
  back: '返回清除报告',
  contact: '如有疑问：{contact}',
  childHelp: '不确定吗？问问大人，或问问在这里工作的人。',
  nextPatronHeading: '这不是您的会话吗？',
  nextPatron: '清除它并开始我的会话',
  nextPatronExplained: '可能是之前的人没有结束。您现在可以把它清除。',
});
