import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { EvidenceIssue } from './evidenceIssue.ts'
import type { EvidencePack, EvidenceRun, EvidenceStep } from './evidencePack.ts'
import type { EvidenceRedline } from './evidenceRedline.ts'
import type { EvidenceLateEntry } from './evidenceReopening.ts'
import type { EvidenceTool } from './evidenceTool.ts'
import { type FoundInStep, missingEvidence } from './missingEvidence.ts'

const step: EvidenceStep = {
  id: '5',
  number: '1',
  title: 'Weld',
  status: 'COMPLETE',
  required: true,
  isHeading: false,
  definitionDigest: '',
  startedAt: null,
  startedBy: null,
  completedAt: null,
  completedBy: null,
  holdReason: null,
  failReason: null,
  skipReason: null,
  attempts: [],
  gates: [],
  certificates: [],
  sessions: [],
}
const person = { id: '1', name: 'Ada' }
const run: EvidenceRun = {
  id: '4',
  title: 'Run 4',
  purpose: 'BUILD',
  status: 'CANCELED',
  quantity: '1',
  orderReference: null,
  chargeNumber: null,
  description: null,
  procedure: { id: '3', title: 'Build', version: 1, digest: '' },
  mbom: null,
  workCenter: null,
  createdAt: '',
  createdBy: person,
  startedAt: null,
  completedAt: null,
  completedBy: null,
  outcome: null,
  canceledAt: '2026-03-01T06:00:00Z',
  cancelReason: 'late',
  heldAt: null,
  holdReason: null,
  concessions: [],
  lateEntries: [],
  redlines: [],
  tools: [],
  reopenings: [],
  signatures: [],
  steps: [step],
}
const pack: Omit<EvidencePack, 'missing'> = {
  format: 'traveler-evidence',
  version: 1,
  of: { kind: 'unit', id: '2' },
  organization: { name: 'Acme', domain: 'acme.example', timeZone: 'UTC', redlineEngineerApproval: true },
  recordedUntil: '',
  unit: {
    id: '2',
    partNumber: 'P-1',
    revision: 'A',
    partDescription: null,
    serialNumber: 'SN-1',
    lotNumber: null,
    quantity: '1',
    quantityScrapped: '0',
    unitOfMeasure: null,
    status: 'WIP',
    statusReason: null,
    place: null,
    qualityHold: false,
    qualityHoldReason: null,
  },
  runs: [run],
  issues: [],
  lines: [],
  contents: [],
  removals: [],
  asBuiltVersions: [],
  openedLines: [],
  receipts: [],
  kits: [],
  comments: [],
  files: [],
  definitions: [],
  chains: [],
}
const openIssue: EvidenceIssue = {
  id: '17',
  title: 'Crack',
  status: 'PENDING',
  foundOn: null,
  stepId: null,
  attempt: null,
  about: [],
  cause: null,
  expected: null,
  disposition: null,
  dispositionType: null,
  kind: null,
  raisedBy: person,
  raisedAt: '',
  resolvedBy: null,
  resolvedAt: null,
  approvals: [],
  concessions: [],
  signatures: [],
  actions: [],
}
const lateEntry: EvidenceLateEntry = {
  id: '6',
  step: '1',
  attempt: 1,
  performedBy: person,
  performedAt: '',
  recordedBy: person,
  recordedAt: '',
  reason: 'no network',
  fields: ['Torque'],
  signature: '9',
  withdrawnAt: null,
  withdrawReason: null,
}
const redline: EvidenceRedline = {
  id: '8',
  step: '1',
  change: 'MODIFY',
  status: 'DRAFT',
  reason: 'the drawing says 14',
  issue: null,
  authors: [person],
  createdAt: '',
  baseDigest: null,
  definitionDigest: null,
  changes: [],
  required: [],
  approvals: [],
  appliedAt: null,
  appliedBy: null,
  appliedAttempt: null,
}
const tool: EvidenceTool = {
  id: '10',
  name: 'TW-1 W-1',
  step: '1',
  attempt: 1,
  field: 'Wrench',
  at: '2026-03-01T06:00:00Z',
  by: person,
  servicedAt: null,
  result: null,
  dueAt: null,
  standing: 'IN_SERVICE',
  doubtedAt: null,
}
const nothing = {
  stepId: '5',
  missingFields: [],
  missingSignOffs: [],
  outOfRange: [],
  verifyAfterReopening: false,
  isAccepted: false,
  skipRolesMissing: [],
}
const said = (held: Partial<typeof pack>, found: Partial<FoundInStep> = {}, isAsBuiltKept = true) =>
  missingEvidence({ ...pack, ...held }, [
    { runId: '4', isAsBuiltKept, steps: [{ ...nothing, ...found }] },
  ]).map(({ what }) => what)
const withStep = (changed: Partial<EvidenceStep>) => ({
  runs: [{ ...run, steps: [{ ...step, ...changed }] }],
})

test('a record that holds everything lacks nothing', () => {
  assert.deepEqual(said({}), [])
})

test('each thing that a unit lacks is said alone', () => {
  assert.deepEqual(said({ unit: { ...pack.unit, serialNumber: null } }), ['It has neither serial nor lot.'])
  assert.deepEqual(said({ unit: { ...pack.unit, qualityHold: true, qualityHoldReason: 'scratch' } }), [
    'It is on quality hold: scratch.',
  ])
  assert.deepEqual(said({ runs: [] }), ['No run has worked on it.'])
  const line = {
    id: '7',
    partNumber: 'R-1',
    revision: 'B',
    quantity: '2',
    unitOfMeasure: null,
    installed: '1',
    isSatisfied: false,
    exceptedBy: [],
    openPlaces: ['R2'],
  }
  assert.deepEqual(said({ lines: [line] }), ['R-1 B: 1 of 2 installed, nothing at R2.'])
  assert.deepEqual(said({ lines: [{ ...line, exceptedBy: ['17'] }] }), [], 'an issue let it be left out')
  assert.deepEqual(said({ files: [{ about: 'Run 4', filename: 'a.pdf', sha256: null, size: null }] }), [
    'The file a.pdf was never uploaded.',
  ])
})

