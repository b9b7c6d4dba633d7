import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { Refused } from '@traveler/domain/refusal.ts'
import { act as asAct } from '../src/operation/act.ts'
import type { Act } from '../src/operation/operation.ts'
import { recallProcedure } from '../src/procedure/recallProcedure.ts'
import { releaseProcedure } from '../src/procedure/releaseProcedure.ts'
import { approveProcedure } from '../src/review/approveProcedure.ts'
import { withdrawReview } from '../src/review/withdrawReview.ts'
import { atOnce } from './barrier.ts'
import { countStatements } from './countStatements.ts'
import { aStepIn, make, move, newDraft, newVersion, refusedMove, seeProcedure } from './drafting.ts'
import { type Answer, type Asker, type Floor, openFloor, type Person, performAs } from './floor.ts'
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

const reviewDocument = `mutation ($input: CreateReviewInput!) { createReview(input: $input) { review {
  id _etag status decision comment roleId reviewer { name } signature { meaning printedName procedureId voidedAt } } } }`
const withdrawDocument =
  'mutation ($input: WithdrawReviewInput!) { withdrawReview(input: $input) { review { status outdatedReason } } }'

async function review(person: Person, procedureId: number, status: string, more: object = {}) {
  const input = { procedureId, status, signature: person.sign, ...more }
  return (await person.get(reviewDocument, { input })).createReview.review
}

const refusedReview = (person: Asker & Pick<Person, 'sign'>, procedureId: number, more: object) =>
  person.refused(reviewDocument, {
    input: { procedureId, status: 'APPROVED', signature: person.sign, ...more },
  })

async function ask(procedureId: number, reviewer: Person) {
  const { createReviewRequest } = await ada.get(
    `mutation ($input: ReviewRequestInput!) { createReviewRequest(input: $input) { reviewRequest { id _etag status } } }`,
    { input: { procedureId, reviewerId: reviewer.id } },
  )
  return createReviewRequest.reviewRequest
}

async function demandRole(role: string, count: number, familyId?: number, asker: Asker = ada) {
  const { createProcedureReviewRole } = await asker.get(
    `mutation ($input: CreateProcedureReviewRoleInput!) {
      createProcedureReviewRole(input: $input) { procedureReviewRole { id _etag count } } }`,
    { input: { roleId: await roleNamed(asker, role), count, familyId } },
  )
  return createProcedureReviewRole.procedureReviewRole
}

/** A version in review, that Ada wrote. */
async function inReview() {
  const draft = await newDraft(ada)
  await aStepIn(ada, draft.id, 'Weld')
  return move(ada, draft.id, 'IN_REVIEW')
}

async function standing(procedureId: number) {
  const { procedure } = await ada.get(
    `query ($id: ID!) { procedure(id: $id) { status releaseBlockers { code message }
      reviews { status decision outdatedReason signature { voidReason } } reviewRequests { status reviewer { name } } } }`,
    { id: procedureId },
  )
  return procedure
}

async function askedToRelease(asker: Asker, id: number): Promise<Answer> {
  const { _etag: etag } = await seeProcedure(asker, id)
  return asker.ask(
    'mutation ($input: UpdateProcedureInput!) { updateProcedure(input: $input) { procedure { status } } }',
    {
      input: { id, etag, status: 'RELEASED' },
    },
  )
}

