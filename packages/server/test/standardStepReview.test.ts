import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { Refused } from '@traveler/domain/refusal.ts'
import { act as asAct } from '../src/operation/act.ts'
import type { Act } from '../src/operation/operation.ts'
import { DatabaseSource } from '../src/record/databaseSource.ts'
import { verifyOrganization } from '../src/record/verifyRecord.ts'
import { approveStandardStep } from '../src/review/approveStandardStep.ts'
import { recallStandardStep } from '../src/standardStep/recallStandardStep.ts'
import { atOnce } from './barrier.ts'
import { countStatements } from './countStatements.ts'
import { make, moveStandard, refusedMake, remove, seeStep } from './drafting.ts'
import { type Asker, type Floor, openFloor, type Person, performAs } from './floor.ts'
import { testDatabase } from './testDatabase.ts'
import { roleNamed } from './working.ts'

let floor: Floor
let ada: Person
let quinn: Person
let mia: Person

before(async () => {
  floor = await openFloor()
  ada = floor.admin
  quinn = await floor.person({ roles: ['Quality Engineer'], name: 'Quinn Quality' })
  mia = await floor.person({ roles: ['Manufacturing Engineer'], name: 'Mia Making' })
})

const decide = `mutation ($input: CreateStepApprovalInput!) { createStepApproval(input: $input) { approval {
  id _etag status decision comment roleId reviewer { name } signature { meaning procedureId standardStepId content } } } }`

async function approval(person: Person, stepId: number, status: string, more: object = {}) {
  const input = { stepId, status, signature: person.sign, ...more }
  return (await person.get(decide, { input })).createStepApproval.approval
}

const refusedApproval = (person: Asker & Pick<Person, 'sign'>, stepId: number, more: object = {}) =>
  person.refused(decide, { input: { stepId, status: 'APPROVED', signature: person.sign, ...more } })

async function ask(stepId: number, reviewer: Person) {
  const { createStepApprovalRequest } = await ada.get(
    `mutation ($input: CreateStepApprovalRequestInput!) { createStepApprovalRequest(input: $input) {
      approvalRequest { id _etag status } } }`,
    { input: { stepId, reviewerId: reviewer.id } },
  )
  return createStepApprovalRequest.approvalRequest
}

async function demandRole(role: string, count: number, familyId?: number | null, asker: Asker = ada) {
  const { createStandardStepReviewRole } = await asker.get(
    `mutation ($input: CreateStandardStepReviewRoleInput!) {
      createStandardStepReviewRole(input: $input) { standardStepReviewRole { id _etag count familyId } } }`,
    { input: { roleId: await roleNamed(asker, role), count, familyId } },
  )
  return createStandardStepReviewRole.standardStepReviewRole
}

/** A version of a standard step in review, that Ada wrote. */
async function inReview() {
  const top = await make(ada, 'createStep', { title: 'Torque bolts' })
  return moveStandard(ada, top.id, 'IN_REVIEW')
}

async function standing(id: number) {
  const { step } = await ada.get(
    `query ($id: ID!) { step(id: $id) { standardStepStatus standardStepDigest approved releaseBlockers { code message }
      approvals { status decision outdatedReason signature { voidReason } }
      approvalRequests { status reviewer { name } } reviewRoles { count familyId role { name } } } }`,
    { id },
  )
  return step
}

const refusedRelease = async (id: number) =>
  refusedMake(ada, 'updateStep', { id, etag: (await seeStep(ada, id))._etag, standardStepStatus: 'RELEASED' })

