// Takes the pictures of docs/neo4j-browser.md from the Neo4j Browser of a running server that holds the graph of seeds/.
// The guide tells what it needs and how to run it.
'use strict';
const fs = require('node:fs');
const path = require('node:path');
const { chromium } = require('playwright-core');

const root = path.join(__dirname, '..', '..');
const browserFolder = path.join(root, 'graph-schema', 'browser');
const http = process.env.NEO4J_HTTP ?? 'http://127.0.0.1:7474';
const bolt = new URL(process.env.NEO4J_URI ?? 'bolt://127.0.0.1:7687');
const user = process.env.NEO4J_USERNAME ?? 'neo4j';
const password = process.env.NEO4J_PASSWORD ?? '';
const target = process.argv[2] ?? __dirname;

// A small graph is zoomed in so far that the panel beside it covers a part.
const pictures = [
  { name: 'neo4j-browser-actors', query: 'actor-network.cypher', isSmall: false },
  { name: 'neo4j-browser-evidence', query: 'event-with-evidence.cypher', isSmall: true },
];

async function main() {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
  try {
    for (const picture of pictures) {
      const page = await connect(browser);
      await importStyle(page);
      await run(page, fs.readFileSync(path.join(browserFolder, 'saved-queries', picture.query), 'utf8'));
      await shoot(page, picture);
      await page.context().close();
    }
  } finally {
    await browser.close();
  }
}

async function connect(browser) {
  const context = await browser.newContext({ viewport: { width: 1500, height: 940 }, colorScheme: 'light' });
  // "Connect result nodes" is off, so that only what the query returns is drawn.
  await context.addInitScript(settings => localStorage.setItem('neo4j.settings', settings), JSON.stringify({ autoComplete: false }));
  const page = await context.newPage();
  await page.goto(`${http}/browser/`);
  await page.getByTestId('boltaddress').fill(bolt.host);
  await page.getByTestId('bolt-scheme-select').selectOption('bolt://');
  if (password === '') {
    await page.getByTestId('authenticationMethod').selectOption('NO_AUTH');
  } else {
    await page.getByTestId('username').fill(user);
    await page.getByTestId('password').fill(password);
  }

  await page.getByTestId('connect').click();
  await page.getByText(':play start').first().waitFor();
  return page;
}

// The style sheet is dropped on the window, as a user does it.
async function importStyle(page) {
  const sheet = fs.readFileSync(path.join(browserFolder, 'graphbuilder.grass'), 'utf8');
  const files = await page.evaluateHandle(text => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'graphbuilder.grass', { type: 'text/plain' }));
    return transfer;
  }, sheet);
  await page.dispatchEvent('.filedrop', 'drop', { dataTransfer: files });
  await page.getByText('relationship.ACCUSE').first().waitFor();
}

async function run(page, query) {
  await type(page, ':clear');
  await type(page, query);
}

async function type(page, query) {
  await page.getByTestId('activeEditor').click();
  await page.keyboard.insertText(query);
  await page.getByTestId('editor-Run').click();
}

async function shoot(page, picture) {
  const frame = page.getByTestId('frame').first();
  await frame.getByTitle('Fullscreen').click();
  await frame.locator('circle').first().waitFor();
  await settle(page);
  await frame.getByLabel('zoom-to-fit').click();
  if (picture.isSmall) await frame.getByLabel('zoom-out').click();
  await settle(page);
  await page.mouse.move(0, 0);
  await page.screenshot({ path: path.join(target, `${picture.name}.png`) });
}

// The layout is done when two looks at it show the same.
async function settle(page) {
  const positions = () => page.evaluate(() =>
    [...document.querySelectorAll('g.node, g.layer, svg > g')].map(group => group.getAttribute('transform')).join());
  for (let before = await positions(), after; ; before = after) {
    await page.waitForTimeout(1500);
    after = await positions();
    if (after === before) return;
  }
}

main().catch(error => {
  console.error(`error: ${error.message}`);
  process.exitCode = 1;
});