test('a version is not released before holders of the wanted roles and everybody named have approved, and all gaps are said at once', async () => {
  const { id, familyId } = await inReview()
  await demandRole('Quality Engineer', 1, familyId)
  await ask(id, mia)
  const lacking = await askedToRelease(ada, id)
  const { code, missing, reviewers, more } = lacking.errors?.[0]?.extensions ?? {}
  assert.deepEqual(
    { code, missing, reviewers, more },
    {
      code: 'APPROVALS_MISSING',
      missing: [{ role: 'Quality Engineer', count: 1 }],
      reviewers: ['Mia Making'],
      more: 0,
    },
  )
  assert.deepEqual(
    (await standing(id)).releaseBlockers.map(({ code: one }: { code: string }) => one),
    ['APPROVALS_MISSING'],
  )
  const approved = await review(quinn, id, 'APPROVED', { comment: 'as agreed' })
  assert.deepEqual(
    [approved.status, approved.reviewer.name, approved.roleId],
    ['APPROVED', 'Quinn Quality', await roleNamed(ada, 'Quality Engineer')],
  )
  assert.deepEqual(approved.signature, {
    meaning: 'procedure approved',
    printedName: 'Quinn Quality',
    procedureId: id,
    voidedAt: null,
  })
  assert.deepEqual(await refusedMove(ada, id, 'RELEASED'), ['APPROVALS_MISSING'])
  await review(mia, id, 'APPROVED')
  const ready = await standing(id)
  assert.deepEqual(ready.releaseBlockers, [])
  assert.deepEqual(ready.reviewRequests, [{ status: 'APPROVED', reviewer: { name: 'Mia Making' } }])
  assert.equal((await move(ada, id, 'RELEASED')).status, 'RELEASED')
})

test('an organization may demand so many reviewers of every version; its setting is read and set by the name of the reference', async () => {
  const { admin } = await openFloor()
  const { organization } = await admin.get(
    'query ($id: ID!) { organization(id: $id) { _etag settings { numReviewersRequired } } }',
    { id: admin.caller.organizationId },
  )
  assert.equal(organization.settings.numReviewersRequired, 0)
  const { updateOrganization } = await admin.get(
    `mutation ($input: UpdateOrganizationInput!) { updateOrganization(input: $input) { organization {
      settings { numReviewersRequired procedures { numReviewersRequired } } } } }`,
    {
      input: {
        id: admin.caller.organizationId,
        etag: organization._etag,
        settings: { procedures: { numReviewersRequired: 2 } },
      },
    },
  )
  assert.deepEqual(updateOrganization.organization.settings, {
    numReviewersRequired: 2,
    procedures: { numReviewersRequired: 2 },
  })
  const draft = await newDraft(admin)
  await aStepIn(admin, draft.id, 'Weld')
  const lacking = await askedToRelease(admin, draft.id)
  assert.equal(lacking.errors?.[0]?.extensions['more'], 2)
  assert.match(lacking.errors?.[0]?.message ?? '', /2 more in all/)
})

test('nobody is the only approver of what he edited; with a second approver the own approval counts', async () => {
  const { id } = await inReview()
  await review(ada, id, 'APPROVED')
  assert.deepEqual(await refusedMove(ada, id, 'RELEASED'), ['SEPARATION_OF_DUTIES'])
  await review(quinn, id, 'APPROVED')
  assert.equal((await move(ada, id, 'RELEASED')).status, 'RELEASED')
})

test('a rejection takes a reason, makes the version a draft again and outdates the approvals before it', async () => {
  const { id } = await inReview()
  await ask(id, quinn)
  await ask(id, mia)
  await review(mia, id, 'APPROVED')
  assert.deepEqual(await refusedReview(quinn, id, { status: 'REJECTED' }), ['REASON_REQUIRED'])
  await review(quinn, id, 'REJECTED', { comment: 'the torque is missing' })
  const rejected = await standing(id)
  assert.equal(rejected.status, 'DRAFT')
  assert.deepEqual(
    rejected.reviews.map(({ status, decision, outdatedReason, signature }: Record<string, unknown>) => [
      status,
      decision,
      outdatedReason,
      signature,
    ]),
    [
      ['OUTDATED', 'APPROVED', 'the version was rejected', { voidReason: 'the version was rejected' }],
      ['REJECTED', 'REJECTED', null, { voidReason: null }],
    ],
  )
  assert.deepEqual(
    rejected.reviewRequests.map(({ status }: { status: string }) => status),
    ['REJECTED', 'OUTDATED'],
  )
  await move(ada, id, 'IN_REVIEW')
  assert.deepEqual(
    (await standing(id)).reviewRequests.map(({ status }: { status: string }) => status),
    ['PENDING', 'PENDING'],
  )
  assert.deepEqual(await refusedMove(ada, id, 'RELEASED'), ['APPROVALS_MISSING'])
})

