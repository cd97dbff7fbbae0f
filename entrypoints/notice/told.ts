/** The worker's answer where it came with the page, so that the page need not ask. */
import type { NoticeReply } from '../../utils/handoff/notice.ts';

/** Name of the element that holds it. */
export const TOLD = 'told';

/** Takes the answer out of the page; undefined where there is none. */
export function takeTold(): NoticeReply | undefined {
  const element = document.getElementById(TOLD);
  element?.remove();
  return element?.textContent ? JSON.parse(element.textContent) : undefined;
}
