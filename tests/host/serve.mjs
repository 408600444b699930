// Serves a page of "somebody else's site", with parts of this one in it. On a port of its own it is another origin.
//
//   node serve.mjs PORT SITE      SITE is where this site is served, as http://127.0.0.1:8080/
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";

const [port, address] = process.argv.slice(2);
if (!Number(port) || !URL.canParse(address)) {
  console.error("node serve.mjs PORT SITE, for example: node serve.mjs 8082 http://127.0.0.1:8080/");
  process.exit(2);
}
const site = new URL("./", address).href;
const policy = (scripts) =>
  `default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; script-src ${scripts}; frame-src ${new URL(site).origin}; base-uri 'none'; form-action 'none'`;
const STRICT = policy(`'self' ${site}embed.js`);

/** Each page: its file, and its policy. */
const PAGES = {
  "/": ["page.html", STRICT],
  "/without-our-script/": ["page.html", policy("'self'")],
  "/sandboxed/": ["sandboxed.html", STRICT],
  "/empty/": ["empty.html", STRICT],
};
const FILES = {
  "/style.css": ["style.css", "text/css"],
  "/hostile.css": ["hostile.css", "text/css"],
  "/page.js": ["page.js", "text/javascript"],
  "/sign.svg": ["sign.svg", "image/svg+xml"],
  "/DejaVuSerif.ttf": ["../browser/node_modules/dejavu-fonts-ttf/ttf/DejaVuSerif.ttf", "font/ttf"],
};

const read = (file) => readFile(new URL(file, import.meta.url));

createServer(async ({ url }, response) => {
  const { pathname } = new URL(url, site);
  try {
    if (Object.hasOwn(PAGES, pathname)) {
      const [file, policy] = PAGES[pathname];
      const html = String(await read(file)).replaceAll("{{site}}", site);
      response.writeHead(200, { "content-type": "text/html; charset=utf-8", "content-security-policy": policy }).end(html);
    } else if (Object.hasOwn(FILES, pathname)) {
      const [file, type] = FILES[pathname];
      response.writeHead(200, { "content-type": type }).end(await read(file));
    } else {
      response.writeHead(404, { "content-type": "text/plain" }).end("There is no such page here.\n");
    }
  } catch (error) {
    response.writeHead(500, { "content-type": "text/plain" }).end(`${error.message}\n`);
  }
}).listen(Number(port), "127.0.0.1", () => console.log(`Open http://127.0.0.1:${port}/ for the other site's page.`));