test('a version that is recalled and submitted again has to be approved again', async () => {
  const { id } = await inReview()
  await ask(id, quinn)
  await review(quinn, id, 'APPROVED')
  await move(ada, id, 'DRAFT')
  await move(ada, id, 'IN_REVIEW')
  assert.deepEqual(await refusedMove(ada, id, 'RELEASED'), ['APPROVALS_MISSING'])
  await review(quinn, id, 'APPROVED')
  assert.equal((await move(ada, id, 'RELEASED')).status, 'RELEASED')
})

test('an approval is taken back by who gave it, with a reason, until the version is released', async () => {
  const { id } = await inReview()
  await ask(id, quinn)
  const first = await review(quinn, id, 'APPROVED')
  const input = { id: first.id, etag: first._etag, reason: 'looked at the wrong drawing' }
  assert.deepEqual(await mia.refused(withdrawDocument, { input }), ['SEPARATION_OF_DUTIES'])
  assert.deepEqual((await quinn.get(withdrawDocument, { input })).withdrawReview.review, {
    status: 'OUTDATED',
    outdatedReason: 'looked at the wrong drawing',
  })
  assert.deepEqual(await refusedMove(ada, id, 'RELEASED'), ['APPROVALS_MISSING'])
  const second = await review(quinn, id, 'APPROVED')
  await move(ada, id, 'RELEASED')
  const late = { id: second.id, etag: second._etag, reason: 'too late' }
  assert.deepEqual(await quinn.refused(withdrawDocument, { input: late }), ['PROCEDURE_TRANSITION'])
})

test('a decision takes a signature of a person, a version in review as it was shown, and a role that the person holds', async () => {
  const { id, digest } = await inReview()
  const draft = await newDraft(ada)
  assert.deepEqual(await refusedReview(quinn, draft.id, {}), ['PROCEDURE_TRANSITION'])
  assert.deepEqual(await refusedReview(quinn, id, { signature: undefined }), ['SIGNATURE_REQUIRED'])
  assert.deepEqual(await refusedReview({ ...(await floor.key()), sign: ada.sign }, id, {}), [
    'SIGNATURE_REQUIRED',
  ])
  assert.deepEqual(await refusedReview(quinn, id, { digest: 'f'.repeat(64) }), ['CONCURRENCY_ERROR'])
  assert.deepEqual(await refusedReview(quinn, id, { status: 'PENDING' }), ['INVALID_INPUT'])
  const roleId = await roleNamed(ada, 'Planner')
  assert.deepEqual(await refusedReview(quinn, id, { roleId }), ['ROLE_REQUIRED'])
  const olga = await floor.person({ roles: ['Operator'] })
  assert.deepEqual(await refusedReview(olga, id, {}), ['PERMISSION'])
  await review(quinn, id, 'APPROVED', { digest })
  assert.deepEqual(await refusedReview(quinn, id, {}), ['SEPARATION_OF_DUTIES'])
})

test('reviewers are named and exchanged before the release, each once, and not after it', async () => {
  const { id } = await inReview()
  const request = await ask(id, quinn)
  const askDocument =
    'mutation ($input: ReviewRequestInput!) { createReviewRequest(input: $input) { reviewRequest { id } } }'
  const asking = (reviewer: Person) =>
    ada.refused(askDocument, { input: { procedureId: id, reviewerId: reviewer.id } })
  assert.deepEqual(await asking(quinn), ['ALREADY_EXISTS'])
  const { updateReviewRequest } = await ada.get(
    'mutation ($input: UpdateReviewRequestInput!) { updateReviewRequest(input: $input) { reviewRequest { id _etag reviewer { name } } } }',
    { input: { id: request.id, etag: request._etag, reviewerId: mia.id } },
  )
  assert.equal(updateReviewRequest.reviewRequest.reviewer.name, 'Mia Making')
  await ada.get('mutation ($id: ID!, $etag: String!) { deleteReviewRequest(id: $id, etag: $etag) { id } }', {
    id: request.id,
    etag: updateReviewRequest.reviewRequest._etag,
  })
  await move(ada, id, 'RELEASED')
  assert.deepEqual(await asking(mia), ['PROCEDURE_TRANSITION'])
})

