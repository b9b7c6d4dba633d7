import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { readEvidence } from '../src/evidence/readEvidence.ts'
import { readSnapshot } from '../src/operation/readSnapshot.ts'
import { tellOfEndingCertificatesIn } from '../src/tellOfEndingCertificates.ts'
import { atOnce } from './barrier.ts'
import { newVersion } from './drafting.ts'
import { type Asker, type Floor, openFloor, type Person } from './floor.ts'
import { aCertificate, aCertificateKind, aDraft, release, unique } from './made.ts'
import { act, aRunOf, doing, fieldNamed, refusedAct, type StepSeen, seeStep } from './working.ts'

let floor: Floor
let ada: Person
let omar: Person

before(async () => {
  floor = await openFloor()
  ada = floor.admin
  omar = await floor.person({ roles: ['Operator'] })
})

/** A step of a run that asks for a certificate, with a sign-off. */
async function aWeld(kindId: number): Promise<StepSeen> {
  const fields = [{ name: 'Welded', type: 'SIGNOFF' }]
  const runId = await aRunOf(ada, [{ title: 'Weld', input: { certificateKindIds: [kindId] }, fields }])
  return seeStep(ada, runId, 'Weld')
}

const signing =
  'mutation ($input: UpdateRunStepFieldValueInput!) { updateRunStepFieldValue(input: $input) { runStepField { id } } }'
const signed = (person: Person, step: StepSeen, by: Asker = person) => {
  const { id, _etag } = fieldNamed(step, 'Welded')
  return by.ask(signing, { input: { id, etag: _etag, value: true, signature: person.sign } })
}
/** Who was certified for the step as its pack tells it: for what, until when, withdrawn when. */
async function certifiedInPack({ id }: StepSeen): Promise<unknown> {
  const { runStep } = await ada.get('query ($id: ID!) { runStep(id: $id) { run { id } } }', { id })
  const pack = await readSnapshot(floor.performer.pool, ada.caller, (read) =>
    readEvidence(read, ada.caller, { kind: 'run', id: String(runStep.run.id) }),
  )
  return pack?.runs[0]?.steps[0]?.certificates.map(({ signedFor, by, certificate }) => [
    signedFor ?? 'the start',
    by.id,
    certificate?.validTo,
    certificate?.withdrawnAt,
  ])
}
const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

test('a step is started and signed off by whoever holds a valid certificate of what it asks for, and by nobody else', async () => {
  const kind = await aCertificateKind(ada)
  const longest = await aCertificate(ada, kind.id, ada.id, { validTo: inDays(3) })
  await aCertificate(ada, kind.id, ada.id, { validTo: inDays(2) })
  const step = await aWeld(kind.id)
  assert.deepEqual(await refusedAct(omar, 'startRunStep', step), ['CERTIFICATE_MISSING'])
  const begun = await act(ada, 'startRunStep', step)
  const refused = await signed(omar, begun)
  assert.deepEqual(refused.errors?.[0]?.extensions['code'], 'CERTIFICATE_MISSING')
  assert.match(refused.errors?.[0]?.message ?? '', /has none\. Have it recorded, or let somebody do it/)
  const own = await aCertificate(ada, kind.id, omar.id, { validTo: inDays(30) })
  assert.equal((await signed(omar, begun)).errors, undefined)

  const withdraw =
    'mutation ($input: WithdrawCertificateInput!) { withdrawCertificate(input: $input) { certificate { _etag withdrawnAt } } }'
  const input = { id: own.id, etag: own._etag, reason: 'Issued in error' }
  const { certificate } = (await ada.get(withdraw, { input })).withdrawCertificate
  assert.ok(certificate.withdrawnAt)
  await aCertificate(ada, kind.id, ada.id)
  await ada.get(
    'mutation ($input: UpdateCertificateInput!) { updateCertificate(input: $input) { __typename } }',
    { input: { id: longest.id, etag: longest._etag, validTo: '2021-12-31' } },
  )
  assert.deepEqual(await certifiedInPack(step), [
    ['the start', ada.id, inDays(3), null],
    ['Welded', omar.id, inDays(30), certificate.withdrawnAt],
  ])
  assert.deepEqual(await refusedAct(omar, 'startRunStep', await aWeld(kind.id)), ['CERTIFICATE_MISSING'])
  assert.deepEqual(await ada.refused(withdraw, { input: { ...input, etag: certificate._etag } }), [
    'INVALID_INPUT',
  ])
})

