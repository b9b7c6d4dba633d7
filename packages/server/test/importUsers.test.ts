import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { type Asker, type Floor, openFloor } from './floor.ts'
import { importing, tableOf } from './importing.ts'
import { unique } from './made.ts'
import { RecordKeeping } from './recordKeeping.ts'

const { document, imported, sentences, statementsFor } = importing('importUsers')

let floor: Floor
let admin: Asker
before(async () => {
  floor = await openFloor()
  admin = floor.admin
  await admin.get('mutation { createTeam(input: { name: "Night" }) { team { id } } }')
})

const mail = (stem: string): string => `${unique(stem)}@people.example`

const people = async () =>
  (
    await admin.get('{ users { edges { node { email name roles { name } teams { name } } } } }')
  ).users.edges.map(({ node }: { node: object }) => node)

test('people come in with their roles and teams, and cannot log in before they are given a password', async () => {
  const [rosa, ilya] = [mail('rosa'), mail('ilya')]
  const text = `E-mail,Name,Roles,Teams,Badge\n${rosa},Rosa Marin,"Operator, Quality Engineer",Night,B-1\n${ilya.toUpperCase()},Ilya,,,\n`
  assert.equal((await imported(admin, text)).createdCount, 2)
  const found = (await people()).filter(({ email }: { email: string }) => [rosa, ilya].includes(email))
  assert.deepEqual(
    found.toSorted((a: { name: string }, b: { name: string }) => (a.name < b.name ? 1 : -1)),
    [
      {
        email: rosa,
        name: 'Rosa Marin',
        roles: [{ name: 'Operator' }, { name: 'Quality Engineer' }],
        teams: [{ name: 'Night' }],
      },
      { email: ilya, name: 'Ilya', roles: [], teams: [] },
    ],
  )
  assert.deepEqual((await new RecordKeeping(floor).verify()).findings, [])
})

test('every cell that is wrong is named with its remedy, and nobody is let in', async () => {
  const elsewhere = await (await openFloor()).person()
  const [here, twice] = [mail('here'), mail('twice')]
  await imported(admin, `email,name,badge\n${here},Here,B-7\n`)
  const before = (await people()).length
  const text = [
    'email,name,roles,teams,site,badge',
    `${here},Again,,,,`,
    `${elsewhere.email},Far,,,,`,
    `${twice},One,,,,B-8`,
    `${twice},Two,,,,B-8`,
    `${mail('a')},A,Emperor,,,`,
    `${mail('b')},B,,Day,,`,
    `${mail('c')},C,,,Mars,B-7`,
    'nowhere,D,,,,',
    `${mail('e')},,,,,`,
  ].join('\n')
  const told = await sentences(admin, text)
  assert.deepEqual(
    told.map((sentence) => sentence.replace(/Choose from .*/, 'Choose.')),
    [
      'Row 2, email: is the login of somebody who is there already. Take the row out, or say that people who are there are skipped.',
      'Row 3, email: is a login of another organization here. Use another mail address.',
      'Row 5, email: repeats that of row 4. Take one of them out, or correct it.',
      'Row 5, badge: repeats that of row 4. Take one of them out, or correct it.',
      'Row 6, roles: there is no role "Emperor". Choose.',
      'Row 7, teams: there is no team "Day". Choose.',
      'Row 8, badge: is the badge of somebody who is there. Give each person a badge of her own.',
      'Row 8, site: there is no site "Mars". Choose.',
      told[8],
      'Row 10, name: is blank. Fill it in.',
    ],
  )
  assert.match(told[8] ?? '', /^Row 9, email: /)
  assert.equal((await people()).length, before)
})

test('whoever may let people in, but not give roles, imports no column of roles', async () => {
  const lacking = (permission: string): Asker['caller'] => ({
    ...admin.caller,
    permissions: new Set([...admin.caller.permissions].filter((one) => one !== permission)),
  })
  for (const [permission, column] of [
    ['AttachRoleToUser', 'roles'],
    ['AddUserToTeam', 'teams'],
    ['CreateUser', 'badge'],
  ] as const) {
    const asker = floor.as(lacking(permission))
    for (const dryRun of [true, false]) {
      const input = { text: `email,name,${column}\n${mail('x')},X,\n`, dryRun }
      assert.deepEqual(await asker.refused(document, { input }), ['PERMISSION'], `${permission} ${dryRun}`)
    }
  }
})

test('five hundred people with roles and teams take as many statements as one', async () => {
  const counts = await statementsFor(
    floor,
    [1, 50, 500].map((count) =>
      tableOf('email,name,roles,teams', count, (nth) => `n${nth}.${mail('many')},N ${nth},Operator,Night`),
    ),
  )
  assert.deepEqual(counts, [counts[0], counts[0], counts[0]])
  const skipped = await imported(admin, `email,name\n${(await people())[0].email},Again\n`, {
    existing: 'SKIP',
  })
  assert.deepEqual([skipped.createdCount, skipped.skippedCount], [0, 1])
})