test('what a role must approve of all procedures holds beside what it must approve of one; the larger count counts', async () => {
  const { admin } = await openFloor()
  const draft = await newDraft(admin)
  await aStepIn(admin, draft.id, 'Weld')
  const everywhere = await demandRole('Quality Engineer', 1, undefined, admin)
  await demandRole('Quality Engineer', 2, draft.familyId, admin)
  const missing = async (id: number) =>
    (await askedToRelease(admin, id)).errors?.[0]?.extensions['missing'] ?? []
  assert.deepEqual(await missing(draft.id), [{ role: 'Quality Engineer', count: 2 }])
  const other = await newDraft(admin)
  await aStepIn(admin, other.id, 'Weld')
  assert.deepEqual(await missing(other.id), [{ role: 'Quality Engineer', count: 1 }])
  const { updateProcedureReviewRole } = await admin.get(
    `mutation ($input: UpdateProcedureReviewRoleInput!) {
      updateProcedureReviewRole(input: $input) { procedureReviewRole { id _etag count } } }`,
    { input: { id: everywhere.id, etag: everywhere._etag, count: 3 } },
  )
  assert.deepEqual(await missing(other.id), [{ role: 'Quality Engineer', count: 3 }])
  const { _etag: etag } = updateProcedureReviewRole.procedureReviewRole
  await admin.get(
    'mutation ($id: ID!, $etag: String!) { deleteProcedureReviewRole(id: $id, etag: $etag) { id } }',
    { id: everywhere.id, etag },
  )
  assert.equal((await move(admin, other.id, 'RELEASED')).status, 'RELEASED')
})

test('who must review a procedure is asked again for its next version; who was named is named anew', async () => {
  const { id, familyId } = await inReview()
  await demandRole('Quality Engineer', 1, familyId)
  await ask(id, quinn)
  await review(quinn, id, 'APPROVED')
  await move(ada, id, 'RELEASED')
  const next = await newVersion(ada, familyId)
  assert.deepEqual((await standing(next.id)).reviewRequests, [])
  assert.deepEqual(await refusedMove(ada, next.id, 'RELEASED'), ['APPROVALS_MISSING'])
})

async function together(...wishes: readonly (readonly [Asker, Act])[]): Promise<string[]> {
  const performer = atOnce(floor.performer, wishes.length)
  return Promise.all(
    wishes.map(async ([by, does]) => {
      try {
        await performAs(performer, by.caller, does)
        return 'done'
      } catch (error) {
        if (error instanceof Refused) return error.refusals.map(({ code }) => code).join()
        throw error
      }
    }),
  )
}

test('a version is released as approved, or its approval is withdrawn: never both', async () => {
  const { id } = await inReview()
  await ask(id, quinn)
  const { id: reviewId, _etag } = await review(quinn, id, 'APPROVED')
  const [released, withdrawn] = await together(
    [ada, asAct(releaseProcedure, { id: String(id) })],
    [quinn, asAct(withdrawReview, { id: String(reviewId), etag: _etag, reason: 'wrong drawing' })],
  )
  assert.ok(
    (released === 'done' && withdrawn === 'PROCEDURE_TRANSITION') ||
      (released === 'APPROVALS_MISSING' && withdrawn === 'done'),
    `${released} and ${withdrawn}`,
  )
})

