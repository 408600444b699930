// End-to-end tests of the built site in real Chromium. `make test` runs them; dist/ has to be there.
import { defineConfig } from "@playwright/test";

const port = Number(process.env.TEST_PORT ?? 8123);

export default defineConfig({
  outputDir: "results",
  reporter: "list",
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  // A shared machine may be three times as slow as the day before, and too slow once; what fails twice fails. What passes
  // the second time is told as flaky.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  retries: process.env.CI ? 1 : 0,
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    locale: "en-GB",
    // Only offline.spec.mjs keeps the site: a worker would answer what other tests hold back or change on its way.
    serviceWorkers: "block",
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
      args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync"],
    },
  },
  // The site, beside it a page for each component, and somebody else's site.
  webServer: [
    [`../../target/debug/xtask serve ../../dist --port ${port} --seconds 3600`, port],
    [`../../target/debug/xtask serve ../../target/examples --port ${port + 1} --seconds 3600`, port + 1],
    [`node ../host/serve.mjs ${port + 2} http://127.0.0.1:${port}/`, port + 2],
  ].map(([command, port]) => ({ command, port, reuseExistingServer: false })),
});
