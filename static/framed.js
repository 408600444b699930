// In a frame in somebody else's page: takes on the host's colours, and tells the host how tall it is and what its link is.
// It hears nothing: whatever the host wants stands in the address.
const root = document.documentElement;
let asked, wanted;
const tell = (what) => parent.postMessage({ "stoke-explainer": what }, "*");

// The host's colours, all of them or none: only where everything can be read on them. What each name stands for here.
const TOKENS = { accent: ["--accent", "--answer"], ground: ["--ground", "--card"], text: ["--text", "--quiet", "--warn"] };
// What has to stand out from what, and how much.
const PAIRS = [
  ...["--ground", "--card", "--band"].flatMap((ground) => ["--text", "--quiet", "--accent"].map((on) => [on, ground, 4.5])),
  ["--warn", "--ground", 4.5], ["--on-answer", "--answer", 4.5], ["--edge", "--ground", 3],
];

const parts = (token) => getComputedStyle(root).getPropertyValue(token).match(/[\d.]+/g).slice(0, 3).map(Number);

const luminance = (token) => {
  const [red, green, blue] = parts(token).map((part) => (part /= 255) <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (on, ground) => {
  const [low, high] = [luminance(on), luminance(ground)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
};

const forced = matchMedia("(forced-colors: active)");

const ours = () => {
  for (const token of [...Object.values(TOKENS).flat(), "--band", "--on-answer"]) root.style.removeProperty(token);
};

const look = () => {
  ours();
  // Whoever has colours of their own keeps them.
  const colours = Object.entries(TOKENS).filter(([name]) => wanted.has(name) && !forced.matches);
  const wrong = colours.filter(([name]) => !/^#?[\da-f]{6}$/i.test(wanted.get(name))).map(([name]) => name);
  for (const [name, tokens] of wrong.length ? [] : colours) {
    for (const token of tokens) root.style.setProperty(token, `#${wanted.get(name).replace("#", "")}`);
  }
  // A band in a chart is the background with some of the accent in it: it has to be seen.
  if (wanted.has("ground") && !forced.matches) {
    const accent = parts("--accent");
    root.style.setProperty("--band", `rgb(${parts("--ground").map((part, index) => Math.round(part + (accent[index] - part) * .1))})`);
  }
  // On a light accent the answer is written in ink.
  if (contrast("--on-answer", "--answer") < 4.5) root.style.setProperty("--on-answer", "#18212e");
  const faint = wrong.length || !colours.length ? [] : PAIRS.map(([on, ground, least]) => ({ on, ground, least, contrast: contrast(on, ground) }))
    .filter(({ contrast, least }) => contrast < least);
  if (wrong.length || faint.length) ours();
  tell({ colours: { wrong, faint } });
};

// What the host asks for.
const take = () => {
  asked = location.hash;
  wanted = new URLSearchParams(asked.slice(1));
  if (wanted.get("theme") === "light") root.dataset.theme = "light";
  else delete root.dataset.theme;
  root.toggleAttribute("data-sized", wanted.has("sized"));
  look();
};
take();
matchMedia("(prefers-color-scheme: dark)").onchange = forced.onchange = look;

// The address of the frame is nobody's: a step in it would be one in the host's history. The host hears the link to the whole.
const replace = history.replaceState.bind(history);
const show = (address) => {
  try {
    // What the host asked for stays in it, for when the frame is loaded again.
    replace(null, "", address.split("#")[0] + asked);
  } catch {
    // A frame that the host has shut in has no address of its own.
  }
};
// What the part makes of its address by itself is no news.
let touched = false;
for (const name of ["input", "click", "keydown"]) addEventListener(name, () => { touched = true; }, true);
history.pushState = history.replaceState = (state, unused, address) => {
  show(address);
  if (!touched) return;
  const { search, hash } = new URL(address, location);
  tell({ link: new URL(search + hash, document.querySelector("link[rel=canonical]").href).href });
};

// The host has other colours now; or it is a way within the part, whose name has no "=": put back once the app has heard of it.
addEventListener("hashchange", () => {
  if (location.hash.includes("=")) take();
  else setTimeout(() => show(location.pathname + location.search));
});

addEventListener("DOMContentLoaded", () => {
  new ResizeObserver(() => tell({ height: Math.ceil(root.getBoundingClientRect().height) })).observe(root);
});

// Ways out open in a tab of their own, also those that the app makes; a way within the page is the host's to scroll.
addEventListener("click", (event) => {
  const link = event.target.closest?.("a[href]");
  if (!link || link.hasAttribute("download")) return;
  const place = link.getAttribute("href");
  if (place.startsWith("#")) {
    event.preventDefault();
    location.replace(place);
    const found = document.getElementById(place.slice(1));
    if (found) requestAnimationFrame(() => tell({ top: found.getBoundingClientRect().top + scrollY }));
  } else {
    link.target = "_blank";
    link.rel = "noopener";
  }
}, true);

// Nor does every browser scroll the host's page to what gets the focus. What is pressed is in sight.
let pressed = false;
for (const [name, is] of [["pointerdown", true], ["keydown", false]]) addEventListener(name, () => { pressed = is; }, true);
addEventListener("focusin", ({ target }) => {
  if (!pressed) tell({ top: target.getBoundingClientRect().top + scrollY });
});

// Nothing sticks in a frame as tall as its contents. The answer in a line goes with the field in use instead: in the room over
// it, where no hand is; in that under it, while the field's top is out of sight.
let used;
const stand = (isUnder) => {
  const strip = document.querySelector(".strip.below");
  strip.style.top = `${isUnder ? used.offsetTop + used.offsetHeight : used.firstElementChild.offsetTop}px`;
  strip.dataset.stands = isUnder ? "under" : "over";
};
const sight = new IntersectionObserver((seen) => {
  const { boundingClientRect, intersectionRect } = seen.pop();
  if (used) stand(intersectionRect.top > boundingClientRect.top + 1);
}, { threshold: [0, .25, .5, .75, 1] });

const use = ({ type, target, relatedTarget }) => {
  const field = (type === "focusout" ? relatedTarget : target)?.closest?.(".inputs .field");
  // What is pressed is in use once it has the focus or moves: not every browser gives a slider the focus.
  if (!wanted.has("sized") || field === used || (field && type === "pointerdown")) return;
  sight.disconnect();
  document.querySelector("[data-stands]")?.removeAttribute("data-stands");
  used = field;
  if (!field) return;
  stand(false);
  sight.observe(field);
};
for (const name of ["focusin", "input", "focusout", "pointerdown"]) addEventListener(name, use);
