import type { Person } from './floor.ts'
import { raise } from './issuing.ts'
import { aDraft, aPart, aReleasedMbom, aRun, aUnit, release, unique } from './made.ts'
import { act, fieldNamed, record, roleNamed, seeStep, sign } from './working.ts'
import { aReviewedVersion, aStartConcession, aStop, supersede, type World } from './world.ts'

/** Stands in every text of what is controlled: whoever reads it has seen too much. */
export const secret = 'SECRET'

/** The nouns of which `makeControlled` makes one. */
export const controlledNouns = [
  'part',
  'partInventory',
  'mbom',
  'mbomItem',
  'mbomItemReferenceDesignator',
  'mbomSubstitute',
  'procedure',
  'step',
  'stepField',
  'stepEdge',
  'stepGate',
  'run',
  'runStep',
  'runStepField',
  'redline',
  'runBatch',
  'partKit',
  'partKitItem',
  'comment',
  'externalId',
  'entity',
  'issue',
  'issueApproval',
  'fileAttachment',
  'family',
  'procedureStop',
  'startConcession',
  'review',
  'reviewRequest',
  'procedureReviewRole',
] as const

/** What everybody sees, and what is controlled leans on. */
export interface OpenWorld {
  readonly part: number
  readonly label: number
  readonly dispositionType: number
}

/** A controlled part with its BOM, procedure, unit and run: worked, recorded, signed; and drafts of the next BOM and of another procedure. */
export async function makeControlled(cleared: Person, open: OpenWorld): Promise<World> {
  const openPartId = open.part
  const secretly = { exportControlled: true, description: secret }
  const part = await aPart(cleared, { partNumber: unique(secret), ...secretly })
  await aReleasedMbom(cleared, part.id, [{ partId: openPartId, quantity: 1 }])
  const gates = [
    {
      roles: [{ roleId: await roleNamed(cleared, 'Quality Engineer'), count: 1 }],
      kind: 'APPROVAL',
      stands: 'BEFORE_COMPLETION',
    },
  ]
  const steps = [{ title: `${secret} prepare`, fields: secretFields, gates }, { title: `${secret} assemble` }]
  const procedure = await release(cleared, (await aDraft(cleared, steps, secretly)).id)
  await link(cleared, part.id, procedure.id)
  const unit = await aUnit(cleared, part.id, { serialNumber: unique(secret) })
  const run = await aBatchedRun(cleared, { procedureId: procedure.id, partInventoryId: unit.id })
  const step = await act(cleared, 'startRunStep', await seeStep(cleared, run.id, `${secret} prepare`))
  await record(cleared, fieldNamed(step, `${secret} torque`), { value: '12.5' })
  await record(cleared, fieldNamed(step, `${secret} remark`), { value: `${secret} remark` })
  await sign(cleared, fieldNamed(step, `${secret} done`))
  await cleared.get('mutation ($input: LabelToItemInput!) { addLabelToItem(input: $input) { labelId } }', {
    input: { entityId: run.id, labelId: open.label },
  })
  const { createFileAttachment } = await cleared.get(
    'mutation ($input: CreateFileAttachmentInput!) { createFileAttachment(input: $input) { fileAttachment { id } } }',
    { input: { entityId: step.id, filename: `${secret}.png` } },
  )
  const { createComment } = await cleared.get(
    'mutation ($input: CreateCommentInput!) { createComment(input: $input) { comment { id } } }',
    { input: { entityId: step.id, content: `${secret} remark`, procedureFeedback: true } },
  )
  const { createExternalId } = await cleared.get(
    'mutation ($input: CreateExternalIdInput!) { createExternalId(input: $input) { externalId { id } } }',
    { input: { entityId: run.id, system: secret, value: unique(secret) } },
  )
  const stopped = await release(cleared, (await aDraft(cleared, [{ title: secret }], secretly)).id)
  const reviewed = await aDraft(cleared, [{ title: secret }], secretly)
  const { createProcedureReviewRole } = await cleared.get(
    'mutation ($input: CreateProcedureReviewRoleInput!) { createProcedureReviewRole(input: $input) { procedureReviewRole { id } } }',
    {
      input: { roleId: await roleNamed(cleared, 'Quality Engineer'), count: 1, familyId: reviewed.familyId },
    },
  )
  const old = await aDraft(cleared, [{ title: secret }], secretly)
  await release(cleared, old.id)
  await supersede(cleared, old.familyId)
  const drafts = await makeDrafts(cleared, [part.id, openPartId], await aDraft(cleared, steps, secretly))
  await link(cleared, part.id, drafts['procedure'])
  return {
    ...(await aKitFor(cleared, run.id)),
    startConcession: await aStartConcession(cleared, old.id, secret),
    ...(await aReviewedVersion(cleared, reviewed.id, { reviewerId: cleared.id, comment: secret })),
    procedureReviewRole: createProcedureReviewRole.procedureReviewRole.id,
    externalId: createExternalId.externalId.id,
    comment: createComment.comment.id,
    entity: step.id,
    redline: await aRedline(cleared, await seeStep(cleared, run.id, `${secret} assemble`)),
    ...(await anApprovedIssue(cleared, step.id, open.dispositionType)),
    fileAttachment: createFileAttachment.fileAttachment.id,
    ...drafts,
    part: part.id,
    partInventory: unit.id,
    run: run.id,
    runBatch: await batchOf(cleared, run.id),
    runStep: step.id,
    runStepField: fieldNamed(step, `${secret} torque`).id,
    procedureStop: await aStop(cleared, stopped.id, secret),
  }
}

