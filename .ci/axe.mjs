// Runs axe on each page given, light and dark; fails on any violation.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { chromium } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const flags = "--no-sandbox --disable-gpu --disable-background-networking --disable-component-update --disable-sync";
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: flags.split(" ") });
let faults = 0;
for (const file of process.argv.slice(2)) {
  for (const colorScheme of ["light", "dark"]) {
    // The pages forbid all scripts; only this reader may run one.
    const context = await browser.newContext({ colorScheme, bypassCSP: true });
    const page = await context.newPage();
    await page.goto(`file://${file}`);
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() => axe.run());
    console.log(`${file} ${colorScheme}: ${violations.length} violations`);
    for (const { id, help, nodes } of violations) {
      console.log(`  ${id}: ${help}`);
      for (const node of nodes.slice(0, 3)) console.log(`    ${node.html.slice(0, 160)}`);
    }
    faults += violations.length;
    await context.close();
  }
}
await browser.close();
process.exit(faults ? 1 : 0);
