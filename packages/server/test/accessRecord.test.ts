import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openAccess } from '../src/openAccess.ts'
import { DatabaseSource } from '../src/record/databaseSource.ts'
import { verifyOrganization } from '../src/record/verifyRecord.ts'
import { openFloor, password } from './floor.ts'
import { testDatabase } from './testDatabase.ts'

test('the record of who may what verifies after people came, changed, were locked and left', async () => {
  const floor = await openFloor()
  const { admin } = floor
  const access = openAccess(floor.performer)
  const bo = await floor.person({ roles: ['Operator', 'Admin'], cleared: true })
  await bo.get('mutation { createApiKey { apikey { id } } }')
  await admin.get('mutation ($input: SetPinInput!) { setPin(input: $input) { user { id } } }', {
    input: { id: bo.id, pin: '2468' },
  })
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const login = access.logIn({ email: bo.email, password: 'wrong horse', deviceToken: null })
    await assert.rejects(login, attempt < 4 ? /wrong/ : /locked/)
  }
  await admin.get('mutation ($input: UnlockSignerInput!) { unlockSigner(input: $input) { user { id } } }', {
    input: { id: bo.id },
  })
  await assert.rejects(access.logIn({ email: bo.email, password: 'wrong horse', deviceToken: null }), /wrong/)
  const changePassword =
    'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { user { _etag } } }'
  const changed = await bo.get(changePassword, { input: { password: `${password}!`, signature: bo.sign } })
  const etag = changed.changePassword.user._etag
  const update = 'mutation ($input: UpdateUserInput!) { updateUser(input: $input) { user { id } } }'
  await admin.get(update, { input: { id: bo.id, etag, name: 'Bo', badge: 'B1', deactivated: true } })
  const { roles } = await admin.get('{ roles(filters: {name: {eq: "Operator"}}) { edges { node { id } } } }')
  const detach = 'mutation ($input: RoleToUserInput!) { detachRoleFromUser(input: $input) { roleId } }'
  await admin.get(detach, { input: { userId: bo.id, roleId: roles.edges[0].node.id } })
  await admin.get(`mutation {
    createSite(input: {name: "Austin", timeZone: "America/Chicago"}) { site { id } }
    createDevice(input: {name: "Bench"}) { device { id } }
    updateOrganizationSetting(input: {name: "issueName", value: "Tag"}) { organizationSetting { name } }
  }`)
  const source = new DatabaseSource((await testDatabase()).owner, new Map())
  const organization = (await source.organizations()).find(({ id }) => id === floor.organizationId)
  assert.ok(organization)
  const { findings, checked } = await verifyOrganization(source, organization)
  assert.deepEqual(
    findings.filter(({ code }) => !code.startsWith('CHECKPOINT')),
    [],
  )
  assert.ok(checked.rows > 200, String(checked.rows))
})
