// nginx with the shipped configuration, for tests and for load: on this machine only, in a folder of its own that goes
// with it.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createConnection, createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

const ROOT = resolve(import.meta.dirname, "../..");
const CONFIGURATION = readFileSync(join(ROOT, "hosting/nginx.conf"), "utf8");
const BROTLI = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";
const BRIEFLY = 50;

/** The configuration with the lines that are a host's own: each is there, once. */
const configured = (lines) =>
  Object.entries(lines).reduce((text, [is, becomes]) => {
    if (text.split(is).length !== 2) throw new Error(`hosting/nginx.conf has no one "${is}"`);
    return text.replace(is, () => becomes);
  }, CONFIGURATION);

/** What Debian has around it, on one core and without its own folders. */
const around = (folder, more) => `
${process.getuid() === 0 ? "user root;" : ""}
worker_processes 1;
pid ${folder}/pid;
error_log stderr warn;
load_module ${BROTLI};
events { worker_connections 1024; }
http {
  ${["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((kind) => `${kind}_temp_path ${folder}/${kind};`).join(" ")}
  include /etc/nginx/mime.types;
  gzip on;
  include ${folder}/site.conf;
  ${more}
}`;

/** A port that nobody has. */
export const freePort = async () => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
};

const answers = (port) => new Promise((then) => {
  const socket = createConnection(port, "127.0.0.1");
  socket.once("connect", () => { socket.destroy(); then(true); });
  socket.once("error", () => then(false));
});

/** Serves the built site in the folder `base` of a host ("" for all of it), for so many seconds at most; `prefix` is a
    command that starts it. `more` is configured beside it; `own` is what parts call their own server. */
export const serve = async ({ base = "", port, seconds = 300, prefix = [], more = "", own = "'self'", dist = join(ROOT, "dist") } = {}) => {
  port ??= await freePort();
  const folder = mkdtempSync(join(tmpdir(), "nginx-"));
  const files = join(folder, "files");
  if (base) {
    mkdirSync(dirname(join(files, base)), { recursive: true });
    symlinkSync(dist, join(files, base));
  }
  writeFileSync(join(folder, "site.conf"), configured({
    "listen 80;\n    listen [::]:80;": `listen 127.0.0.1:${port};`,
    "root /srv/early-help;": `root ${base ? files : dist};`,
    'set $early_help_base "";': `set $early_help_base "${base}";`,
    'set $early_help_self "\'self\'";': `set $early_help_self "${own}";`,
  }));
  writeFileSync(join(folder, "nginx.conf"), around(folder, more));
  const command = [...prefix, "timeout", String(seconds), "/usr/sbin/nginx", "-p", folder, "-c", "nginx.conf", "-g", "daemon off;"];
  const server = spawn(command[0], command.slice(1), { stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  server.stderr.on("data", (text) => { said += text; });
  const ended = once(server, "exit");
  while (!(await answers(port))) {
    if (server.exitCode !== null) throw new Error(`nginx did not start: ${said}`);
    await new Promise((then) => setTimeout(then, BRIEFLY));
  }
  return {
    address: `http://127.0.0.1:${port}${base}`,
    /** What it wrote of errors. */
    said: () => said,
    end: async () => {
      server.kill();
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
};
