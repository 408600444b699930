// What the main thread does for each move of a slider.
import { at } from "./table.mjs";

export const PARTS = {
  all: { what: "a move", metric: "TaskDuration" },
  script: { what: "  of it script", metric: "ScriptDuration" },
  style: { what: "  of it style", metric: "RecalcStyleDuration" },
  layout: { what: "  of it layout", metric: "LayoutDuration" },
};
const byPart = (time) => Object.fromEntries(Object.keys(PARTS).map((part) => [part, time(part)]));

/** That many keys: ten steps up, ten down and so on, then up and down in turn. */
export const keys = (count) => {
  const way = (move) => (move < count / 2 ? Math.floor(move / 10) : move) % 2;
  return Array.from({ length: count }, (_, move) => ["ArrowRight", "ArrowLeft"][way(move)]);
};

// When a move is over. Each is asked before the key is pressed, and answers with what to wait for after it.

/** When what follows the key at once is rendered. */
export const rendered = async (page) => () =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  });

/** When an element says something else than before, and that is rendered. */
export const shown = (selector) => async (page) => {
  await page.evaluate((selector) => {
    const says = () => document.querySelector(selector).textContent;
    const before = says();
    globalThis.changed = new Promise((changed) => {
      const watch = new MutationObserver(() => {
        if (says() === before) return;
        watch.disconnect();
        changed();
      });
      watch.observe(document.body, { subtree: true, childList: true, characterData: true });
    });
  }, selector);
  const isRendered = await rendered(page);
  return async () => {
    await page.evaluate(() => globalThis.changed);
    await isRendered();
  };
};

/** After so many milliseconds, with all that follows a pause. */
export const rested = (milliseconds) => async (page) => () => page.waitForTimeout(milliseconds);

/** Milliseconds that the main thread works from a key's press to the end, by part. */
const press = async ({ page, devtools }, key, end) => {
  const read = async () => {
    const { metrics } = await devtools.send("Performance.getMetrics");
    return byPart((part) => 1000 * metrics.find(({ name }) => name === PARTS[part].metric).value);
  };
  const isOver = await end(page);
  const before = await read();
  await page.keyboard.press(key);
  await isOver();
  const after = await read();
  return byPart((part) => after[part] - before[part]);
};

/**
 * What moves the page's slider by keys and tells each move's time by part, without what the same costs with a key that
 * does nothing: that one is pressed `idle` times first.
 */
export const mover = async (opened, slider, { idle, end = rendered, endOfNothing = end }) => {
  const presses = async (keys, end) => {
    const times = [];
    for (const key of keys) times.push(await press(opened, key, end));
    return times;
  };
  // Time of the processor: what else is busy on the machine is none of the page's.
  await opened.devtools.send("Performance.enable", { timeDomain: "threadTicks" });
  await opened.page.locator(`#${slider}-slider`).focus();
  await presses(["ArrowRight", "ArrowLeft"], end);
  const nothing = await presses(Array(idle).fill("q"), endOfNothing);
  const overhead = byPart((part) => at(0.5, nothing.map((time) => time[part])));
  return async (keys) => {
    const moved = await presses(keys, end);
    return moved.map((time) => byPart((part) => Math.max(0, time[part] - overhead[part])));
  };
};
