// The pictures of docs/tried-by-hand.md: the built site as readers have it, to be looked at.
//
//   node by-hand.mjs XTASK DIST FOLDER
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { withSites } from "./timing/browser.mjs";
import { NETWORKS } from "./timing/load.mjs";

const [xtask, site, folder] = process.argv.slice(2);

const PHONE = { width: 360, height: 740 };
const DESK = { width: 1280, height: 800 };

const started = (page) => page.waitForSelector("html:is([data-app=alive], [data-app=none])");
const inUse = (page) => page.locator("#time-in-care").focus();
const largeText = async (page) => {
  await page.evaluate(() => { document.documentElement.style.fontSize = "200%"; });
  await page.locator(".answer").scrollIntoViewIfNeeded();
};

/** Each picture: the page, the browser's own options, and what is done before it is taken: "before" the program has come. */
const PICTURES = {
  "calculator": { path: "/calculator/", viewport: DESK },
  "phone": { path: "/", viewport: PHONE },
  "dark": { path: "/journey/", viewport: PHONE, colorScheme: "dark" },
  "zoom": { path: "/calculator/", viewport: { width: 320, height: 200 }, scale: 4, then: inUse },
  "large-text": { path: "/calculator/", viewport: PHONE, then: largeText },
  "forced-colours": { path: "/in-care/", viewport: DESK, forcedColors: "active" },
  "print": { path: "/briefing/", viewport: { width: 794, height: 1123 }, then: (page) => page.emulateMedia({ media: "print" }) },
  "script-off": { path: "/calculator/", viewport: PHONE, javaScriptEnabled: false },
  "slow-line": { path: "/calculator/?v=1&children=80", viewport: PHONE, network: NETWORKS.afar, before: true },
};

const take = async (browser, address, { path, network, before, scale = 1, then = () => {}, ...options }) => {
  const context = await browser.newContext({ locale: "en-GB", ...options });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  if (network) {
    await devtools.send("Network.enable");
    await devtools.send("Network.emulateNetworkConditions", network);
  }
  await page.goto(address + path, { waitUntil: before ? "domcontentloaded" : "load" });
  if (before) await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0);
  else if (options.javaScriptEnabled !== false) await started(page);
  await then(page);
  const top = await page.evaluate(() => scrollY);
  const clip = { x: 0, y: top, ...options.viewport, scale };
  const { data } = await devtools.send("Page.captureScreenshot", { format: "webp", quality: 60, clip });
  await context.close();
  return Buffer.from(data, "base64");
};

await mkdir(folder, { recursive: true });
await withSites(xtask, [site], async (browser, [address]) => {
  for (const [name, how] of Object.entries(PICTURES)) {
    const picture = await take(browser, address, how);
    await writeFile(join(folder, `${name}.webp`), picture);
    console.log(`${name}.webp: ${(picture.length / 1000).toFixed(0)} kB`);
  }
});
