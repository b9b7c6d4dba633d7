import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { Refused } from '@traveler/domain/refusal.ts'
import { recallMbom } from '../src/mbom/recallMbom.ts'
import { releaseMbom } from '../src/mbom/releaseMbom.ts'
import { act as asAct } from '../src/operation/act.ts'
import type { Act } from '../src/operation/operation.ts'
import { approveMbom } from '../src/review/approveMbom.ts'
import { withdrawMbomApproval } from '../src/review/withdrawMbomApproval.ts'
import { atOnce } from './barrier.ts'
import { countStatements } from './countStatements.ts'
import { type Floor, openFloor, type Person, performAs } from './floor.ts'
import { aPart } from './made.ts'
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

const approvalDocument = `mutation ($input: CreateMBomApprovalInput!) { createMbomApproval(input: $input) { approval {
  id _etag status decision comment gateType roleId reviewer { name } mbom { id }
  signature { meaning printedName roleName mbomId procedureId content voidedAt } } } }`
const withdrawDocument =
  'mutation ($input: WithdrawMBomApprovalInput!) { withdrawMbomApproval(input: $input) { approval { status outdatedReason } } }'
const requestDocument =
  'mutation ($input: CreateMBomApprovalRequestInput!) { createMbomApprovalRequest(input: $input) { approvalRequest { id _etag status assignedTo { name } } } }'
const moveDocument =
  'mutation ($input: UpdateMBomInput!) { updateMbom(input: $input) { mbom { id _etag status digest } } }'
const standingDocument = `query ($id: ID!) { mbom(id: $id) { id _etag status version digest releaseBlockers { code message }
  approvalRoles { roleId count role { name } } approvalRequests { id _etag status assignedTo { name } } approvals { status outdatedReason signature { voidedAt } } } }`

/** A draft that can be released but for its review. */
async function aDraft(by: Person = ada): Promise<{ readonly id: number; readonly lineId: number }> {
  const [pump, nut] = [await aPart(by), await aPart(by)]
  const { createMbomItem } = await by.get(
    'mutation ($input: CreateMBomItemInput!) { createMbomItem(input: $input) { mbomItem { id mbomId } } }',
    { input: { parentId: pump.id, partId: nut.id, quantity: 4 } },
  )
  return { id: createMbomItem.mbomItem.mbomId, lineId: createMbomItem.mbomItem.id }
}

async function standing(id: number) {
  return (await ada.get(standingDocument, { id })).mbom
}

async function moved(id: number, status: string) {
  const { _etag: etag } = await standing(id)
  return (await ada.get(moveDocument, { input: { id, etag, status } })).updateMbom.mbom
}

async function refusedTo(id: number, status: string): Promise<unknown[]> {
  const { _etag: etag } = await standing(id)
  return ada.refused(moveDocument, { input: { id, etag, status } })
}

async function inReview(): Promise<number> {
  const { id } = await aDraft()
  await moved(id, 'IN_REVIEW')
  return id
}

async function decide(person: Person, mbomId: number, status: string, more: object = {}) {
  const input = { mbomId, gateType: 'RELEASED', status, signature: person.sign, ...more }
  return (await person.get(approvalDocument, { input })).createMbomApproval.approval
}

function refusedDecision(person: Person, mbomId: number, status: string, more: object = {}) {
  const input = { mbomId, gateType: 'RELEASED', status, signature: person.sign, ...more }
  return person.refused(approvalDocument, { input })
}

async function ask(mbomId: number, person: Person, more: object = {}) {
  const input = { mbomId, gateType: 'RELEASED', assignedToId: person.id, ...more }
  return (await ada.get(requestDocument, { input })).createMbomApprovalRequest.approvalRequest
}

const roleDocument = (name: string) =>
  `mutation ($input: ${name}MBomApprovalRoleInput!) { made: ${name.toLowerCase()}MbomApprovalRole(input: $input) { approvalRole { _etag count role { name } } } }`

const rolesDocument =
  'query ($roleId: ID!) { mbomApprovalRoles(filters: { roleId: { eq: $roleId } }) { edges { node { _etag count } } } }'

