import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Actor } from '../access/actor.ts'
import { type FieldDefinition, plainField, plainStep, type StepDefinition } from '../step/stepDefinition.ts'
import { unreachableStates } from '../transitions.ts'
import { approvalsWanted, redlineRoles } from './approvalsWanted.ts'
import { diffContent, diffDefinitions } from './diffDefinitions.ts'
import { withEditedField, withField, withoutField } from './editField.ts'
import { definitionAt, keptRecords } from './keptRecords.ts'
import { orderUnchanged } from './redlineOrder.ts'
import { redlineStatuses, redlineTransitions, whyNotMoveRedline } from './redlineStatus.ts'
import {
  placeAtRedline,
  type RedlineInReview,
  statusOnceApplied,
  whyNotApplyRedline,
  whyNotDecideRedline,
  whyNotSound,
  whyNotStartRedline,
} from './whyNotRedline.ts'

const { engineer, quality } = redlineRoles
const paragraph = (text: string) => ({ type: 'paragraph', children: [{ text }] }) as const
const torque: FieldDefinition = {
  ...plainField,
  number: 1,
  name: 'Torque',
  type: 'NUMBER',
  limits: { ...plainField.limits, max: '10' as never },
}
const remark: FieldDefinition = { ...plainField, number: 2, name: 'Remark', type: 'STRING' }
const step: StepDefinition = {
  ...plainStep,
  title: 'Tighten',
  content: [paragraph('Slowly.'), paragraph('Twice.')],
  fields: [torque, remark],
}
const node = {
  id: '12',
  parentId: null,
  number: '3',
  title: 'Tighten',
  required: true,
  status: 'REDLINE',
  isHeading: false,
  upstream: [],
  finishedAt: null,
} as const
const open = { id: '1', canceledAt: null, completedAt: null, heldAt: null, hold: null }
const actor = (userId: string, ...roleIds: string[]): Actor => ({
  userId,
  isApiKey: false,
  roleIds,
  permissions: new Set(),
})
const wanted = [
  { role: { id: 'e', name: engineer }, count: 1 },
  { role: { id: 'q', name: quality }, count: 1 },
]
const inReview: RedlineInReview = {
  id: '7',
  status: 'IN_REVIEW',
  change: 'MODIFY',
  step: node,
  before: step,
  after: { ...step, title: 'Tighten well' },
  order: orderUnchanged,
  steps: [node],
  links: [],
  authorIds: ['maya'],
  required: wanted,
  decisions: [],
}
const codes = (refusals: readonly { readonly code: string }[]) => refusals.map(({ code }) => code)

test('every state of a redline is reached, and what is applied or canceled moves no more', () => {
  assert.deepEqual(unreachableStates(redlineTransitions, redlineStatuses, 'DRAFT'), [])
  for (const status of ['APPLIED', 'CANCELED'] as const)
    for (const action of Object.keys(redlineTransitions) as (keyof typeof redlineTransitions)[])
      assert.equal(whyNotMoveRedline(action, status)?.code, 'REDLINE_TRANSITION', `${action} ${status}`)
})

test('a change is told part by part, with what was there before and what is there after', () => {
  const after = withEditedField({ ...step, title: 'Tighten well' }, 1, {
    maximum: '12' as never,
    required: true,
  })
  assert.deepEqual(
    diffDefinitions(step, after).map(({ part, name, member, before, after: is }) => [
      part,
      name,
      member,
      before,
      is,
    ]),
    [
      ['title', '', null, 'Tighten', 'Tighten well'],
      ['field', 'Torque', 'required', false, true],
      [
        'field',
        'Torque',
        'limits',
        { min: null, max: '10', target: null, tolerance: null },
        { min: null, max: '12', target: null, tolerance: null },
      ],
    ],
  )
  assert.deepEqual(diffDefinitions(step, structuredClone(step)), [])
  const [gone] = diffDefinitions(step, withoutField(step, 2))
  assert.deepEqual([gone?.part, gone?.name, gone?.member, gone?.after], ['field', 'Remark', null, null])
  const [turned] = diffDefinitions(step, { ...step, fields: [remark, torque] })
  assert.deepEqual([turned?.member, turned?.before, turned?.after], ['order', [1, 2], [2, 1]])
})

