import { test } from 'node:test'
import { openFloor } from './floor.ts'
import { openHttpApi } from './httpApi.ts'
test('x', async () => {
  const floor = await openFloor(); const api = openHttpApi(floor)
  console.log(JSON.stringify(await api.post(floor.admin, '{"query":"mutation ($input: TeamToUserInput!) { addUserToTeam(input: $input) { __typename } }","variables":{"input":null}}')))
  console.log(JSON.stringify(await api.post(floor.admin, '[{"query":"mutation ($input: TeamToUserInput!) { addUserToTeam(input: $input) { __typename } }","variables":{"input":null}}]')))
})
