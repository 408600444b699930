// The site on nginx with the shipped configuration: in a folder of a host it behaves as at its root, and so it does where
// that is a folder of a website that is there already (docs/deploying.md).
import { readFileSync } from "node:fs";
import { axe } from "./axe.mjs";
import { freePort, serve } from "./nginx.mjs";
import { CHILDREN, OF_80, OPENING, alive, answer, comeNear, downloaded, expect, field, open, test as base } from "./site.mjs";

/** The other website, which lets nobody put it into a frame, with one location for ours. */
const theirs = (port, folder, ours) => `server {
  listen 127.0.0.1:${port};
  add_header Content-Security-Policy "default-src 'self'; frame-ancestors 'self'" always;
  add_header X-Frame-Options SAMEORIGIN always;
  location / { return 200 theirs; }
  location ${folder}/ {
    proxy_pass http://127.0.0.1:${ours}; proxy_set_header Host $host;
    proxy_hide_header X-Content-Type-Options; add_header X-Content-Type-Options nosniff always;
  }
}`;

const test = base.extend({
  folder: ["", { option: true }],
  isTheirs: [false, { option: true }],
  nginx: async ({ folder, isTheirs }, use) => {
    const [port, around] = [await freePort(), await freePort()];
    const server = await serve({ base: folder, port, more: isTheirs ? theirs(around, folder, port) : "" });
    const address = isTheirs ? `http://127.0.0.1:${around}${folder}` : server.address;
    let ended;
    await use({ ...server, address, end: () => { ended ??= server.end(); return ended; } });
    await (ended ?? server.end());
  },
  baseURL: ({ nginx }, use) => use(new URL(nginx.address).origin),
  /** The address of a page. */
  to: ({ nginx }, use) => use((address) => `${nginx.address}${address}`),
});

for (const [folder, isTheirs] of [["", false], ["/a/b", false], ["/a/b", true]]) {
  test.describe(`${folder || "/"}${isTheirs ? ", of another website" : ""}`, () => {
    test.use({ folder, isTheirs });

    test("from the front page to the calculator, with the link's figures", async ({ page, to }) => {
      await open(page, to("/?v=1&children=80"));
      await page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name: "The calculator" }).click();
      await alive(page);
      await expect(page).toHaveURL(`${to("/calculator/")}?v=1&children=80`);
      await expect(answer(page)).toHaveText(OF_80);
      // Typed without its last stroke, as people do.
      await open(page, to("/calculator"));
      await expect(page).toHaveURL(to("/calculator/"));
      await expect(answer(page)).toHaveText(OPENING);
      await field(page, CHILDREN).fill("80");
      await expect(answer(page)).toHaveText(OF_80);
      await expect.poll(() => page.url()).toContain(`${to("/calculator/")}?v=1&`);
    });

    test("a part may stand in a frame of anybody's", async ({ request, to }) => {
      const answer = await request.get(to("/embed/calculator/"));
      const of = (name) => answer.headersArray().filter((header) => header.name.toLowerCase() === name).map(({ value }) => value);
      expect(of("content-security-policy")).toEqual([expect.stringContaining("frame-ancestors *")]);
      expect(of("x-frame-options")).toEqual([]);
      expect(of("x-content-type-options")).toEqual(["nosniff"]);
    });

    test("charts and downloads are there", async ({ page, to }) => {
      await open(page, to("/city/"));
      await comeNear(page);
      const picture = page.locator("picture img").first();
      await picture.scrollIntoViewIfNeeded();
      await expect.poll(() => picture.evaluate(({ naturalWidth }) => naturalWidth)).toBeGreaterThan(0);
      await open(page, to("/method/"));
      const { name, bytes: table } = await downloaded(page, () => page.getByRole("link", { name: "All figures: CSV" }).click());
      expect(name).toBe("all.csv");
      expect(table).toEqual(readFileSync("../../dist/figures/all.csv"));
    });

    test.describe("on the device", () => {
      test.use({ serviceWorkers: "allow" });

      test("the site is kept, for its own folder only, and works without a network", async ({ page, nginx, to }) => {
        test.setTimeout(90_000);
        await open(page, to("/offline/"));
        await expect(page.getByText("Your device has the whole copy now.")).toBeVisible({ timeout: 60_000 });
        expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistration()).scope)).toBe(to("/"));
        await nginx.end();
        await open(page, to("/calculator/?v=1&children=80"));
        await expect(answer(page)).toHaveText(OF_80);
      });
    });

    test.describe("a page that is not there", () => {
      test.use({ expected: ["404"] });

      test("has its style, and leads to those that are", async ({ page, to }) => {
        const response = await page.goto(to("/calculator/none/deep"));
        expect(response.status()).toBe(404);
        await expect(page.getByRole("heading", { level: 1 })).toHaveText("There is no such page");
        expect(await page.evaluate(() => [...document.styleSheets].reduce((rules, { cssRules }) => rules + cssRules.length, 0))).toBeGreaterThan(50);
        await axe(page);
        await page.getByRole("link", { name: "The calculator" }).click();
        await expect(page).toHaveURL(to("/calculator/"));
      });
    });
  });
}
