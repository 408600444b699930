// The colours of a host, taken on by a part where they can be read.
import { PNG } from "pngjs";
import { axe } from "./axe.mjs";
import { fits, heard, inside, openEmpty } from "./parts.mjs";
import { CHILDREN, COST, OF_80, TIME, answer, expect, field, open, slider, test } from "./site.mjs";

test.describe("colours", () => {
  const token = (frame, name) => frame.locator(":root").evaluate((root, name) => getComputedStyle(root).getPropertyValue(name), name);
  const OURS = "rgb(251, 250, 246)";

  test("that can be read are taken on", async ({ page, baseURL }) => {
    await openEmpty(page, baseURL, { view: "calculator", accent: "#7a1f5c", ground: "#ffffff", text: "#1c1c1c" });
    const frame = await inside(page, "calculator");
    expect(await token(frame, "--accent")).toBe("rgb(122, 31, 92)");
    expect(await token(frame, "--ground")).toBe("rgb(255, 255, 255)");
    // Bands in charts are still to be seen.
    expect(await token(frame, "--band")).toBe("rgb(242, 233, 239)");
    await expect.poll(() => heard(page, "colours")).toEqual([{ wrong: [], faint: [] }]);
  });

  test("that can't be read are refused as a whole, with the reason", async ({ page, baseURL }) => {
    await openEmpty(page, baseURL, { view: "calculator", accent: "#ffe9a8", ground: "#ffffff" });
    const frame = await inside(page, "calculator");
    expect(await token(frame, "--ground")).toBe(OURS);
    await expect.poll(() => heard(page, "colours")).toHaveLength(1);
    const [{ wrong, faint }] = await heard(page, "colours");
    expect(wrong).toEqual([]);
    expect(faint[0]).toMatchObject({ on: "--accent", ground: "--ground", least: 4.5 });
    expect(faint[0].contrast).toBeCloseTo(1.2, 1);
  });

  for (const colour of ["red", "#12", "url(x)", "#12345g", "", "var(--text);x:y", "9".repeat(5000)]) {
    test(`that are none are refused: “${colour.slice(0, 20)}”`, async ({ page, baseURL }) => {
      await openEmpty(page, baseURL, { view: "chart/entering-care", ground: colour });
      const frame = await fits(page, "chart/entering-care");
      expect(await token(frame, "--ground")).toBe(OURS);
      await expect.poll(() => heard(page, "colours")).toEqual([{ wrong: ["ground"], faint: [] }]);
    });
  }

  test.describe("in a dark browser", () => {
    test.use({ colorScheme: "dark" });
    test("a light part stays light, any other is dark; what can't be read on dark is not taken on", async ({ page, baseURL }) => {
      await openEmpty(page, baseURL, { view: "calculator", theme: "light", accent: "#7a1f5c" }, { view: "journey", accent: "#7a1f5c" });
      const light = await inside(page, "calculator");
      expect(await token(light, "--ground")).toBe(OURS);
      expect(await token(light, "--accent")).toBe("rgb(122, 31, 92)");
      const dark = await inside(page, "journey");
      expect(await token(dark, "--ground")).toBe("rgb(18, 22, 28)");
      expect(await token(dark, "--accent")).toBe("rgb(157, 188, 255)");
      await page.emulateMedia({ colorScheme: "light" });
      await expect.poll(() => token(dark, "--accent")).toBe("rgb(122, 31, 92)");
    });
  });

  test("of a dark page are taken on by charts and cards as well, and everything can be read", async ({ page, baseURL }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width: 360, height: 740 });
    const colours = { accent: "#9dbcff", ground: "#10151c", text: "#f2f4f7" };
    await open(page, `/embed/calculator/#${new URLSearchParams({ sized: "", ...colours })}`);
    await slider(page, TIME).focus();
    await axe(page);
    await openEmpty(page, baseURL, { view: "calculator", ...colours });
    const frame = await fits(page, "calculator");
    await expect.poll(() => heard(page, "colours")).toEqual([{ wrong: [], faint: [] }]);
    // Drawn anew, not only as built.
    await field(frame, CHILDREN).fill("80");
    for (const part of [frame.locator(".results .card, .inputs fieldset").first(), frame.locator("#running-total canvas")]) {
      await part.scrollIntoViewIfNeeded();
      const { data, width } = PNG.sync.read(await part.screenshot());
      // Past a rounded corner and its line.
      expect([...data.subarray((width * 4 + 20) * 4, (width * 4 + 20) * 4 + 3)]).toEqual([0x10, 0x15, 0x1c]);
    }
  });

  test("change at once, and what a reader has done stays", async ({ page, baseURL }) => {
    await openEmpty(page, baseURL, { view: "calculator" }, { view: "journey" });
    const before = await page.evaluate(() => history.length);
    const frame = await inside(page, "calculator");
    await field(frame, CHILDREN).fill("80");
    await expect.poll(() => heard(page, "link")).not.toEqual([]);
    await field(frame, COST).fill("abc");
    const journey = await inside(page, "journey");
    await journey.getByRole("button", { name: "Later", exact: true }).click();
    await expect(journey.getByText(/^2 of /)).toBeVisible();
    const recolour = (colour) => page.evaluate((colour) => {
      for (const part of document.querySelectorAll("stoke-explainer")) part.setAttribute("accent", colour);
    }, colour);
    for (const [colour, is] of [["#7a1f5c", "rgb(122, 31, 92)"], ["#0b5d4e", "rgb(11, 93, 78)"], ["red", "rgb(18, 63, 150)"]]) {
      await recolour(colour);
      for (const part of [frame, journey]) await expect.poll(() => token(part, "--accent")).toBe(is);
    }
    await recolour("#7a1f5c");
    // Charts are painted anew.
    const canvas = frame.locator("#running-total canvas");
    await expect.poll(() => canvas.evaluate((canvas) => {
      const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
      for (let at = 0; at < data.length; at += 4) if (data[at] === 122 && data[at + 1] === 31 && data[at + 2] === 92) return true;
      return false;
    })).toBe(true);
    await expect(answer(frame)).toHaveText(OF_80);
    await expect(field(frame, COST)).toHaveValue("abc");
    await expect(journey.getByText(/^2 of /)).toBeVisible();
    // Moved, it is loaded again, with the reader's figures.
    await page.evaluate(() => document.getElementById("there").append(document.querySelector("stoke-explainer")));
    await expect(answer(await inside(page, "calculator"))).toHaveText(OF_80);
    expect(await page.evaluate(() => history.length)).toBe(before);
  });

  test("give way to colours that the reader forces", async ({ page, baseURL }) => {
    await page.emulateMedia({ forcedColors: "active" });
    await openEmpty(page, baseURL, { view: "chart/entering-care", accent: "#7a1f5c" });
    expect(await token(await inside(page, "chart/entering-care"), "--accent")).not.toBe("rgb(122, 31, 92)");
  });
});