test('text is compared block by block: what stayed, went and came, in reading order', () => {
  const after = [paragraph('Slowly.'), paragraph('Then check.'), paragraph('Twice.')]
  assert.deepEqual(
    diffContent([...step.content, paragraph('Done.')], after).map(({ kind, content }) => [kind, content]),
    [
      ['SAME', [paragraph('Slowly.')]],
      ['ADDED', [paragraph('Then check.')]],
      ['SAME', [paragraph('Twice.')]],
      ['REMOVED', [paragraph('Done.')]],
    ],
  )
  assert.deepEqual(diffContent([], []), [])
})

test('an engineer approves every redline, and quality where it touches what is checked', () => {
  const of = (after: StepDefinition, more: object = {}) =>
    approvalsWanted({ change: 'MODIFY', before: step, after, isEngineerWanted: true, ...more })
  assert.deepEqual(of({ ...step, title: 'Tighten well' }), [engineer])
  assert.deepEqual(of(withField(step, 3, { name: 'Colour', type: 'STRING' })), [engineer])
  for (const after of [
    withEditedField(step, 1, { maximum: '12' as never }),
    withEditedField(step, 2, { required: true }),
    withEditedField(step, 2, { type: 'SIGNOFF' }),
    withoutField(step, 1),
    withField(step, 3, { name: 'Inspected', type: 'SIGNOFF' }),
    withField(step, 3, { name: 'Tool', type: 'TOOL' }),
    { ...step, mandatory: true },
    { ...step, gates: [{ kind: 'APPROVAL', when: 'BEFORE_START', roles: [] } as const] },
  ])
    assert.deepEqual(of(after), [engineer, quality], JSON.stringify(diffDefinitions(step, after)))
  assert.deepEqual(of(step, { change: 'REMOVE' }), [engineer, quality])
  assert.deepEqual(of({ ...step, title: 'Tighten well' }, { isEngineerWanted: false }), [])
})

test('values stay where their field did not change', () => {
  const kept = keptRecords(step, withEditedField(step, 1, { maximum: '12' as never }))
  assert.deepEqual([kept.keepsField(1), kept.keepsField(2), kept.keepsField(3)], [false, true, false])
})

test('cells stay where neither their row nor their column changed', () => {
  const column = (number: number, header: string) =>
    ({ number, header, type: 'STRING', options: [], unit: null, signoffRole: null, readOnly: false }) as const
  const row = (number: number) => ({ number, required: false, allowNotApplicable: false, cells: [] })
  const grid = { ...step, columns: [column(1, 'A'), column(2, 'B')], rows: [row(1), row(2)] }
  const kept = keptRecords(grid, {
    ...grid,
    columns: [column(1, 'A'), column(2, 'C')],
    rows: [row(1), { ...row(2), required: true }],
  })
  const places = [1, 2].flatMap((r) => [1, 2].map((c) => kept.keepsCell({ row: r, column: c })))
  assert.deepEqual(places, [true, false, false, false])
})

test('every attempt has the definition by which it was worked', () => {
  const applied = [
    { baseDefinitionId: 'first', appliedAttempt: 2 },
    { baseDefinitionId: 'second', appliedAttempt: 4 },
  ]
  assert.deepEqual(
    [1, 2, 3, 4, 5].map((attempt) => definitionAt('third', applied, attempt)),
    ['first', 'second', 'second', 'third', 'third'],
  )
  assert.equal(definitionAt('only', [], 1), 'only')
})

test('one redline at a time is open on a step, and it takes a reason', () => {
  const facts = { run: open, step: { ...node, status: 'TODO' } as const, open: null, reason: 'worn thread' }
  assert.deepEqual(whyNotStartRedline(facts), [])
  assert.deepEqual(codes(whyNotStartRedline({ ...facts, reason: ' ' })), ['REASON_REQUIRED'])
  assert.deepEqual(codes(whyNotStartRedline({ ...facts, open: { id: '7', author: 'Maya' } })), [
    'REDLINE_OPEN',
  ])
  assert.deepEqual(codes(whyNotStartRedline({ ...facts, step: { ...node, status: 'COMPLETE' } })), [
    'RUN_STEP_TRANSITION',
  ])
})