test('a certificate that ended is said to have, and serves again when it was renewed', async () => {
  const kind = await aCertificateKind(ada)
  const old = await aCertificate(ada, kind.id, omar.id, { validTo: '2021-03-31', number: 'W-17' })
  const step = await aWeld(kind.id)
  const starting = `mutation ($input: StartRunStepInput!) { startRunStep(input: $input) { runStep { id } } }`
  const { errors } = await omar.ask(starting, { input: { id: step.id, etag: step._etag } })
  assert.match(errors?.[0]?.message ?? '', /expired on 2021-03-31/)
  const update =
    'mutation ($input: UpdateCertificateInput!) { updateCertificate(input: $input) { certificate { validTo } } }'
  const change = (input: object) => ({ input: { id: old.id, etag: old._etag, ...input } })
  assert.deepEqual(await ada.refused(update, change({ validTo: '2019-12-31' })), ['INVALID_INPUT'])
  assert.deepEqual(await omar.refused(update, change({ validTo: null })), ['PERMISSION'])
  await ada.get(update, change({ validTo: inDays(0) }))
  assert.equal((await act(omar, 'startRunStep', step)).status, 'IN_PROGRESS', 'the last day counts')
})

test('what a step asks for is part of what is released: it is kept by the next version and told apart', async () => {
  const name = unique('IPC-A-610')
  const kind = await aCertificateKind(ada, name)
  const input = { certificateKindIds: [kind.id] }
  const released = await aDraft(ada, [{ title: 'Inspect', input }])
  await release(ada, released.id)
  const draft = await newVersion(ada, released.familyId)
  const see = 'query ($id: ID!) { procedure(id: $id) { steps { id _etag certificateKinds { name } } } }'
  const [step] = (await ada.get(see, { id: draft.id })).procedure.steps
  assert.deepEqual(step.certificateKinds, [{ name }])
  const change =
    'mutation ($input: UpdateStepInput!) { updateStep(input: $input) { step { certificateKinds { name } } } }'
  const unasked = { input: { id: step.id, etag: step._etag, certificateKindIds: [] } }
  assert.deepEqual((await ada.get(change, unasked)).updateStep.step.certificateKinds, [])
  await release(ada, draft.id)
  const { compareProcedureVersions } = await ada.get(
    `query ($a: ID!, $b: ID!) { compareProcedureVersions(procedureId: $a, withProcedureId: $b) {
      differences { name properties { property before after } } } }`,
    { a: released.id, b: draft.id },
  )
  assert.deepEqual(compareProcedureVersions.differences, [
    { name: 'Inspect', properties: [{ property: 'certificates', before: name, after: null }] },
  ])
})

test('a redline asks for a certificate: quality approves too, and the step is begun again by whoever holds one', async () => {
  const kind = await aCertificateKind(ada)
  const [maya, engineer, quality] = await Promise.all([
    floor.person({ roles: ['Manufacturing Engineer'] }),
    floor.person({ roles: ['Manufacturing Engineer'] }),
    floor.person({ roles: ['Quality Engineer'] }),
  ])
  const runId = await aRunOf(ada, [{ title: 'Weld' }])
  const begun = await act(ada, 'startRunStep', await seeStep(ada, runId, 'Weld'))
  const input = { stepId: begun.id, etag: begun._etag, reason: 'audit' }
  const made = (await doing(maya, 'createRedline', 'redline { id _etag }', input)).redline
  const edit = (kindId: number) => ({ id: made.id, etag: made._etag, certificateKindIds: [kindId, kindId] })
  await assert.rejects(doing(maya, 'updateRedline', '__typename', edit(runId)), /NOT_FOUND/)
  const seen = 'redline { id _etag certificates { certificateKindId } differences { part } }'
  const { redline } = await doing(maya, 'updateRedline', seen, edit(kind.id))
  assert.deepEqual(redline.certificates, [{ certificateKindId: kind.id }])
  assert.deepEqual(redline.differences, [{ part: 'certificates' }])
  await doing(maya, 'submitRedline', '__typename', { id: redline.id, etag: redline._etag })
  for (const person of [engineer, quality])
    await doing(person, 'createRedlineApproval', '__typename', {
      redlineId: redline.id,
      status: 'APPROVED',
      signature: person.sign,
    })
  const { id, _etag } = await seeStep(ada, runId, 'Weld')
  await doing(maya, 'applyRedline', '__typename', { id, etag: _etag })
  assert.deepEqual(await refusedAct(ada, 'startRunStep', await seeStep(ada, runId, 'Weld')), [
    'CERTIFICATE_MISSING',
  ])
})

