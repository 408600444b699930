// Files that a program of its own makes: the spreadsheet, and pictures of the charts. Loads it, and says how that goes.
// static/start.js loads this when somebody presses the first of its buttons. A second press cancels.
const address = (name) => new URL(document.querySelector(`meta[name=${name}]`).content, location);

// What is being made, by its place in the page.
const making = new Map();
// What makes it, once it is loaded.
let program;
// A browser may remember that a script could not be loaded; under another name it asks again.
let tries = 0;

const load = async (signal) => {
  if (program) return;
  const code = await fetch(address("take-wasm"), { signal });
  if (!code.ok) throw new Error(`${code.url}: ${code.status}`);
  const script = address("take");
  if (tries++) script.hash = tries;
  const loaded = await import(script);
  await loaded.default({ module_or_path: code });
  program = loaded;
};

// The app may put its part of the page in the place of the built one meanwhile.
const say = (place, words) => { document.querySelector(`[data-take=${place}] [role=status]`).textContent = words; };

// What is shown follows the fields; where the app has not started, the link says what is meant.
const link = () => location.origin + location.pathname +
  (document.documentElement.dataset.app === "alive" ? document.querySelector("[data-query]").dataset.query : location.search);

const spreadsheet = {
  what: "spreadsheet",
  type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  name: (link) => program.file_name(link),
  make: (_, ...of) => program.make(...of),
  has: " and their sources, and works everything out anew when you change one",
  otherwise: "The table by year below holds",
};

const picture = { what: "picture", has: "", otherwise: "The table below the chart holds" };

const painted = async (...of) => {
  const canvas = document.createElement("canvas");
  program.paint(canvas, ...of);
  const image = await new Promise((then) => canvas.toBlob(then));
  if (!image) throw new Error("the canvas gave no image");
  return image;
};

/** What is made, by the kind that its button names. */
const KINDS = {
  spreadsheet,
  svg: { ...picture, type: "image/svg+xml", name: (_, place) => `${place}.svg`, make: (...of) => program.drawing(...of) },
  png: { ...picture, type: "image/png", name: (_, place) => `${place}.png`, make: painted },
};

const shown = () => new Promise((then) => requestAnimationFrame(() => setTimeout(then)));

const save = (name, contents, type) => {
  const file = document.createElement("a");
  file.href = URL.createObjectURL(new Blob([contents], { type }));
  file.download = name;
  file.click();
  setTimeout(() => URL.revokeObjectURL(file.href), 60_000);
};

const make = async ({ what, type, name, make, has }, place, signal) => {
  say(place, `Loading what makes the ${what} … Press again to cancel.`);
  await load(signal);
  say(place, `Making the ${what} …`);
  await shown();
  signal.throwIfAborted();
  const [today, address] = [new Date(), link()];
  const file = name(address, place);
  save(file, await make(place, address, today.getUTCFullYear(), today.getUTCMonth() + 1, today.getUTCDate()), type);
  const which = document.querySelector("[aria-invalid=true]") ? "the last figures that could be used" : "these figures";
  say(place, `The ${what} is made: ${file}. It has ${which}${has}.`);
};

/** A button of that place was pressed, for a file of that kind. */
export const press = async (place, named) => {
  const kind = KINDS[named];
  if (making.has(place)) {
    making.get(place).abort();
    return;
  }
  const { signal } = making.set(place, new AbortController()).get(place);
  try {
    await make(kind, place, signal);
  } catch (error) {
    if (signal.aborted) {
      say(place, `Cancelled: no ${kind.what} was made.`);
    } else {
      // What has failed once is loaded anew.
      program = undefined;
      say(place, `The ${kind.what} could not be made. Check the connection and press again. ${kind.otherwise} the same figures.`);
      console.error(error);
    }
  } finally {
    making.delete(place);
  }
};
