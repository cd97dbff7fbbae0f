/** A patron who walked away. */
import type { Page } from '@playwright/test';
import { becomeIdle, type Question, questionIn } from '../browser/idle-question.ts';
import type { CarrelBrowser } from '../browser/launch.ts';
import { endSession, expect, openPage, startSession, test, untilEnded } from './fixtures.ts';

const CATALOG = 'https://catalog.derby.example/';
const patient = { timeout: 60_000 };

/** A page of the catalogue with other contents. */
async function pageWith(browser: CarrelBrowser, html: string, act?: (page: Page) => Promise<void>) {
  const page = await browser.context.newPage();
  await page.goto(CATALOG);
  await page.evaluate((body) => {
    document.body.innerHTML = body;
  }, html);
  await act?.(page);
  return page;
}
async function asked(page: Page): Promise<Question> {
  await expect.poll(async () => (await questionIn(page)) !== undefined, patient).toBe(true);
  return (await questionIn(page))!;
}
/** The alarm that looks at the clock once a minute. */
async function aMinutePasses(browser: CarrelBrowser): Promise<void> {
  const worker = await browser.worker();
  await worker.evaluate(() => {
    const { chrome } = globalThis as unknown as {
      chrome: { alarms: { onAlarm: { dispatch(alarm: { name: string }): void } } };
    };
    chrome.alarms.onAlarm.dispatch({ name: 'session-time' });
  });
}
/** The question that the worker remembers having asked. */
async function standing(browser: CarrelBrowser): Promise<unknown> {
  const worker = await browser.worker();
  return worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser').browser };
    return (await chrome.storage.session.get('idle')).idle;
  });
}
/** For what was asked of a tab that has just been closed. */
const gone = () => undefined;
const notAsked = (page: Page) => expect.poll(() => questionIn(page), patient).toBeUndefined();

test('the question stands in the page; nobody answers, so the session ends', async ({ demo, launch }) => {
  const policy = { ...demo.policy, session: { ...demo.policy.session, warningSeconds: 20 } };
  const browser = await launch({ policy });
  const page = await startSession(browser);
  await page.goto(CATALOG);
  await becomeIdle(browser);
  await asked(page);
  await untilEnded(browser);
});

test('the library’s longest session ends with a question, and whoever needs more time gets it', async ({
  demo,
  launch,
}) => {
  const session = { ...demo.policy.session, warningSeconds: 20, maxMinutes: 1 };
  const browser = await launch({ policy: { ...demo.policy, session } });
  const page = await startSession(browser);
  await page.goto(CATALOG);
  await aMinutePasses(browser);
  const question = await asked(page);
  expect(question.name).toBe('Do you need more time?');
  expect(await standing(browser)).toMatchObject({ about: 'time' });
  // A person reads before pressing, and the browser vouches for the question by then.
  const press = async () => {
    await (await questionIn(page))?.press('Keep my session').catch(gone);
    return questionIn(page);
  };
  await expect.poll(press, patient).toBeUndefined();
  const popup = await openPage(browser, 'popup.html');
  await expect(popup.getByText(/^Time left: (9|10) minutes/)).toBeVisible();
  await popup.close();
  await aMinutePasses(browser);
  expect(await standing(browser)).toBeUndefined();
  expect(await questionIn(page)).toBeUndefined();

  const ended = await endSession(browser);
  await ended.goto(browser.page('start.html'));
  const next = await startSession(browser);
  await next.goto(CATALOG);
  await aMinutePasses(browser);
  await asked(next);
  await untilEnded(browser);
});

