// The answer beside the field in use, within a frame.
import { fits, frames, height, openEmpty } from "./parts.mjs";
import { CHILDREN, COST, TIME, alive, expect, host, slider, test } from "./site.mjs";

test.describe("while a field is in use", () => {
  const strip = (frame) => frame.locator(".strip.below");
  /** Where the strip is, in the frame, and what of the field in use it covers. */
  const covered = (frame) => frame.locator(":root").evaluate(() => {
    const { top, bottom } = document.querySelector(".strip.below").getBoundingClientRect();
    const [used] = document.querySelectorAll(".field:focus-within");
    return [...used.children, ...used.nextElementSibling?.children ?? [], ...used.previousElementSibling?.children ?? []]
      .filter((part) => {
        const at = part.getBoundingClientRect();
        return at.height > 0 && at.top < bottom && at.bottom > top;
      }).map(({ outerHTML }) => outerHTML);
  });

  for (const width of [320, 360, 1200]) {
    test(`the answer stands beside it, covers nothing of it and moves nothing: ${width} px`, async ({ page, baseURL }) => {
      await page.setViewportSize({ width, height: 640 });
      await openEmpty(page, baseURL, { view: "calculator" });
      const frame = await fits(page, "calculator");
      await expect(strip(frame)).toBeHidden();
      const told = frame.locator("#app > p[role=status]");
      for (const name of [CHILDREN, TIME, COST]) {
        await fits(page, "calculator");
        const before = await height(page, "calculator");
        const used = slider(frame, name);
        await used.scrollIntoViewIfNeeded();
        await used.focus();
        await expect(strip(frame)).toBeInViewport({ ratio: .9 });
        await frames(page, 3);
        expect(await height(page, "calculator")).toBe(before);
        expect(await covered(frame)).toEqual([]);
        const [said, spoken] = [await strip(frame).textContent(), await told.textContent()];
        await used.press("End");
        await expect(strip(frame)).not.toHaveText(said);
        // Once it is read out, what follows a pause has followed.
        await expect(told).not.toHaveText(spoken);
        // What is told is told once: the page's own message says it.
        await expect(strip(frame)).toHaveAttribute("aria-hidden", "true");
        // Its top out of sight, the answer is below it.
        const { y } = await used.boundingBox();
        await page.evaluate((by) => scrollBy(0, by), y - 2);
        await expect(strip(frame)).toBeInViewport({ ratio: .9 });
        expect(await covered(frame)).toEqual([]);
      }
      await fits(page, "calculator");
      await slider(frame, COST).blur();
      await expect(strip(frame)).toBeHidden();
    });
  }

  test("a slider that is touched and gets no focus counts, and the next touch elsewhere ends it", async ({ page, baseURL }) => {
    await openEmpty(page, baseURL, { view: "calculator" });
    const frame = await fits(page, "calculator");
    // As in Safari on a telephone.
    await slider(frame, TIME).evaluate((slider) => { slider.value = 3; slider.dispatchEvent(new Event("input", { bubbles: true })); });
    await expect(strip(frame)).toBeVisible();
    await frame.getByRole("heading", { level: 1 }).click();
    await expect(strip(frame)).toBeHidden();
  });

  test("in a plain frame, which scrolls, it sticks to the frame's foot", async ({ page, baseURL }) => {
    await page.setViewportSize({ width: 400, height: 800 });
    await page.goto(host(baseURL, "/empty/"));
    await page.evaluate((src) => document.getElementById("there").append(Object.assign(document.createElement("iframe"), { src, height: 640 })), `${baseURL}/embed/calculator/`);
    const frame = page.locator("#there iframe").contentFrame();
    await alive(frame);
    await slider(frame, TIME).focus();
    await expect(strip(frame)).toBeInViewport({ ratio: 1 });
  });
});
