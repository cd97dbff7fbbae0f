/**
 * A browser as far as the life of a session goes: what survives a restart, what does not, who may write when. Each
 * worker gets an API of its own, and may be killed at any call of it: before the call has an effect, or after.
 */
import type { Rule } from '../../../utils/rules/rule.ts';

type Json = Record<string, unknown>;
interface Kept {
  session: number;
}
interface Tab {
  id: number;
  url: string;
  windowId: number;
}

/** When a worker dies: at its nth call, with or without that call's effect. */
export interface Death {
  atCall: number;
  effect: boolean;
}

const NEVER = new Promise<never>(() => {});
const OWN = 'chrome-extension://carrel';

export class FakeBrowser {
  // On the disk.
  local: Json = {};
  dynamicRules: Rule[] = [];
  cookieLock = false;
  proxyScript: string | undefined;
  cookies: Kept[] = [];
  history: Kept[] = [];
  files: (Kept & { id: number })[] = [];
  downloadList: (Kept & { id: number })[] = [];
  bookmarkNodes: { id: string }[] = [{ id: 'library' }];
  // Dies with the browser.
  session: Json = {};
  sessionRules: Rule[] = [];
  tabs: Tab[] = [{ id: 1, url: `${OWN}/start.html`, windowId: 1 }];
  alarms = new Set<string>();
  /** How often a worker has asked for its own reload. */
  reloads = 0;
  private ids = 1;

  /** The browser ends and starts again, without restoring tabs. */
  restart(): void {
    this.session = {};
    this.sessionRules = [];
    this.alarms.clear();
    this.tabs = [{ id: ++this.ids, url: `${OWN}/start.html`, windowId: 1 }];
  }

  get webOpen(): boolean {
    return this.sessionRules.some(
      (rule) =>
        rule.action.type === 'allow' && !rule.condition.requestDomains && !rule.condition.initiatorDomains,
    );
  }

  /** What of the web lies in this browser, by the session that left it. */
  get left(): number[] {
    const lists = [this.cookies, this.history, this.files, this.downloadList];
    const added = this.bookmarkNodes.filter(({ id }) => id !== 'library');
    return [
      ...lists.flat().map(({ session }) => session),
      ...added.map(({ id }) => Number(id.split('-')[1])),
    ];
  }

  /** A patron browses, if the browser lets them. */
  browse(session: number): void {
    if (!this.webOpen) return;
    this.tabs.push({ id: ++this.ids, url: 'https://site.example/', windowId: 1 });
    this.history.push({ session });
    if (!this.cookieLock) this.cookies.push({ session });
    const id = ++this.ids;
    this.files.push({ session, id });
    this.downloadList.push({ session, id });
    this.bookmarkNodes.push({ id: `${id}-${session}` });
  }

  /** The API for one worker. `died` resolves when it is killed. */
  worker(death?: Death) {
    let calls = 0;
    let alive = true;
    let die: () => void = () => {};
    const died = new Promise<void>((resolve) => {
      die = resolve;
    });
    const kill = () => {
      alive = false;
      die();
    };
    const call = async <T>(effect: () => T): Promise<T> => {
      if (!alive) return NEVER;
      calls += 1;
      const last = death?.atCall === calls;
      if (last && !death.effect) {
        kill();
        return NEVER;
      }
      const result = effect();
      if (last) {
        kill();
        return NEVER;
      }
      await Promise.resolve();
      return alive ? result : NEVER;
    };
    return { browser: this.api(call), globals: this.globals(call), died, calls: () => calls, kill };
  }

  private globals(call: <T>(effect: () => T) => Promise<T>) {
    const folder = {
      getFileHandle: () =>
        call(() => {
          throw new Error('not there');
        }),
      removeEntry: () => call(() => undefined),
    };
    return {
      caches: {
        open: () => call(() => ({ put: () => call(() => undefined) })),
        match: () => call(() => undefined),
        delete: () => call(() => false),
      },
      navigator: { storage: { getDirectory: () => call(() => folder) }, languages: ['en'] },
    };
  }

