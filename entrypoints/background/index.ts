/** The worker. Every listener registers here, synchronously, before anything is awaited. */
import { defineBackground } from 'wxt/utils/define-background';
import { hideIdleDialog, showIdleDialog } from '../../components/idle-dialog/show.ts';
import { idleTexts } from '../../components/idle-dialog/texts.ts';
import { makeWorker } from '../../utils/worker/root.ts';
import { registerNoticePage } from './notice-page.ts';

export default defineBackground(() => {
  const worker = makeWorker({ show: showIdleDialog, hide: hideIdleDialog, texts: idleTexts });
  const settled = worker.start();
  registerNoticePage(settled, worker);
});
