// A server before another one that sees what goes wrong in any page or frame: drivers tell of no script faults. It puts one
// script of its own into every page, which the page's policy allows, being of the same origin.
import { createServer, request } from "node:http";

const SCRIPT = `(() => {
  const tell = (fault) => navigator.sendBeacon("/watched", location.pathname + ": " + fault);
  addEventListener("error", (event) => tell(event.message ?? "not loaded: " + (event.target.src ?? event.target.href)), true);
  addEventListener("unhandledrejection", ({ reason }) => tell("rejected: " + reason));
  addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => tell("against its policy: " + violatedDirective + " " + blockedURI));
  const { error } = console;
  console.error = (...said) => { tell("said: " + said.join(" ")); error.apply(console, said); };
})();`;

/** Serves on a port what `behind` serves, and writes what goes wrong into `faults`. */
export const watch = (port, behind, faults) => new Promise((ready) => {
  const server = createServer((asked, answer) => {
    if (asked.url === "/watched.js") {
      answer.writeHead(200, { "content-type": "text/javascript" }).end(SCRIPT);
    } else if (asked.url === "/watched") {
      const parts = [];
      asked.on("data", (part) => parts.push(part));
      asked.on("end", () => { faults.push(String(Buffer.concat(parts))); answer.writeHead(204).end(); });
    } else {
      const headers = { ...asked.headers, "accept-encoding": "identity" };
      const passed = request(new URL(asked.url, behind), { method: asked.method, headers }, (response) => {
        const { statusCode, headers: { "content-length": length, ...rest } } = response;
        if (!String(rest["content-type"]).startsWith("text/html")) {
          answer.writeHead(statusCode, response.headers);
          response.pipe(answer);
          return;
        }
        const parts = [];
        response.on("data", (part) => parts.push(part));
        response.on("end", () => {
          const html = String(Buffer.concat(parts)).replace(/<meta charset="?utf-8"?>/i, '$&<script src="/watched.js"></script>');
          answer.writeHead(statusCode, rest).end(html);
        });
      });
      passed.on("error", () => answer.destroy());
      asked.pipe(passed);
    }
  });
  server.listen(port, "127.0.0.1", () => ready(server));
});