test('a standard step is not released before holders of the wanted roles and everybody named have approved', async () => {
  const { id, standardStepFamilyId } = await inReview()
  await demandRole('Quality Engineer', 1, standardStepFamilyId)
  await ask(id, mia)
  assert.deepEqual(await refusedRelease(id), ['APPROVALS_MISSING'])
  const lacking = await standing(id)
  assert.equal(lacking.approved, false)
  assert.match(lacking.releaseBlockers[0].message, /Quality Engineer.*Mia Making/)
  assert.deepEqual(lacking.reviewRoles, [
    { count: 1, familyId: standardStepFamilyId, role: { name: 'Quality Engineer' } },
  ])
  const approved = await approval(quinn, id, 'APPROVED', { comment: 'as agreed' })
  assert.deepEqual(
    [approved.status, approved.comment, approved.roleId],
    ['APPROVED', 'as agreed', await roleNamed(ada, 'Quality Engineer')],
  )
  const { signature } = approved
  assert.deepEqual(
    [signature.meaning, signature.procedureId, signature.standardStepId],
    ['standard step approved', null, id],
  )
  assert.equal(JSON.parse(signature.content).digest, lacking.standardStepDigest)
  assert.match(lacking.standardStepDigest, /^[0-9a-f]{64}$/)
  assert.deepEqual(await refusedRelease(id), ['APPROVALS_MISSING'])
  await approval(mia, id, 'APPROVED')
  const ready = await standing(id)
  assert.deepEqual([ready.approved, ready.releaseBlockers], [true, []])
  assert.deepEqual(ready.approvalRequests, [{ status: 'APPROVED', reviewer: { name: 'Mia Making' } }])
  assert.equal((await moveStandard(ada, id, 'RELEASED')).standardStepStatus, 'RELEASED')
  const source = new DatabaseSource((await testDatabase()).owner, new Map())
  const organization = (await source.organizations()).find(({ id: known }) => known === floor.organizationId)
  assert.ok(organization)
  assert.deepEqual((await verifyOrganization(source, organization)).findings, [])
})

test('where nothing is demanded a standard step is released without a review, but not by the approval of its only editor', async () => {
  const { admin } = await openFloor()
  const top = await make(admin, 'createStep', { title: 'Clean' })
  await moveStandard(admin, top.id, 'IN_REVIEW')
  await approval(admin, top.id, 'APPROVED')
  const refused = await refusedMake(admin, 'updateStep', {
    id: top.id,
    etag: (await seeStep(admin, top.id))._etag,
    standardStepStatus: 'RELEASED',
  })
  assert.deepEqual(refused, ['SEPARATION_OF_DUTIES'])
})

test('roles that procedures take are not taken of standard steps, and those of all standard steps are; so is their number', async () => {
  const { admin } = await openFloor()
  const top = await make(admin, 'createStep', { title: 'Clean' })
  await admin.get(
    `mutation ($input: CreateProcedureReviewRoleInput!) { createProcedureReviewRole(input: $input) { procedureReviewRole { id } } }`,
    { input: { roleId: await roleNamed(admin, 'Quality Engineer'), count: 1 } },
  )
  await moveStandard(admin, top.id, 'RELEASED')
  const everywhere = await demandRole('Quality Engineer', 2, null, admin)
  assert.deepEqual(
    await admin.refused(
      'mutation ($input: CreateStandardStepReviewRoleInput!) { createStandardStepReviewRole(input: $input) { standardStepReviewRole { id } } }',
      { input: { roleId: await roleNamed(admin, 'Quality Engineer'), count: 1 } },
    ),
    ['ALREADY_EXISTS'],
  )
  const { standardStepReviewRoles, procedureReviewRoles } = await admin.get(
    `{ standardStepReviewRoles { edges { node { count } } } procedureReviewRoles { edges { node { count } } } }`,
  )
  assert.deepEqual(
    [standardStepReviewRoles.edges, procedureReviewRoles.edges],
    [[{ node: { count: 2 } }], [{ node: { count: 1 } }]],
  )
  const next = await make(admin, 'createStandardStepVersion', { familyId: top.standardStepFamilyId })
  await moveStandard(admin, next.id, 'IN_REVIEW')
  const release = async () =>
    refusedMake(admin, 'updateStep', {
      id: next.id,
      etag: (await seeStep(admin, next.id))._etag,
      standardStepStatus: 'RELEASED',
    })
  assert.deepEqual(await release(), ['APPROVALS_MISSING'])
  const { updateStandardStepReviewRole } = await admin.get(
    `mutation ($input: UpdateStandardStepReviewRoleInput!) {
      updateStandardStepReviewRole(input: $input) { standardStepReviewRole { id _etag count } } }`,
    { input: { id: everywhere.id, etag: everywhere._etag, count: 1 } },
  )
  const { id, _etag: etag, count } = updateStandardStepReviewRole.standardStepReviewRole
  assert.equal(count, 1)
  await admin.get(
    'mutation ($id: ID!, $etag: String!) { deleteStandardStepReviewRole(id: $id, etag: $etag) { id } }',
    { id, etag },
  )
  const { organization } = await admin.get('query ($id: ID!) { organization(id: $id) { _etag } }', {
    id: admin.caller.organizationId,
  })
  const { updateOrganization } = await admin.get(
    `mutation ($input: UpdateOrganizationInput!) { updateOrganization(input: $input) { organization {
      settings { steps { numApproversRequired } } } } }`,
    {
      input: {
        id: admin.caller.organizationId,
        etag: organization._etag,
        settings: { steps: { numApproversRequired: 1 } },
      },
    },
  )
  assert.equal(updateOrganization.organization.settings.steps.numApproversRequired, 1)
  assert.deepEqual(await release(), ['APPROVALS_MISSING'])
})

