// Attio's contract, as the tests of this module have it: which operation a request is for.
import { readFileSync } from 'node:fs';

const DOCUMENT = new URL('../../src/test/resources/attio/openapi.json', import.meta.url);
const METHODS = ['get', 'post', 'put', 'patch', 'delete'];

const operations = Object.entries(JSON.parse(readFileSync(DOCUMENT)).paths)
  .flatMap(([path, item]) => METHODS.filter((method) => item[method])
    .map((method) => ({
      id: item[method].operationId,
      method: method.toUpperCase(),
      // literal segments win over parameters: /v2/objects/records/search is no /v2/objects/{object}/records
      parameters: path.split('{').length - 1,
      pattern: new RegExp(`^${path.replace(/[.]/g, '\\.').replace(/\{[^}]+\}/g, '[^/]+')}$`),
    })))
  .sort((a, b) => a.parameters - b.parameters);

/** The number of operations of the contract. */
export const size = new Set(operations.map(({ id }) => id)).size;

/** The id of the operation that the request is for, or undefined if the contract has none. */
export function operationOf(method, path) {
  return operations.find((one) => one.method === method && one.pattern.test(path))?.id;
}