/** Demands so many holders of a role, for the time of the work; nothing is demanded of other tests. */
async function whileDemanded(role: string, count: number, work: () => Promise<void>): Promise<void> {
  const roleId = await roleNamed(ada, role)
  const input = { roleId, count, gateType: 'RELEASED' }
  await ada.get(roleDocument('Create'), { input })
  try {
    await work()
  } finally {
    const { mbomApprovalRoles } = await ada.get(rolesDocument, { roleId })
    const { _etag: etag } = mbomApprovalRoles.edges[0].node
    await ada.get(roleDocument('Delete'), { input: { roleId, etag, gateType: 'RELEASED' } })
  }
}

async function together(...acts: readonly (readonly [Person, Act])[]): Promise<string[]> {
  const performer = atOnce(floor.performer, acts.length)
  return Promise.all(
    acts.map(([person, one]) =>
      performAs(performer, person.caller, one).then(
        () => 'done',
        (error: unknown) => {
          if (error instanceof Refused) return error.refusals[0]?.code ?? ''
          throw error
        },
      ),
    ),
  )
}

test('an approval is signed over the digest of exactly what the version says', async () => {
  const id = await inReview()
  const { digest, version } = await standing(id)
  assert.match(digest, /^[0-9a-f]{64}$/)
  assert.deepEqual(await refusedDecision(quinn, id, 'APPROVED', { digest: 'f'.repeat(64) }), [
    'CONCURRENCY_ERROR',
  ])
  const given = await decide(quinn, id, 'APPROVED', { digest, comment: 'As drawn' })
  assert.equal(given.status, 'APPROVED')
  assert.deepEqual(given.reviewer, { name: 'Quinn Quality' })
  const { content, ...signature } = given.signature
  assert.deepEqual(signature, {
    meaning: 'BOM approved',
    printedName: 'Quinn Quality',
    roleName: 'Quality Engineer',
    mbomId: id,
    procedureId: null,
    voidedAt: null,
  })
  assert.deepEqual(JSON.parse(content), {
    form: 1,
    mbomId: String(id),
    version,
    digest,
    meaning: 'BOM approved',
    comment: 'As drawn',
  })
  assert.deepEqual(await refusedDecision(quinn, id, 'APPROVED'), ['SEPARATION_OF_DUTIES'])
  assert.equal((await moved(id, 'RELEASED')).digest, digest)
})

test('where nobody has to approve, a draft is released at once, and is frozen all the same', async () => {
  const { id } = await aDraft()
  assert.equal((await standing(id)).digest, null)
  assert.deepEqual((await standing(id)).releaseBlockers, [])
  assert.match((await moved(id, 'RELEASED')).digest, /^[0-9a-f]{64}$/)
  assert.equal((await standing(id)).releaseBlockers, null)
})

test('a version is released when everybody asked by name and the roles demanded have approved; all that is missing is told at once', async () => {
  await whileDemanded('Quality Engineer', 1, async () => {
    const { id } = await aDraft()
    assert.deepEqual(await refusedTo(id, 'RELEASED'), ['APPROVALS_MISSING'], 'a draft has no approvals')
    await ask(id, mia)
    await moved(id, 'IN_REVIEW')
    const { releaseBlockers, approvalRoles } = await standing(id)
    assert.deepEqual(
      releaseBlockers.map((one: { code: string }) => one.code),
      ['APPROVALS_MISSING'],
    )
    assert.match(releaseBlockers[0].message, /1 × Quality Engineer, Mia Making/)
    assert.deepEqual(
      approvalRoles.map(({ count, role }: { count: number; role: object }) => [count, role]),
      [[1, { name: 'Quality Engineer' }]],
    )
    await decide(mia, id, 'APPROVED')
    assert.deepEqual(await refusedTo(id, 'RELEASED'), ['APPROVALS_MISSING'])
    await decide(quinn, id, 'APPROVED')
    assert.equal((await moved(id, 'RELEASED')).status, 'RELEASED')
    const { approvalRequests } = await standing(id)
    assert.deepEqual(
      approvalRequests.map((one: { status: string }) => one.status),
      ['APPROVED'],
    )
  })
})