test('a kind that is turned off is asked for by no further step and given to nobody', async () => {
  const kind = await aCertificateKind(ada)
  await ada.get(
    'mutation ($input: UpdateCertificateKindInput!) { updateCertificateKind(input: $input) { certificateKind { active } } }',
    { input: { id: kind.id, etag: kind._etag, active: false } },
  )
  await assert.rejects(aCertificate(ada, kind.id, omar.id), /turned off/)
  await assert.rejects(aWeld(kind.id), /turned off/)
  await assert.rejects(aCertificateKind(omar), /PERMISSION/)
})

test('a person reads what he is certified for, with its evidence', async () => {
  const kind = await aCertificateKind(ada)
  const person = await floor.person({ roles: ['Operator'] })
  await aCertificate(ada, kind.id, person.id, { validTo: inDays(3), number: 'W-18' })
  const { user } = await person.get(
    `query ($id: ID!) { user(id: $id) { certificates { number validFrom validTo withdrawnAt certificateKind { id }
      fileAttachments { id } } } }`,
    { id: person.id },
  )
  assert.deepEqual(user.certificates, [
    {
      number: 'W-18',
      validFrom: '2020-01-01',
      validTo: inDays(3),
      withdrawnAt: null,
      certificateKind: { id: kind.id },
      fileAttachments: [],
    },
  ])
  const expiring =
    'query ($f: CertificatesInputFilters) { certificates(filters: $f, sort: [VALID_TO_ASC]) { edges { node { number } } } }'
  const f = { validTo: { lt: `${inDays(4)}T00:00:00Z` }, userId: { eq: person.id } }
  assert.equal((await ada.get(expiring, { f })).certificates.edges.length, 1)
})

test('whose certificate ends is told once, though two servers look at once, unless another of its kind lasts longer', async () => {
  const person = await floor.person({ roles: ['Operator'] })
  const name = unique('Welder')
  const ending = await aCertificateKind(ada, name)
  const renewed = await aCertificateKind(ada)
  const later = await aCertificateKind(ada)
  await aCertificate(ada, ending.id, person.id, { validTo: inDays(6) })
  await aCertificate(ada, ending.id, person.id, { validTo: inDays(5) })
  await aCertificate(ada, renewed.id, person.id, { validTo: inDays(6) })
  await aCertificate(ada, renewed.id, person.id)
  await aCertificate(ada, later.id, person.id, { validTo: inDays(32) })
  const servers = atOnce(floor.performer, 2)
  const tell = (performer = servers) => tellOfEndingCertificatesIn(performer, floor.organizationId)
  await Promise.all([tell(), tell()])
  await tell(floor.performer)
  const { userNotifications } = await person.get(
    '{ userNotifications { edges { node { type title description path createdBy { id } } } } }',
  )
  assert.deepEqual(
    userNotifications.edges.map(({ node }: { readonly node: object }) => node),
    [
      {
        type: 'CERTIFICATE_ENDING',
        title: `A certificate of yours ends: ${name}`,
        description: `Its last day is ${inDays(6)}. Have it renewed, and have that recorded.`,
        path: '/certificates',
        createdBy: null,
      },
    ],
  )
})
