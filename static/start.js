// Starts the page's app, where it has one. The page is complete without it: if the app can't start, or stops, the page
// says so.
const root = document.documentElement;
// An app that waits for its reader is named by the page, not loaded by it.
const named = (name) => new URL(document.querySelector(`meta[name=${name}]`).content, location);
const address = (link, name) => document.querySelector(link)?.href ?? named(name);

const load = () => Promise.all([import(address("link[rel=modulepreload]", "app")), fetch(address("link[type='application/wasm']", "app-wasm"))]);

// What keeps the site for days without a network waits until nothing else is to do. Only a built site names it.
const keep = () => requestAnimationFrame(() => (window.requestIdleCallback ?? setTimeout)(() => {
  const file = document.querySelector("meta[name=offline]");
  if (file) import(new URL(file.content, location)).catch(() => {});
}));
const keepLater = () => {
  if (document.readyState === "complete") keep();
  else addEventListener("load", keep);
};

const say = (notice) => {
  root.dataset.app = notice;
  delete root.dataset.link;
  document.getElementById(`app-${notice}`).hidden = false;
};

// A fault inside WebAssembly ends the app: nothing of it answers from then on.
addEventListener("error", ({ error }) => {
  if (error instanceof WebAssembly.RuntimeError) say("stopped");
});

// What a visitor does to the fields before the app answers, numbered in its order, for the app to do again.
let touches = 0;
addEventListener("input", ({ target }) => {
  if (root.dataset.app !== "alive") root.dataset.touched = target.dataset.touched = ++touches;
});

// What makes files, and what says how that goes, is loaded when somebody asks for one.
addEventListener("click", async (event) => {
  const asked = event.target.closest?.("[data-take] :is(a, button)");
  if (!asked) return;
  event.preventDefault();
  // The second click of a double one is not meant as another.
  if (event.detail > 1) return;
  const place = asked.parentElement;
  try {
    (await import(named("press"))).press(place.dataset.take, asked.dataset.kind);
  } catch {
    place.lastChild.textContent = "This could not be loaded. Check the connection, load the page again and press once more.";
  }
});

if (location.search) {
  // The page was built for no link in particular: say that the link's figures are on their way.
  root.dataset.link = "pending";
  // The scenario goes along to other pages, what of a list is shown does not; where there is an app, it goes on with that.
  const query = new URLSearchParams(location.search);
  for (const own of ["show", "measure", "beside", "chart", "year", "slide"]) query.delete(own);
  for (const link of document.querySelectorAll("a.carries")) link.search = query;
  for (const link of document.querySelectorAll("a[data-explores]")) {
    link.search = new URLSearchParams([...query, ["measure", link.dataset.explores]]);
  }
}

// An app far down the page starts when a reader comes near, or when the link is about it.
const isNear = (place) => new Promise((near) => {
  const watch = new IntersectionObserver(([{ isIntersecting }]) => {
    if (!isIntersecting) return;
    watch.disconnect();
    near();
  }, { rootMargin: "50%" });
  watch.observe(place);
});

try {
  const place = document.getElementById("app");
  if (place) {
    if ("near" in place.dataset && !location.search) {
      keepLater();
      await isNear(place.parentElement);
    }
    const [app, code] = await load();
    await app.default({ module_or_path: code });
  } else {
    root.dataset.app = "none";
    delete root.dataset.link;
  }
} catch (error) {
  say("missing");
  console.error(error);
}
keepLater();
