// What the tests share: a page that is watched for faults, and the words by which they find things.
import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { expect, test as base } from "@playwright/test";

export * from "./words.mjs";

/** Every page, by its address. */
export const PAGES = ["/", "/city/", "/city/more/", "/story/", "/journey/", "/claims/", "/in-care/", "/calculator/", "/compare/", "/briefing/", "/method/", "/accessibility/", "/privacy/", "/offline/", "/embed/"];

/** A page for each component by itself, by its name. */
export const EXAMPLES = readdirSync(new URL("../../target/examples", import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== "figures").map(({ name }) => name);

/** The components' pages, and somebody else's site, are on servers of their own. */
const beside = (baseURL, by) => {
  const address = new URL(baseURL);
  address.port = Number(address.port) + by;
  return address.origin;
};

/** The address of a component's page. */
export const example = (baseURL, name) => `${beside(baseURL, 1)}/${name}/`;

/** The address of a page of somebody else's site (tests/host/). */
export const host = (baseURL, path = "/") => `${beside(baseURL, 2)}${path}`;

/** A test whose page fails it on any error, policy violation or request to another server. */
export const test = base.extend({
  /** Errors that a test expects, as substrings. */
  expected: [[], { option: true }],
  page: async ({ page, expected, baseURL }, use) => {
    const faults = [];
    const ours = [0, 1, 2].map((by) => beside(baseURL, by));
    page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
    page.on("pageerror", (error) => faults.push(String(error)));
    page.on("request", (request) => {
      if (!ours.includes(new URL(request.url()).origin)) faults.push(`asked ${request.url()}`);
    });
    await use(page);
    expect(faults.filter((fault) => !expected.some((text) => fault.includes(text)))).toEqual([]);
  },
});

/** The app, where the page has one, has started and shows what the link and the visitor say. */
export const alive = (page) => expect(page.locator("html:is([data-app=alive], [data-app=none])")).toBeAttached();

/** The reader comes to the app, where it is far down the page and starts no sooner. */
export const comeNear = async (page) => {
  const app = page.locator("#explore");
  if (await app.count()) await app.scrollIntoViewIfNeeded();
};

/** The page at an address, started. */
export const open = async (page, address) => {
  await page.goto(address);
  await comeNear(page);
  await alive(page);
  // A part that is shown in a frame.
  for (const part of await page.locator("stoke-explainer").all()) await alive(part.locator("iframe").contentFrame());
};

/** The answer, to the penny. */
export const answer = (page) => page.getByRole("region", { name: /^Saved/ }).locator(".exact [data-result=present-value]");

/** A sum of the ladder, to the penny: 0 is the whole time in care, 7 the present value. */
export const rung = (page, index) => page.locator("#ladder [data-result=rung]").nth(index);

export const field = (page, name) => page.getByRole("textbox", { name });
export const slider = (page, name) => page.getByRole("slider", { name });
export const scenario = (page, name) => page.getByRole("radio", { name, exact: true });
export const button = (page, name) => page.getByRole("button", { name, exact: true });

/** Holds the WebAssembly back until the returned function is called: what happens meanwhile comes before the start. */
export const holdBack = async (page) => {
  let release;
  const released = new Promise((resolve) => { release = resolve; });
  await page.route("**/*.wasm", async (route) => {
    await released;
    await route.continue();
  });
  return release;
};

/** The rows of a table, each as its cells: a figure's exact value, or what is written. An absent figure is empty. */
export const cells = (table) =>
  table.locator("tr").evaluateAll((rows) =>
    rows.map((row) => [...row.cells].map((cell) => cell.querySelector("data")?.value ?? cell.textContent.replace("no figure", ""))));

/** A CSV file as rows of fields. No field of ours holds a line break. */
export const fields = (csv) =>
  csv.trim().split(/\r?\n/).map((line) =>
    [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain));

/** The rows of a file above the empty one: below it stands what they are. */
export const numbers = (csv) => fields(csv.split(/\r?\n""\r?\n/)[0]);

/** Changes every page's HTML on its way, as a proxy, a minifier or an extension would. */
export const rewrite = (page, change) =>
  page.route((url) => url.pathname.endsWith("/"), async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: change(await response.text()) });
  });

/** What a minifier that strips comments leaves. */
export const withoutComments = (html) => html.replace(/<!--.*?-->/gs, "");

/** Does to a page what a page translator does: wraps every text that may be translated, and changes it. */
export const translate = (page) =>
  page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = [];
    while (texts.nextNode()) found.push(texts.currentNode);
    for (const text of found) {
      if (!text.data.trim() || text.parentElement.closest("[translate=no], script, style, svg")) continue;
      const outer = document.createElement("font");
      const inner = document.createElement("font");
      inner.textContent = `‹${text.data}›`;
      outer.append(inner);
      text.replaceWith(outer);
    }
  });

export { expect };

/** The file that is handed over after a press: its name and its bytes. */
export const downloaded = async (page, press) => {
  const [download] = await Promise.all([page.waitForEvent("download"), press()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
};
