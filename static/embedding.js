// Fills in the lines to copy from what is chosen, and shows the part as it will look. The frame itself says whether colours
// can be read (static/framed.js).
const site = new URL("..", location.href.split(/[?#]/)[0]).href;
const by = (id) => document.getElementById(id);
const [form, part, start, starts, edition, theme, told, seen, place] =
  ["embedding", "part", "start", "starts", "edition", "theme", "colours", "seen", "preview"].map(by);
const colours = ["accent", "ground", "text"].map(by);

// Whoever comes from the calculator can begin with the figures of their link.
const query = new URLSearchParams(location.search);
if (query.has("v")) {
  const own = new Option("The figures of the link that you came with", location.search, true, true);
  start.prepend(own);
}

const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
const tag = (name, attributes, inside = "") =>
  `<${name}${Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`).join("")}>${inside}</${name}>`;

// Every ready-made scenario names the newest figures.
const newest = new URLSearchParams(start.options[start.options.length - 1].value).get("figures");
// Whether the frame has taken on the colours; until it says so, the lines are without them.
let isTaken = false;

const chosen = () => {
  const [{ dataset: { label, whole } }] = part.selectedOptions;
  const look = Object.fromEntries(colours.map(({ id, value }) => [id, value.trim()]).filter(([, value]) => value));
  if (theme.checked) look.theme = "light";
  const query = new URLSearchParams(start.value);
  if (!edition.checked) query.delete("figures");
  else if (!query.has("figures")) query.set("figures", newest);
  return { view: part.value, label, whole, look, scenario: part.value === "calculator" ? `?${query}` : "" };
};

const preview = document.createElement("stoke-explainer");
// What a plain frame needs for all of a chart, as wide as it is seen here. The calculator and the journey scroll in one.
const heightOf = (view) => view.startsWith("chart/") && preview.offsetHeight ? `${Math.ceil(preview.offsetHeight / 10) * 10}` : "640";

const follow = () => {
  const { view, label, whole, look: wished, scenario } = chosen();
  const look = isTaken ? wished : { ...(wished.theme && { theme: wished.theme }) };
  starts.hidden = view !== "calculator";
  const attributes = { view, label, ...look, ...(scenario && { scenario }) };
  const address = new URL(`embed/${view}/${scenario}`, site);
  address.hash = new URLSearchParams(look);
  const link = tag("a", { href: `${site}${whole}${scenario}` }, escaped(label));
  by("element").value = `<script src="${site}embed.js" async></script>\n${tag("stoke-explainer", attributes, `\n  ${link}`)}`;
  by("frame").value = tag("iframe", { src: address.href, title: label, loading: "lazy", width: "100%", height: heightOf(view), frameborder: "0" });
  const { textContent: size } = document.querySelector(`[data-size="${view}"]`);
  by("loads").textContent = size && `This part loads ${size} from this site, once; compressed, as hosts send it, without the headers of each answer.`;
  by("policy").value = `frame-src ${new URL(site).origin}\nscript-src ${site}embed.js`;
  for (const name of ["theme", ...colours.map(({ id }) => id)]) if (!(name in wished)) preview.removeAttribute(name);
  for (const [name, value] of Object.entries({ scenario: "", ...attributes, ...wished })) preview.setAttribute(name, value);
};

// The frame has looked at the colours in the theme of whoever chooses them.
const elsewhere = () => {
  const [here, there] = matchMedia("(prefers-color-scheme: dark)").matches ? ["dark", "light"] : ["light", "dark"];
  return ` in ${here} mode, which you use. In ${there} mode readers see yours only where they can be read there as well, and ours where not. With “Light for everybody” all see the same.`;
};

const NAMES = {
  "--text": "text", "--quiet": "quiet text", "--accent": "links and charts", "--warn": "warnings", "--edge": "edges of fields",
  "--on-answer": "the words of the answer", "--answer": "the answer’s ground", "--ground": "the background", "--card": "cards", "--band": "bands in charts",
};

// What the frame says of the colours that it was given.
preview.addEventListener("stoke-explainer-colours", ({ detail: { wrong, faint } }) => {
  isTaken = !wrong.length && !faint.length;
  for (const field of colours) field.removeAttribute("aria-invalid");
  for (const name of wrong) by(name).setAttribute("aria-invalid", "true");
  const worst = faint.sort((a, b) => a.contrast / a.least - b.contrast / b.least)[0];
  const fields = wrong.map((name) => by(name).labels[0].textContent).join(", ");
  told.textContent = wrong.length ? `${fields}: a colour is a hash sign and six digits or letters from a to f. Until then our colours are shown, and the lines are without yours.`
    : worst ? `These colours can’t be used, so ours are shown, and the lines are without them: ${NAMES[worst.on]} on ${NAMES[worst.ground]} would have a contrast of ${worst.contrast.toFixed(1)}. At least ${worst.least} is needed to be read.`
      : colours.some(({ value }) => value.trim()) ? `These colours can be read${theme.checked ? "." : elsewhere()}` : "";
  follow();
});

for (const box of document.querySelectorAll(".copied")) {
  const [button, said] = box.children;
  box.hidden = false;
  button.addEventListener("click", async () => {
    const text = by(button.dataset.copies);
    try {
      await navigator.clipboard.writeText(text.value);
      said.textContent = "Copied.";
    } catch {
      text.select();
      said.textContent = "The browser did not allow it. The lines are marked: copy them.";
    }
  });
}

document.querySelector(".widths").addEventListener("change", ({ target }) => { place.parentElement.dataset.width = target.value; });
form.addEventListener("input", follow);
form.addEventListener("submit", (event) => event.preventDefault());
form.hidden = seen.hidden = false;
new ResizeObserver(follow).observe(preview);
follow();
place.append(preview);
const script = document.createElement("script");
script.src = `${site}embed.js`;
// What the frame says of the colours is wanted at once, however far down it is.
script.onload = () => { preview.shadowRoot.querySelector("iframe").loading = "eager"; };
script.onerror = () => { place.textContent = "This can’t be shown without a network."; };
document.head.append(script);
