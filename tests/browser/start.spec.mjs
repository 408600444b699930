// The page before, while and after the app starts, and what others do to it.
import {
  CHILDREN, COST, OF_200, OF_80, OPENING, PAGES, alive, answer, comeNear, expect, field, holdBack, open, rewrite, rung, slider,
  test, translate, withoutComments,
} from "./site.mjs";

/** The calculator works: a field moves the answer, sentence, chart and table, and all of them agree. */
const works = async (page) => {
  await field(page, CHILDREN).fill("200");
  await expect(answer(page)).toHaveText(OF_200);
  await expect(rung(page, 7)).toHaveText(OF_200);
  await expect(page.getByText("Of £38.1m for the whole time in care, £7.3m is left")).toBeVisible();
  await expect(page.locator("#running-total tbody tr").last().locator("td").first()).toHaveText(OF_200);
  await expect(page.locator("#app-stopped")).toBeHidden();
};

/** Types into a field before the app starts, and notes what a visitor could lose. */
const beginTyping = async (page) => {
  const release = await holdBack(page);
  await page.setViewportSize({ width: 800, height: 500 });
  await page.goto("/calculator/");
  await field(page, COST).fill("£1,6");
  await field(page, COST).evaluate((input) => input.setSelectionRange(2, 2));
  await page.evaluate(() => { window.scrolled = scrollY; });
  return release;
};

const nothingLost = async (page) => {
  await alive(page);
  await expect(field(page, COST)).toBeFocused();
  await expect(field(page, COST)).toHaveValue("£1,6");
  // The place is put back once more in the frame after the start.
  await expect.poll(() => page.evaluate(() => [document.activeElement.selectionStart, scrollY - window.scrolled])).toEqual([2, 0]);
  await expect(field(page, COST)).toHaveAccessibleDescription(/Write thousands as 1,545/);
};

test("focus, caret, scroll and what was typed stay", async ({ page }) => {
  const release = await beginTyping(page);
  release();
  await nothingLost(page);
  await works(page);
});

test("whatever had the focus has it, and what was opened is open", async ({ page }) => {
  for (const [address, focused] of [
    ["/calculator/", () => page.getByRole("radio").first()],
    ["/calculator/", () => page.getByRole("button", { name: "Start again" })],
    ["/calculator/", () => page.getByText("The same numbers as a table").last()],
    ["/calculator/", () => page.getByRole("region", { name: "Table: running total" })],
    ["/calculator/", () => page.getByRole("link", { name: "CSV" }).first()],
    ["/", () => page.getByRole("link", { name: "Try your own figures" })],
    ["/journey/", () => page.getByRole("button", { name: "Later" })],
  ]) {
    const release = await holdBack(page);
    await page.goto(address);
    const table = page.locator("#running-total details");
    if (await table.count()) await table.locator("summary").click();
    await focused().focus();
    release();
    await alive(page);
    await expect(focused()).toBeFocused();
    if (await table.count()) await expect(table.locator("table")).toBeVisible();
    await page.unrouteAll();
  }
});

test("an open table follows from the start on", async ({ page }) => {
  const release = await holdBack(page);
  await page.goto("/calculator/");
  await page.locator("#running-total summary").click();
  await field(page, CHILDREN).fill("80");
  release();
  await alive(page);
  await expect(page.locator("#running-total tbody tr").last().locator("td").first()).toHaveText(OF_80);
  await field(page, CHILDREN).fill("200");
  await expect(page.locator("#running-total tbody tr").last().locator("td").first()).toHaveText(OF_200);
});

test("a slider or scenario that was moved before the start counts", async ({ page }) => {
  const release = await holdBack(page);
  await page.goto("/calculator/?scenario=claim&weekly-cost=1600");
  await slider(page, CHILDREN).fill("200");
  release();
  await alive(page);
  await expect(rung(page, 0)).toHaveText("£62,135,922.33");
});

