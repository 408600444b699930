// axe over a page, with what it can't decide.
import AxeBuilder from "@axe-core/playwright";
import { expect } from "./site.mjs";

/** What axe names: within frames, each by its own selector, or several through shadow roots. */
const place = (page, target) => {
  const selectors = target.map((step) => [step].flat().join(" >> "));
  return selectors.slice(0, -1).reduce((of, frame) => of.frameLocator(frame), page).locator(selectors.at(-1));
};

/** Fails where axe finds something on the page. */
export const axe = async (page, without = []) => {
  // axe can't tell the contrast of what lies under the strip with the answer, or under a list's controls: while it
  // looks, that is in the open.
  await page.evaluate(() => {
    for (const strip of document.querySelectorAll(".strip, .stepper, .turns")) { strip.style.position = "static"; strip.style.margin = "0"; }
  });
  // A whole path leads to one element, a short one may fit another.
  const found = () => new AxeBuilder({ page })
    .options({ absolutePaths: true })
    .disableRules(without)
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  let { violations, incomplete } = await found();
  // axe gives a frame one second to take it in.
  if (incomplete.some(({ id }) => id === "frame-tested")) ({ violations, incomplete } = await found());
  // Nor what lies behind text in an SVG, or outside a box that scrolls. Those colours have a test of their own:
  // tests/agreements.rs.
  const undecidable = ({ target }) => place(page, target).evaluate((element) => element.closest("svg, .scrolls") !== null);
  const undecided = [];
  for (const { id, nodes } of incomplete) {
    for (const node of nodes) if (id !== "color-contrast" || !(await undecidable(node))) undecided.push({ id, nodes: [node] });
  }
  expect([...violations, ...undecided].map(({ id, nodes }) => [id, ...nodes.map((node) => node.html)])).toEqual([]);
};
