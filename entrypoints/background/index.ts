/** The worker. Every listener registers here, synchronously, before anything is awaited. */
import { defineBackground } from 'wxt/utils/define-background';
import { makeWorker } from '../../utils/worker/root.ts';
import { registerNoticePage } from './notice-page.ts';

export default defineBackground(() => {
  const worker = makeWorker();
  const settled = worker.start();
  registerNoticePage(settled, worker);
});
