// Has the site kept on this device (sw.js), and tells of a newer version. static/start.js loads it once the page answers
// and nothing else is to do. Where a browser refuses, or has no room, everything is as without it.
const VERSION = "{{ version }}";
const { serviceWorker } = navigator;
const root = new URL(".", import.meta.url).href;
const bar = document.getElementById("newer");

// Never inside a page of others, nor unasked for somebody who saves data.
const isWanted = serviceWorker && window === top && (serviceWorker.controller || !navigator.connection?.saveData);

/** What is typed but can't be used is in no link: it stays with the page's place in the history. */
const leave = () => {
  // The apps bring the address up to date when a reader leaves.
  dispatchEvent(new Event("pagehide"));
  const typed = [...document.querySelectorAll("[aria-invalid=true]")].map(({ id, value }) => [id, value]);
  history.replaceState({ typed, focused: document.activeElement?.id }, "");
  // Until the page is gone its app may write there once more, and would take that away.
  history.replaceState = () => {};
  location.reload();
};

const typeAgain = () => {
  const { typed = [], focused } = history.state ?? {};
  for (const [id, value] of typed) {
    const field = document.getElementById(id);
    if (!field) continue;
    field.value = value;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }
  if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
};

const offer = () => { bar.hidden = false; };

/** Tells when a worker that is being installed is ready, if it is to follow another. */
const watch = (worker) => worker?.addEventListener("statechange", () => {
  if (worker.state === "installed" && serviceWorker.controller) offer();
});

const tell = () => {
  if (!serviceWorker.controller) return;
  serviceWorker.controller.postMessage(VERSION);
  // A worker takes over only when it has everything.
  for (const words of document.querySelectorAll("[data-kept]")) words.hidden = words.dataset.kept === "not-yet";
};

/** How long a reader has to leave the page alone before the copy is begun, in milliseconds. */
const REST = 2_000;

const rested = () => new Promise((then) => {
  const touches = ["input", "keydown", "pointerdown", "wheel", "touchmove"];
  let timer;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      for (const touch of touches) removeEventListener(touch, wait);
      then();
    }, REST);
  };
  for (const touch of touches) addEventListener(touch, wait, { passive: true });
  wait();
});

const follow = async () => {
  let isControlled = serviceWorker.controller !== null;
  // The worker tells a page that another version has come meanwhile.
  serviceWorker.onmessage = offer;
  serviceWorker.oncontrollerchange = () => {
    // The first worker takes over a page of its own version; a later one was asked to, in this window or another.
    if (isControlled) leave();
    isControlled = true;
    tell();
  };
  tell();
  // A page that a reader came back to.
  addEventListener("pageshow", tell);
  if (!isControlled) await rested();
  const registration = await serviceWorker.register(`${root}sw.js`, { updateViaCache: "none" });
  const [now, later] = bar.querySelectorAll("button");
  now.onclick = () => {
    if (registration.waiting) registration.waiting.postMessage("change over");
    else leave();
  };
  later.onclick = () => { bar.hidden = true; };
  watch(registration.installing);
  registration.onupdatefound = () => watch(registration.installing);
  if (registration.waiting && isControlled) offer();
  addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") registration.update().catch(() => {});
  });
};

/** Browsers fetch what is to be saved past a worker: this hands over what is kept. */
const save = async (link) => {
  try {
    const response = await fetch(link.href);
    if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
    const file = document.createElement("a");
    file.href = URL.createObjectURL(await response.blob());
    file.download = link.download || new URL(link.href).pathname.split("/").at(-1);
    file.click();
    setTimeout(() => URL.revokeObjectURL(file.href), 60_000);
  } catch {
    location.assign(link.href);
  }
};

if (isWanted) {
  typeAgain();
  addEventListener("click", (event) => {
    const link = event.target.closest?.("a[download]");
    if (!link?.href.startsWith(root) || event.defaultPrevented || !serviceWorker.controller) return;
    event.preventDefault();
    save(link);
  });
  follow().catch(() => {});
}