test('so many people approve as the setting says, whoever they are', async () => {
  const set =
    'mutation ($value: ScalarValue!) { updateOrganizationSetting(input: { name: "mbomReviewersRequired", value: $value }) { organizationSetting { value } } }'
  await ada.get(set, { value: 2 })
  const id = await inReview()
  await decide(mia, id, 'APPROVED')
  assert.deepEqual(await refusedTo(id, 'RELEASED'), ['APPROVALS_MISSING'])
  await decide(quinn, id, 'APPROVED')
  assert.equal((await moved(id, 'RELEASED')).status, 'RELEASED')
  await ada.get(set, { value: 0 })
})

test('nobody is the only approver of what he wrote', async () => {
  const { id } = await aDraft(mia)
  await moved(id, 'IN_REVIEW')
  await decide(mia, id, 'APPROVED')
  assert.deepEqual(await refusedTo(id, 'RELEASED'), ['SEPARATION_OF_DUTIES'])
  await decide(quinn, id, 'APPROVED')
  assert.equal((await moved(id, 'RELEASED')).status, 'RELEASED')
})

test('a rejection says why, makes the version a draft again, and outdates the approvals before it', async () => {
  const id = await inReview()
  await ask(id, mia)
  await ask(id, quinn)
  await decide(mia, id, 'APPROVED')
  assert.deepEqual(await refusedDecision(quinn, id, 'REJECTED'), ['REASON_REQUIRED'])
  await decide(quinn, id, 'REJECTED', { comment: 'Nut M8, not M6' })
  const { status, digest, approvals, approvalRequests } = await standing(id)
  assert.deepEqual([status, digest], ['DRAFT', null])
  assert.deepEqual(
    approvals.map((one: { status: string; signature: { voidedAt: string | null } }) => [
      one.status,
      one.signature.voidedAt !== null,
    ]),
    [
      ['OUTDATED', true],
      ['REJECTED', false],
    ],
  )
  const answers = (requests: readonly { status: string }[]) => requests.map((one) => one.status)
  assert.deepEqual(answers(approvalRequests), ['OUTDATED', 'REJECTED'])
  assert.deepEqual(await refusedDecision(quinn, id, 'APPROVED'), ['MBOM_TRANSITION'])
  await moved(id, 'IN_REVIEW')
  assert.deepEqual(answers((await standing(id)).approvalRequests), ['PENDING', 'PENDING'])
})

test('a version that comes back from review loses its approvals, and who approved takes it back himself', async () => {
  const id = await inReview()
  await ask(id, quinn)
  const first = await decide(quinn, id, 'APPROVED')
  const input = { id: first.id, etag: first._etag, reason: 'Wrong drawing' }
  assert.deepEqual(await ada.refused(withdrawDocument, { input }), ['SEPARATION_OF_DUTIES'])
  const { withdrawMbomApproval: withdrawn } = await quinn.get(withdrawDocument, { input })
  assert.deepEqual(withdrawn.approval, { status: 'OUTDATED', outdatedReason: 'Wrong drawing' })
  assert.equal((await standing(id)).approvalRequests[0].status, 'PENDING')
  await decide(quinn, id, 'APPROVED')
  await moved(id, 'DRAFT')
  const { approvals, approvalRequests } = await standing(id)
  assert.equal(approvals[1].outdatedReason, 'the version was recalled')
  assert.equal(approvalRequests[0].status, 'OUTDATED')
})

