// Stands between a client and the emulator, passes everything on as it is, and notes what goes by.
import { createServer, request as send } from 'node:http';
import { operationOf } from './contract.mjs';

/** Opens the wire; `exchanges` has what went over it since it was last taken. */
export async function openWire(emulator) {
  let exchanges = [];
  const server = createServer((incoming, outgoing) => {
    const exchange = { method: incoming.method, path: incoming.url.split('?')[0], url: incoming.url, status: 0 };
    exchange.operation = operationOf(exchange.method, exchange.path);
    exchanges.push(exchange);
    const sent = [];
    const target = new URL(incoming.url, emulator);
    const passed = send(target, { method: incoming.method, headers: incoming.headers }, (answer) => {
      exchange.status = answer.statusCode;
      outgoing.writeHead(answer.statusCode, answer.rawHeaders);
      const received = [];
      answer.on('data', (chunk) => received.push(chunk));
      answer.on('end', () => trace(exchange, sent, received));
      answer.pipe(outgoing);
    });
    passed.on('error', (error) => outgoing.destroy(error));
    incoming.on('data', (chunk) => sent.push(chunk));
    incoming.pipe(passed);
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    take() {
      const taken = exchanges;
      exchanges = [];
      return taken;
    },
    close() {
      server.closeAllConnections();
      return new Promise((closed) => server.close(closed));
    },
  };
}

function trace(exchange, sent, received) {
  if (process.env.TRACE) {
    console.error(`${exchange.method} ${exchange.url} -> ${exchange.status}\n  > ${Buffer.concat(sent)}\n  < ${Buffer.concat(received)}`);
  }
}
