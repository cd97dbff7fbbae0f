/** What a page's own scripts leave and find. Both functions run inside the page, so each stands alone. */

/** Leaves a token of every kind that a script can. Kinds that this browser does not have are simply not left. */
export async function plantInPage(tokens: Record<string, string>): Promise<void> {
  const t = (kind: string) => tokens[kind]!;
  const wild = globalThis as unknown as Record<string, unknown> & {
    cookieStore: { set(cookie: object): Promise<void> };
    webkitRequestFileSystem?: (
      type: number,
      size: number,
      done: (fs: FileSystem) => void,
      no: () => void,
    ) => void;
    sharedStorage?: { set(key: string, value: string): Promise<void> };
    openDatabase?: (...args: unknown[]) => { transaction(run: (tx: unknown) => void): void };
  };
  const nav = navigator as unknown as Record<string, (...args: unknown[]) => Promise<unknown>> & {
    storageBuckets?: { open(name: string): Promise<{ indexedDB: IDBFactory }> };
  };
  const put = (factory: IDBFactory, value: string) =>
    new Promise<void>((resolve, reject) => {
      const open = factory.open('db', 1);
      open.onupgradeneeded = () => void open.result.createObjectStore('s').put(value, 'k');
      open.onerror = () => reject(open.error);
      open.onsuccess = () => {
        open.result.close();
        resolve();
      };
    });
  const trying = (work: () => unknown) => {
    const limit = new Promise((resolve) => setTimeout(resolve, 5000));
    return Promise.race([Promise.resolve().then(work), limit]).catch(() => undefined);
  };
  // biome-ignore lint/suspicious/noDocumentCookie: the site sets it the old way.
  document.cookie = `by-script=${t('cookie-script')}; Max-Age=31536000; Path=/; Secure`;
  localStorage.setItem('k', t('local-storage'));
  sessionStorage.setItem('k', t('session-storage'));
  window.name = t('window-name');
  history.replaceState({ k: t('history-state') }, '');
  wild.kept = t('page-memory');
  await trying(() =>
    wild.cookieStore.set({ name: 'by-store', value: t('cookie-store'), expires: Date.now() + 3e10 }),
  );
  await trying(() => put(indexedDB, t('indexeddb')));
  await trying(async () => (await caches.open('c')).put('/x', new Response(t('cache-api'))));
  await trying(async () => {
    const root = await navigator.storage.getDirectory();
    const stream = await (await root.getFileHandle('f', { create: true })).createWritable();
    await stream.write(t('opfs'));
    await stream.close();
  });
  await trying(() => nav.storageBuckets?.open(t('bucket-name')));
  await trying(async () => {
    const bucket = await nav.storageBuckets?.open('data');
    if (bucket) await put(bucket.indexedDB, t('bucket-data'));
  });
  await trying(
    () =>
      new Promise<void>((resolve, reject) => {
        wild.webkitRequestFileSystem?.(
          0,
          1000,
          (fs) =>
            fs.root.getFile('f', { create: true }, (entry) =>
              (
                entry as FileSystemFileEntry & { createWriter(done: (writer: never) => void): void }
              ).createWriter((writer: { write(blob: Blob): void; onwriteend: () => void }) => {
                writer.onwriteend = resolve;
                writer.write(new Blob([t('file-system')]));
              }),
            ),
          reject,
        );
      }),
  );
  const worker = await trying(async () => {
    await navigator.serviceWorker.register(`/sw.js?${t('service-worker')}`);
    return navigator.serviceWorker.ready;
  });
  const registration = worker as
    | (ServiceWorkerRegistration & {
        sync?: { register(tag: string): Promise<void> };
        backgroundFetch?: { fetch(id: string, url: string): Promise<unknown> };
      })
    | undefined;
  await trying(
    () =>
      new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = resolve;
        registration?.active?.postMessage(t('cookie-worker'), [port2]);
      }),
  );
  await trying(() => registration?.sync?.register(t('background-sync')));
  await trying(() => registration?.backgroundFetch?.fetch(t('background-fetch'), `/slow`));
  await trying(() => registration?.showNotification(t('notification')));
  await trying(() => registration?.pushManager.subscribe({ userVisibleOnly: true }));
  await trying(() => navigator.storage.persist());
  await trying(() => wild.sharedStorage?.set('k', t('shared-storage')));
  await trying(() =>
    nav.joinAdInterestGroup?.(
      { owner: location.origin, name: t('interest-group'), lifetimeMs: 1e9 },
      1_000_000,
    ),
  );
  await trying(() => wild.openDatabase?.(t('websql'), '1', '', 1000));
  await trying(
    () =>
      new Promise((resolve) => {
        const { port } = new SharedWorker('/shared.js');
        port.onmessage = resolve;
        port.postMessage(t('shared-worker'));
      }),
  );
  await trying(() => fetch('/cached').then((response) => response.text()));
  await trying(() => fetch('/cached?gzip').then((response) => response.text()));
  await trying(() => fetch('/etag').then((response) => response.text()));
  await trying(
    () =>
      new Promise((resolve) => {
        const request = new XMLHttpRequest();
        request.onloadend = resolve;
        request.open('GET', '/auth', true, 'reader', t('basic-auth'));
        request.send();
      }),
  );
}

