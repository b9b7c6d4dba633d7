import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { countStatements } from './countStatements.ts'
import { aStandardStep, aStepIn, make, newVersion } from './drafting.ts'
import { sha256, show } from './fileDesk.ts'
import { type FolderText, importDocument, openFolderDesk, text, torqueStep as torque } from './folderDesk.ts'
import { goldenProcedure } from './goldenProcedure.ts'
import { aCertificateKind, aLabel, aPart, aPlace, aReleasedMbom, release, unique } from './made.ts'
import { RecordKeeping } from './recordKeeping.ts'

const desk = await openFolderDesk()
const { floor, admin, ask, exported, upload, imported } = desk

/** A procedure with everything that a version can hold. */
async function aWholeProcedure(): Promise<number> {
  const draft = await goldenProcedure(floor)
  const [nut, place, label] = [await aPart(admin), await aPlace(admin), await aLabel(admin)]
  const pump = await aPart(admin)
  await aReleasedMbom(admin, pump.id, [{ partId: nut.id, quantity: 5 }])
  const { mboms } = await ask('query ($id: ID!) { mboms: part(id: $id) { mboms { mbomItems { id } } } }', {
    id: pump.id,
  })
  let parentId: number | null = null
  let deepest = 0
  for (const title of ['One', 'Two', 'Three', 'Four', 'Five']) {
    const step: { readonly id: number } = await aStepIn(admin, draft.id, title, {
      parentId,
      locationId: place.id,
      leadTime: 3_600,
      required: title !== 'Five',
      content: `Do **${title}**.`,
    })
    parentId = step.id
    deepest = step.id
  }
  const before = await aStepIn(admin, draft.id, '#!: "true"')
  await make(admin, 'createStepEdge', {
    stepId: before.id,
    upstreamStepId: deepest,
    minimumLag: 0,
    maximumLag: 90,
  })
  await ask('mutation ($input: LabelToItemInput!) { addLabelToItem(input: $input) { labelId } }', {
    input: { entityId: deepest, labelId: label.id },
  })
  for (const [key, value] of [
    ['weight', 1.5],
    ['note', 'true'],
    ['hot', true],
    ['of', ['a', 'b']],
  ] as const)
    await ask(
      'mutation ($input: UpdateStepAttributeInput!) { updateStepAttribute(input: $input) { stepAttribute { key } } }',
      {
        input: { stepId: deepest, key, value },
      },
    )
  await ask(
    'mutation ($input: CreateStepMBomItemAssociationInput!) { createStepMbomItemAssociation(input: $input) { stepMbomItemAssociation { id } } }',
    { input: { stepId: deepest, mbomItemId: mboms.mboms[0].mbomItems[0].id, quantity: 3 } },
  )
  const standard = await aStandardStep(admin, unique('Torque'))
  for (const _use of ['first', 'second'])
    await make(admin, 'copyStep', { stepId: standard.id, procedureId: draft.id })
  const picture = await desk.aFile(deepest, 'Where it goes.PNG', 'picture', show)
  await desk.aFile(deepest, 'scope.pdf', 'scope')
  const { step } = await ask('query ($id: ID!) { step(id: $id) { _etag } }', { id: deepest })
  const kinds = [await aCertificateKind(admin), await aCertificateKind(admin)]
  await make(admin, 'updateStep', {
    id: deepest,
    etag: step._etag,
    certificateKindIds: kinds.map(({ id: kind }) => kind),
    content: `Look:\n\n![Where it *goes*](sha256:${picture.sha256})\n\n\`\`\`\n![x](../files/${picture.sha256}.png)\n\`\`\``,
  })
  return draft.id
}

test('a version with all that one can hold comes back byte for byte, as a procedure of its own and as the next draft', async () => {
  const id = await aWholeProcedure()
  const folder = await exported(id)
  assert.deepEqual(
    folder.files.map((file) => [file.path, file.sha256]).toSorted(),
    [
      [`files/${sha256('picture')}.png`, sha256('picture')],
      [`files/${sha256('scope')}.pdf`, sha256('scope')],
    ].toSorted(),
  )
  const own = await imported(folder, { asNew: true })
  assert.equal(own.version, 1)
  const again = await exported(own.procedureId)
  assert.deepEqual(again.texts, folder.texts)
  assert.deepEqual(
    again.files.map(({ path }) => path),
    folder.files.map(({ path }) => path),
  )
  await release(admin, id)
  const next = await imported(folder, { procedureId: id })
  assert.equal(next.version, 2)
  assert.deepEqual((await exported(next.procedureId)).texts, folder.texts)
  const keys = async (procedureId: number): Promise<unknown> =>
    (
      await ask('query ($id: ID!) { procedure(id: $id) { steps { title stepKeyId } } }', {
        id: procedureId,
      })
    ).procedure.steps
  assert.deepEqual(await keys(next.procedureId), await keys(id), 'the next draft has the same steps')
  const frozen = async (procedureId: number): Promise<string> =>
    (await ask('query ($id: ID!) { procedure(id: $id) { digest } }', { id: procedureId })).procedure.digest
  await release(admin, next.procedureId)
  assert.equal(await frozen(next.procedureId), await frozen(id), 'what it freezes into is the same')
  const { findings } = await new RecordKeeping(floor).verify()
  // The unit, role and part of the golden procedure were written past the record, under ids of their own.
  assert.deepEqual(
    findings.filter((finding) => !JSON.stringify(finding).includes('800000000000')),
    [],
  )
})

