// Chromium, and sites served with the headers that a host should send.
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { chromium } from "@playwright/test";
import config from "../playwright.config.mjs";

/** Does something with a browser and the address of each site, all of which end with it. */
export const withSites = async (xtask, sites, act) => {
  const servers = [];
  const served = async (site) => {
    const server = spawn(xtask, ["serve", site, "--port", "0", "--seconds", "1800"], { stdio: ["ignore", "pipe", "inherit"] });
    servers.push(server);
    const { value } = await createInterface(server.stdout)[Symbol.asyncIterator]().next();
    const address = value?.match(/http:[^ ]+/)?.[0];
    if (!address) throw new Error(`the server of ${site} did not start`);
    return address;
  };
  try {
    const addresses = await Promise.all(sites.map(served));
    const browser = await chromium.launch(config.use.launchOptions);
    await act(browser, addresses).finally(() => browser.close());
  } finally {
    for (const server of servers) server.kill();
  }
};
