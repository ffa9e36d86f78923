// attio-ts-sdk: its SDK layer, and its generated endpoints where the layer has no method.
import assert from 'node:assert/strict';
import {
  createAttioSdk, deleteV2FilesByFileId, filters, getFirstValue, getSelectTitles, getV2Meetings, getV2Self, getV2Webhooks,
  isAttioNotFound, patchV2WebhooksByWebhookId, postV2Comments, postV2FilesUpload, postV2Lists,
  postV2ByTargetByIdentifierAttributes, postV2ByTargetByIdentifierAttributesByAttributeOptions, postV2Webhooks, value,
} from 'attio-ts-sdk';
import { checkClient } from '../lib/check.mjs';

const NOWHERE = '00000000-0000-4000-8000-000000000000';

await checkClient('attio-ts-sdk', async (check, address) => {
  const sdk = createAttioSdk({ apiKey: 'sk_emulator', baseUrl: address });
  const { client } = sdk;
  const names = (records) => records.map((record) => getFirstValue(record, 'name').value);
  const data = async (call) => {
    const { data: body, error } = await call;
    assert.equal(error, undefined);
    return body.data;
  };

  // objects
  await check('objects.list', async () => {
    const slugs = (await sdk.objects.list()).map((object) => object.api_slug);
    assert.deepEqual(slugs, ['people', 'companies', 'deals']);
  });
  await check('objects.get', async () => assert.equal((await sdk.objects.get({ object: 'companies' })).plural_noun, 'Companies'));
  await check('objects.create', async () => {
    assert.equal((await sdk.objects.create({ apiSlug: 'ships', singularNoun: 'Ship', pluralNoun: 'Ships' })).api_slug, 'ships');
  });
  await check('objects.update', async () => {
    const ship = await sdk.objects.update({ object: 'ships', pluralNoun: 'Vessels' });
    assert.equal(ship.plural_noun, 'Vessels');
    assert.equal(ship.singular_noun, 'Ship');
  });

  // metadata
  await check('metadata.listAttributes', () => sdk.metadata.listAttributes({ target: 'objects', identifier: 'companies' }));
  await check('metadata.findAttribute', () => sdk.metadata.findAttribute({ target: 'objects', identifier: 'deals', type: 'status' }));
  await check('metadata.schema', () => sdk.metadata.schema({ target: 'objects', identifier: 'companies' }));
  await check('metadata.getAttribute of a text', () => sdk.metadata.getAttribute({ target: 'objects', identifier: 'deals', attribute: 'name' }));
  await check('metadata.getAttribute of a currency', async () => {
    const attribute = await sdk.metadata.getAttribute({ target: 'objects', identifier: 'deals', attribute: 'value' });
    assert.equal(attribute.type, 'currency');
    assert.equal(attribute.config.currency.default_currency_code, 'USD');
  });
  await check('metadata.getAttributeStatuses', async () => {
    const statuses = await sdk.metadata.getAttributeStatuses({ target: 'objects', identifier: 'deals', attribute: 'stage' });
    assert.deepEqual(statuses.map((status) => status.title), ['Lead', 'In Progress', 'Won 🎉', 'Lost']);
  });
  await check('metadata.listAllowedValues', async () => {
    const allowed = await sdk.metadata.listAllowedValues({ target: 'objects', identifier: 'deals', attribute: 'stage', type: 'status' });
    assert.deepEqual(allowed.map(({ title, archived }) => [title, archived]).at(0), ['Lead', false]);
  });
  await check('postV2ByTargetByIdentifierAttributesByAttributeOptions', async () => {
    const option = await data(postV2ByTargetByIdentifierAttributesByAttributeOptions({
      client, path: { target: 'objects', identifier: 'companies', attribute: 'categories' }, body: { data: { title: 'Boats' } },
    }));
    assert.equal(option.title, 'Boats');
    assert.equal(option.is_archived, false);
  });
  await check('metadata.getAttributeOptions', async () => {
    const options = await sdk.metadata.getAttributeOptions({ target: 'objects', identifier: 'companies', attribute: 'categories' });
    assert.ok(options.some((option) => option.title === 'Boats'));
  });

  // records
  const company = await check('records.create', async () => {
    const created = await sdk.records.create({
      object: 'companies',
      values: {
        name: value.string('Acme'),
        domains: value.domain('acme.example'),
        description: value.text('Makes everything'),
        primary_location: value.location({ locality: 'Paris', countryCode: 'FR' }),
      },
    });
    assert.deepEqual(names([created]), ['Acme']);
    assert.equal(getFirstValue(created, 'domains').root_domain, 'acme.example');
    assert.equal(getFirstValue(created, 'primary_location').country_code, 'FR');
    return created;
  });
  const recordId = company.id.record_id;
  await check('records.get', async () => assert.deepEqual(await sdk.records.get({ object: 'companies', recordId }), company));
  await check('records.update', async () => {
    const updated = await sdk.records.update({ object: 'companies', recordId, values: { categories: value.select('Boats') } });
    assert.deepEqual(getSelectTitles(updated, 'categories'), ['Boats']);
    assert.deepEqual(names([updated]), ['Acme']);
  });
  await check('records.upsert of what is there', async () => {
    const upserted = await sdk.records.upsert({
      object: 'companies', matchingAttribute: 'domains', values: { domains: value.domain('acme.example'), name: value.string('Acme Two') },
    });
    assert.equal(upserted.id.record_id, recordId);
    assert.deepEqual(names([upserted]), ['Acme Two']);
  });
  const other = await check('records.upsert of what is new', async () => {
    const upserted = await sdk.records.upsert({
      object: 'companies', matchingAttribute: 'domains', values: { domains: value.domain('other.example'), name: value.string('Other') },
    });
    assert.notEqual(upserted.id.record_id, recordId);
    return upserted;
  });
  const person = await check('records.create with a reference, a name, a phone', async () => {
    const created = await sdk.records.create({
      object: 'people',
      values: {
        name: value.personalName({ first_name: 'Zoe', last_name: 'Quill', full_name: 'Zoe Quill' }),
        email_addresses: value.email('zoe@acme.example'),
        phone_numbers: value.phone('+15558675309'),
        company: value.recordReference({ targetObject: 'companies', targetRecordId: recordId }),
      },
    });
    assert.equal(getFirstValue(created, 'name').full_name, 'Zoe Quill');
    assert.equal(getFirstValue(created, 'phone_numbers').country_code, 'US');
    assert.equal(getFirstValue(created, 'company').target_record_id, recordId);
    return created;
  });
  await check('records.create with a status and a currency', async () => {
    const created = await sdk.records.create({
      object: 'deals',
      values: {
        name: value.string('Acme order'),
        stage: value.status('Lead'),
        value: value.currency(1234.5),
        owner: [{ workspace_member_email_address: 'olivia@example.com' }],
      },
    });
    assert.equal(getFirstValue(created, 'stage').status.title, 'Lead');
    assert.equal(getFirstValue(created, 'value').currency_value, 1234.5);
    assert.equal(getFirstValue(created, 'value').currency_code, 'USD');
  });
  await check('records.query, contains', async () => {
    assert.deepEqual(names(await sdk.records.query({ object: 'companies', filter: filters.contains('name', 'Acme') })), ['Acme Two']);
  });
  await check('records.query, and, or, not, sorted', async () => {
    const found = await sdk.records.query({
      object: 'companies',
      filter: filters.and(
        filters.or(filters.startsWith('name', 'Glob'), filters.endsWith('name', 'Two'), filters.eq('name', 'Other')),
        filters.not(filters.eq('name', 'Other')),
      ),
      sorts: [{ attribute: 'name', direction: 'desc' }],
    });
    assert.deepEqual(names(found), ['Globex', 'Acme Two']);
  });
  await check('records.query, limit and offset', async () => {
    const sorts = [{ attribute: 'name', direction: 'asc' }];
    const [, second] = names(await sdk.records.query({ object: 'companies', sorts, limit: 2 }));
    assert.deepEqual(names(await sdk.records.query({ object: 'companies', sorts, limit: 1, offset: 1 })), [second]);
  });
  await check('records.query, in and not empty', async () => {
    const found = await sdk.records.query({
      object: 'companies',
      filter: filters.and(filters.in('name', ['Other', 'Globex']), filters.notEmpty('domains')),
    });
    assert.deepEqual(names(found).sort(), ['Globex', 'Other']);
  });
  await check('records.query, between', async () => {
    assert.deepEqual(names(await sdk.records.query({ object: 'deals', filter: filters.between('value', 1234.5, 1234.6) })), ['Acme order']);
  });
  await check('records.query, path', async () => {
    const found = await sdk.records.query({
      object: 'people', filter: filters.path([['people', 'company'], ['companies', 'name']], { value: 'Acme Two' }),
    });
    assert.deepEqual(found.map((one) => one.id.record_id), [person.id.record_id]);
  });
  await check('records.query, every page', async () => {
    const all = await sdk.records.query({ object: 'people', paginate: true, limit: 3 });
    assert.equal(all.length, 11);
    assert.equal(new Set(all.map((one) => one.id.record_id)).size, 11);
  });
  await check('records.query, as a stream', async () => {
    let seen = 0;
    for await (const one of sdk.records.query({ object: 'people', paginate: 'stream', limit: 4, maxItems: 6 })) {
      assert.ok(getFirstValue(one, 'name').full_name);
      seen += 1;
    }
    assert.equal(seen, 6);
  });
  await check('records.query, unknown attribute', async () => {
    await assert.rejects(sdk.records.query({ object: 'people', filter: filters.eq('shoe_size', 44) }),
      { status: 400, code: 'filter_error' });
  });
  await check('records.getMany', async () => {
    const ids = [other.id.record_id, recordId];
    const found = await sdk.records.getMany({ object: 'companies', recordIds: ids, preserveOrder: true, notFound: 'throw' });
    assert.deepEqual(found.map((one) => one.id.record_id), ids);
  });
  await check('records.create, a value taken', async () => {
    await assert.rejects(sdk.records.create({ object: 'companies', values: { domains: value.domain('acme.example') } }),
      { status: 400, code: 'uniqueness_conflict' });
  });
  await check('search.records', async () => {
    const found = await sdk.search.records({ query: 'acme two', objects: ['companies'], limit: 5 });
    assert.deepEqual(found.map((one) => [one.record_text, one.object_slug]), [['Acme Two', 'companies']]);
  });

  // members and token
  const [member] = await check('workspaceMembers.list', async () => {
    const members = await sdk.workspaceMembers.list();
    assert.deepEqual(members.map((one) => one.email_address), ['olivia@example.com', 'liam@example.com']);
    return members;
  });
  const memberId = member.id.workspace_member_id;
  await check('workspaceMembers.get', async () => {
    assert.deepEqual(await sdk.workspaceMembers.get({ workspaceMemberId: memberId }), member);
  });
  await check('getV2Self', async () => {
    const { data: self } = await getV2Self({ client });
    assert.equal(self.active, true);
    assert.equal(self.workspace_id, company.id.workspace_id);
  });

  // lists and entries
  const list = await check('postV2Lists', async () => {
    const created = await data(postV2Lists({
      client,
      body: { data: { name: 'Pipeline', api_slug: 'pipeline', parent_object: 'companies', workspace_access: 'full-access', workspace_member_access: [] } },
    }));
    assert.deepEqual(created.parent_object, ['companies']);
    return created;
  });
  await check('postV2ByTargetByIdentifierAttributes of a list', async () => {
    const attribute = await data(postV2ByTargetByIdentifierAttributes({
      client,
      path: { target: 'lists', identifier: 'pipeline' },
      body: {
        data: {
          title: 'Budget', description: null, api_slug: 'budget', type: 'currency', is_required: false, is_unique: false,
          is_multiselect: false, config: { currency: { default_currency_code: 'EUR', display_type: 'symbol' } },
        },
      },
    }));
    assert.equal(attribute.config.currency.default_currency_code, 'EUR');
  });
  await check('lists.list', async () => assert.deepEqual((await sdk.lists.list()).map((one) => one.api_slug), ['pipeline']));
  await check('lists.get', async () => assert.equal((await sdk.lists.get({ list: 'pipeline' })).id.list_id, list.id.list_id));
  const entry = await check('lists.addEntry', async () => {
    const added = await sdk.lists.addEntry({
      list: 'pipeline', parentObject: 'companies', parentRecordId: recordId, entryValues: { budget: [{ currency_value: 500 }] },
    });
    assert.equal(added.parent_record_id, recordId);
    assert.equal(added.entry_values.budget[0].currency_value, 500);
    return added;
  });
  const entryId = entry.id.entry_id;
  await check('lists.addEntry without values', async () => {
    const added = await sdk.lists.addEntry({ list: 'pipeline', parentObject: 'companies', parentRecordId: other.id.record_id });
    assert.deepEqual(added.entry_values.budget, []);
  });
  await check('lists.updateEntry', async () => {
    const updated = await sdk.lists.updateEntry({ list: 'pipeline', entryId, entryValues: { budget: [{ currency_value: 750 }] } });
    assert.equal(updated.entry_values.budget[0].currency_value, 750);
  });
  await check('lists.queryEntries', async () => {
    const found = await sdk.lists.queryEntries({ list: 'pipeline', filter: filters.gte('budget', 700) });
    assert.deepEqual(found.map((one) => one.id.entry_id), [entryId]);
  });
  await check('lists.queryEntries by the parent record', async () => {
    const found = await sdk.lists.queryEntries({
      list: 'pipeline', filter: filters.parentRecordContains({ list: 'pipeline', object: 'companies', attribute: 'name', value: 'Acme' }),
    });
    assert.deepEqual(found.map((one) => one.id.entry_id), [entryId]);
  });
  await check('lists.queryEntries by the ID of the parent record', async () => {
    const found = await sdk.lists.queryEntries({
      list: 'pipeline', filter: filters.parentRecordId({ list: 'pipeline', object: 'companies', recordId }),
    });
    assert.deepEqual(found.map((one) => one.id.entry_id), [entryId]);
  });
  await check('lists.queryEntries, every page', async () => {
    assert.equal((await sdk.lists.queryEntries({ list: 'pipeline', paginate: true, limit: 1 })).length, 2);
  });
  await check('lists.removeEntry', async () => {
    assert.equal(await sdk.lists.removeEntry({ list: 'pipeline', entryId }), true);
    assert.equal((await sdk.lists.queryEntries({ list: 'pipeline' })).length, 1);
  });

  // notes
  const note = await check('notes.create', async () => {
    const created = await sdk.notes.create({
      parentObject: 'companies', parentRecordId: recordId, title: 'Call', format: 'markdown', content: '# Plan\n\nA **bold** one',
    });
    assert.equal(created.content_plaintext, 'Plan\nA bold one');
    return created;
  });
  const noteId = note.id.note_id;
  await check('notes.get', async () => assert.deepEqual(await sdk.notes.get({ noteId }), note));
  await check('notes.list', async () => {
    const found = await sdk.notes.list({ parentObject: 'companies', parentRecordId: recordId, paginate: true, limit: 50 });
    assert.deepEqual(found, [note]);
  });
  await check('notes.delete', async () => {
    assert.equal(await sdk.notes.delete({ noteId }), true);
    await assert.rejects(sdk.notes.get({ noteId }), isAttioNotFound);
  });

  // tasks
  const task = await check('tasks.create', async () => {
    const created = await sdk.tasks.create({
      data: {
        content: 'Call Acme', format: 'plaintext', deadline_at: '2031-12-31T17:00:00Z', is_completed: false,
        linked_records: [{ target_object: 'companies', target_record_id: recordId }],
        assignees: [{ referenced_actor_type: 'workspace-member', referenced_actor_id: memberId }],
      },
    });
    assert.equal(created.content_plaintext, 'Call Acme');
    assert.equal(Date.parse(created.deadline_at), Date.parse('2031-12-31T17:00:00Z'));
    assert.equal(created.linked_records[0].target_record_id, recordId);
    assert.equal(created.assignees[0].referenced_actor_id, memberId);
    return created;
  });
  const taskId = task.id.task_id;
  await check('tasks.get', async () => assert.deepEqual(await sdk.tasks.get({ taskId }), task));
  await check('tasks.update', async () => {
    assert.equal((await sdk.tasks.update({ taskId, data: { is_completed: true } })).is_completed, true);
  });
  await check('tasks.list', async () => {
    const linkedRecord = { object: 'companies', recordId };
    const list = (isCompleted) => sdk.tasks.list({ linkedRecord, assignee: 'olivia@example.com', isCompleted, sort: 'created_at:desc', paginate: true });
    assert.deepEqual((await list(true)).map((one) => one.id.task_id), [taskId]);
    assert.deepEqual(await list(false), []);
  });
  await check('tasks.delete', async () => {
    await sdk.tasks.delete({ taskId });
    await assert.rejects(sdk.tasks.get({ taskId }), isAttioNotFound);
  });

  // files
  const upload = { object: 'people', record_id: person.id.record_id, file: new File(['Hello, file'], 'hello.txt', { type: 'text/plain' }) };
  await check('postV2FilesUpload', () => data(postV2FilesUpload({ client, body: upload })));
  const fileId = await check('(a file, uploaded without the client)', async () => {
    const form = new FormData();
    Object.entries(upload).forEach(([name, part]) => form.append(name, part));
    const answer = await fetch(`${address}/v2/files/upload`, { method: 'POST', headers: { authorization: 'Bearer sk_emulator' }, body: form });
    assert.equal(answer.status, 201);
    return (await answer.json()).data.id.file_id;
  });
  await check('files.listForPerson', async () => {
    const files = await sdk.files.listForPerson({ personId: person.id.record_id });
    assert.deepEqual(files.map((one) => one.id.file_id), [fileId]);
  });
  await check('files.list, every page', async () => {
    const files = await sdk.files.list({ object: 'people', recordId: person.id.record_id, paginate: true, limit: 1 });
    assert.deepEqual(files.map((one) => one.name), ['hello.txt']);
  });
  await check('files.get', async () => assert.equal((await sdk.files.get({ fileId })).name, 'hello.txt'));
  await check('files.getDownloadUrl', async () => {
    const response = await fetch(await sdk.files.getDownloadUrl({ fileId }));
    assert.equal(await response.text(), 'Hello, file');
  });
  await check('files.download', async () => assert.equal(await sdk.files.download({ fileId, parseAs: 'text' }), 'Hello, file'));
  await check('deleteV2FilesByFileId', async () => {
    const { error } = await deleteV2FilesByFileId({ client, path: { file_id: fileId } });
    assert.equal(error, undefined);
    await assert.rejects(sdk.files.get({ fileId }), isAttioNotFound);
  });

  // comments, webhooks, meetings
  await check('postV2Comments', async () => {
    const comment = await data(postV2Comments({
      client,
      body: { data: { format: 'plaintext', content: 'Well done', author: { type: 'workspace-member', id: memberId }, record: { object: 'companies', record_id: recordId } } },
    }));
    assert.equal(comment.content_plaintext, 'Well done');
  });
  const webhook = await check('postV2Webhooks', async () => {
    const created = await data(postV2Webhooks({
      client,
      body: { data: { target_url: 'https://hooks.example/attio', subscriptions: [{ event_type: 'record.created', filter: null }] } },
    }));
    assert.match(created.secret, /^[0-9a-f]{64}$/);
    return created;
  });
  await check('patchV2WebhooksByWebhookId', async () => {
    const changed = await data(patchV2WebhooksByWebhookId({
      client, path: { webhook_id: webhook.id.webhook_id }, body: { data: { target_url: 'https://hooks.example/other' } },
    }));
    assert.equal(changed.target_url, 'https://hooks.example/other');
  });
  await check('getV2Webhooks', async () => {
    assert.deepEqual((await data(getV2Webhooks({ client }))).map((one) => one.target_url), ['https://hooks.example/other']);
  });
  await check('getV2Meetings', async () => assert.ok(Array.isArray(await data(getV2Meetings({ client })))));

  // what is not there
  await check('records.get of nothing', async () => {
    await assert.rejects(sdk.records.get({ object: 'companies', recordId: NOWHERE }), isAttioNotFound);
  });
  await check('records.delete', async () => {
    assert.equal(await sdk.records.delete({ object: 'companies', recordId }), true);
    await assert.rejects(sdk.records.get({ object: 'companies', recordId }), isAttioNotFound);
  });
  await check('objects.list with an unknown token', async () => {
    const stranger = createAttioSdk({ apiKey: 'sk_unknown', baseUrl: address });
    await assert.rejects(stranger.objects.list(), { status: 401, code: 'unauthorized' });
  });
});