test("what is typed between the tasks of the start counts", async ({ page }) => {
  await page.addInitScript(() => {
    const [later, timer] = [[], window.setTimeout];
    window.setTimeout = (act, time, ...more) => (time ? timer(act, time, ...more) : later.push(act));
    window.heldBack = () => later.length;
    window.goOn = () => {
      window.setTimeout = timer;
      later.splice(0).forEach((act) => act());
    };
  });
  await page.goto("/calculator/");
  await page.waitForFunction(() => window.heldBack() > 0);
  await field(page, CHILDREN).fill("80");
  await page.evaluate(() => window.goOn());
  await alive(page);
  await expect(field(page, CHILDREN)).toHaveValue("80");
  await expect(answer(page)).toHaveText(OF_80);
});

test("what was done before the start is done again in its order, whatever the link says", async ({ page }) => {
  for (const [address, act, expected] of [
    ["/calculator/?scenario=all-credited", async () => field(page, CHILDREN).fill("100"), "£19,069,714.29"],
    ["/calculator/?scenario=claim&children=80", async () => { await field(page, CHILDREN).fill("10"); await field(page, CHILDREN).fill("100"); }, "£30,000,000.00"],
    ["/calculator/?scenario=claim", async () => { await field(page, CHILDREN).fill("20"); await slider(page, CHILDREN).fill("150"); }, "£45,000,000.00"],
    ["/calculator/", async () => {
      await field(page, CHILDREN).fill("20");
      await page.getByRole("radio", { name: /Published figures/ }).check();
    }, "£19,355,760.00"],
  ]) {
    const release = await holdBack(page);
    await page.goto(address);
    await act();
    release();
    await alive(page);
    await expect(rung(page, 0)).toHaveText(expected);
    await page.unrouteAll();
  }
});

test("nothing moves while the app starts", async ({ page }) => {
  for (const width of [360, 1440]) {
    // The page of parts shows one in a frame, which takes its place when it comes.
    for (const address of PAGES.filter((address) => address !== "/embed/")) {
      await page.setViewportSize({ width, height: 900 });
      const release = await holdBack(page);
      await page.goto(address);
      await comeNear(page);
      const places = () => page.evaluate(() => [...document.querySelectorAll("main *")]
        // What is folded away has no place yet; what comes with the app has none either, at the end of its page.
        .filter((element) => !element.closest(".picture, [hidden], details:not([open]) > :not(summary), [data-arrives]"))
        .filter((element) => !element.querySelector("[data-arrives]"))
        .map((element) => element.getBoundingClientRect())
        .map(({ x, y, width, height }) => [x, y, width, height]));
      const before = await places();
      release();
      await alive(page);
      const after = await places();
      expect(after.length, `${address} at ${width}`).toBe(before.length);
      // Less than a pixel: text that Yew holds in parts is spaced a hundredth differently.
      const moved = after.filter((place, index) => place.some((value, side) => Math.abs(value - before[index][side]) > 0.5));
      expect(moved, `${address} at ${width}`).toEqual([]);
      await page.unrouteAll();
    }
  }
});

test.describe("comments stripped from the HTML", () => {
  test.beforeEach(({ page }) => rewrite(page, withoutComments));

  test("the calculator works", async ({ page }) => {
    await open(page, "/calculator/");
    await works(page);
  });

  test("focus, caret, scroll and what was typed are kept", async ({ page }) => {
    const release = await beginTyping(page);
    release();
    await nothingLost(page);
    await works(page);
  });

  test("an open table stays open", async ({ page }) => {
    const release = await holdBack(page);
    await page.goto("/calculator/");
    await page.locator("#ladder summary").click();
    release();
    await alive(page);
    await expect(page.locator("#ladder table")).toBeVisible();
  });
});