test('people are asked once, while they are here, before the release, and in a role that they hold', async () => {
  const { id } = await aDraft()
  const gone = await floor.person({ roles: ['Quality Engineer'] })
  const { user } = await ada.get('query ($id: ID!) { user(id: $id) { _etag } }', { id: gone.id })
  await ada.get('mutation ($input: UpdateUserInput!) { updateUser(input: $input) { user { id } } }', {
    input: { id: gone.id, etag: user._etag, deactivated: true },
  })
  const refused = (more: object) =>
    ada.refused(requestDocument, { input: { mbomId: id, gateType: 'RELEASED', ...more } })
  assert.deepEqual(await refused({ assignedToId: gone.id }), ['ASSIGNEE_INACTIVE'])
  const lead = await roleNamed(ada, 'Lead Operator')
  assert.deepEqual(await refused({ assignedToId: quinn.id, roleId: lead }), ['INVALID_INPUT'])
  assert.deepEqual(await refused({}), ['INVALID_INPUT'])
  const quality = await roleNamed(ada, 'Quality Engineer')
  const asked = await ask(id, quinn, { roleId: quality })
  assert.deepEqual(await refused({ reviewerId: quinn.id }), ['ALREADY_EXISTS'])
  const turn = `mutation ($input: UpdateMBomApprovalRequestInput!) { updateMbomApprovalRequest(input: $input) { approvalRequest { id _etag assignedTo { name } roleId } } }`
  const { updateMbomApprovalRequest: turned } = await ada.get(turn, {
    input: { id: asked.id, etag: asked._etag, assignedToId: mia.id },
  })
  assert.deepEqual(turned.approvalRequest.assignedTo, { name: 'Mia Making' })
  const remove =
    'mutation ($id: ID!, $etag: String!) { deleteMbomApprovalRequest(id: $id, etag: $etag) { id } }'
  await ada.get(remove, { id: asked.id, etag: turned.approvalRequest._etag })
  const again = await ask(id, mia)
  await moved(id, 'IN_REVIEW')
  await decide(mia, id, 'APPROVED')
  await moved(id, 'RELEASED')
  assert.deepEqual(await refused({ assignedToId: quinn.id }), ['MBOM_TRANSITION'])
  const { approvalRequests } = await standing(id)
  assert.deepEqual(await ada.refused(remove, { id: again.id, etag: approvalRequests[0]._etag }), [
    'MBOM_TRANSITION',
  ])
})

test('a person who is asked in a role fills the place of that role', async () => {
  const both = await floor.person({ roles: ['Manufacturing Engineer', 'Quality Engineer'] })
  const id = await inReview()
  const quality = await roleNamed(ada, 'Quality Engineer')
  await ask(id, both, { roleId: quality })
  assert.equal(String((await decide(both, id, 'APPROVED')).roleId), String(quality))
})

test('the demand of a role is named by the role, once', async () => {
  await whileDemanded('Planner', 1, async () => {
    const roleId = await roleNamed(ada, 'Planner')
    assert.deepEqual(await ada.refused(roleDocument('Create'), { input: { roleId, count: 1 } }), [
      'ALREADY_EXISTS',
    ])
    const { mbomApprovalRoles } = await ada.get(rolesDocument, { roleId })
    const [{ node }] = mbomApprovalRoles.edges
    assert.deepEqual(
      await ada.refused(roleDocument('Update'), { input: { roleId, count: 2, etag: 'f'.repeat(32) } }),
      ['CONCURRENCY_ERROR'],
    )
    const { made } = await ada.get(roleDocument('Update'), { input: { roleId, count: 2, etag: node._etag } })
    assert.equal(made.approvalRole.count, 2)
    assert.deepEqual(await mia.refused(roleDocument('Create'), { input: { roleId, count: 1 } }), [
      'PERMISSION',
    ])
  })
})

test('a draft that people decided on is not deleted; one where they were only asked is', async () => {
  const remove = 'mutation ($id: ID!, $etag: String!) { deleteMbom(id: $id, etag: $etag) { id } }'
  const { id } = await aDraft()
  await ask(id, quinn)
  await ada.get(remove, { id, etag: (await standing(id))._etag })
  const rejected = await inReview()
  await decide(quinn, rejected, 'REJECTED', { comment: 'no' })
  assert.deepEqual(await ada.refused(remove, { id: rejected, etag: (await standing(rejected))._etag }), [
    'IN_USE',
  ])
})

