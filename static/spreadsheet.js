// "Download as a spreadsheet": loads the program that makes the file, and says how that goes. static/start.js loads this.
// A second press cancels.
const address = (name) => new URL(document.querySelector(`meta[name=${name}]`).content, location);

// The file that is being made, if one is.
let making;
// What makes it, once it is loaded.
let program;
// A browser may remember that a script could not be loaded; under another name it asks again.
let tries = 0;

const load = async (signal) => {
  if (program) return;
  const code = await fetch(address("spreadsheet-wasm"), { signal });
  if (!code.ok) throw new Error(`${code.url}: ${code.status}`);
  const script = address("spreadsheet");
  if (tries++) script.hash = tries;
  const loaded = await import(script);
  await loaded.default({ module_or_path: code });
  program = loaded;
};

// The app may put its part of the page in the place of the built one meanwhile.
const place = () => document.querySelector("[data-spreadsheet]");

const say = (words) => { place().querySelector("[role=status]").textContent = words; };

// What is shown follows the fields; where the app has not started, the link says what is meant.
const link = () => location.origin + location.pathname +
  (document.documentElement.dataset.app === "alive" ? document.querySelector("[data-query]").dataset.query : location.search);

const shown = () => new Promise((then) => requestAnimationFrame(() => setTimeout(then)));

const save = (name, bytes) => {
  const file = document.createElement("a");
  file.href = URL.createObjectURL(new Blob([bytes], { type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" }));
  file.download = name;
  file.click();
  setTimeout(() => URL.revokeObjectURL(file.href), 60_000);
};

const make = async (signal) => {
  say("Loading what makes the spreadsheet … Press again to cancel.");
  await load(signal);
  say("Making the spreadsheet …");
  await shown();
  signal.throwIfAborted();
  const today = new Date();
  const address = link();
  const bytes = program.make(address, today.getFullYear(), today.getMonth() + 1, today.getDate());
  save(program.file_name(address), bytes);
  const which = document.querySelector("[aria-invalid=true]") ? "the last figures that could be used" : "these figures";
  say(`The spreadsheet is made: ${program.file_name(address)}. It has ${which} and their sources, and works everything out anew when you change one.`);
};

/** The button was pressed. */
export const press = async () => {
  if (making) {
    making.abort();
    return;
  }
  making = new AbortController();
  try {
    await make(making.signal);
  } catch (error) {
    if (making.signal.aborted) {
      say("Cancelled: no spreadsheet was made.");
    } else {
      // What has failed once is loaded anew.
      program = undefined;
      say("The spreadsheet could not be made. Check the connection and press again. The table by year below holds the same figures.");
      console.error(error);
    }
  } finally {
    making = undefined;
  }
};
