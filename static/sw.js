// Keeps the whole site on the reader's device, so that every page works without a network. A page gets files of its own
// version only, from its first byte to its last. The build fills in the version, and each file with the beginning of
// its SHA-256 (xtask/src/offline.rs).
const VERSION = "{{ version }}";
const FILES = {{ files }};

// An origin may hold other sites, and other copies of this one.
const SCOPE = new URL(registration.scope).pathname;
const named = (version) => `early-help ${SCOPE} ${version}`;
/** Which version each open page is of: this worker may end at any moment, and begin again. */
const OPEN = named("open");

/** The name of the lock of whoever adds versions or removes them: workers of two versions may do so at once. */
const VERSIONS = named("versions");

const kept = (path, version) => caches.match(path, { cacheName: named(version) }).catch(() => undefined);

const digest = async (response) => {
  const hash = await crypto.subtle.digest("SHA-256", await response.clone().arrayBuffer());
  return btoa(String.fromCharCode(...new Uint8Array(hash).subarray(0, 12)));
};

const right = async (response, wanted) => (response?.ok && (await digest(response)) === wanted ? response : undefined);

/** As it is kept: unpacked, and never the answer of another address, which browsers refuse for a page. */
const plain = ({ body, headers: sent }) => {
  const headers = new Headers(sent);
  for (const name of ["content-encoding", "content-length", "vary"]) headers.delete(name);
  return new Response(body, { headers });
};

/** Keeps a file: as an older version has it, where it is the same; else as the server sends it. Bytes of another version
    are never kept. */
const keep = async (cache, path, wanted) => {
  // Begun before, and cut short.
  if (await cache.match(path)) return;
  const file = await right(await caches.match(path), wanted) ?? await right(await fetch(path), wanted)
    ?? await right(await fetch(path, { cache: "reload" }), wanted);
  if (!file) throw new Error(`${path} is not of version ${VERSION}`);
  await cache.put(path, plain(file));
};

/** How long it rests after each file, in milliseconds: what the reader does comes first. */
const REST = 10;

/** Keeps every file, two at a time. */
const install = async () => {
  const cache = await caches.open(named(VERSION));
  const files = Object.entries(FILES);
  const some = async () => {
    for (let file = files.pop(); file; file = files.pop()) {
      await keep(cache, ...file);
      await new Promise((then) => setTimeout(then, REST));
    }
  };
  await Promise.all([some(), some()]);
  const all = await (await caches.open(named(VERSION))).keys();
  if (all.length !== Object.keys(FILES).length) throw new Error(`version ${VERSION} is not complete`);
};

const known = new Map();

const note = async (page, version) => {
  known.set(page, version);
  await (await caches.open(OPEN)).put(page, new Response(version));
};

const versionOf = async (page) => {
  if (!known.has(page)) known.set(page, await (await kept(page, "open"))?.text());
  return known.get(page);
};

/** Removes the versions that no open page is of, unless another is just coming. */
const tidy = async (lock) => {
  if (!lock || registration.installing || registration.waiting) return;
  const pages = new Set((await clients.matchAll({ includeUncontrolled: true })).map(({ id }) => id));
  const used = new Set([OPEN, named(VERSION)]);
  const open = await caches.open(OPEN);
  for (const { url } of await open.keys()) {
    const page = url.split("/").at(-1);
    if (pages.has(page)) used.add(named(await versionOf(page)));
    else await open.delete(url);
  }
  for (const name of await caches.keys()) if (name.startsWith(named("")) && !used.has(name)) await caches.delete(name);
};

const opened = async (page, version) => {
  await note(page.id, version);
  if (version !== VERSION) page.postMessage("newer");
  await navigator.locks.request(VERSIONS, { ifAvailable: true }, tidy);
};

/** A page, or a file that is opened by itself. */
const page = async (event, path) => {
  const found = await kept(path, VERSION);
  if (found) {
    if (event.resultingClientId) event.waitUntil(note(event.resultingClientId, VERSION).catch(() => {}));
    return found;
  }
  try {
    return await fetch(event.request);
  } catch {
    return Response.redirect(`${path}/` in FILES ? `${path}/${new URL(event.request.url).search}` : "offline/#not-kept");
  }
};

/** What a page asks for. Of a page that was loaded past this worker nobody knows the version until it says it. */
const part = async ({ request, clientId }, path) => {
  const version = clientId ? await versionOf(clientId) : VERSION;
  return (version && await kept(path, version)) ?? fetch(request);
};

addEventListener("install", (event) => event.waitUntil(navigator.locks.request(VERSIONS, install)));
addEventListener("activate", (event) => event.waitUntil(clients.claim()));
addEventListener("message", (event) => {
  const { data, source } = event;
  event.waitUntil((data === "change over" ? skipWaiting() : opened(source, data)).catch(() => {}));
});
addEventListener("fetch", (event) => {
  const { method, mode, destination, url } = event.request;
  const { origin, pathname } = new URL(url);
  if (method !== "GET" || origin !== location.origin || !pathname.startsWith(SCOPE)) return;
  const path = pathname.slice(SCOPE.length).replace(/(^|\/)index\.html$/, "$1") || "./";
  // Charts as images are not kept: a page that says so would be saved in their place.
  if (/^figures\/.*\.png$/.test(path)) return;
  // Pages inside those of others are none of this.
  if (/^embed\/./.test(path) || ["embed", "frame", "iframe", "object"].includes(destination)) return;
  event.respondWith(mode === "navigate" ? page(event, path) : part(event, path));
});