test('an API key neither approves nor rejects', async () => {
  const id = await inReview()
  const key = await floor.key()
  const input = { mbomId: id, gateType: 'RELEASED', status: 'APPROVED' }
  assert.deepEqual(await key.refused(approvalDocument, { input }), ['SIGNATURE_REQUIRED'])
})

test('no release stands on an approval that was taken back in the same moment', async () => {
  const id = await inReview()
  await ask(id, quinn)
  const { id: approvalId, _etag } = await decide(quinn, id, 'APPROVED')
  const [released, withdrawn] = await together(
    [ada, asAct(releaseMbom, { id: String(id) })],
    [quinn, asAct(withdrawMbomApproval, { id: String(approvalId), etag: _etag, reason: 'wrong drawing' })],
  )
  assert.ok(
    (released === 'done' && withdrawn === 'MBOM_TRANSITION') ||
      (released === 'APPROVALS_MISSING' && withdrawn === 'done'),
    `${released} and ${withdrawn}`,
  )
})

test('no approval stands on a version that is recalled in the same moment', async () => {
  const id = await inReview()
  await together(
    [ada, asAct(recallMbom, { id: String(id) })],
    [quinn, asAct(approveMbom, { mbomId: String(id), signature: quinn.sign })],
  )
  const { status, approvals } = await standing(id)
  assert.equal(status, 'DRAFT')
  assert.deepEqual(
    approvals.filter((one: { status: string }) => one.status === 'APPROVED'),
    [],
  )
})

test('two people who approve at once fill two places; one person who approves twice at once fills one', async () => {
  await whileDemanded('Quality Engineer', 2, async () => {
    const quentin = await floor.person({ roles: ['Quality Engineer'] })
    const [id, other] = [await inReview(), await inReview()]
    const approves = (person: Person, mbomId: number) =>
      [person, asAct(approveMbom, { mbomId: String(mbomId), signature: person.sign })] as const
    assert.deepEqual((await together(approves(quinn, id), approves(quinn, id))).toSorted(), [
      'SEPARATION_OF_DUTIES',
      'done',
    ])
    assert.deepEqual(await refusedTo(id, 'RELEASED'), ['APPROVALS_MISSING'])
    assert.deepEqual(await together(approves(quinn, other), approves(quentin, other)), ['done', 'done'])
    assert.equal((await moved(other, 'RELEASED')).status, 'RELEASED')
  })
})

test('a review takes as many statements with one reviewer as with ten', async () => {
  const counts: number[] = []
  for (const size of [1, 10]) {
    const id = await inReview()
    for (let nth = 0; nth < size; nth++)
      await ask(id, await floor.person({ roles: ['Quality Engineer'], name: `Reviewer ${nth}` }))
    counts.push(await countStatements(floor.performer, () => moved(id, 'DRAFT')))
    counts.push(await countStatements(floor.performer, () => moved(id, 'IN_REVIEW')))
  }
  assert.deepEqual(counts.slice(0, 2), counts.slice(2))
})

test('approvals and requests are filtered by the names of the reference', async () => {
  const id = await inReview()
  await ask(id, quinn)
  await decide(quinn, id, 'APPROVED', { comment: 'fine' })
  const found = await ada.get(
    `query ($mbomId: ID!, $userId: ID!) {
      mbomApprovals(filters: { mbomId: { eq: $mbomId }, status: { eq: APPROVED } }, sort: [_CREATED_DESC]) { edges { node { comment } } }
      mbomApprovalRequests(filters: { assignedToId: { eq: $userId }, mbom: { id: { eq: $mbomId } } }) { edges { node { status } } }
      mboms(filters: { approvals: { comment: { eq: "fine" } }, approvalRequests: { status: { eq: APPROVED } }, id: { eq: $mbomId } }) { edges { node { id } } }
    }`,
    { mbomId: id, userId: quinn.id },
  )
  assert.deepEqual(found, {
    mbomApprovals: { edges: [{ node: { comment: 'fine' } }] },
    mbomApprovalRequests: { edges: [{ node: { status: 'APPROVED' } }] },
    mboms: { edges: [{ node: { id } }] },
  })
})
