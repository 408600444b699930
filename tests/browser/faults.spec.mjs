// What goes wrong on the way to a reader, on every page with an app: it can be read, with the opening figures, and says what
// does not work. The calculator's start has more of it (start.spec.mjs), and so have days without a network
// (offline.spec.mjs), parts in others' pages (embed.spec.mjs) and files that are asked for (spreadsheet.spec.mjs).
import {
  OF_80, OPENING, alive, answer, comeNear, expect, holdBack, rewrite, test, translate, withoutComments,
} from "./site.mjs";

const CALCULATOR = {
  notice: /^The calculator could not start\. .* fields and sliders do not answer\./,
  opening: (page) => expect(answer(page)).toHaveText(OPENING),
  act: (page) => page.locator("[id=children]").fill("80"),
  follows: (page) => expect(page.locator(".exact [data-result=present-value]")).toHaveText(OF_80),
};

/** Buttons lead from one entry to the next: at first to that place. */
const list = (onward, place) => ({
  notice: /^The buttons of this page could not start\. Everything is on the page all the same\./,
  opening: (page) => expect(page.locator(".entries > li").first()).toBeVisible(),
  act: (page) => page.getByRole("button", { name: onward }).click(),
  follows: (page) => expect(page.getByText(new RegExp(`^‹?${place} of \\d+: `))).toBeVisible(),
});

/** Every page with an app: what it says where that does not start, what it shows all the same, and something that a reader
    does, with what follows, whatever language a translator has put the words in. */
const APPS = {
  "/": {
    notice: /^What follows a link could not start\. The answer below is that of the opening scenario/,
    opening: (page) => expect(page.getByText("£2.2 million").first()).toBeVisible(),
  },
  "/city/": {
    notice: /^The buttons of the explorer could not start\. Everything that it shows is further down/,
    opening: (page) => expect(page.locator(".overview").getByText("35.0%").first()).toBeVisible(),
    act: (page) => page.locator("#measure").selectOption("phonics"),
    follows: (page) => expect(page.locator("#explored").getByRole("heading")).toHaveText(/expected standard in phonics: /),
  },
  "/journey/": list(/Later/, 1),
  "/claims/": list(/Next/, 1),
  "/in-care/": {
    notice: /^The fields could not start\. The figures below are those that the page opens with/,
    opening: (page) => expect(page.getByText("If 178 children enter care each year").first()).toBeVisible(),
    act: async (page) => {
      // Every part of the page follows one of these.
      await page.locator("#leaving").fill("0.3");
      await page.locator("#target").fill("80");
      await page.locator("#child-population").fill("1%");
      await page.locator("#entries").fill("200");
    },
    follows: (page) => expect(page.getByText("If 200 children enter care each year").first()).toBeVisible(),
  },
  "/calculator/": CALCULATOR,
  "/compare/": {
    notice: /^The lists of scenarios could not start\. What is shown is not of a link\./,
    opening: (page) => expect(page.getByText("The second comes to £21.8 million more than the first in today’s value.")).toBeVisible(),
    act: (page) => page.getByRole("combobox").nth(1).selectOption("half-credited"),
    follows: (page) => expect(page.getByText("Both have the same figures, so both come to the same.").first()).toBeVisible(),
  },
  "/briefing/": {
    notice: /^The briefing of your link could not be made\. The figures below are those of the opening scenario\./,
    opening: (page) => expect(page.getByText("£2.2 million saved after its costs")).toBeVisible(),
    act: (page) => page.getByRole("button", { name: /Show as slides/ }).click(),
    follows: (page) => expect(page.getByText(/^‹?1 of 9›?$/)).toBeVisible(),
  },
  "/embed/calculator/": CALCULATOR,
  // One at a time from the first on.
  "/embed/journey/": list(/Later/, 2),
};

/** The figures that can be seen. How many entries a group has is told at its button, where there are any. */
const figures = (page) =>
  page.locator("main data:not([data-count])").evaluateAll((all) => all.filter((data) => data.checkVisibility()).map(({ value }) => value));

/** The figures of a page for whom scripts are off. */
const written = async (browser, url) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto(url);
  const seen = await figures(page);
  await page.context().close();
  return seen;
};

