// For everybody: axe in every state, by keyboard alone, narrow, enlarged, in every theme.
import AxeBuilder from "@axe-core/playwright";
import { CHILDREN, COST, PAGES, TIME, answer, expect, field, open, slider, test } from "./site.mjs";

const axe = async (page, without = []) => {
  // The strip with the answer lies over whatever is scrolled beneath it, whose contrast axe then can't tell: it
  // goes to its place in the text while axe looks.
  await page.evaluate(() => document.querySelector(".strip")?.style.setProperty("position", "static"));
  const { violations, incomplete } = await new AxeBuilder({ page })
    .disableRules(without)
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  // axe can't tell what lies behind text in an SVG. Those colours have a test of their own: tests/agreements.rs.
  const undecided = incomplete
    .map(({ id, nodes }) => ({ id, nodes: nodes.filter(({ html }) => !(id === "color-contrast" && html.startsWith("<text "))) }))
    .filter(({ nodes }) => nodes.length > 0);
  expect([...violations, ...undecided].map(({ id, nodes }) => [id, ...nodes.map((node) => node.html)])).toEqual([]);
};

const states = {
  "as opened": async () => {},
  "with a problem": (page) => field(page, CHILDREN).fill("abc"),
  "with the table": (page) => page.getByText("The same numbers as a table").click(),
};

for (const colorScheme of ["light", "dark"]) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });
    for (const address of PAGES) {
      for (const width of [320, 1440]) {
        test(`axe finds nothing: ${address}, ${width} px`, async ({ page }) => {
          await page.setViewportSize({ width, height: 900 });
          await open(page, address);
          await axe(page);
        });
      }
    }
    for (const [name, reach] of Object.entries(states)) {
      test(`axe finds nothing: the calculator ${name}`, async ({ page }) => {
        await open(page, "/calculator/");
        await reach(page);
        await axe(page);
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
      for (const landmark of ["banner", "navigation", "main", "contentinfo"]) {
        await expect(page.getByRole(landmark)).toHaveCount(1);
      }
      await expect(page).toHaveTitle(/Stoke-on-Trent/);
    });
  }
});

test("the calculator works by keyboard alone", async ({ page }) => {
  await open(page, "/calculator/");
  const reached = async (wanted) => {
    for (let presses = 0; presses < 30; presses++) {
      await page.keyboard.press("Tab");
      if (await wanted.evaluate((element) => element === document.activeElement)) return;
    }
    throw new Error("not reached by Tab");
  };
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the content" })).toBeFocused();
  await page.keyboard.press("Enter");
  await reached(page.getByRole("radio", { name: /The £30 million claim/ }));
  await page.keyboard.press("ArrowRight");
  await expect(answer(page)).toHaveText("£19,355,760");
  await page.keyboard.press("ArrowLeft");
  await reached(field(page, CHILDREN));
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("80");
  await expect(answer(page)).toHaveText("£24,000,000");
  await reached(slider(page, TIME));
  await page.keyboard.press("Home");
  await expect(field(page, TIME)).toHaveValue("0.1");
  await reached(field(page, COST));
  await reached(page.getByRole("button", { name: "Copy the link" }));
  await reached(page.locator("summary"));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("table")).toBeVisible();
});

test("what has the focus is never covered by the strip with the answer", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await open(page, "/calculator/");
  const covered = () => page.evaluate(() => {
    const element = document.activeElement;
    const { left, top, width, height } = element.getBoundingClientRect();
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    return hit !== null && hit.closest(".strip") !== null;
  });
  for (let presses = 0; presses < 20; presses++) {
    await page.keyboard.press("Tab");
    expect(await covered()).toBe(false);
  }
});

for (const address of PAGES) {
  test(`320 px wide, and so 400% of 1280 px: nothing scrolls sideways: ${address}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page, address);
    if (address === "/calculator/") {
      await page.getByText("The same numbers as a table").click();
      await field(page, COST).fill("20000");
      await field(page, CHILDREN).fill("500");
    }
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
  await expect(page.locator(".picture.live")).toBeAttached();
  const colours = await page.locator("canvas").evaluate((canvas) => {
    const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
    const seen = new Set();
    for (let at = 0; at < data.length; at += 4) if (data[at + 3] === 255) seen.add(data.slice(at, at + 3).join());
    return [...seen];
  });
  const stoke = await page.locator(".picture").evaluate((picture) => getComputedStyle(picture).getPropertyValue("--stoke"));
  expect(colours).toContain(stoke.match(/\d+/g).join());
  await expect(answer(page)).toBeVisible();
  // In forced colours contrast is the reader's own choice; axe can't see the colours that are forced.
  await axe(page, ["color-contrast"]);
});
