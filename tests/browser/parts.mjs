// Parts of the site in somebody else's page (tests/host/): how tests reach them, and what they hold of all of them.
import { alive, expect, host } from "./site.mjs";

/** The elements that show a part. */
export const element = (page, view) => page.locator(`stoke-explainer[view="${view}"]`);
/** What is in a part's frame, once the part is in sight: frames load when a reader comes near. */
export const inside = async (page, view) => {
  await element(page, view).scrollIntoViewIfNeeded();
  const frame = element(page, view).locator("iframe").contentFrame();
  await alive(frame);
  return frame;
};

/** How tall its frame is, in CSS pixels. */
export const height = (page, view) => element(page, view).locator("iframe").evaluate((frame) => frame.clientHeight);

/** As tall as its contents and no taller, and no wider than its place. */
export const fits = async (page, view) => {
  const frame = await inside(page, view);
  await expect(async () => {
    const is = await frame.locator(":root").evaluate((root) => ({
      frame: innerHeight, contents: Math.ceil(root.getBoundingClientRect().height), scrolls: root.scrollHeight - root.clientHeight,
      beyond: root.scrollWidth - innerWidth,
    }));
    expect(is).toEqual({ frame: is.contents, contents: is.contents, scrolls: 0, beyond: 0 });
  }).toPass({ timeout: 10_000 });
  return frame;
};

/** Waits for so many frames of the host's page. */
export const frames = (page, count) => page.evaluate((count) => new Promise((done) => {
  const next = () => (count-- > 0 ? requestAnimationFrame(next) : done());
  next();
}), count);

/** The empty page of the other site, with elements made by its script. */
export const openEmpty = async (page, baseURL, ...parts) => {
  await page.goto(host(baseURL, "/empty/"));
  await page.evaluate((parts) => {
    window.heard = [];
    for (const name of ["link", "colours"]) addEventListener(`stoke-explainer-${name}`, ({ detail }) => window.heard.push([name, detail]));
    for (const attributes of parts) {
      const made = document.createElement("stoke-explainer");
      for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
      document.getElementById("here").append(made);
    }
  }, parts);
};

/** What the empty page heard from its parts, under one name. */
export const heard = (page, name) => page.evaluate((name) => window.heard.filter(([of]) => of === name).map(([, detail]) => detail), name);
