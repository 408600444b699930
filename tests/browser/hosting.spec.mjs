// Every file of the site as hosts send it: nginx with the shipped configuration, at the root of a host and in a folder of
// one, and the server of this project.
import { readFileSync } from "node:fs";
import { get } from "node:http";
import { join } from "node:path";
import { addressOf, filesOf, sentOf } from "./files.mjs";
import { serve } from "./nginx.mjs";
import { expect, test as base } from "./site.mjs";

const DIST = join(import.meta.dirname, "../../dist");
const read = (file) => readFileSync(join(DIST, file));
const IN_DIST = filesOf(DIST);
const FILES = sentOf(IN_DIST);

const TYPES = {
  "-metadata.json": "application/csvm+json", css: "text/css; charset=utf-8", csv: "text/csv; charset=utf-8",
  html: "text/html; charset=utf-8", js: "text/javascript; charset=utf-8", json: "application/json", png: "image/png",
  svg: "image/svg+xml", txt: "text/plain; charset=utf-8", wasm: "application/wasm", webmanifest: "application/manifest+json",
};
const typeOf = (file) => TYPES[file.match(/-metadata[.]json$|[^.]*$/)[0]];
const policy = (more, by) => "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; connect-src 'self'; "
  + `${more}base-uri 'none'; form-action 'none'; frame-ancestors ${by}`;
const ALONE = "worker-src 'self'; manifest-src 'self'; ";
const policyOf = (file) => {
  if (!/[.](html|js)$/.test(file)) return "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";
  if (/^embed\/.*\//.test(file)) return policy("", "*");
  return policy(file === "embed/index.html" ? `${ALONE}frame-src 'self'; ` : ALONE, "'none'");
};
const ALWAYS = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "strict-origin-when-cross-origin",
  "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=()",
  "access-control-allow-origin": "*",
};

/** An answer as it is sent: nothing unpacked, no redirect followed. */
const asked = (address, headers = {}) => new Promise((then, fail) => {
  get(address, { headers }, async (response) => {
    const { statusCode: status, headers } = response;
    then({ status, headers, body: Buffer.concat(await response.toArray()) });
  }).on("error", fail);
});

/** Whose servers there are: each gives the address of the site. */
const HOSTS = {
  "nginx at the root of a host": ({ nginx }) => nginx.address,
  "nginx in a folder": ({ inFolder }) => inFolder.address,
  "this project's server": ({ baseURL }) => baseURL,
};

const nginxIn = (folder) => [async ({}, use) => {
  const server = await serve({ base: folder });
  await use(server);
  await server.end();
  expect(server.said()).toBe("");
}, { scope: "worker" }];
const test = base.extend({
  nginx: nginxIn(""),
  inFolder: nginxIn("/a/b"),
  site: async ({ nginx, inFolder, baseURL, host }, use) => use(HOSTS[host]({ nginx, inFolder, baseURL })),
  host: ["", { option: true }],
});