test('each thing that a run lacks is said alone', () => {
  assert.deepEqual(said({ runs: [{ ...run, canceledAt: null }] }), ['The run is not completed.'])
  assert.deepEqual(said({ runs: [{ ...run, canceledAt: null, completedAt: '2026-03-01T06:00:00Z' }] }), [
    'No signature for its completion stands.',
  ])
  assert.deepEqual(said({}, {}, false), [
    'What it built in was not recorded: it began before installs were kept.',
  ])
  const draft = { what: 'Built to draft BOM v2', reason: null, signature: null }
  assert.deepEqual(said({ runs: [{ ...run, concessions: [draft] }] }), [
    'Built to draft BOM v2: nobody has signed for it.',
  ])
})

test('an issue, a redline and a late entry that are open, and a tool that was not in order, are said', () => {
  const issue = { ...openIssue, id: '17', title: 'Crack', status: 'IN_REVIEW' }
  assert.deepEqual(said({ issues: [issue, { ...issue, status: 'RESOLVED' }] }), [
    'It is not resolved: IN_REVIEW.',
  ])
  const entry = { ...lateEntry, signature: null }
  const entries = [entry, { ...entry, signature: '9' }, { ...entry, withdrawnAt: '2026-03-02T06:00:00Z' }]
  assert.deepEqual(said({ runs: [{ ...run, lateEntries: entries }] }), [
    'Ada has not confirmed the late entry at step 1: Torque.',
  ])
  const redlines = ['DRAFT', 'APPLIED', 'CANCELED'].map((status) => ({ ...redline, status }))
  assert.deepEqual(said({ runs: [{ ...run, redlines }] }), ['Redline 8 of step 1 is open: DRAFT.'])
  const tools: EvidenceTool[] = [
    { ...tool, standing: 'IN_SERVICE' },
    { ...tool, standing: 'NOT_SERVICED' },
    { ...tool, standing: 'OVERDUE' },
    { ...tool, standing: 'OUT_OF_TOLERANCE', doubtedAt: '2026-03-02T06:00:00Z' },
    { ...tool, standing: 'IN_SERVICE', doubtedAt: '2026-03-02T06:00:00Z' },
  ]
  assert.deepEqual(said({ runs: [{ ...run, tools }] }), [
    'At step 1, TW-1 W-1 was used after its service was due.',
    'At step 1, TW-1 W-1 was used out of tolerance.',
    'At step 1, what TW-1 W-1 told is in doubt: it was found out of tolerance.',
  ])
})

test('each thing that a step lacks is said alone; what is skipped, optional or a heading owes nothing', () => {
  assert.deepEqual(said(withStep({ status: 'FAILED' })), ['It is not completed: FAILED.'])
  assert.deepEqual(said({}, { missingFields: ['Torque'] }), ['Nothing is recorded in Torque.'])
  assert.deepEqual(said({}, { missingSignOffs: ['Inspected'] }), ['Inspected is not signed.'])
  assert.deepEqual(said({}, { outOfRange: ['Torque 9 (9.5 to 10.5)'] }), [
    'Torque 9 (9.5 to 10.5) is out of range, and nobody accepted it.',
  ])
  assert.deepEqual(said({}, { verifyAfterReopening: true }), [
    'Nobody has looked at it again since an earlier step was reopened.',
  ])
  const gate = { number: 1, kind: 'HOLD_POINT', when: 'BEFORE_START', outcome: 'OPEN', roles: [] }
  assert.deepEqual(said(withStep({ gates: [gate] })), ['hold point: open.'])
  assert.deepEqual(said(withStep({ gates: [gate] }), { isAccepted: true }), [], 'an issue accepted the step')
  const began = { kind: 'ISO 9606-1', attempt: 1, signedFor: null, by: person, at: '', certificate: null }
  const held = { id: '9', number: null, validFrom: '2026-01-01', validTo: null, withdrawnAt: null }
  const attempts = [{ attempt: 1, definitionDigest: '', fields: [], cells: [], signatures: [] }]
  const certificates = [began, { ...began, signedFor: 'Welded' }, { ...began, certificate: held }]
  const uncertified = ['Ada began it', 'Ada signed “Welded”'].map(
    (did) => `${did} without a valid certificate ISO 9606-1.`,
  )
  assert.deepEqual(said(withStep({ attempts, certificates })), uncertified)
  assert.deepEqual(said(withStep({ attempts, certificates }), { isAccepted: true }), [])
  assert.deepEqual(said(withStep({ attempts: [...attempts, ...attempts], certificates })), [], 'done again')
  assert.deepEqual(said(withStep({ status: 'CANCELED' }), { skipRolesMissing: ['Quality Engineer'] }), [
    'It was skipped without the approval of Quality Engineer.',
  ])
  const owing = { missingFields: ['Torque'], missingSignOffs: ['Inspected'] }
  assert.deepEqual(said(withStep({ status: 'CANCELED' }), owing), [])
  assert.deepEqual(said(withStep({ status: 'TODO', required: false }), owing), [])
  assert.deepEqual(said(withStep({ isHeading: true, status: 'TODO' }), owing), [])
})