test('what reads as before, or is not valid, goes no further', () => {
  assert.deepEqual(codes(whyNotSound({ ...inReview, after: step })), ['REDLINE_INVALID'])
  assert.deepEqual(codes(whyNotSound({ ...inReview, after: { ...step, title: '' } })), ['REDLINE_INVALID'])
  assert.deepEqual(whyNotSound(inReview), [])
  assert.deepEqual(whyNotSound({ ...inReview, change: 'REMOVE', after: step }), [])
})

test('nobody approves what he wrote, twice, or without a role that is wanted; a rejection says why', () => {
  const decide = (
    who: Actor,
    decision: 'APPROVED' | 'REJECTED' = 'APPROVED',
    more: Partial<RedlineInReview> = {},
  ) => codes(whyNotDecideRedline(open, { ...inReview, ...more }, { decision, comment: null }, who))
  assert.deepEqual(decide(actor('omar', 'e')), [])
  assert.deepEqual(decide(actor('maya', 'e')), ['SEPARATION_OF_DUTIES'])
  assert.deepEqual(decide(actor('omar')), ['ROLE_REQUIRED'])
  assert.deepEqual(decide(actor('omar', 'e'), 'REJECTED'), ['REASON_REQUIRED'])
  const decisions = [{ userId: 'omar', roleId: 'e', decision: 'APPROVED' }] as const
  assert.deepEqual(decide(actor('omar', 'e'), 'APPROVED', { decisions }), ['SEPARATION_OF_DUTIES'])
  assert.deepEqual(decide(actor('omar', 'e'), 'APPROVED', { status: 'DRAFT' }), ['REDLINE_TRANSITION'])
})

test('a person fills the place that is open', () => {
  const decisions = [{ userId: 'omar', roleId: 'e', decision: 'APPROVED' }] as const
  assert.equal(placeAtRedline(inReview, actor('dana', 'e', 'q'))?.id, 'e')
  assert.equal(placeAtRedline({ ...inReview, decisions }, actor('dana', 'e', 'q'))?.id, 'q')
  assert.equal(placeAtRedline(inReview, actor('dana')), null)
})

test('a redline is applied once everybody has approved who is wanted; a draft where nobody is', () => {
  const one = { userId: 'omar', roleId: 'e', decision: 'APPROVED' } as const
  const both = [one, { userId: 'quinn', roleId: 'q', decision: 'APPROVED' } as const]
  assert.deepEqual(codes(whyNotApplyRedline(open, inReview)), ['APPROVALS_MISSING'])
  assert.deepEqual(codes(whyNotApplyRedline(open, { ...inReview, decisions: [one] })), ['APPROVALS_MISSING'])
  assert.deepEqual(whyNotApplyRedline(open, { ...inReview, decisions: both }), [])
  assert.deepEqual(whyNotApplyRedline(open, { ...inReview, status: 'DRAFT', required: [] }), [])
  assert.deepEqual(codes(whyNotApplyRedline(open, { ...inReview, status: 'DRAFT' })), ['APPROVALS_MISSING'])
  assert.deepEqual(codes(whyNotApplyRedline(open, { ...inReview, status: 'REJECTED', decisions: both })), [
    'REDLINE_TRANSITION',
  ])
})

test('a step that came from a quality hold goes back to it, unless the person may release it', () => {
  const hold = { kind: 'QUALITY', reason: 'scratch', causedBy: 'quinn' } as const
  const quality = { ...actor('quade'), permissions: new Set(['ReleaseQualityHold'] as const) }
  assert.equal(statusOnceApplied(null, actor('maya')), 'TODO')
  assert.equal(statusOnceApplied(hold, actor('maya')), 'HOLD')
  assert.equal(statusOnceApplied(hold, quality), 'TODO')
  assert.equal(statusOnceApplied(hold, { ...quality, userId: 'quinn' }), 'HOLD')
  assert.equal(statusOnceApplied({ ...hold, kind: 'MATERIAL' }, actor('maya')), 'TODO')
})
