// attio-mcp: a program of its own, run as an assistant runs it and called over its standard input and output.
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { checkClient } from '../lib/check.mjs';

const PROGRAM = fileURLToPath(new URL('../node_modules/attio-mcp/dist/cli.js', import.meta.url));
const NOWHERE = '00000000-0000-4000-8000-000000000000';

await checkClient('attio-mcp', async (check, address) => {
  const home = await mkdtemp(join(tmpdir(), 'attio-mcp-'));
  const assistant = new Client({ name: 'other-clients', version: '1' });
  await assistant.connect(new StdioClientTransport({
    command: process.execPath,
    args: [PROGRAM],
    cwd: home,
    env: { PATH: process.env.PATH, HOME: home, ATTIO_API_KEY: 'sk_emulator', ATTIO_BASE_URL: `${address}/v2` },
    stderr: 'ignore',
  }));
  try {
    await calls(check, async (name, args) => {
      const { content, isError } = await assistant.callTool({ name, arguments: args });
      const text = content[0].text;
      if (isError) {
        throw new Error(text);
      }
      return { text, json: () => JSON.parse(text) };
    });
  } finally {
    await assistant.close();
    await rm(home, { recursive: true });
  }
});

async function calls(check, tool) {
  const companies = { resource_type: 'companies' };
  const where = (slug, condition, value) => ({ attribute: { slug }, condition, value });
  const foundIds = ({ data }) => data.map((one) => one.id.record_id);
  const first = (attribute) => (Array.isArray(attribute) ? attribute[0].value : attribute);

  // records
  const company = await check('create_company', async () => {
    const created = (await tool('create_company', { record_data: { name: 'Acme', domains: ['acme.example'], description: 'Makes it' } })).json();
    assert.equal(first(created.values.name), 'Acme');
    assert.match(created.web_url, /\/company\//);
    return created;
  });
  const recordId = company.id.record_id;
  const record = { ...companies, record_id: recordId };
  await check('update_company', async () => {
    const updated = (await tool('update_company', { record_id: recordId, record_data: { description: 'Makes everything' } })).json();
    assert.equal(first(updated.values.description), 'Makes everything');
  });
  await check('get_record_details', async () => {
    const got = (await tool('get_record_details', record)).json();
    assert.equal(got.id.record_id, recordId);
    assert.equal(first(got.values.description), 'Makes everything');
  });
  await check('get_record_info', async () => {
    assert.match((await tool('get_record_info', record)).text, /Name: Acme\nDescription: Makes everything/);
  });
  await check('get_record_details of nothing', async () => {
    await assert.rejects(tool('get_record_details', { ...companies, record_id: NOWHERE }), /could not be found/);
  });
  await check('create_company, a value taken', async () => {
    await assert.rejects(tool('create_company', { record_data: { name: 'Acme', domains: ['acme.example'] } }), /acme\.example|already|unique|conflict/i);
  });
  const person = await check('create_record of a person', async () => {
    const created = (await tool('create_record', {
      resource_type: 'people', record_data: { name: 'Zoe Quill', email_addresses: ['zoe@acme.example'], company: recordId },
    })).json();
    assert.equal(created.values.name[0].full_name, 'Zoe Quill');
    return created;
  });
  const deal = await check('create_deal', async () => {
    const created = (await tool('create_deal', {
      record_data: { name: 'Acme order', stage: 'Lead', value: 1234, associated_company: recordId, owner: 'olivia@example.com' },
    })).json();
    assert.equal(created.values.stage[0].status.title, 'Lead');
    assert.equal(created.values.value[0].currency_value, 1234);
    assert.equal(created.values.associated_company[0].target_record_id, recordId);
    return created;
  });
  await check('update_deal', async () => {
    const updated = (await tool('update_deal', { record_id: deal.id.record_id, record_data: { stage: 'In Progress' } })).json();
    assert.equal(updated.values.stage[0].status.title, 'In Progress');
  });
  await check('batch_records', async () => {
    const { text } = await tool('batch_records', { ...companies, operation_type: 'create', records: [{ name: 'Batch One' }, { name: 'Batch Two' }] });
    assert.equal(text.match(/"success":true/g).length, 2);
  });

  // tasks, before the searches: it keeps what a search of tasks once found
  const task = { resource_type: 'tasks' };
  await check('create_record of a task', async () => {
    const created = (await tool('create_record', {
      ...task,
      record_data: { content: 'Call Acme', dueDate: '2031-01-02', linked_records: [{ target_object: 'companies', target_record_id: recordId }] },
    })).json();
    assert.equal(created.content, 'Call Acme');
    task.record_id = created.id.task_id;
  });
  await check('search_records of tasks', async () => {
    const [found, ...others] = (await tool('search_records', { resource_type: 'tasks', query: 'Acme' })).json().data;
    assert.equal(found.id.task_id, task.record_id);
    assert.equal(found.values.linked_records[0].target_record_id, recordId);
    assert.deepEqual(others, []);
  });
  await check('update_record of a task', async () => {
    assert.equal((await tool('update_record', { ...task, record_data: { is_completed: true } })).json().values.status, 'completed');
  });
  await check('delete_record of a task', async () => {
    assert.match((await tool('delete_record', task)).text, /deleted task/);
    await assert.rejects(tool('get_record_details', task), /not.*found/i);
  });

  // searching, all of it by queries
  await check('search_records', async () => {
    assert.deepEqual(foundIds((await tool('search_records', { ...companies, query: 'Acme' })).json()), [recordId]);
  });
  await check('search_records by a domain', async () => {
    assert.deepEqual(foundIds((await tool('search_records', { ...companies, query: 'acme.example' })).json()), [recordId]);
  });
  await check('search_records with a filter', async () => {
    const filters = { filters: [where('name', 'equals', 'Acme')] };
    assert.deepEqual(foundIds((await tool('search_records', { ...companies, filters })).json()), [recordId]);
  });
  await check('search_records_advanced', async () => {
    const filters = { filters: [where('value', 'greater_than', 1000), where('stage', 'equals', 'In Progress')] };
    const { text } = await tool('search_records_advanced', { resource_type: 'deals', filters });
    assert.ok(text.includes(deal.id.record_id), text);
    assert.ok(!text.includes('Globex pilot line'), text);
  });
  await check('search_records_by_relationship', async () => {
    const { text } = await tool('search_records_by_relationship', {
      relationship_type: 'company_to_people', source_id: recordId, target_resource_type: 'people',
    });
    assert.match(text, new RegExp(`Found 1 .*Zoe Quill \\(ID: ${person.id.record_id}\\)`, 's'));
  });
  await check('search_records_by_timeframe', async () => {
    const timeframe = (start_date, end_date) => tool('search_records_by_timeframe', { ...companies, timeframe_type: 'created', start_date, end_date, limit: 50 });
    assert.match((await timeframe('2020-01-01', '2099-01-01')).text, /Acme/);
    assert.match((await timeframe('2020-01-01', '2020-02-01')).text, /Found 0/);
  });
  await check('batch_search_records', async () => {
    const { text } = await tool('batch_search_records', { ...companies, queries: ['Globex', 'Acme'] });
    assert.match(text, /2 successful, 0 failed/);
    assert.ok(text.includes(recordId), text);
  });
  await check('search', async () => {
    const { results } = (await tool('search', { query: 'Globex' })).json();
    assert.ok(results.some(({ title }) => title === 'Globex'));
  });
  await check('fetch', async () => {
    assert.equal((await tool('fetch', { id: `companies:${recordId}` })).json().title, 'Acme');
  });

  // attributes
  await check('get_record_attributes', async () => {
    assert.match((await tool('get_record_attributes', companies)).text, /attributes \(32\):.* domains \(domain\)/s);
  });
  await check('discover_record_attributes', async () => {
    assert.match((await tool('discover_record_attributes', { resource_type: 'deals' })).text, /Deal stage \(status\)/);
  });
  await check('get_record_attribute_options of a status', async () => {
    assert.match((await tool('get_record_attribute_options', { resource_type: 'deals', attribute: 'stage' })).text, /"Lead"\s+2\. "In Progress"/);
  });
  await check('get_record_attribute_options of a select', async () => {
    assert.match((await tool('get_record_attribute_options', { ...companies, attribute: 'employee_range' })).text, /"11-50"/);
  });

  // notes
  await check('create_note', async () => {
    const note = (await tool('create_note', { ...record, title: 'Call', content: 'A **bold** plan', format: 'markdown' })).json();
    assert.equal(note.content_plaintext, 'A bold plan');
    assert.equal(note.parent_record_id, recordId);
  });
  await check('list_notes', async () => {
    assert.match((await tool('list_notes', record)).text, /Found 1 notes:\n1\. Call/);
  });

  // lists
  await check('create-list', () => tool('create-list', { name: 'Short', parent_object: 'companies' }));
  const listId = await check('create-list with all attributes', async () => {
    const created = (await tool('create-list', {
      name: 'Pipeline', parent_object: 'companies', attributes: { api_slug: 'pipeline', workspace_access: 'full-access', workspace_member_access: [] },
    })).json();
    assert.deepEqual(created.fields_summary.parent_object, ['companies']);
    return created.list_id;
  });
  await check('get-lists', async () => {
    assert.deepEqual((await tool('get-lists', {})).json().map((one) => [one.id.list_id, one.api_slug]), [[listId, 'pipeline']]);
  });
  await check('update-list-configuration', async () => {
    assert.match((await tool('update-list-configuration', { listId, attributes: { name: 'Sales' } })).text, /Sales/);
  });
  await check('get-list-details', async () => {
    assert.match((await tool('get-list-details', { listId })).text, /Sales/);
  });
  const entryId = await check('manage-list-entry, add', async () => {
    const added = (await tool('manage-list-entry', { listId, recordId, objectType: 'companies' })).json();
    assert.equal(added.parent_record_id, recordId);
    return added.id.entry_id;
  });
  const entries = (text) => {
    assert.ok(text.includes(entryId), text);
    assert.ok(text.includes(recordId), text);
  };
  await check('get-list-entries', async () => entries((await tool('get-list-entries', { listId })).text));
  await check('get-record-list-memberships', async () => {
    assert.match((await tool('get-record-list-memberships', { recordId, objectType: 'companies' })).text, new RegExp(entryId));
  });
  await check('filter-list-entries by the parent', async () => {
    entries((await tool('filter-list-entries', {
      listId, parentObjectType: 'companies', parentAttributeSlug: 'name', condition: 'equals', value: 'Acme',
    })).text);
  });
  await check('filter-list-entries-by-parent-id', async () => {
    entries((await tool('filter-list-entries-by-parent-id', { listId, recordId })).text);
  });
  await check('manage-list-entry, remove', async () => {
    await tool('manage-list-entry', { listId, entryId });
    assert.ok(!(await tool('get-list-entries', { listId })).text.includes(entryId));
  });

  // members
  const memberId = await check('list-workspace-members', async () => {
    const { text } = await tool('list-workspace-members', {});
    assert.match(text, /Olivia Sample \(olivia@example\.com\) \[admin\]/);
    return text.match(/\[admin\] - ID: (\S+)/)[1];
  });
  await check('get-workspace-member', async () => {
    assert.match((await tool('get-workspace-member', { memberId })).text, /Email: olivia@example\.com/);
  });

  await check('delete_record', async () => {
    assert.match((await tool('delete_record', record)).text, /deleted company/);
    await assert.rejects(tool('get_record_details', record), /could not be found/);
  });
}
