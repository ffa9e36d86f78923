// Runs the calls of one client one after the other and says of each what came of it.
import { readFileSync } from 'node:fs';
import { parseArgs, inspect } from 'node:util';
import { size } from './contract.mjs';
import { openWire } from './wire.mjs';

const DEPARTURES = JSON.parse(readFileSync(new URL('departures.json', import.meta.url)));
const LONGEST = 800;
const OUTCOMES = { passed: 'ok', departed: 'departs', failed: 'FAILED' };

/**
 * Runs `program(check, address)` for the client and ends the process: with 1 if a call failed.
 * `check(call, run)` makes one call: `run` calls the client and asserts what it got.
 */
export async function checkClient(client, program) {
  const { values: { emulator } } = parseArgs({ options: { emulator: { type: 'string' } } });
  const version = JSON.parse(readFileSync(new URL(`../node_modules/${client}/package.json`, import.meta.url))).version;
  const wire = await openWire(emulator);
  const departures = new Map(DEPARTURES.filter((one) => one.client === client).map((one) => [one.call, one]));
  const rows = [];

  async function check(call, run) {
    wire.take();
    let result;
    let error;
    try {
      result = await run();
    } catch (thrown) {
      error = thrown ?? new Error('nothing was said');
    }
    const exchanges = wire.take();
    rows.push({ call, exchanges, ...judge({ departure: departures.get(call), error, exchanges }) });
    departures.delete(call);
    return result;
  }

  let broken = false;
  try {
    await program(check, wire.address);
  } catch (error) {
    broken = true;
    console.error(inspect(error));
  }
  await wire.close();
  for (const { call } of departures.values()) {
    rows.push({ call, exchanges: [], outcome: OUTCOMES.failed, note: 'listed in departures.json, but never called' });
  }
  print(`${client} ${version}`, rows);
  process.exit(broken || rows.some(({ outcome }) => outcome === OUTCOMES.failed) ? 1 : 0);
}

function judge({ departure, error, exchanges }) {
  const unknown = exchanges.filter(({ operation }) => !operation).map(({ method, path }) => `${method} ${path}`);
  const seen = error ? said(error) : `not in the contract: ${unknown.join(', ')}`;
  const wrong = error || unknown.length > 0;
  if (!departure) {
    return wrong ? { outcome: OUTCOMES.failed, note: short(seen) } : { outcome: OUTCOMES.passed, note: '' };
  }
  // a departure is held to what the review saw, and leaves the list when the client is mended
  if (!wrong) {
    return { outcome: OUTCOMES.failed, note: `keeps the contract now, so it has to leave departures.json: ${departure.reason}` };
  }
  return new RegExp(departure.seen).test(seen) ? { outcome: OUTCOMES.departed, note: departure.reason }
    : { outcome: OUTCOMES.failed, note: short(`departs in another way than reviewed: ${seen}`) };
}

/** What an error says, in one line. */
function said(error) {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : inspect(error, { depth: 3 });
  return text.replace(/\s+/g, ' ').trim();
}

/** Schemas say much, and what is wrong at the end. */
function short(text) {
  return text.length > LONGEST ? `${text.slice(0, LONGEST / 4)} ... ${text.slice(-LONGEST * 3 / 4)}` : text;
}

function print(title, rows) {
  const wired = (exchanges) => {
    const steps = exchanges.map(({ operation, method, path, status }) => `${operation ?? `${method} ${path}`} ${status}`);
    // the pages of a list are one line
    return [...new Set(steps)].map((step) => {
      const times = steps.filter((one) => one === step).length;
      return times > 1 ? `${step} (${times}x)` : step;
    }).join(', ');
  };
  const table = rows.map(({ call, exchanges, outcome, note }) => [call, outcome, wired(exchanges), note]);
  const heads = ['call', 'result', 'on the wire', ''];
  const widths = heads.slice(0, 2).map((head, i) => Math.max(head.length, ...table.map((row) => row[i].length)));
  const line = ([call, outcome, wire, note]) =>
    `  ${call.padEnd(widths[0])}  ${outcome.padEnd(widths[1])}  ${wire}${note ? `\n      ${note}` : ''}`;
  console.log(`\n${title}`);
  console.log(line(heads));
  table.forEach((row) => console.log(line(row)));
  const count = (outcome) => rows.filter((row) => row.outcome === outcome).length;
  const operations = new Set(rows.flatMap(({ exchanges }) => exchanges.map(({ operation }) => operation)).filter(Boolean));
  console.log(`  ${count(OUTCOMES.passed)} ok, ${count(OUTCOMES.departed)} depart from the contract as reviewed, `
    + `${count(OUTCOMES.failed)} failed; ${operations.size} of ${size} operations were called`);
}
