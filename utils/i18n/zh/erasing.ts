/** Simplified Chinese, an erase that takes long. */
import type en from '../en/erasing.ts';
import { translationOf } from '../messages.ts';

export default translationOf<typeof en>()({
  files: '删除下载的文件',
  tabs: '关闭所有标签页',
  erase: '清除浏览器保存的内容',
  check: '再次检查',
  heading: '进行到哪一步',
  done: '{step}：已完成',
  now: '{step}：正在进行',
  next: '{step}：尚未开始',
  wait: '这次比平时慢，但仍在进行。不必在这里等：它会自动完成，完成之前任何人都不能使用这台电脑。',
});
