// Runs statements with the official JavaScript driver. Reads a JSON list of [statement, parameters as typed map] and prints one line
// for each: its rows, as lists of typed values. TypedForm.cs tells the form of typed values.
'use strict';
const neo4j = require('neo4j-driver');
const { types, int } = neo4j;

const text = number => int(number).toString();
const number = part => int(part).toNumber();
const numbers = parts => parts.map(number);

function bits(value) {
  if (Number.isNaN(value)) return 'NaN';
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  return view.getBigUint64(0).toString(16).padStart(16, '0');
}

function float(form) {
  if (form === 'NaN') return NaN;
  const view = new DataView(new ArrayBuffer(8));
  view.setBigUint64(0, BigInt(`0x${form}`));
  return view.getFloat64(0);
}

const date = value => [value.year, value.month, value.day].map(text);
const time = value => [value.hour, value.minute, value.second, value.nanosecond].map(text);
const byName = ([one], [other]) => (one < other ? -1 : 1);
const map = value => ['map', ...Object.entries(value).sort(byName).map(([key, entry]) => [key, typed(entry)])];

function typed(value) {
  if (value === null) return ['null'];
  if (neo4j.isInt(value)) return ['integer', value.toString()];
  if (value instanceof types.Date) return ['date', ...date(value)];
  if (value instanceof types.LocalTime) return ['localtime', ...time(value)];
  if (value instanceof types.Time) return ['time', ...time(value), text(value.timeZoneOffsetSeconds)];
  if (value instanceof types.LocalDateTime) return ['localdatetime', ...date(value), ...time(value)];
  if (value instanceof types.DateTime) {
    return ['datetime', ...date(value), ...time(value), text(value.timeZoneOffsetSeconds), value.timeZoneId ?? null];
  }
  if (value instanceof types.Duration) return ['duration', text(value.months), text(value.days), text(value.seconds), text(value.nanoseconds)];
  if (value instanceof types.Point) return ['point', text(value.srid), bits(value.x), bits(value.y), value.z === undefined ? null : bits(value.z)];
  if (value instanceof types.Node) return ['node', value.elementId, typed([...value.labels].sort()), map(value.properties)];
  if (value instanceof types.Relationship) {
    return ['relationship', value.elementId, value.type, value.startNodeElementId, value.endNodeElementId, map(value.properties)];
  }
  if (value instanceof types.Path) {
    return ['path', typed([value.start, ...value.segments.map(segment => segment.end)]), typed(value.segments.map(segment => segment.relationship))];
  }
  if (value instanceof Int8Array) return ['bytes', Buffer.from(value.buffer, value.byteOffset, value.length).toString('hex')];
  if (Array.isArray(value)) return ['list', ...value.map(typed)];
  switch (typeof value) {
    case 'boolean': return ['boolean', value];
    case 'number': return ['float', bits(value)];
    case 'string': return ['string', value];
    default: return map(value);
  }
}

function value([type, ...parts]) {
  switch (type) {
    case 'null': return null;
    case 'boolean': case 'string': return parts[0];
    case 'integer': return int(parts[0]);
    case 'float': return float(parts[0]);
    case 'bytes': return Int8Array.from(Buffer.from(parts[0], 'hex'));
    case 'list': return parts.map(value);
    case 'map': return Object.fromEntries(parts.map(([key, entry]) => [key, value(entry)]));
    case 'date': return new types.Date(...numbers(parts));
    case 'localtime': return new types.LocalTime(...numbers(parts));
    case 'time': return new types.Time(...numbers(parts));
    case 'localdatetime': return new types.LocalDateTime(...numbers(parts));
    case 'datetime': return new types.DateTime(...numbers(parts.slice(0, 8)), parts[8] ?? undefined);
    case 'duration': return new types.Duration(...numbers(parts));
    case 'point': return new types.Point(int(parts[0]), float(parts[1]), float(parts[2]), parts[3] === null ? undefined : float(parts[3]));
    default: throw new Error(`no value of the type ${type} can be a parameter`);
  }
}

async function main() {
  let input = '';
  for await (const piece of process.stdin.setEncoding('utf8')) input += piece;
  const driver = neo4j.driver(process.env.NEO4J_URI, neo4j.auth.basic(process.env.NEO4J_USERNAME, process.env.NEO4J_PASSWORD));
  const session = driver.session({ database: 'neo4j' });
  try {
    for (const [statement, parameters] of JSON.parse(input)) {
      const result = await session.executeWrite(transaction => transaction.run(statement, value(parameters)));
      process.stdout.write(`${JSON.stringify(result.records.map(record => record.keys.map(key => typed(record.get(key)))))}\n`);
    }
  } finally {
    await session.close();
    await driver.close();
  }
}

main().catch(error => {
  console.error(error.message);
  process.exitCode = 1;
});