test('steps, fields and dependencies that people write by hand become a draft', async () => {
  const bolt = await upload('bolt.png', 'bolt')
  const { importProcedure: made } = await ask(importDocument, {
    input: {
      files: [{ path: 'files/bolt.png', upload: bolt }],
      texts: [
        text(
          'procedure.md',
          '---',
          `title: ${unique('Pump')}`,
          'steps:',
          '  - step: torque',
          '  - step: close',
          '---',
        ),
        text(
          'steps/torque.md',
          '---',
          'title: Torque',
          'fields:',
          '  - name: Torque',
          '    type: NUMBER',
          '    maximum: 9.50',
          '---',
          '',
          '<script>alert(1)</script> [x](javascript:alert(1))',
          '',
          '![Bolt](../files/bolt.png)',
        ),
        text(
          'steps/close.md',
          '---\r',
          'title: Close\r',
          'after:\r',
          '  - step: torque\r',
          '    minimumLag: 60\r',
          '---\r',
        ),
      ],
    },
  })
  const seen = await ask(
    `query ($id: ID!) { procedure(id: $id) { steps { title content slateContent upstreamStepIds assets { filename } fields { number name maximum } } } }`,
    { id: made.procedureId },
  )
  const [torque, close] = seen.procedure.steps
  assert.deepEqual(
    [torque.fields, torque.assets],
    [[{ number: 1, name: 'Torque', maximum: 9.5 }], [{ filename: 'bolt.png' }]],
  )
  assert.match(torque.content, /^\\<script\\>alert\(1\)\\<\/script\\> \\\[x\\\]\(javascript:alert\(1\)\)/)
  assert.equal(close.upstreamStepIds.length, 1)
  const [, , second] = (await exported(made.procedureId)).texts
  assert.equal(second?.path, 'steps/torque.md', 'names of files are kept')
})

test('a procedure with an open draft takes no folder, and one of two with a title is named', async () => {
  const title = unique('Pump')
  const texts = [text('procedure.md', '---', `title: ${title}`, '---')]
  const first = (await ask(importDocument, { input: { texts } })).importProcedure
  assert.deepEqual((await ask(importDocument, { input: { texts } })).refused, ['DRAFT_EXISTS'])
  await ask(importDocument, { input: { texts, asNew: true } })
  assert.deepEqual((await ask(importDocument, { input: { texts } })).refused, ['INVALID_INPUT'])
  assert.deepEqual(
    (await ask(importDocument, { input: { texts, procedureId: first.procedureId } })).refused,
    ['DRAFT_EXISTS'],
  )
  const reader = await desk.tokenOf(await floor.person({ roles: ['Operator'] }))
  assert.deepEqual((await ask(importDocument, { input: { texts, asNew: true } }, reader)).refused, [
    'PERMISSION',
  ])
  const controlled = [text('procedure.md', '---', 'title: Secret', 'exportControlled: true', '---')]
  const planner = await desk.tokenOf(await floor.person({ roles: ['Planner'] }))
  assert.deepEqual((await ask(importDocument, { input: { texts: controlled } }, planner)).refused, [
    'PERMISSION',
  ])
})