test.describe("elements that an extension puts in", () => {
  const inside = [
    ["first", (html) => html.replace(/(<div id="app"[^>]*>)/, "$1<div class=extension></div>")],
    ["beside a field", (html) => html.replace(/(<input id="children"[^>]*>|<input[^>]*id="children"[^>]*>)/, "$1<x-icon></x-icon>")],
    ["around the answer", (html) => html.replace(/(<p class="big[^"]*">)(.*?)<\/p>/s, "$1<mark>$2</mark></p>")],
  ];
  for (const [where, put] of inside) {
    test(`before the start, ${where}: it works and nothing is lost`, async ({ page }) => {
      let touched = false;
      await rewrite(page, (html) => {
        const changed = put(html);
        touched = changed !== html;
        return changed;
      });
      const release = await beginTyping(page);
      expect(touched).toBe(true);
      release();
      await nothingLost(page);
      await works(page);
    });
  }

  test("after the start, everywhere: it works", async ({ page }) => {
    await open(page, "/calculator/");
    await page.evaluate(() => {
      for (const element of document.querySelectorAll(".calculator :is(p, div, label, td, h2)")) {
        element.append(document.createElement("x-icon"));
        element.prepend(document.createElement("x-icon"));
      }
    });
    await works(page);
  });
});

test.describe("a page translator", () => {
  test("before the start: it works, and nothing is lost", async ({ page }) => {
    const release = await beginTyping(page);
    await translate(page);
    release();
    await alive(page);
    await expect(page.locator("[id=weekly-cost]")).toBeFocused();
    await expect(page.locator("[id=weekly-cost]")).toHaveValue("£1,6");
    await works(page);
  });

  test("after the start: every figure stays true", async ({ page }) => {
    await open(page, "/calculator/");
    await translate(page);
    await page.locator("[id=children]").fill("200");
    await expect(page.locator(".exact [data-result=present-value]")).toHaveText(OF_200);
    await expect(page.getByText("Of £38.1m for the whole time in care, £7.3m is left")).toBeVisible();
    await expect(page.getByText(/Of £19.4m/)).toHaveCount(0);
    await translate(page);
    await page.locator("[id=children]").fill("abc");
    await expect(page.getByText("This is not a number.")).toBeVisible();
    await page.locator("[value=all-credited]").check();
    await expect(page.locator(".exact [data-result=present-value]")).toHaveText("£11,456,704.71");
    await expect(page.getByText("This is not a number.")).toHaveCount(0);
    await expect(page.locator("#children-basis")).toContainText(/287.*32,270.*33,130/);
  });
});

test.describe("WebAssembly that does not come", () => {
  test.use({ expected: ["Failed to load resource", "WebAssembly", "failed to fetch", "Failed to fetch"] });

  for (const [how, answerWith] of [
    ["missing", (route) => route.fulfill({ status: 404, body: "" })],
    ["cut short", async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.body()).subarray(0, 50_000) });
    }],
    ["refused", (route) => route.abort()],
  ]) {
    test(`${how}: the page is readable and says so`, async ({ page }) => {
      await page.route("**/*.wasm", answerWith);
      await page.goto("/calculator/");
      await expect(page.getByRole("alert")).toHaveText(/The calculator could not start./);
      await expect(answer(page)).toHaveText(OPENING);
    });
  }
});

test("no figure is shown that is not the link's", async ({ page }) => {
  const release = await holdBack(page);
  await page.goto("/calculator/?children=80");
  await expect(page.getByText("Working out the figures of your link")).toBeVisible();
  await expect(page.locator(".exact [data-result=present-value]")).toBeHidden();
  release();
  await alive(page);
  await expect(page.getByText("Working out the figures of your link")).toBeHidden();
  await expect(answer(page)).toHaveText(OF_80);
});

for (const address of ["/?children=80", "/calculator/?children=80", "/in-care/?entries=160", "/compare/?children=80", "/briefing/?children=80"]) {
  test(`a telephone's first screen says that the link's figures are on their way: ${address}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    const release = await holdBack(page);
    await page.goto(address);
    const pending = page.getByText("Working out the figures of your link");
    await expect(pending).toBeInViewport({ ratio: 1 });
    const at = await pending.boundingBox();
    // Nothing lies over it.
    expect(await pending.evaluate((told, { x, y }) => document.elementFromPoint(x + 5, y + 5) === told, at)).toBe(true);
    release();
    await alive(page);
    await expect(pending).toBeHidden();
  });
}