  private api(call: <T>(effect: () => T) => Promise<T>) {
    const event = { addListener() {}, removeListener() {} };
    const setting = () => ({
      get: () => call(() => ({ value: false, setting: 'ask' })),
      set: () => call(() => undefined),
      clear: () => call(() => undefined),
    });
    const closed: ((id: number) => void)[] = [];
    const area = (name: 'local' | 'session') => ({
      get: (keys: string | null) =>
        call(() => {
          const all = structuredClone(this[name]);
          return keys === null ? all : { [keys]: all[keys] };
        }),
      set: (values: Json) => call(() => void Object.assign(this[name], structuredClone(values))),
      remove: (keys: string | string[]) =>
        call(() => {
          for (const key of [keys].flat()) delete this[name][key];
        }),
      clear: () =>
        call(() => {
          this[name] = {};
        }),
    });
    return {
      storage: {
        local: area('local'),
        session: area('session'),
        managed: { get: () => call(() => ({})) },
        onChanged: event,
      },
      runtime: {
        id: 'carrel',
        getURL: (path: string) => OWN + (path.startsWith('/') ? path : `/${path}`),
        sendMessage: () => call(() => undefined),
        onMessage: event,
        onUpdateAvailable: event,
        reload: () => {
          this.reloads += 1;
        },
      },
      permissions: { contains: () => call(() => true) },
      management: { getSelf: () => call(() => ({ installType: 'admin' })) },
      alarms: {
        create: (name: string) => call(() => void this.alarms.add(name)),
        get: (name: string) => call(() => (this.alarms.has(name) ? { name } : undefined)),
        clear: (name: string) => call(() => this.alarms.delete(name)),
        onAlarm: event,
      },
      idle: { setDetectionInterval() {}, onStateChanged: event },
      privacy: {
        services: { passwordSavingEnabled: setting() },
        websites: { thirdPartyCookiesAllowed: setting() },
      },
      scripting: {
        getRegisteredContentScripts: () => call(() => []),
        registerContentScripts: () => call(() => undefined),
        unregisterContentScripts: () => call(() => undefined),
        executeScript: () => call(() => []),
      },
      declarativeNetRequest: {
        ResourceType: {},
        getSessionRules: () => call(() => structuredClone(this.sessionRules)),
        getDynamicRules: () => call(() => structuredClone(this.dynamicRules)),
        updateSessionRules: (change: { removeRuleIds: number[]; addRules: Rule[] }) =>
          call(() => {
            this.sessionRules = update(this.sessionRules, change);
          }),
        updateDynamicRules: (change: { removeRuleIds: number[]; addRules: Rule[] }) =>
          call(() => {
            this.dynamicRules = update(this.dynamicRules, change);
          }),
      },
      proxy: {
        settings: {
          get: () =>
            call(() => {
              const ours = this.proxyScript !== undefined;
              const levelOfControl = ours ? 'controlled_by_this_extension' : 'controllable_by_this_extension';
              return { levelOfControl, value: ours ? { pacScript: { data: this.proxyScript } } : {} };
            }),
          set: ({ value }: { value: { pacScript: { data: string } } }) =>
            call(() => {
              this.proxyScript = value.pacScript.data;
            }),
          clear: () =>
            call(() => {
              this.proxyScript = undefined;
            }),
          onChange: event,
        },
        onProxyError: event,
      },
      contentSettings: {
        cookies: {
          set: () =>
            call(() => {
              this.cookieLock = true;
            }),
          clear: () =>
            call(() => {
              this.cookieLock = false;
            }),
        },
        location: setting(),
      },
      cookies: {
        onChanged: event,
        getAll: () =>
          call(() => this.cookies.map(({ session }) => ({ domain: 'site.example', name: `${session}` }))),
        getAllCookieStores: () => call(() => [{ id: '0' }]),
        set: () => call(() => undefined),
      },
      history: {
        search: () =>
          call(() => this.history.map(({ session }) => ({ url: `https://site.example/${session}` }))),
        getVisits: () => call(() => []),
        addUrl: () => call(() => undefined),
        deleteUrl: () => call(() => undefined),
      },
      sessions: { getRecentlyClosed: () => call(() => []) },
      bookmarks: {
        getTree: () => call(() => structuredClone(this.bookmarkNodes)),
        removeTree: (id: string) =>
          call(() => {
            this.bookmarkNodes = this.bookmarkNodes.filter((node) => node.id !== id);
          }),
      },
      downloads: {
        search: (query: { id?: number; exists?: boolean }) =>
          call(() =>
            this.downloadList
              .map(({ id }) => ({ id, state: 'complete', exists: this.files.some((file) => file.id === id) }))
              .filter((item) => query.id === undefined || item.id === query.id)
              .filter((item) => query.exists === undefined || item.exists === query.exists),
          ),
        removeFile: (id: number) =>
          call(() => {
            this.files = this.files.filter((file) => file.id !== id);
          }),
        cancel: () => call(() => undefined),
      },
      browsingData: {
        settings: () =>
          call(() => ({
            dataRemovalPermitted: { cookies: true, history: true, downloads: true, cache: true },
          })),
        remove: (where: { origins?: string[] }, types: Record<string, boolean>) =>
          call(() => {
            if (where.origins) return;
            if (types.cookies) this.cookies = [];
            if (types.history) this.history = [];
            if (types.downloads) this.downloadList = [];
          }),
      },
      tabs: {
        query: ({ url }: { url?: string[] | string } = {}) =>
          call(() => {
            const begin = String(url).endsWith('.html*') ? String(url).slice(0, -1) : 'http';
            return structuredClone(this.tabs.filter((tab) => !url || tab.url.startsWith(begin)));
          }),
        create: ({ url }: { url: string }) =>
          call(() => void this.tabs.push({ id: ++this.ids, url, windowId: 1 })),
        update: (id: number, { url }: { url?: string } = {}) =>
          call(() => {
            const tab = this.tabs.find((tab) => tab.id === id);
            if (tab && url !== undefined) tab.url = url;
          }),
        remove: (id: number) =>
          call(() => {
            this.tabs = this.tabs.filter((tab) => tab.id !== id);
            for (const listener of closed) listener(id);
          }),
        discard: () => call(() => undefined),
        setZoom: () => call(() => undefined),
        onRemoved: {
          addListener: (listener: (id: number) => void) => closed.push(listener),
          removeListener: (listener: (id: number) => void) => {
            closed.splice(closed.indexOf(listener), 1);
          },
        },
      },
      windows: { getAll: () => call(() => [{ id: 1 }]), create: () => call(() => undefined) },
    };
  }
}

function update(rules: Rule[], change: { removeRuleIds: number[]; addRules: Rule[] }): Rule[] {
  return [
    ...rules.filter(({ id }) => !change.removeRuleIds.includes(id)),
    ...structuredClone(change.addRules),
  ];
}
