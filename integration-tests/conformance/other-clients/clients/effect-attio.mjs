// effect-attio: decodes every answer by a strict schema.
import assert from 'node:assert/strict';
import { FetchHttpClient } from '@effect/platform';
import { Cause, DateTime, Effect, Exit, Layer, ManagedRuntime, Redacted } from 'effect';
import { AttioClient, Attributes } from 'effect-attio';
import { checkClient } from '../lib/check.mjs';

const NOWHERE = '00000000-0000-4000-8000-000000000000';

class Attio extends AttioClient()('Attio', {
  objects: {
    deals: true,
    ships: { name: Attributes.Text.Required },
  },
  lists: {
    pipeline: {},
  },
}) {}

await checkClient('effect-attio', async (check, address) => {
  const layer = (token) => Attio.Default({ apiKey: Redacted.make(token), baseUrl: address, retryRateLimits: false })
    .pipe(Layer.provide(FetchHttpClient.layer));
  const runtime = ManagedRuntime.make(layer('sk_emulator'));
  const attio = await runtime.runPromise(Attio);
  const run = async (effect) => {
    const exit = await runtime.runPromiseExit(effect);
    if (Exit.isFailure(exit)) {
      throw Cause.squash(exit.cause);
    }
    return exit.value;
  };
  // its errors of its own get lost on the way (all but the one of 401), so this looks at the answer they are made from
  const fails = async (effect, status, code) => {
    const error = await run(effect).then(() => assert.fail('it succeeded'), (thrown) => thrown);
    assert.equal(error.response?.status, status, String(error));
    assert.equal((await Effect.runPromise(error.response.json)).code, code);
  };
  // for what the client has no method for
  const send = async (path, data) => {
    const answer = await fetch(`${address}${path}`, {
      method: 'POST',
      headers: { authorization: 'Bearer sk_emulator', 'content-type': 'application/json' },
      body: JSON.stringify({ data }),
    });
    assert.equal(answer.status, 200);
    return (await answer.json()).data;
  };
  const ids = (records) => records.map((record) => record.id.record_id);

  // token and members
  const self = await check('meta.identify', async () => {
    const token = await run(attio.meta.identify());
    assert.equal(token.active, true);
    assert.match(token.scope, /record_permission:read-write/);
    return token;
  });
  const [member] = await check('workspaceMembers.list', async () => {
    const members = await run(attio.workspaceMembers.list());
    assert.deepEqual(members.map((one) => [one.email_address, one.access_level]),
      [['olivia@example.com', 'admin'], ['liam@example.com', 'member']]);
    return members;
  });
  const memberId = member.id.workspace_member_id;
  await check('workspaceMembers.get', async () => {
    const got = await run(attio.workspaceMembers.get(memberId));
    assert.equal(got.first_name, member.first_name);
    assert.equal(got.id.workspace_id, self.workspace_id);
  });
  await check('workspaceMembers.get of nobody', () => fails(attio.workspaceMembers.get(NOWHERE), 404, 'not_found'));

  // objects
  await check('objects.list', async () => {
    assert.deepEqual((await run(attio.objects.list())).map((one) => one.api_slug), ['people', 'companies', 'deals']);
  });
  await check('objects.create', async () => {
    const ship = await run(attio.objects.create({ api_slug: 'ships', singular_noun: 'Ship', plural_noun: 'Ships' }));
    assert.equal(ship.api_slug, 'ships');
  });
  await check('objects.create, a slug taken', () => fails(
    attio.objects.create({ api_slug: 'ships', singular_noun: 'Ship', plural_noun: 'Ships' }), 409, 'slug_conflict'));
  await check('objects.update', async () => {
    assert.equal((await run(attio.objects.update('ships', { plural_noun: 'Vessels' }))).plural_noun, 'Vessels');
  });
  await check('objects.get', async () => assert.equal((await run(attio.objects.get('ships'))).plural_noun, 'Vessels'));

  // records
  const company = await check('companies.create', async () => {
    const created = await run(attio.companies.create({ name: 'Acme', domains: ['acme.example', 'acme.test'] }));
    assert.equal(created.values.name.value, 'Acme');
    assert.deepEqual(created.values.domains.map((one) => one.domain).sort(), ['acme.example', 'acme.test']);
    assert.equal(created.values.primary_location, null);
    assert.match(created.web_url, /\/company\//);
    return created;
  });
  const companyId = company.id.record_id;
  await check('companies.get', async () => {
    const got = await run(attio.companies.get(companyId));
    assert.equal(got.values.record_id.value, companyId);
    assert.equal(DateTime.toEpochMillis(got.created_at), DateTime.toEpochMillis(company.created_at));
  });
  await check('companies.get of nothing', () => fails(attio.companies.get(NOWHERE), 404, 'not_found'));
  await check('companies.create, a value taken', () => fails(
    attio.companies.create({ domains: ['acme.example'] }), 400, 'uniqueness_conflict'));
  await check('companies.patch', async () => {
    const patched = await run(attio.companies.patch(companyId, { domains: ['more.example'], description: 'Makes it' }));
    assert.equal(patched.values.domains.length, 3);
    assert.equal(patched.values.description.value, 'Makes it');
  });
  await check('companies.update', async () => {
    const updated = await run(attio.companies.update(companyId, { domains: ['acme.example'] }));
    assert.deepEqual(updated.values.domains.map((one) => one.root_domain), ['acme.example']);
    assert.equal(updated.values.name.value, 'Acme');
  });
  await check('companies.assert of what is there', async () => {
    const asserted = await run(attio.companies.assert('domains', { domains: ['acme.example'], name: 'Acme Two' }));
    assert.equal(asserted.id.record_id, companyId);
    assert.equal(asserted.values.name.value, 'Acme Two');
  });
  const person = await check('people.create', async () => {
    const created = await run(attio.people.create({
      name: { first_name: 'Zoe', last_name: 'Quill', full_name: 'Zoe Quill' },
      email_addresses: ['zoe@acme.example'],
      company: { target_object: 'companies', target_record_id: companyId },
      job_title: 'CTO',
    }));
    assert.equal(created.values.name.full_name, 'Zoe Quill');
    assert.equal(created.values.email_addresses[0].email_root_domain, 'acme.example');
    assert.equal(created.values.company.target_record_id, companyId);
    return created;
  });
  await check('people.list with a filter', async () => {
    const found = await run(attio.people.list({ filter: { email_addresses: 'zoe@acme.example' } }));
    assert.deepEqual(ids(found), ids([person]));
  });
  await check('people.patch, a phone number', () => run(attio.people.patch(person.id.record_id, {
    phone_numbers: [{ original_phone_number: '+15558675309', country_code: 'US' }],
  })));
  await check('people.list, with phone numbers', () => run(attio.people.list()));
  await check('companies.list, sorted, limit and offset', async () => {
    const sorts = [{ attribute: 'name', direction: 'asc' }];
    const all = await run(attio.companies.list({ sorts }));
    assert.deepEqual(ids(await run(attio.companies.list({ sorts, limit: 2, offset: 1 }))), ids(all).slice(1, 3));
  });
  await check('companies.listAttributeValues', async () => {
    const values = await run(attio.companies.listAttributeValues(companyId, 'name', { show_historic: true }));
    assert.deepEqual(values.map((one) => one.value), ['Acme', 'Acme Two']);
  });
  await check('ships.create, an object of its own', async () => {
    await send('/v2/objects/ships/attributes', {
      title: 'Name', description: null, api_slug: 'name', type: 'text', is_required: false, is_unique: false, is_multiselect: false,
      config: {},
    });
    assert.equal((await run(attio.ships.create({ name: 'Titania' }))).values.name.value, 'Titania');
  });
  await check('deals.list', () => run(attio.deals.list()));

  // lists and entries
  await check('lists.create', async () => {
    const list = await run(attio.lists.create({
      name: 'Pipeline', api_slug: 'pipeline', parent_object: 'companies', workspace_access: 'full-access', workspace_member_access: [],
    }));
    assert.deepEqual(list.parent_object, ['companies']);
    assert.equal(list.workspace_access, 'full-access');
  });
  await check('lists.update', async () => {
    assert.equal((await run(attio.lists.update('pipeline', { name: 'Sales' }))).name, 'Sales');
  });
  await check('lists.get', async () => assert.equal((await run(attio.lists.get('pipeline'))).name, 'Sales'));
  await check('lists.list', async () => {
    assert.deepEqual((await run(attio.lists.list())).map((one) => one.api_slug), ['pipeline']);
  });
  const parent = { parent_record_id: companyId, parent_object: 'companies', entry_values: {} };
  const entry = await check('lists.pipeline.create', async () => {
    const created = await run(attio.lists.pipeline.create(parent));
    assert.equal(created.parent_record_id, companyId);
    assert.equal(created.entry_values.entry_id.value, created.id.entry_id);
    return created;
  });
  const entryId = entry.id.entry_id;
  await check('lists.pipeline.assert', async () => {
    assert.equal((await run(attio.lists.pipeline.assert(parent))).id.entry_id, entryId);
  });
  await check('lists.pipeline.get', async () => {
    assert.equal((await run(attio.lists.pipeline.get(entryId))).parent_object, 'companies');
  });
  await check('lists.pipeline.update', async () => {
    assert.equal((await run(attio.lists.pipeline.update(entryId, { entry_values: {} }))).id.entry_id, entryId);
  });
  await check('lists.pipeline.patch', async () => {
    assert.equal((await run(attio.lists.pipeline.patch(entryId, { entry_values: {} }))).id.entry_id, entryId);
  });
  await check('lists.pipeline.list', async () => {
    assert.deepEqual((await run(attio.lists.pipeline.list())).map((one) => one.id.entry_id), [entryId]);
  });
  await check('lists.pipeline.listAttributeValues', async () => {
    const values = await run(attio.lists.pipeline.listAttributeValues(entryId, 'entry_id'));
    assert.deepEqual(values.map((one) => one.value), [entryId]);
  });
  await check('companies.listEntries', async () => {
    const entries = await run(attio.companies.listEntries(companyId));
    assert.deepEqual(entries.map((one) => [one.list_api_slug, one.entry_id]), [['pipeline', entryId]]);
  });
  await check('lists.pipeline.assert, two with one parent', async () => {
    await run(attio.lists.pipeline.create(parent));
    await fails(attio.lists.pipeline.assert(parent), 400, 'multiple_match_results');
  });
  await check('lists.pipeline.delete', async () => {
    await run(attio.lists.pipeline.delete(entryId));
    await fails(attio.lists.pipeline.get(entryId), 404, 'not_found');
  });

  // notes
  const note = await check('notes.create', async () => {
    const created = await run(attio.notes.create({
      parent_object: 'companies', parent_record_id: companyId, title: 'Call', format: 'markdown', content: 'A **bold** plan',
    }));
    assert.equal(created.content_plaintext, 'A bold plan');
    assert.match(created.content_markdown, /\*\*bold\*\*/);
    assert.deepEqual(created.tags, []);
    return created;
  });
  const noteId = note.id.note_id;
  await check('notes.get', async () => assert.equal((await run(attio.notes.get(noteId))).title, 'Call'));
  await check('notes.list', async () => {
    const notes = await run(attio.notes.list({ parent_object: 'companies', parent_record_id: companyId, limit: 5 }));
    assert.deepEqual(notes.map((one) => one.id.note_id), [noteId]);
  });
  await check('notes.delete', async () => {
    await run(attio.notes.delete(noteId));
    await fails(attio.notes.get(noteId), 404, 'not_found');
  });

  // tasks
  const deadline = '2031-12-31T17:00:00.000Z';
  const task = await check('tasks.create', async () => {
    const created = await run(attio.tasks.create({
      content: 'Call Acme', format: 'plaintext', deadline_at: deadline, is_completed: false,
      linked_records: [{ target_object: 'companies', target_record_id: companyId }],
      assignees: [{ referenced_actor_type: 'workspace-member', referenced_actor_id: memberId }],
    }));
    assert.equal(DateTime.formatIso(created.deadline_at), deadline);
    assert.equal(created.linked_records[0].target_record_id, companyId);
    return created;
  });
  const taskId = task.id.task_id;
  await check('tasks.get', async () => assert.equal((await run(attio.tasks.get(taskId))).content_plaintext, 'Call Acme'));
  await check('tasks.update', async () => {
    assert.equal((await run(attio.tasks.update(taskId, { is_completed: true }))).is_completed, true);
  });
  await check('tasks.list', async () => {
    const list = (is_completed) => run(attio.tasks.list({ linked_object: 'companies', linked_record_id: companyId, is_completed, sort: 'created_at:desc' }));
    assert.deepEqual((await list(true)).map((one) => one.id.task_id), [taskId]);
    assert.deepEqual(await list(false), []);
  });
  await check('tasks.delete', async () => {
    await run(attio.tasks.delete(taskId));
    await fails(attio.tasks.get(taskId), 404, 'not_found');
  });

  // comments and threads
  await check('comments.create', () => run(attio.comments.create({
    thread_id: NOWHERE, content_plaintext: 'Well done', record_id: companyId, author_id: memberId,
  })));
  const comment = await check('(a comment, made without the client)', async () => {
    return send('/v2/comments', {
      format: 'plaintext', content: 'Well done', author: { type: 'workspace-member', id: memberId },
      record: { object: 'companies', record_id: companyId },
    });
  });
  const commentId = comment.id.comment_id;
  await check('comments.get', async () => {
    const got = await run(attio.comments.get(commentId));
    assert.equal(got.content_plaintext, 'Well done');
    assert.equal(got.resolved_at, null);
    assert.equal(got.resolved_by, null);
  });
  await check('threads.list', async () => {
    const threads = await run(attio.threads.list({ object: 'companies', record_id: companyId }));
    assert.deepEqual(threads.map((one) => one.comments[0].id.comment_id), [commentId]);
  });
  await check('threads.get', async () => {
    assert.equal((await run(attio.threads.get(comment.thread_id))).comments.length, 1);
  });
  await check('comments.delete', async () => {
    await run(attio.comments.delete(commentId));
    await fails(attio.threads.get(comment.thread_id), 404, 'not_found');
  });

  // webhooks
  const webhook = await check('webhooks.create', async () => {
    const created = await run(attio.webhooks.create({
      target_url: 'https://hooks.example/attio', subscriptions: [{ event_type: 'record.created', filter: null }],
    }));
    assert.match(created.secret, /^[0-9a-f]{64}$/);
    assert.equal(created.status, 'active');
    return created;
  });
  const webhookId = webhook.id.webhook_id;
  await check('webhooks.get', async () => {
    assert.deepEqual((await run(attio.webhooks.get(webhookId))).subscriptions, [{ event_type: 'record.created', filter: null }]);
  });
  await check('webhooks.update', async () => {
    const updated = await run(attio.webhooks.update(webhookId, { target_url: 'https://hooks.example/other' }));
    assert.equal(updated.target_url, 'https://hooks.example/other');
  });
  await check('webhooks.list', async () => {
    assert.deepEqual((await run(attio.webhooks.list({ limit: 10 }))).map((one) => one.id.webhook_id), [webhookId]);
  });
  await check('webhooks.delete', async () => {
    await run(attio.webhooks.delete(webhookId));
    await fails(attio.webhooks.get(webhookId), 404, 'not_found');
  });

  await check('companies.delete', async () => {
    await run(attio.companies.delete(companyId));
    await fails(attio.companies.get(companyId), 404, 'not_found');
  });
  await check('objects.list with an unknown token', async () => {
    const stranger = ManagedRuntime.make(layer('sk_unknown'));
    const exit = await stranger.runPromiseExit(Effect.flatMap(Attio, (client) => client.objects.list()));
    await stranger.dispose();
    assert.ok(Exit.isFailure(exit));
    assert.equal(Cause.squash(exit.cause)._tag, 'AttioUnauthorizedError');
  });
  await runtime.dispose();
});