test('the next draft keeps what is the same step by the name of its file, and numbers new fields on', async () => {
  const title = unique('Pump')
  const field = ['fields:', '  - name: Torque', '    type: NUMBER']
  const made = (
    await ask(importDocument, {
      input: {
        texts: [
          text('procedure.md', '---', `title: ${title}`, 'steps:', '  - step: torque', '---'),
          torque(...field),
        ],
      },
    })
  ).importProcedure
  await release(admin, made.procedureId)
  const drafted = await newVersion(
    admin,
    (await ask('query ($id: ID!) { procedure(id: $id) { familyId } }', { id: made.procedureId })).procedure
      .familyId,
  )
  const folder = await exported(drafted.id)
  assert.deepEqual(
    folder.texts.map(({ path }) => path),
    ['procedure.md', 'steps/torque.md'],
  )
  await release(admin, drafted.id)
  const other = torque('fields:', '  - name: Angle', '    type: NUMBER')
  const next = (
    await ask(importDocument, {
      input: {
        texts: [text('procedure.md', '---', `title: ${title}`, 'steps:', '  - step: torque', '---'), other],
      },
    })
  ).importProcedure
  const { procedure } = await ask(
    'query ($id: ID!) { procedure(id: $id) { version steps { stepKeyId fields { name number } } } }',
    { id: next.procedureId },
  )
  assert.deepEqual(procedure, {
    version: 3,
    steps: [{ stepKeyId: drafted.steps[0]?.stepKeyId, fields: [{ name: 'Angle', number: 2 }] }],
  })
})

test('an import takes as many statements for five hundred steps as for one', async () => {
  const texts = (steps: number): readonly FolderText[] => {
    const names = Array.from({ length: steps }, (_, nth) => `s${nth}`)
    return [
      text(
        'procedure.md',
        '---',
        `title: ${unique('Pump')}`,
        'steps:',
        ...names.map((name) => `  - step: ${name}`),
        '---',
      ),
      ...names.map((name) =>
        text(
          `steps/${name}.md`,
          '---',
          `title: ${name}`,
          'fields:',
          '  - name: A',
          '    type: NUMBER',
          '---',
        ),
      ),
    ]
  }
  const counts: number[] = []
  for (const steps of [1, 50, 500]) {
    const input = { texts: texts(steps), asNew: true }
    counts.push(await countStatements(floor.performer, () => admin.get(importDocument, { input })))
  }
  assert.deepEqual(counts, [counts[0], counts[0], counts[0]])
})

const word = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
  fc.constantFrom(
    'true',
    'null',
    '1.50',
    '- a',
    '#x',
    'a: b',
    '"',
    "'",
    '---',
    '*a',
    '&b',
    '!c',
    '{}',
    '[',
    '|',
    '>',
    '%',
    '@',
    '`',
    'a #1',
    '~',
    '\\',
  ),
)
const clean = (given: string): string =>
  given.replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '').normalize('NFC')
const named = word.map(
  (given) =>
    clean(given)
      .replaceAll(/[\t\n]/g, ' ')
      .trim() || 'x',
)
const freely = fc
  .array(fc.oneof(word, fc.constantFrom('\n', ' ', '\t')), { maxLength: 6 })
  .map((parts) => clean(parts.join('')))
const quoted = (value: string): string => JSON.stringify(value)

test('whatever people write comes back byte for byte', async () => {
  const field = fc.record({
    name: named,
    helpText: freely,
    display: named,
    options: fc.uniqueArray(named, { maxLength: 3 }),
  })
  const step = fc.record({
    title: named,
    body: freely,
    fields: fc.array(field, { maxLength: 3 }),
    parent: fc.nat(),
    attribute: freely,
  })
  const procedure = fc.record({ title: named, description: freely, steps: fc.array(step, { maxLength: 5 }) })
  await fc.assert(
    fc.asyncProperty(procedure, async ({ title, description, steps }) => {
      const outline = steps.map((_, nth) => `  - step: s${nth}`)
      const texts = [
        text(
          'procedure.md',
          '---',
          `title: ${quoted(title)}`,
          `description: ${quoted(description)}`,
          ...(outline.length > 0 ? ['steps:'] : []),
          ...outline,
          '---',
        ),
        ...steps.map(({ title, body, fields, attribute }, nth) =>
          text(
            `steps/s${nth}.md`,
            '---',
            `title: ${quoted(title)}`,
            'attributes:',
            `  - {key: note, type: STRING, value: ${quoted(attribute)}}`,
            ...(fields.length > 0 ? ['fields:'] : []),
            ...fields.map(
              ({ name, helpText, display, options }) =>
                `  - {name: ${quoted(name)}, type: SELECT, helpText: ${quoted(helpText)}, display: ${quoted(display)}, options: ${quoted(options as never)}}`,
            ),
            '---',
            '',
            body,
          ),
        ),
      ]
      const { procedureId } = await imported({ texts, files: [] }, { asNew: true })
      const folder = await exported(procedureId)
      const again = await imported(folder, { asNew: true })
      assert.deepEqual((await exported(again.procedureId)).texts, folder.texts)
    }),
    { numRuns: 8 },
  )
})