async function aRedline(
  cleared: Person,
  step: { readonly id: number; readonly _etag: string },
): Promise<number> {
  const { createRedline } = await cleared.get(
    'mutation ($input: CreateRedlineInput!) { createRedline(input: $input) { redline { id } } }',
    { input: { stepId: step.id, etag: step._etag, reason: secret } },
  )
  return createRedline.redline.id
}

/** An issue found on the step, whose disposition is approved. */
async function anApprovedIssue(cleared: Person, runStepId: number, dispositionType: number): Promise<World> {
  const issue = await raise(cleared, {
    title: secret,
    runStepId,
    issueDispositionTypeId: dispositionType,
  })
  const { createIssueApproval } = await cleared.get(
    'mutation ($input: CreateIssueApprovalInput!) { createIssueApproval(input: $input) { approval { id } } }',
    {
      input: {
        issueId: issue.id,
        issueApprovalGateType: 'IN_PROGRESS',
        status: 'APPROVED',
        comment: secret,
        signature: cleared.sign,
      },
    },
  )
  return { issue: issue.id, issueApproval: createIssueApproval.approval.id }
}

async function aKitFor(person: Person, runId: number): Promise<World> {
  const { createKitForRun } = await person.get(
    'mutation ($input: CreateKitForRunInput!) { createKitForRun(input: $input) { partKit { id partKitItems { id } } } }',
    { input: { runId } },
  )
  const { partKit } = createKitForRun
  return { partKit: partKit.id, partKitItem: partKit.partKitItems[0].id }
}

async function link(person: Person, partId: number, procedureId: number | undefined): Promise<void> {
  await person.get(
    'mutation ($input: CreatePartProcedureInput!) { createPartProcedure(input: $input) { partProcedure { id } } }',
    { input: { partId, procedureId } },
  )
}

/** A run in a batch, both with a title. */
function aBatchedRun(person: Person, start: Record<string, unknown>): ReturnType<typeof aRun> {
  const titles = { title: unique(secret), runBatchTitle: unique(secret) }
  return aRun(person, { ...start, ...titles, addToNewBatch: true })
}

async function batchOf(person: Person, runId: number): Promise<number> {
  const { run } = await person.get('query ($id: ID!) { run(id: $id) { runBatchId } }', { id: runId })
  return run.runBatchId
}

const secretFields = [
  { name: `${secret} torque`, type: 'NUMBER' },
  { name: `${secret} remark`, type: 'STRING' },
  { name: `${secret} done`, type: 'SIGNOFF' },
]

async function makeDrafts(
  cleared: Person,
  [partId, openPartId]: readonly [number, number],
  draft: { readonly id: number; readonly familyId: number },
): Promise<World> {
  const make = async (mutation: string, type: string, input: object, noun: string): Promise<number> =>
    (
      await cleared.get(
        `mutation ($input: ${type}!) { made: ${mutation}(input: $input) { ${noun} { id } } }`,
        { input },
      )
    ).made[noun].id
  const mbom = await make('createMbom', 'CreateMBomInput', { partId, copyMbom: false }, 'mbom')
  const mbomItem = await make(
    'createMbomItem',
    'CreateMBomItemInput',
    { mbomId: mbom, partId: openPartId, quantity: 1 },
    'mbomItem',
  )
  const designator = { mbomItemId: mbomItem, value: `${secret}1` }
  const mbomItemReferenceDesignator = await make(
    'createMbomItemReferenceDesignator',
    'CreateMBomItemReferenceDesignatorInput',
    designator,
    'mbomItemReferenceDesignator',
  )
  const substitute = (await aPart(cleared, { partNumber: unique(secret), exportControlled: true })).id
  const mbomSubstitute = await make(
    'createMbomSubstitute',
    'CreateMBomSubstituteInput',
    { mbomItemId: mbomItem, partId: substitute },
    'mbomSubstitute',
  )
  const { procedure } = await cleared.get(
    'query ($id: ID!) { procedure(id: $id) { steps { id fields { id } gates { id } } } }',
    { id: draft.id },
  )
  const [first, second] = procedure.steps
  const stepEdge = await make(
    'createStepEdge',
    'CreateStepEdgeInput',
    { stepId: second.id, upstreamStepId: first.id },
    'stepEdge',
  )
  return {
    mbom,
    mbomItem,
    mbomItemReferenceDesignator,
    mbomSubstitute,
    procedure: draft.id,
    family: draft.familyId,
    step: first.id,
    stepField: first.fields[0].id,
    stepGate: first.gates[0].id,
    stepEdge,
  }
}
