import { aStepIn, type DraftedProcedure, make, newDraft } from './drafting.ts'
import type { Floor } from './floor.ts'

/** Ids that a definition names, given by hand: the same in every run of the tests. */
const fixed = { unit: 8_000_000_000_001, role: 8_000_000_000_002, part: 8_000_000_000_003 } as const

/** One procedure with everything that a definition can hold. What it freezes into is committed. */
export async function goldenProcedure(floor: Floor): Promise<DraftedProcedure> {
  await writeNamed(floor)
  const { admin } = floor
  const draft = await newDraft(admin)
  await aStepIn(admin, draft.id, 'Plain')
  const rich = await aStepIn(admin, draft.id, 'Écrit', {
    slateContent: richContent,
    redoLimit: 3,
    mandatory: true,
  })
  await writeFields(floor, (await aStepIn(admin, draft.id, 'Record', { parentId: rich.id })).id)
  const gated = await aStepIn(admin, draft.id, 'Approve')
  const roles = [{ roleId: fixed.role, count: 2 }]
  await make(admin, 'createStepGate', { stepId: gated.id, kind: 'HOLD_POINT', stands: 'BEFORE_START', roles })
  await make(admin, 'createStepGate', {
    stepId: gated.id,
    kind: 'APPROVAL',
    stands: 'BEFORE_COMPLETION',
    roles,
  })
  await writeGrid(floor, (await aStepIn(admin, draft.id, 'Pins', { type: 'DATAGRID' })).id)
  return draft
}

async function writeNamed(floor: Floor): Promise<void> {
  const owner = await floor.owner()
  const stamp = `gen_random_uuid(), now(), now(), ${floor.admin.id}, ${floor.admin.id}`
  const columns = 'etag, created_at, updated_at, created_by, updated_by'
  const organization = floor.organizationId
  await owner.query(
    `insert into unit_of_measurement (organization_id, id, type, ${columns}) values (${organization}, ${fixed.unit}, 'N·m', ${stamp})`,
  )
  await owner.query(
    `insert into role (organization_id, id, name, ${columns}) values (${organization}, ${fixed.role}, 'Inspector', ${stamp})`,
  )
  await owner.query(`insert into part (organization_id, id, family_id, part_number, revision, part_type, is_latest_revision, ${columns})
values (${organization}, ${fixed.part}, ${fixed.part}, 'GOLD-1', 'A', 'PART', true, ${stamp})`)
}

const text = (words: string, marks: object = {}) => [{ text: words, ...marks }]

const richContent = [
  {
    children: [
      { type: 'h1', children: text('Safety') },
      {
        type: 'p',
        children: [
          { text: 'Wear ' },
          { text: 'gloves', bold: true },
          { text: ', ' },
          { text: 'always', italic: true },
        ],
      },
      {
        type: 'p',
        children: [
          { text: 'See ' },
          { type: 'a', url: 'https://example.com/sds', children: text('the sheet') },
        ],
      },
      { type: 'action_item', checked: false, children: text('Goggles on') },
      { type: 'callout', tone: 'warning', children: text('Hot: 200 °C') },
      { type: 'img', digest: 'ab'.repeat(32), alt: 'Where to hold it', children: text('') },
      { type: 'widget', version: 2, children: text('') },
    ],
  },
]

async function writeFields(floor: Floor, stepId: number): Promise<void> {
  const field = (name: string, type: string, more: object = {}) =>
    make(floor.admin, 'createStepField', { stepId, name, type, ...more })
  await field('Remark', 'STRING', { allowNotApplicable: true, helpText: 'Anything odd', display: 'wide' })
  const torque = await field('Torque', 'NUMBER', {
    required: true,
    unit: 'N·m',
    minimum: '9.50',
    maximum: '10.50',
    target: '10.0',
    tolerance: '0.5',
    outOfRange: 'CONCESSION',
    processInformation: true,
    concessionRoleId: fixed.role,
    perBatch: true,
  })
  await make(floor.admin, 'createStepFieldValidation', { fieldId: torque.id, functionId: 6, value: '0.00' })
  await make(floor.admin, 'createStepFieldValidation', { fieldId: torque.id, functionId: 3, value: 1 })
  await field('Clean', 'BOOLEAN')
  await field('Colour', 'SELECT', { options: ['red', 'green'] })
  await field('Defects', 'MULTISELECT', { options: ['scratch', 'dent'] })
  await field('Expires', 'DATE')
  await field('Done at', 'DATETIME')
  await field('Photo', 'FILE_ATTACHMENT')
  await field('Wrench', 'TOOL')
  await field('Helper', 'ION', { allowedIonType: 'USERS' })
  await field('Bolt', 'ION', { allowedIonType: 'PARTS', partId: fixed.part })
  await field('Verified', 'SIGNOFF', {
    signoffRoleId: fixed.role,
    verifies: torque.number,
    peerReviewRequired: true,
  })
}

async function writeGrid(floor: Floor, stepId: number): Promise<void> {
  const column = (header: string, type: string, more: object = {}) =>
    make(floor.admin, 'createDatagridColumn', { stepId, header, type, ...more })
  const pin = await column('Pin', 'STRING', { settable: false })
  const ohms = await column('Ohms', 'NUMBER')
  await column('Good', 'BOOLEAN')
  await column('Seen', 'SIGNOFF', { signoffRoleId: fixed.role })
  for (const [name, value] of [
    ['A1', '4.70'],
    ['A2', '10'],
  ] as const) {
    const row = await make(floor.admin, 'createDatagridRow', { stepId, required: name === 'A1' })
    await make(floor.admin, 'setDatagridValue', { rowId: row.id, columnId: pin.id, value: name })
    await make(floor.admin, 'setDatagridValue', { rowId: row.id, columnId: ohms.id, value })
  }
}