test('above video, full screen and a dialog of the page, in every tab; Keep works any number of times', async ({
  share,
}) => {
  const browser = await share();
  const plain = await startSession(browser);
  await plain.goto(CATALOG);
  const fullScreen = (selector: string) => async (page: Page) => {
    await page.evaluate((what) => {
      const canvas = document.createElement('canvas');
      canvas.getContext('2d')?.fillRect(0, 0, 9, 9);
      const video = document.querySelector('video');
      if (video) video.srcObject = canvas.captureStream(10);
      void video?.play();
      const element = document.querySelector(what)!;
      document.querySelector('button')!.onclick = () => void element.requestFullscreen();
    }, selector);
    await page.getByRole('button', { name: 'Full screen' }).click();
    await expect.poll(() => page.evaluate(() => document.fullscreenElement?.localName)).toBe(selector);
  };
  const button = '<button>Full screen</button>';
  const video = await pageWith(browser, `${button}<video muted></video>`, fullScreen('video'));
  const element = await pageWith(browser, `${button}<main>A slide</main>`, fullScreen('main'));
  const modal = await pageWith(browser, '<dialog><input aria-label="Card"></dialog>', async (page) => {
    await page.evaluate(() => document.querySelector('dialog')?.showModal());
    await page.getByLabel('Card').fill('1234');
  });
  for (const page of [modal, element, video]) {
    await becomeIdle(browser);
    for (const tab of [plain, modal, element, video]) await asked(tab);
    await page.bringToFront();
    const question = await asked(page);
    expect(question.spoken).toContain('button Keep my session');
    expect(question.spoken).toContain('button End session');
    // Escape answers nothing, however often.
    if (page === modal) for (let times = 0; times < 3; times += 1) await page.keyboard.press('Escape');
    // The live region speaks the whole question.
    await expect
      .poll(async () => (await asked(page)).spoken.join('\n'), patient)
      .toMatch(/alert .*[\s\S]*Are you still there\? Your session ends in \d+ seconds/);
    await (await asked(page)).press('Keep my session');
    for (const tab of [plain, modal, element, video]) await notAsked(tab);
  }
  expect(await video.evaluate(() => document.fullscreenElement?.localName)).toBe('video');
  await modal.bringToFront();
  expect(await modal.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Card');

  // By keyboard alone: the focus stands on "Keep", Tab goes round in the question and never into the page.
  await becomeIdle(browser);
  expect((await asked(modal)).focused).toBe('button Keep my session');
  await modal.keyboard.press('Tab');
  expect((await asked(modal)).focused).toBe('button End session');
  await modal.keyboard.press('Shift+Tab');
  await modal.keyboard.press('Enter');
  for (const tab of [plain, modal, element, video]) await notAsked(tab);
  expect(await modal.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Card');
  await plain.goto('https://catalog.derby.example/search?q=whales');
  await expect(plain.getByRole('heading', { name: 'Search results' })).toBeVisible();
});

test('a hostile page can neither hide the question nor answer it', async ({ share }) => {
  const browser = await share();
  const page = await startSession(browser);
  const before = browser.context.pages();
  const carrels = () =>
    browser.context
      .pages()
      .find((other) => other.url() === browser.page('start.html') && !before.includes(other));
  const hostile = async (attack: () => void) => {
    await page.goto(CATALOG);
    await page.evaluate(attack);
    await becomeIdle(browser);
  };
  const keptThere = async () => {
    await expect.poll(carrels, patient).toBeDefined();
    await asked(carrels()!);
    // A press counts once the browser vouches that nothing covers the question: as a person would, press again.
    const pressed = async () => {
      const there = carrels();
      const press = async (page: Page) => (await questionIn(page))?.press('Keep my session');
      if (there) await press(there).catch(gone);
      return carrels();
    };
    await expect.poll(pressed, patient).toBeUndefined();
    await notAsked(page);
  };

  // Style sheets do not reach it; events that a script makes are no answer.
  await hostile(() => {
    const style = document.createElement('style');
    style.textContent = `* { display: none !important; opacity: 0 !important; transform: scale(0) !important;
      visibility: hidden !important; animation: x 1s !important; pointer-events: none !important; }
      html, head, body { display: block !important; }`;
    document.head.append(style);
  });
  await asked(page);
  await page.evaluate(() => {
    for (const element of document.querySelectorAll('*'))
      for (const type of ['click', 'keydown', 'cancel', 'close']) {
        element.shadowRoot?.querySelectorAll('button').forEach((button) => {
          button.click();
        });
        element.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
      }
  });
  await (await asked(page)).press('Keep my session');
  await notAsked(page);
  expect(carrels()).toBeUndefined();

  // Taken out again and again: the question then stands on a page of Carrel's.
  await hostile(() => {
    new MutationObserver(() => {
      for (const element of [...document.documentElement.children])
        if (element !== document.head && element !== document.body) element.remove();
    }).observe(document.documentElement, { childList: true });
  });
  await keptThere();

  // Covered by something that lets a press through, which would then fall on "Keep" unseen.
  await hostile(() => {
    const cover = document.createElement('div');
    cover.popover = 'manual';
    cover.style.cssText = 'inset: 0; width: 100vw; height: 100vh; background: teal; pointer-events: none';
    cover.textContent = 'Press here to win';
    document.body.append(cover);
    setInterval(() => {
      if (cover.matches(':popover-open')) cover.hidePopover();
      cover.showPopover();
    }, 50);
  });
  await keptThere();

  // The whole document out of sight.
  await hostile(() => {
    document.documentElement.style.setProperty('display', 'none', 'important');
  });
  await keptThere();
});