/** Names the kinds whose token the page's scripts can read, and reads nothing else. */
export async function readInPage(tokens: Record<string, string>): Promise<string[]> {
  const found = new Set<string>();
  const wild = globalThis as unknown as Record<string, unknown>;
  const nav = navigator as unknown as {
    storageBuckets?: { keys(): Promise<string[]>; open(name: string): Promise<{ indexedDB: IDBFactory }> };
  };
  const see = (kind: string, text: unknown) => {
    if (String(text).includes(tokens[kind]!)) found.add(kind);
  };
  const get = (factory: IDBFactory) =>
    new Promise<unknown>((resolve) => {
      const open = factory.open('db', 1);
      // Nothing there: leave nothing either.
      open.onupgradeneeded = () => open.transaction?.abort();
      open.onerror = () => resolve('');
      open.onsuccess = () => {
        const request = open.result.transaction('s').objectStore('s').get('k');
        request.onsuccess = () => {
          open.result.close();
          resolve(request.result);
        };
      };
    });
  const trying = (work: () => unknown) => {
    const limit = new Promise((resolve) => setTimeout(resolve, 3000));
    return Promise.race([Promise.resolve().then(work), limit]).catch(() => undefined);
  };
  for (const kind of Object.keys(tokens)) if (kind.startsWith('cookie-')) see(kind, document.cookie);
  see('local-storage', localStorage.getItem('k'));
  see('session-storage', sessionStorage.getItem('k'));
  see('window-name', window.name);
  see('history-state', JSON.stringify(history.state));
  see('page-memory', wild.kept);
  for (const field of document.querySelectorAll('input, textarea'))
    see('typed-text', (field as HTMLInputElement).value);
  await trying(async () => see('indexeddb', await get(indexedDB)));
  await trying(async () => see('cache-api', await (await caches.match('/x'))?.text()));
  await trying(async () => {
    const root = await navigator.storage.getDirectory();
    see('opfs', await (await (await root.getFileHandle('f')).getFile()).text());
  });
  await trying(async () => see('bucket-name', await nav.storageBuckets?.keys()));
  await trying(async () => {
    if (!(await nav.storageBuckets?.keys())?.includes('data')) return;
    see('bucket-data', await get((await nav.storageBuckets!.open('data')).indexedDB));
  });
  await trying(
    () =>
      new Promise<void>((resolve) => {
        const request = wild.webkitRequestFileSystem as
          | ((type: number, size: number, done: (fs: FileSystem) => void, no: () => void) => void)
          | undefined;
        if (!request) return resolve();
        request(
          0,
          1000,
          (fs) =>
            fs.root.getFile(
              'f',
              {},
              (entry) =>
                (entry as FileSystemFileEntry).file(async (file) => {
                  see('file-system', await file.text());
                  resolve();
                }),
              () => resolve(),
            ),
          resolve,
        );
      }),
  );
  await trying(async () => {
    for (const registration of await navigator.serviceWorker.getRegistrations()) {
      see('service-worker', (registration.active ?? registration.installing)?.scriptURL);
      const more = registration as unknown as {
        sync?: { getTags(): Promise<string[]> };
        backgroundFetch?: { getIds(): Promise<string[]> };
      };
      await trying(async () => see('background-sync', await more.sync?.getTags()));
      await trying(async () => see('background-fetch', await more.backgroundFetch?.getIds()));
      await trying(async () => {
        for (const { title } of await registration.getNotifications()) see('notification', title);
      });
      await trying(async () => {
        if (await registration.pushManager.getSubscription()) found.add('push-subscription');
      });
    }
  });
  await trying(async () => {
    if (await navigator.storage.persisted()) found.add('persisted');
  });
  await trying(async () => {
    if ((await navigator.permissions.query({ name: 'geolocation' })).state === 'granted')
      found.add('permission');
  });
  await trying(
    () =>
      new Promise<void>((resolve) => {
        const { port } = new SharedWorker('/shared.js');
        port.onmessage = ({ data }) => {
          see('shared-worker', data);
          resolve();
        };
        port.postMessage('read');
      }),
  );
  await trying(
    () =>
      new Promise<void>((resolve) => {
        const channel = new BroadcastChannel('c');
        channel.onmessage = ({ data }) => {
          see('broadcast', data);
          resolve();
        };
        channel.postMessage('who?');
        setTimeout(resolve, 500);
      }),
  );
  await trying(async () => see('http-cache', await (await fetch('/cached')).text()));
  await trying(async () => see('http-cache-gzip', await (await fetch('/cached?gzip')).text()));
  await trying(() => fetch('/etag').then((response) => response.text()));
  await trying(() => fetch('/auth').then((response) => response.text()));
  return [...found];
}
