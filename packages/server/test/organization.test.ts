import assert from 'node:assert/strict'
import { test } from 'node:test'
import { statement } from '../src/db/statement.ts'
import { openFloor } from './floor.ts'

const list = '{ organizationSettings { name value isDefault meaning _etag } }'
const change =
  'mutation ($input: UpdateOrganizationSettingInput!) { updateOrganizationSetting(input: $input) { organizationSetting { name value isDefault _etag } } }'
const update =
  'mutation ($input: UpdateOrganizationInput!) { updateOrganization(input: $input) { organization { name _etag settings { rules { enabled } runs { enforceValidPartProcedure } } } } }'

interface Shown {
  readonly name: string
  readonly value: unknown
  readonly isDefault: boolean
}

test('every setting has a default, a meaning, and the value that the organization chooses', async () => {
  const floor = await openFloor()
  const { organizationSettings } = await floor.admin.get(list)
  const idle = organizationSettings.find(({ name }: Shown) => name === 'signingIdleMinutes')
  assert.deepEqual(
    { ...idle, meaning: '' },
    { name: 'signingIdleMinutes', value: 15, isDefault: true, meaning: '', _etag: null },
  )
  const chosen = (await floor.admin.get(change, { input: { name: 'signingIdleMinutes', value: 10 } }))
    .updateOrganizationSetting
  const { value, isDefault, _etag } = chosen.organizationSetting
  assert.deepEqual({ value, isDefault }, { value: 10, isDefault: false })
  const input = { name: 'signingIdleMinutes', value: 20, etag: _etag }
  await floor.admin.get(change, { input })
  assert.deepEqual(await floor.admin.refused(change, { input }), ['CONCURRENCY_ERROR'])
  assert.deepEqual(await floor.admin.refused(change, { input: { name: 'signingIdleMinutes', value: 0 } }), [
    'INVALID_INPUT',
  ])
  assert.deepEqual(await floor.admin.refused(change, { input: { name: 'colour', value: 'red' } }), [
    'INVALID_INPUT',
  ])
})

test('a change of a setting is an event that says who chose what', async () => {
  const floor = await openFloor()
  await floor.admin.get(change, { input: { name: 'developmentBuildsAllowed', value: true } })
  const [event] = await floor.rows<{ body: string }>(
    statement(`select body from event where type = 'SETTING_CHANGED'`),
  )
  const { actor, values, facts } = JSON.parse(event?.body ?? '{}')
  assert.equal(actor.user, floor.admin.id)
  assert.equal(values.organization_setting.insert[0].value, true)
  assert.deepEqual(facts, { setting: 'developmentBuildsAllowed' })
})

test('one update renames the organization and chooses how it works, by the names of the contract', async () => {
  const floor = await openFloor()
  const { me } = await floor.admin.get('{ me { organization { id _etag } } }')
  const { id, _etag: etag } = me.organization
  const settings = { rules: { enabled: true }, runs: { enforceValidPartProcedure: true } }
  const { organization } = (
    await floor.admin.get(update, { input: { id, etag, name: 'New Works', settings } })
  ).updateOrganization
  assert.deepEqual({ ...organization, _etag: '' }, { name: 'New Works', _etag: '', settings })
  assert.deepEqual(await floor.admin.refused(update, { input: { id, etag, name: 'Old Works' } }), [
    'CONCURRENCY_ERROR',
  ])
})

