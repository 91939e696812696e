/**
 * Keeps the page for the time without a network. The files of a version have its hash in their names, so what is kept
 * never grows old; the first page of all is asked for anew, and the one that is kept serves when nobody answers.
 */
export {};

/** What the build fills in: the cache of this version, and the files of the page. The worker keeps the model itself. */
declare const FILES: { cache: string; page: readonly string[]; all: readonly string[] };

interface Life extends EventTarget {
  skipWaiting(): Promise<void>;
  clients: { claim(): Promise<void> };
}
interface Extendable extends Event {
  waitUntil(promise: Promise<unknown>): void;
}
interface Fetching extends Extendable {
  request: Request;
  respondWith(answer: Promise<Response>): void;
}

const life = self as unknown as Life;
const on = <E extends Event>(type: string, listener: (event: E) => void): void => life.addEventListener(type, listener as EventListener);

on<Extendable>('install', (event) => {
  event.waitUntil(
    (async () => {
      await (await caches.open(FILES.cache)).addAll(FILES.page.map((url) => new Request(url, { cache: 'reload' })));
      await life.skipWaiting();
    })(),
  );
});

on<Extendable>('activate', (event) => {
  event.waitUntil(
    (async () => {
      const cache = await caches.open(FILES.cache);
      const wanted = new Set(FILES.all.map((url) => new URL(url, location.href).href));
      for (const { url } of await cache.keys()) if (!wanted.has(url)) await cache.delete(url);
      await life.clients.claim();
    })(),
  );
});

on<Fetching>('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || new URL(request.url).origin !== location.origin) return;
  if (request.mode === 'navigate') {
    // Only the page itself: whatever else a server offers at this address is its own.
    if (new URL(request.url).pathname === new URL('./', location.href).pathname) event.respondWith(page(request));
    return;
  }
  if (request.url === PROJECT) return event.respondWith(project(request));
  if (FILES.all.some((url) => new URL(url, location.href).href === request.url))
    event.respondWith(caches.match(request).then((kept) => kept ?? fetch(request)));
});

/** Settings of a project, as they are now or as they were last; without an answer there are none. */
const PROJECT = new URL('./project.json', location.href).href;

async function project(request: Request): Promise<Response> {
  const cache = await caches.open(FILES.cache);
  try {
    const fresh = await fetch(request);
    if (fresh.ok) await cache.put(PROJECT, fresh.clone());
    return fresh;
  } catch {
    return (await cache.match(PROJECT)) ?? new Response('null', { headers: { 'Content-Type': 'application/json' } });
  }
}

async function page(request: Request): Promise<Response> {
  const kept = caches.match('./', { ignoreSearch: true });
  try {
    const fresh = await fetch(request);
    return fresh.ok ? fresh : ((await kept) ?? fresh);
  } catch (error) {
    const page = await kept;
    if (page === undefined) throw error;
    return page;
  }
}
