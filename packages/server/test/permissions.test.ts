import assert from 'node:assert/strict'
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { defaultPermissionsOf, defaultRoleNames } from '@traveler/domain/access/defaultRoles.ts'
import { isPermission, permissionsByNoun } from '@traveler/domain/access/permissions.ts'
import { Refused } from '@traveler/domain/refusal.ts'
import { perform } from '../src/operation/perform.ts'
import { operations } from '../src/operations.ts'
import { openFloor } from './floor.ts'

const sources = join(import.meta.dirname, '..', 'src')
const golden = join(import.meta.dirname, 'golden', 'permissions.txt')

/** Permission by default role, and the operations that each permission lets somebody perform. */
function matrix(): string {
  const columns = defaultRoleNames.map((name) => name.toLowerCase().replaceAll(' ', '-'))
  const held = defaultRoleNames.map((name) => new Set<string>(defaultPermissionsOf(name)))
  const marks = (permission: string): string =>
    columns
      .map((name, nth) =>
        (held[nth]?.has(permission) ? 'x' : '.').padStart(Math.ceil(name.length / 2)).padEnd(name.length),
      )
      .join('  ')
  const line = (permission: string): string => {
    const carried = operations
      .filter((operation) => operation.permission === permission)
      .map(({ name }) => name)
    return `${permission.padEnd(34)}${marks(permission)}  ${carried.sort().join(' ')}`.trimEnd()
  }
  const nouns = Object.entries(permissionsByNoun).map(([noun, names]) =>
    [`# ${noun}`, ...names.map(line)].join('\n'),
  )
  return `${`${''.padEnd(34)}${columns.join('  ')}  operations`}\n${nouns.join('\n')}\n`
}

test('who may do what is as it was reviewed', () => {
  const printed = matrix()
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(golden, printed)
  assert.equal(
    printed,
    readFileSync(golden, 'utf8'),
    'review the change and run this test with UPDATE_GOLDEN=1',
  )
})

test('every operation has a permission of the table, and a name of its own', () => {
  const withoutPermission = operations.filter(({ permission }) => !isPermission(permission))
  assert.deepEqual(
    withoutPermission.map(({ name }) => name),
    [],
  )
  assert.equal(new Set(operations.map(({ name }) => name)).size, operations.length)
})

test('every act of the floor stands in the register', () => {
  const acts = globSync('*/*.ts', { cwd: sources }).flatMap((file) => {
    const [, name] = /^export const (\w+): Operation</m.exec(readFileSync(join(sources, file), 'utf8')) ?? []
    return name === undefined ? [] : [name]
  })
  const registered = new Set(operations.map(({ name }) => name))
  assert.deepEqual(
    acts.filter((name) => !registered.has(name)),
    [],
    'add them to the register of their nouns',
  )
})

test('every operation refuses a caller who lacks its permission, and names it', async () => {
  const { performer, admin } = await openFloor()
  const caller = { ...admin.caller, permissions: new Set<never>() }
  for (const operation of operations) {
    const acts = [{ operation, input: {}, parse: () => assert.fail('the input was looked at') }]
    const door = { name: operation.name, acts, idempotency: null, occurredAt: null }
    await assert.rejects(perform(performer, caller, door), (error) => {
      assert.ok(error instanceof Refused, operation.name)
      assert.deepEqual(error.refusals, [{ code: 'PERMISSION', permission: operation.permission }])
      return true
    })
  }
})