test('a rejected standard step is a draft again, and has to be approved anew', async () => {
  const { id } = await inReview()
  await ask(id, mia)
  await approval(mia, id, 'APPROVED')
  assert.deepEqual(await refusedApproval(quinn, id, { status: 'REJECTED' }), ['REASON_REQUIRED'])
  await approval(quinn, id, 'REJECTED', { comment: 'the torque is missing' })
  const rejected = await standing(id)
  assert.deepEqual([rejected.standardStepStatus, rejected.standardStepDigest], ['DRAFT', null])
  assert.deepEqual(rejected.approvals, [
    {
      status: 'OUTDATED',
      decision: 'APPROVED',
      outdatedReason: 'the version was rejected',
      signature: { voidReason: 'the version was rejected' },
    },
    { status: 'REJECTED', decision: 'REJECTED', outdatedReason: null, signature: { voidReason: null } },
  ])
  const draft = await seeStep(ada, id)
  assert.deepEqual(
    await ada.refused('mutation ($id: ID!, $etag: String!) { deleteStep(id: $id, etag: $etag) { id } }', {
      id,
      etag: draft._etag,
    }),
    ['IN_USE'],
  )
  await make(ada, 'updateStep', { id, etag: draft._etag, title: 'Torque bolts crosswise' })
  await moveStandard(ada, id, 'IN_REVIEW')
  assert.deepEqual((await standing(id)).approvalRequests[0].status, 'PENDING')
  assert.deepEqual(await refusedRelease(id), ['APPROVALS_MISSING'])
})

test('an approval of a standard step is signed by a person who may, of what was shown, once, and taken back by that person', async () => {
  const { id } = await inReview()
  const { standardStepDigest: digest } = await standing(id)
  const operator = await floor.person({ roles: ['Operator'] })
  assert.deepEqual(await refusedApproval(operator, id), ['PERMISSION'])
  assert.deepEqual(await refusedApproval(quinn, id, { signature: undefined }), ['SIGNATURE_REQUIRED'])
  assert.deepEqual(await refusedApproval(quinn, id, { digest: 'f'.repeat(64) }), ['CONCURRENCY_ERROR'])
  assert.deepEqual(await refusedApproval(quinn, id, { status: 'PENDING' }), ['INVALID_INPUT'])
  const draft = await make(ada, 'createStep', { title: 'Draft' })
  assert.deepEqual(await refusedApproval(quinn, draft.id), ['STANDARD_STEP_TRANSITION'])
  const given = await approval(quinn, id, 'APPROVED', { digest })
  assert.deepEqual(await refusedApproval(quinn, id), ['SEPARATION_OF_DUTIES'])
  const withdraw =
    'mutation ($input: WithdrawStepApprovalInput!) { withdrawStepApproval(input: $input) { approval { status outdatedReason } } }'
  const input = { id: given.id, etag: given._etag, reason: 'wrong drawing' }
  assert.deepEqual(await mia.refused(withdraw, { input }), ['SEPARATION_OF_DUTIES'])
  assert.deepEqual((await quinn.get(withdraw, { input })).withdrawStepApproval.approval, {
    status: 'OUTDATED',
    outdatedReason: 'wrong drawing',
  })
  // The door of procedures leads to no review of a standard step.
  assert.deepEqual(
    await quinn.refused(
      'mutation ($input: WithdrawReviewInput!) { withdrawReview(input: $input) { review { status } } }',
      { input },
    ),
    ['NOT_FOUND'],
  )
  assert.equal((await ada.get('query ($id: ID!) { review(id: $id) { id } }', { id: given.id })).review, null)
})