test('issues can be dispositioned from the first day: the types are there, with who approves them', async () => {
  const floor = await openFloor()
  const { issueDispositionTypes } = await floor.admin.get(
    `{ issueDispositionTypes(sort: [TITLE_ASC]) { edges { node { title kind active
      issueDispositionTypeRoles { count issueApprovalGateType role { name } } } } } }`,
  )
  const types = issueDispositionTypes.edges.map((edge: { node: { title: string } }) => edge.node)
  assert.deepEqual(
    types.map(({ title }: { title: string }) => title),
    ['Repair', 'Return to supplier', 'Rework', 'Scrap', 'Use as is'],
  )
  assert.deepEqual(types[2], {
    title: 'Rework',
    kind: 'REWORK',
    active: true,
    issueDispositionTypeRoles: [
      { count: 1, issueApprovalGateType: 'IN_PROGRESS', role: { name: 'Quality Engineer' } },
      { count: 1, issueApprovalGateType: 'RESOLVED', role: { name: 'Quality Engineer' } },
    ],
  })
})

test('an organization neither sees nor changes another', async () => {
  const [floor, other] = [await openFloor(), await openFloor()]
  const query = 'query ($id: ID!) { organization(id: $id) { name } }'
  assert.equal((await floor.admin.get(query, { id: other.organizationId })).organization, null)
  const input = { id: other.organizationId, etag: 'a'.repeat(32), name: 'Taken' }
  assert.deepEqual(await floor.admin.refused(update, { input }), ['NOT_FOUND'])
})

test('a planner changes neither settings nor the name', async () => {
  const floor = await openFloor()
  const planner = await floor.person({ roles: ['Planner'] })
  assert.deepEqual(await planner.refused(change, { input: { name: 'signingIdleMinutes', value: 10 } }), [
    'PERMISSION',
  ])
  const input = { id: floor.organizationId, etag: 'a'.repeat(32), name: 'Taken' }
  assert.deepEqual(await planner.refused(update, { input }), ['PERMISSION'])
})

test('an organization has sites with their own clocks', async () => {
  const floor = await openFloor()
  const create =
    'mutation ($input: CreateSiteInput!) { createSite(input: $input) { site { id _etag timeZone } } }'
  const made = await floor.admin.get(create, { input: { name: 'Austin', timeZone: 'America/Chicago' } })
  assert.deepEqual(await floor.admin.refused(create, { input: { name: 'Austin', timeZone: 'UTC' } }), [
    'ALREADY_EXISTS',
  ])
  assert.deepEqual(await floor.admin.refused(create, { input: { name: 'Mars', timeZone: 'Mars/Olympus' } }), [
    'INVALID_INPUT',
  ])
  const { id, _etag } = made.createSite.site
  const change =
    'mutation ($input: UpdateSiteInput!) { updateSite(input: $input) { site { name timeZone } } }'
  const changed = await floor.admin.get(change, { input: { id, etag: _etag, timeZone: 'America/Denver' } })
  assert.deepEqual(changed.updateSite.site, { name: 'Austin', timeZone: 'America/Denver' })
  assert.deepEqual(await floor.admin.refused(change, { input: { id, etag: _etag, name: 'Waco' } }), [
    'CONCURRENCY_ERROR',
  ])
  const { sites } = await floor.admin.get('{ sites(sort: [NAME_ASC]) { edges { node { name } } } }')
  assert.deepEqual(sites.edges, [{ node: { name: 'Austin' } }, { node: { name: 'Main site' } }])
})

test('a device’s secret is shown once, and a repeated request shows the device without it', async () => {
  const floor = await openFloor()
  const create =
    'mutation { createDevice(input: {name: "Bench"}) { deviceToken device { id name archived } } }'
  const first = (await floor.admin.get(create, {}, { key: 'once' })).createDevice
  assert.match(first.deviceToken, new RegExp(`^${floor.organizationId}\\.[\\w-]{43}$`))
  const again = (await floor.admin.get(create, {}, { key: 'once' })).createDevice
  assert.deepEqual(again, { ...first, deviceToken: null })
  assert.deepEqual(await floor.admin.refused(create), ['ALREADY_EXISTS'])
  const { devices } = await floor.admin.get(
    '{ devices(filters: {archived: {eq: false}}) { edges { node { name site { name } } } } }',
  )
  assert.deepEqual(devices.edges, [{ node: { name: 'Bench', site: null } }])
})