test('no approval stands on a version that is recalled in the same moment', async () => {
  const { id } = await inReview()
  await together(
    [ada, asAct(recallProcedure, { id: String(id) })],
    [quinn, asAct(approveProcedure, { procedureId: String(id), signature: quinn.sign })],
  )
  const { status, reviews } = await standing(id)
  assert.equal(status, 'DRAFT')
  assert.deepEqual(
    reviews.filter((one: { status: string }) => one.status === 'APPROVED'),
    [],
  )
})

test('two people who approve at once fill two places; one person who approves twice at once fills one', async () => {
  const { id, familyId } = await inReview()
  await demandRole('Quality Engineer', 2, familyId)
  const quentin = await floor.person({ roles: ['Quality Engineer'] })
  const approves = (person: Person) =>
    [person, asAct(approveProcedure, { procedureId: String(id), signature: person.sign })] as const
  assert.deepEqual((await together(approves(quinn), approves(quinn))).toSorted(), [
    'SEPARATION_OF_DUTIES',
    'done',
  ])
  assert.deepEqual(await refusedMove(ada, id, 'RELEASED'), ['APPROVALS_MISSING'])
  const other = await inReview()
  await demandRole('Quality Engineer', 2, other.familyId)
  const approvesOther = (person: Person) =>
    [person, asAct(approveProcedure, { procedureId: String(other.id), signature: person.sign })] as const
  assert.deepEqual(await together(approvesOther(quinn), approvesOther(quentin)), ['done', 'done'])
  assert.equal((await move(ada, other.id, 'RELEASED')).status, 'RELEASED')
})

test('a review takes as many statements with one reviewer as with ten', async () => {
  const counts: number[] = []
  for (const size of [1, 10]) {
    const { id } = await inReview()
    for (let nth = 0; nth < size; nth++)
      await ask(id, await floor.person({ roles: ['Quality Engineer'], name: `Reviewer ${nth}` }))
    counts.push(await countStatements(floor.performer, () => move(ada, id, 'DRAFT')))
    counts.push(await countStatements(floor.performer, () => move(ada, id, 'IN_REVIEW')))
  }
  assert.deepEqual(counts.slice(0, 2), counts.slice(2))
})

test('reviews and requests are filtered by the names of the reference', async () => {
  const { id } = await inReview()
  await ask(id, quinn)
  await review(quinn, id, 'APPROVED', { comment: 'fine' })
  const found = await ada.get(
    `query ($procedureId: ID!, $reviewerId: ID!) {
      reviews(filters: { procedureId: { eq: $procedureId }, status: { eq: APPROVED } }, sort: [_CREATED_DESC]) { edges { node { comment } } }
      reviewRequests(filters: { reviewerId: { eq: $reviewerId }, procedure: { id: { eq: $procedureId } } }) { edges { node { status } } }
      procedures(filters: { reviews: { comment: { eq: "fine" } }, reviewRequests: { status: { eq: APPROVED } }, id: { eq: $procedureId } }) { edges { node { id } } }
    }`,
    { procedureId: id, reviewerId: quinn.id },
  )
  assert.deepEqual(found, {
    reviews: { edges: [{ node: { comment: 'fine' } }] },
    reviewRequests: { edges: [{ node: { status: 'APPROVED' } }] },
    procedures: { edges: [{ node: { id } }] },
  })
})

test('a draft in which a review is demanded is not submitted and released in one act of saving', async () => {
  const draft = await newDraft(ada)
  await aStepIn(ada, draft.id, 'Weld')
  await ask(draft.id, quinn)
  assert.deepEqual(await refusedMove(ada, draft.id, 'RELEASED'), ['APPROVALS_MISSING'])
  const { _etag: etag } = await seeProcedure(ada, draft.id)
  assert.equal(
    (await make(ada, 'updateProcedure', { id: draft.id, etag, status: 'IN_REVIEW' })).status,
    'IN_REVIEW',
  )
})
