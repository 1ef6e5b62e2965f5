// Loads batches with the official JavaScript driver. The argument is a file with one batch of statements and rows on each line; for
// every line on the standard input it loads them all and prints how many milliseconds that took and what it changed.
'use strict';
const fs = require('node:fs');
const readline = require('node:readline');
const neo4j = require('neo4j-driver');

function revive(key, value) {
  if (value !== null && typeof value === 'object') {
    if (value.int !== undefined) return neo4j.int(value.int);
    if (Array.isArray(value.date)) return new neo4j.types.Date(...value.date);
  }

  return value;
}

async function load(driver, batches) {
  const start = performance.now();
  const session = driver.session({ database: 'neo4j' });
  let changes = 0;
  for (const statements of batches) {
    changes += await session.executeWrite(async transaction => {
      let count = 0;
      for (const [cypher, rows] of statements) {
        const { counters } = (await transaction.run(cypher, { rows })).summary;
        const made = counters.updates();
        count += made.nodesCreated + made.relationshipsCreated;
      }

      return count;
    });
  }

  await session.close();
  return [performance.now() - start, changes];
}

async function main() {
  const batches = fs.readFileSync(process.argv[2], 'utf8').trimEnd().split('\n').map(line => JSON.parse(line, revive));
  const driver = neo4j.driver(process.env.NEO4J_URI, neo4j.auth.basic(process.env.NEO4J_USERNAME ?? 'neo4j', process.env.NEO4J_PASSWORD ?? ''));
  for await (const line of readline.createInterface({ input: process.stdin })) {
    const [milliseconds, changes] = await load(driver, batches.slice(0, Number(line)));
    console.log(`${milliseconds} ${changes}`);
  }

  await driver.close();
}

main().catch(error => {
  console.error(`error: ${error.message}`);
  process.exitCode = 1;
});