test('reviewers of a standard step are named and exchanged before its release, each once', async () => {
  const { id } = await inReview()
  const request = await ask(id, quinn)
  const again = (reviewer: Person) =>
    ada.refused(
      'mutation ($input: CreateStepApprovalRequestInput!) { createStepApprovalRequest(input: $input) { approvalRequest { id } } }',
      { input: { stepId: id, reviewerId: reviewer.id } },
    )
  assert.deepEqual(await again(quinn), ['ALREADY_EXISTS'])
  const { updateStepApprovalRequest } = await ada.get(
    `mutation ($input: UpdateStepApprovalRequestInput!) { updateStepApprovalRequest(input: $input) {
      approvalRequest { id _etag reviewer { name } } } }`,
    { input: { id: request.id, etag: request._etag, reviewerId: mia.id } },
  )
  const turned = updateStepApprovalRequest.approvalRequest
  assert.equal(turned.reviewer.name, 'Mia Making')
  await ada.get(
    'mutation ($id: ID!, $etag: String!) { deleteStepApprovalRequest(id: $id, etag: $etag) { id } }',
    {
      id: turned.id,
      etag: turned._etag,
    },
  )
  await moveStandard(ada, id, 'RELEASED')
  assert.deepEqual(await again(mia), ['STANDARD_STEP_TRANSITION'])
})

test('a draft for which somebody was asked is given up with the request', async () => {
  const top = await make(ada, 'createStep', { title: 'Given up' })
  await ask(top.id, mia)
  await remove(ada, 'deleteStep', top)
  const { stepApprovalRequests } = await ada.get(
    'query ($id: ID!) { stepApprovalRequests(filters: { stepId: { eq: $id } }) { edges { node { id } } } }',
    { id: top.id },
  )
  assert.deepEqual(stepApprovalRequests.edges, [])
})

test('no approval stands on a standard step that is recalled in the same moment', async () => {
  const { id } = await inReview()
  const wishes: (readonly [Asker, Act])[] = [
    [ada, asAct(recallStandardStep, { id: String(id) })],
    [quinn, asAct(approveStandardStep, { stepId: String(id), signature: quinn.sign })],
  ]
  const performer = atOnce(floor.performer, wishes.length)
  await Promise.all(
    wishes.map(([by, does]) =>
      performAs(performer, by.caller, does).catch((error) => {
        if (!(error instanceof Refused)) throw error
      }),
    ),
  )
  const { standardStepStatus, approvals } = await standing(id)
  assert.equal(standardStepStatus, 'DRAFT')
  assert.deepEqual(
    approvals.filter(({ status }: { status: string }) => status === 'APPROVED'),
    [],
  )
})

test('a review of a standard step takes as many statements with one reviewer as with ten', async () => {
  const counts: number[][] = []
  for (const size of [1, 10]) {
    const { id } = await inReview()
    for (let nth = 0; nth < size; nth++)
      await ask(id, await floor.person({ roles: ['Quality Engineer'], name: `Reviewer ${nth}` }))
    counts.push([
      await countStatements(floor.performer, () => moveStandard(ada, id, 'DRAFT')),
      await countStatements(floor.performer, () => moveStandard(ada, id, 'IN_REVIEW')),
    ])
  }
  assert.deepEqual(counts[0], counts[1])
})

test('approvals of standard steps are listed and filtered by the names of the reference', async () => {
  const { id } = await inReview()
  await ask(id, quinn)
  await approval(quinn, id, 'APPROVED', { comment: 'fine' })
  const found = await ada.get(
    `query ($id: ID!, $reviewerId: ID!) {
      stepApprovals(filters: { stepId: { eq: $id }, status: { eq: APPROVED } }, sort: [_CREATED_DESC]) { edges { node { comment } } }
      stepApprovalRequests(filters: { reviewerId: { eq: $reviewerId }, step: { id: { eq: $id } } }) { edges { node { status } } }
      steps(filters: { approvals: { comment: { eq: "fine" } }, approvalRequests: { status: { eq: APPROVED } }, id: { eq: $id } }) { edges { node { id } } }
      reviews(filters: { comment: { eq: "fine" } }) { edges { node { id } } }
    }`,
    { id, reviewerId: quinn.id },
  )
  assert.deepEqual(found, {
    stepApprovals: { edges: [{ node: { comment: 'fine' } }] },
    stepApprovalRequests: { edges: [{ node: { status: 'APPROVED' } }] },
    steps: { edges: [{ node: { id } }] },
    reviews: { edges: [] },
  })
})
