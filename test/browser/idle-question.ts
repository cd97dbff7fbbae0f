/** "Are you still there?" as a patron meets it: looked for and pressed from outside the page, whose scripts cannot reach it. */
import type { Page } from '@playwright/test';
import type { CarrelBrowser } from './launch.ts';

/** What the browser reports when nobody has touched the computer for long enough. */
export async function becomeIdle(browser: CarrelBrowser): Promise<void> {
  const worker = await browser.worker();
  await worker.evaluate(() => {
    const { chrome } = globalThis as unknown as {
      chrome: { idle: { onStateChanged: { dispatch(state: string): void } } };
    };
    chrome.idle.onStateChanged.dispatch('idle');
  });
}

/** The two reasons to ask, by what the question is called. */
const QUESTIONS = ['dialog Are you still there?', 'dialog Do you need more time?'];

export interface Question {
  /** What it is called. */
  name: string;
  /** Roles and names in the dialog, as assistive technology gets them. */
  spoken: string[];
  /** Role and name of what has the focus. */
  focused: string | undefined;
  /** Presses one of its buttons with a real mouse, at the place where the screen shows it. */
  press(name: string): Promise<void>;
}

/** The question in a page, or undefined where it does not stand. */
export async function questionIn(page: Page): Promise<Question | undefined> {
  const session = await page.context().newCDPSession(page);
  try {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const text = (node: (typeof nodes)[number]) => `${node.role?.value} ${node.name?.value ?? ''}`;
    const dialog = nodes.find((node) => QUESTIONS.includes(text(node)));
    if (!dialog) return undefined;
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const below = (node: (typeof nodes)[number]): typeof nodes =>
      (node.childIds ?? []).flatMap((id) => {
        const child = byId.get(id);
        return child ? [child, ...below(child)] : [];
      });
    const parts = below(dialog);
    const focused = parts.find((node) =>
      node.properties?.some(({ name, value }) => name === 'focused' && value.value === true),
    );
    return {
      name: `${dialog.name?.value}`,
      spoken: parts.filter((node) => !node.ignored).map(text),
      focused: focused ? text(focused) : undefined,
      press: async (name) => {
        const button = parts.find((node) => text(node) === `button ${name}`);
        if (!button) throw new Error(`The question has no button "${name}".`);
        const place = await middle(page, button.backendDOMNodeId!);
        if (place) return page.mouse.click(place.x, place.y);
        // Not drawn at this moment: it is just coming to the front again, as a new one perhaps.
        const again = await drawnQuestion(page);
        return again.press(name);
      },
    };
  } finally {
    await session.detach().catch(() => undefined);
  }
}

/** The question, once more; a test's own time limit ends the wait for one that never comes. */
async function drawnQuestion(page: Page): Promise<Question> {
  for (;;) {
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
    const question = await questionIn(page);
    if (question) return question;
  }
}

/** The middle of an element on the screen; undefined while it is not drawn. */
async function middle(page: Page, backendNodeId: number): Promise<{ x: number; y: number } | undefined> {
  const session = await page.context().newCDPSession(page);
  try {
    const { model } = await session.send('DOM.getBoxModel', { backendNodeId });
    const [left, top, , , right, bottom] = model.border as [number, number, number, number, number, number];
    return { x: (left + right) / 2, y: (top + bottom) / 2 };
  } catch (error) {
    if (/box model|No node|not found/i.test(String(error))) return undefined;
    throw error;
  } finally {
    await session.detach().catch(() => undefined);
  }
}
