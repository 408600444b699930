// The strict policy, nothing kept, nobody else asked.
import { CHILDREN, PAGES, expect, field, open, test } from "./site.mjs";

for (const address of PAGES) {
  test(`headers, and no inline script or style: ${address}`, async ({ page }) => {
    const response = await page.goto(address);
    const policy = response.headers()["content-security-policy"];
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/'unsafe-inline'|'unsafe-eval'|\*|https?:/);
    expect(response.headers()["x-content-type-options"]).toBe("nosniff");
    const html = await response.text();
    expect(html).not.toMatch(/<style|style=|\son\w+=|javascript:|nonce/i);
    expect([...html.matchAll(/<script(?![^>]*\bsrc=)/g)]).toEqual([]);
  });

  test(`no violation, cookie or storage: ${address}`, async ({ page, context }) => {
    await page.addInitScript(() => {
      window.violations = [];
      addEventListener("securitypolicyviolation", (event) => window.violations.push(event.violatedDirective));
    });
    await open(page, address);
    if (address === "/calculator/") await field(page, CHILDREN).fill("80");
    expect(await page.evaluate(() => window.violations)).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });
}

test("files named by their contents are kept for ever, pages are asked for again", async ({ page, request }) => {
  const kept = [];
  page.on("response", (response) => kept.push([new URL(response.url()).pathname, response.headers()["cache-control"]]));
  await open(page, "/calculator/");
  for (const [path, policy] of kept) expect(policy, path).toBe(path.endsWith("/") ? "no-cache" : "public, max-age=31536000, immutable");
  expect((await request.get("/calculator/", { headers: { "accept-encoding": "br" } })).headers()["content-encoding"]).toBe("br");
  expect((await request.get("/no-such-page/")).status()).toBe(404);
});
