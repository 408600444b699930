// For everybody: axe in every state, by keyboard alone, narrow, enlarged, in every theme.
import { axe } from "./axe.mjs";
import {
  CHILDREN, COST, EXAMPLES, HELP_COST, LASTING, OF_80, PAGES, TIME, answer, button, example, expect, field, open, rung,
  scenario, slider, test,
} from "./site.mjs";

const states = {
  "as opened": async () => {},
  "with a problem": (page) => field(page, CHILDREN).fill("abc"),
  "with a summary of problems": async (page) => {
    await field(page, LASTING).fill("12");
    await field(page, LASTING).press("Enter");
  },
  "with changes to take back": (page) => field(page, CHILDREN).fill("80"),
  "with a loss": (page) => field(page, CHILDREN).fill("20"),
  "with no number to show": (page) => field(page, HELP_COST).fill("0"),
  "with everything open": async (page) => {
    for (const summary of await page.locator("summary").all()) await summary.click();
  },
};

for (const colorScheme of ["light", "dark"]) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });
    for (const address of PAGES) {
      for (const width of [320, 1440]) {
        test(`axe finds nothing: ${address}, ${width} px`, async ({ page }) => {
          // Every label of every chart in its frame is asked about by itself.
          if (address === "/embed/") test.setTimeout(90_000);
          await page.setViewportSize({ width, height: 900 });
          await open(page, address);
          await axe(page);
        });
      }
    }
    for (const name of EXAMPLES) {
      test(`axe finds nothing: the component ${name}`, async ({ page, baseURL }) => {
        await page.goto(example(baseURL, name));
        await axe(page);
      });
    }
    for (const [name, reach] of Object.entries(states)) {
      test(`axe finds nothing: the calculator ${name}`, async ({ page }) => {
        await open(page, "/calculator/");
        await reach(page);
        await axe(page);
      });
    }
    for (const width of [320, 1024]) {
      test(`axe finds nothing: every slide, ${width} px, and none scrolls sideways`, async ({ page }) => {
        test.setTimeout(120_000);
        await page.setViewportSize({ width, height: 768 });
        await open(page, "/briefing/?v=1&slide=1");
        for (let number = 1; number <= 9; number += 1) {
          await expect(page.getByText(`${number} of 9`, { exact: true })).toBeVisible();
          await axe(page);
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
          await page.keyboard.press("PageDown");
        }
      });
    }
    test("axe finds nothing: a link with problems", async ({ page }) => {
      await open(page, "/calculator/?children=banana&colour=blue");
      await axe(page);
    });
  });
}

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });
  for (const address of PAGES) {
    test(`one heading, landmarks, a title: ${address}`, async ({ page }) => {
      await page.goto(address);
      await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
      for (const landmark of ["banner", "main", "contentinfo"]) await expect(page.getByRole(landmark)).toHaveCount(1);
      await expect(page.getByRole("navigation", { name: "Pages" })).toHaveCount(1);
      await expect(page).toHaveTitle(/Stoke-on-Trent/);
    });
  }
});

test("the calculator works by keyboard alone", async ({ page }) => {
  await open(page, "/calculator/");
  const reached = async (wanted) => {
    for (let presses = 0; presses < 60; presses++) {
      await page.keyboard.press("Tab");
      if (await wanted.evaluate((element) => element === document.activeElement)) return;
    }
    throw new Error("not reached by Tab");
  };
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the content" })).toBeFocused();
  await page.keyboard.press("Enter");
  await reached(scenario(page, "Half credited"));
  await page.keyboard.press("ArrowLeft");
  await expect(rung(page, 7)).toHaveText("£11,456,704.71");
  await page.keyboard.press("ArrowRight");
  await reached(button(page, "Copy the link"));
  await reached(field(page, CHILDREN));
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("80");
  await expect(answer(page)).toHaveText(OF_80);
  await reached(slider(page, TIME));
  await page.keyboard.press("Home");
  await expect(field(page, TIME)).toHaveValue("0.1");
  await reached(field(page, COST));
  await page.keyboard.type("x");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("group", { name: "One figure can’t be used" })).toBeFocused();
  await reached(page.getByRole("link", { name: /A week in care costs: / }));
  await page.keyboard.press("Enter");
  await expect(field(page, COST)).toBeFocused();
  await reached(button(page, "Take back: A week in care costs"));
  await page.keyboard.press("Enter");
  await expect(field(page, COST)).toHaveValue("1,545");
  await reached(page.locator("#ladder summary"));
  await page.keyboard.press("Enter");
  await expect(page.locator("#ladder table")).toBeVisible();
});

for (const [address, width, height] of [["/calculator/", 360, 640], ["/calculator/", 1280, 640], ["/journey/", 1280, 640]]) {
  test(`what stays in view never covers what has the focus: ${address}, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await open(page, address);
    const covered = () => page.evaluate(() => {
      const element = document.activeElement;
      const { left, top, width, height } = element.getBoundingClientRect();
      const hit = document.elementFromPoint(left + width / 2, top + height / 2);
      const above = hit?.closest(".strip, .stepper") ?? null;
      return above !== null && !above.contains(element);
    });
    for (let presses = 0; presses < 60; presses++) {
      await page.keyboard.press("Tab");
      expect(await covered()).toBe(false);
    }
    for (let presses = 0; presses < 60; presses++) {
      await page.keyboard.press("Shift+Tab");
      expect(await covered()).toBe(false);
    }
  });
}

for (const address of PAGES) {
  test(`320 px wide, and so 400% of 1280 px: nothing scrolls sideways: ${address}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page, address);
    if (address === "/calculator/") {
      for (const summary of await page.locator("summary").all()) await summary.click();
      await field(page, COST).fill("20000");
      await field(page, CHILDREN).fill("500");
      await field(page, HELP_COST).fill("50000000");
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });

  test(`text twice as large: nothing scrolls sideways: ${address}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page, address);
    await page.evaluate(() => { document.documentElement.style.fontSize = "200%"; });
    if (address === "/calculator/") await field(page, CHILDREN).fill("80");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });

  test(`targets are 24 px or more: ${address}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await open(page, address);
    // Links inside a sentence are as tall as its lines; WCAG 2.2 excepts them.
    const small = await page.evaluate(() =>
      [...document.querySelectorAll("button, input, summary, nav a, footer li a, .onward")]
        .filter((element) => element.offsetParent && Math.min(element.offsetWidth, element.offsetHeight) < 24)
        .filter((element) => !element.closest("label, .box") )
        .map((element) => element.outerHTML));
    expect(small).toEqual([]);
  });
}

test("forced colours: bars, borders and the answer are there", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await open(page, "/calculator/");
  await field(page, CHILDREN).fill("80");
  await expect(page.locator("#running-total canvas")).toBeAttached();
  const colours = await page.locator("#running-total canvas").evaluate((canvas) => {
    const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
    const seen = new Set();
    for (let at = 0; at < data.length; at += 4) if (data[at + 3] === 255) seen.add(data.slice(at, at + 3).join());
    return [...seen];
  });
  const accent = await page.locator("#running-total .picture").evaluate((picture) => getComputedStyle(picture).getPropertyValue("--accent"));
  expect(colours).toContain(accent.match(/\d+/g).join());
  await expect(answer(page)).toBeVisible();
  // In forced colours contrast is the reader's own choice; axe can't see the colours that are forced.
  await axe(page, ["color-contrast"]);
});