for (const host of Object.keys(HOSTS)) {
  const isNginx = host.startsWith("nginx");
  test.describe(host, () => {
    test.use({ host });

    test("every file has its headers, and comes as brotli, gzip or itself", async ({ site }) => {
      // More than a thousand answers.
      test.slow();
      expect(FILES.length).toBeGreaterThan(100);
      for (const file of FILES) {
        const address = addressOf(file);
        const hashed = /[-._][0-9a-f]{12,16}[-._]/.test(file);
        for (const [accepted, ending] of [["br, gzip", "br"], ["gzip", "gz"], ["identity", ""]]) {
          const { status, headers, body } = await asked(`${site}${address}`, { "accept-encoding": accepted });
          const isPacked = ending && IN_DIST.includes(`${file}.${ending}`);
          expect({ status, ...headers }, `${address}, ${accepted}`).toMatchObject({
            status: 200,
            "content-type": typeOf(file),
            "cache-control": hashed ? "public, max-age=31536000, immutable" : "no-cache",
            "content-security-policy": policyOf(file),
            ...ALWAYS,
          });
          expect(headers["content-encoding"], `${address}, ${accepted}`).toBe(isPacked ? accepted.split(",")[0] : undefined);
          expect(body.equals(read(isPacked ? `${file}.${ending}` : file)), `${address}, ${accepted}`).toBe(true);
          if (IN_DIST.includes(`${file}.br`)) expect(headers.vary, address).toMatch(/accept-encoding/i);
        }
      }
    });

    test("what is not there is not there, and says so with the site's own page", async ({ site }) => {
      const [PAGE, PART] = ["There is no such page", "There is no such part"];
      for (const [address, heading] of [
        ...["/none", "/none/", "/calculator/none/deep/", "/figures/", "/style.css", "/city/none.wasm"].map((address) => [address, PAGE]),
        // A part that is not there has to be told within somebody's frame.
        ...["/embed/none/", "/embed/none", "/embed/chart/", "/embed/chart/none/deep/"].map((address) => [address, PART]),
      ]) {
        const { status, headers, body } = await asked(`${site}${address}`, { accept: "text/html" });
        expect(status, address).toBe(404);
        expect(headers["content-type"], address).toMatch(/^text\/html/);
        expect(headers, address).toMatchObject({ "cache-control": "no-cache", ...ALWAYS });
        expect(headers["content-security-policy"], address).toContain("default-src 'none'");
        expect(headers["content-security-policy"], address).toMatch(heading === PART ? /frame-ancestors [*]$/ : /frame-ancestors 'none'$/);
        expect(body.toString(), address).toContain(`<h1>${heading}</h1>`);
      }
    });

    test("a folder without its stroke leads to the page, with the link's figures", async ({ site }) => {
      for (const path of ["/calculator", "/city/more"]) {
        const { status, headers } = await asked(`${site}${path}?v=1&children=80`);
        expect([301, 307, 308]).toContain(status);
        expect(new URL(headers.location, `${site}${path}`).href).toBe(`${site}${path}/?v=1&children=80`);
        // Behind another server the host's name and protocol are not this one's to tell.
        expect(headers.location).toMatch(/^\//);
      }
    });

    test("only what is asked for by reading is answered", async ({ request, site }) => {
      expect((await request.head(`${site}/calculator/`)).status()).toBe(200);
      expect((await request.post(`${site}/calculator/`)).status()).toBe(405);
    });

    if (isNginx) {
      test("a second visit is answered without the file; its version is told", async ({ site }) => {
        for (const accepted of ["br", "gzip", "identity"]) {
          const first = await asked(`${site}/calculator/`, { "accept-encoding": accepted });
          expect(first.headers.etag).toBeTruthy();
          const again = await asked(`${site}/calculator/`, { "accept-encoding": accepted, "if-none-match": first.headers.etag });
          expect([again.status, again.body.length]).toEqual([304, 0]);
          expect(again.headers["content-security-policy"]).toBe(first.headers["content-security-policy"]);
        }
      });

      test("neither hidden files nor its own version are shown, and other servers before it get what is packed", async ({ site }) => {
        for (const address of ["/_headers", "/.trunk-lock", "/figures/.hidden", "/404.html", "/embed/404.html"]) {
          const { status, headers, body } = await asked(`${site}${address}`);
          expect(status, address).toBe(404);
          expect(headers.server).toBe("nginx");
          expect(body.toString()).not.toMatch(/nginx\/\d/);
        }
        for (const accepted of ["br", "gzip"]) {
          const { headers } = await asked(`${site}/`, { "accept-encoding": accepted, via: "1.1 elsewhere" });
          expect(headers["content-encoding"]).toBe(accepted);
        }
      });

      for (const none of ["/calculator/none/", "/embed/none/"]) {
        test(`every address of the page that stands for others leads somewhere: ${none}`, async ({ site }) => {
          const { body } = await asked(`${site}${none}`);
          const ways = [...body.toString().matchAll(/(?:href|src|content)="?([./][^" >]*)/g)].map(([, way]) => way);
          expect(ways.length).toBeGreaterThan(6);
          for (const way of ways) {
            const { status } = await asked(new URL(way, `${site}${none}`));
            expect(status, way).toBe(200);
          }
        });
      }
    }
  });
}

test("parts name the site's origin beside 'self' where the host has written it down, and nothing else does", async () => {
  const own = "'self' https://www.example.org";
  const server = await serve({ own });
  const sent = async (address) => (await asked(`${server.address}${address}`)).headers["content-security-policy"];
  for (const address of ["/embed/calculator/", "/embed/none/"]) expect(await sent(address)).toBe(policy("", "*").replaceAll("'self'", own));
  for (const file of ["calculator/index.html", "embed/index.html"]) expect(await sent(addressOf(file))).toBe(policyOf(file));
  await server.end();
});

test("the file for static hosts says of every file what the servers send", async () => {
  const rules = read("_headers").toString().split("\n").filter((line) => line && !line.startsWith("#"));
  const told = [];
  for (const line of rules) {
    if (line.startsWith("/")) told.push([line, {}]);
    else {
      const [, name, value] = line.match(/^ {2}([\w-]+): (.+)$/);
      told.at(-1)[1][name.toLowerCase()] = value;
    }
  }
  // Cloudflare Pages reads so many rules, and lines of so many letters.
  expect(told.length).toBeLessThanOrEqual(100);
  expect(Math.max(...rules.map((line) => line.length))).toBeLessThanOrEqual(2000);
  for (const file of FILES) {
    const address = addressOf(file);
    const covering = told.filter(([rule]) => (rule.endsWith("*") ? address.startsWith(rule.slice(0, -1)) : address === rule));
    expect(covering.length, address).toBe(2);
    const hashed = /[-._][0-9a-f]{12,16}[-._]/.test(file);
    expect(Object.assign({}, ...covering.map(([, sent]) => sent)), address).toEqual({
      ...ALWAYS,
      "content-security-policy": policyOf(file),
      "cache-control": hashed ? "public, max-age=31536000, immutable" : "no-cache",
    });
  }
});