/** How a page's program does not come. */
const FAULTS = {
  "missing": (page) => page.route("**/*.wasm", (route) => route.fulfill({ status: 404, body: "" })),
  "cut short": (page) => page.route("**/*.wasm", async (route) => {
    const response = await route.fetch();
    const body = await response.body();
    await route.fulfill({ response, body: body.subarray(0, body.length / 2) });
  }),
  "refused by policy": (page) => page.route(({ pathname }) => pathname.endsWith("/"), async (route) => {
    const response = await route.fetch();
    const { "content-security-policy": policy, ...headers } = response.headers();
    expect(policy).toContain(" 'wasm-unsafe-eval'");
    await route.fulfill({ response, headers: { ...headers, "content-security-policy": policy.replace(" 'wasm-unsafe-eval'", "") } });
  }),
  "not there, nor its script: the network is gone": (page) =>
    page.route(/\/(front|city|lists|in-care|calculator|compare|briefing)-\w+\.(js|wasm)$/, (route) => route.abort("internetdisconnected")),
};

for (const [how, goesWrong] of Object.entries(FAULTS)) {
  test.describe(`WebAssembly ${how}`, () => {
    test.use({ expected: ["Failed to load resource", "WebAssembly", "ailed to fetch", "'wasm-unsafe-eval'"] });
    for (const [address, { notice, opening }] of Object.entries(APPS)) {
      test(`readable, and says so: ${address}`, async ({ page, browser, baseURL }) => {
        await goesWrong(page);
        // Its link's figures are nowhere, and nothing is hidden for their sake.
        await page.goto(`${address}?v=1&scenario=claim`);
        await comeNear(page);
        await expect(page.getByRole("alert")).toHaveText(notice);
        await opening(page);
        const all = await written(browser, `${baseURL}${address}`);
        expect(all.length).toBeGreaterThan(0);
        expect(await figures(page)).toEqual(expect.arrayContaining(all));
      });
    }
  });
}

test.describe("a slow line", () => {
  for (const [address, { opening }] of Object.entries(APPS)) {
    test(`the figures are there long before the program: ${address}`, async ({ page }) => {
      const devtools = await page.context().newCDPSession(page);
      await devtools.send("Network.enable");
      await devtools.send("Network.emulateNetworkConditions", { offline: false, latency: 300, downloadThroughput: 50_000, uploadThroughput: 20_000 });
      await page.goto(address, { waitUntil: "commit" });
      await opening(page);
      await comeNear(page);
      await alive(page);
      const [shown, came] = await page.evaluate(() => [
        performance.getEntriesByName("first-contentful-paint")[0].startTime,
        performance.getEntriesByType("resource").find(({ name }) => name.endsWith(".wasm")).responseEnd,
      ]);
      expect(shown).toBeLessThan(came);
      await opening(page);
    });
  }
});

test.describe("scripts off", () => {
  test.use({ javaScriptEnabled: false });
  for (const [address, { opening }] of Object.entries(APPS)) {
    test(`readable: ${address}`, async ({ page }) => {
      await page.goto(address);
      await opening(page);
      // Nothing that would not answer is offered, or it says so.
      const asks = page.locator("main").locator("input, select, button").filter({ visible: true });
      if (await asks.count()) await expect(page.locator("noscript .notice")).toContainText("JavaScript");
    });
  }
});

test.describe("a page translator", () => {
  for (const [address, { act, follows }] of Object.entries(APPS).filter(([, { act }]) => act)) {
    for (const [when, change] of [["as it is", (html) => html], ["with comments stripped", withoutComments]]) {
      test(`before the start and after it, ${when}: ${address}`, async ({ page }) => {
        await rewrite(page, change);
        const release = await holdBack(page);
        await page.goto(address);
        await translate(page);
        await comeNear(page);
        release();
        await alive(page);
        await translate(page);
        await act(page);
        await follows(page);
        await expect(page.locator("#app-stopped")).toBeHidden();
      });
    }
  }

  test("before the start, with a link: the front page's answer is the link's", async ({ page }) => {
    const release = await holdBack(page);
    await page.goto("/?v=1&scenario=claim");
    await translate(page);
    release();
    await alive(page);
    await expect(page.locator("#app [data-result=present-value]")).toHaveText("£24.0 million");
    await translate(page);
    await expect(page.locator("#app [data-result=present-value]")).toHaveText("£24.0 million");
  });
});
