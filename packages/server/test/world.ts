import type { Asker, Floor, Person } from './floor.ts'
import { aDraft, aPart, aReleasedMbom, aReleasedProcedure, aRun, aUnit, release, unique } from './made.ts'
import { act, fieldNamed, roleNamed, seeStep } from './working.ts'

/** One record of every noun of an organization: its id, by the name that the API gives the noun. */
export type World = Readonly<Record<string, number>>

/** Makes one of everything, as an administrator through the API. */
export async function makeWorld(floor: Floor): Promise<World> {
  const { admin } = floor
  return {
    ...(await makePeople(floor)),
    ...(await makePlaces(floor)),
    ...(await makeParts(admin)),
    ...(await makeDraft(admin)),
    ...(await makeRun(admin)),
    ...(await makeFile(admin)),
    label: await make(admin, 'label', 'CreateLabelInput', { value: unique('Flight') }),
    importMapping: await make(admin, 'importMapping', 'CreateImportMappingInput', {
      kind: 'PARTS',
      name: unique('Catalog'),
    }),
    ...(await makeKit(admin)),
    runBatch: await make(admin, 'runBatch', 'CreateRunBatchInput', { title: unique('Flight set') }),
    ...(await makeReview(admin)),
    startConcession: await aStartConcession(admin, await makeSuperseded(admin), 'frozen'),
    procedureStop: await aStop(admin, (await aReleasedProcedure(admin)).id, 'wrong torque'),
  }
}

async function makeKit(admin: Person): Promise<World> {
  const partKit = await make(admin, 'partKit', 'CreatePartKitInput', {})
  const wanted = { partKitId: partKit, partId: (await aPart(admin)).id }
  return { partKit, partKitItem: await make(admin, 'partKitItem', 'CreatePartKitItemInput', wanted) }
}

/** Makes a record through the mutation of its name, and gives its id. */
async function make(
  asker: Asker,
  noun: string,
  inputType: string,
  input: Record<string, unknown>,
): Promise<number> {
  const mutation = `create${noun.slice(0, 1).toUpperCase()}${noun.slice(1)}`
  const document = `mutation ($input: ${inputType}!) { made: ${mutation}(input: $input) { ${noun} { id } } }`
  return (await asker.get(document, { input })).made[noun].id
}

/** Performs a mutation of which nothing is asked. */
async function perform(
  asker: Asker,
  mutation: string,
  inputType: string,
  input: Record<string, unknown>,
): Promise<void> {
  const document = `mutation ($input: ${inputType}!) { ${mutation}(input: $input) { __typename } }`
  await asker.get(document, { input })
}

async function makePeople({ admin, person, organizationId }: Floor): Promise<World> {
  const user = Number((await person({ roles: ['Operator'] })).id)
  const role = await make(admin, 'role', 'CreateRoleInput', { name: unique('Auditor') })
  const team = await make(admin, 'team', 'CreateTeamInput', { name: unique('Night shift') })
  const { permissionGroups } = await admin.get('{ permissionGroups(first: 1) { edges { node { id } } } }')
  const permissionGroup: number = permissionGroups.edges[0].node.id
  const grant = { roleId: role, permissionGroupId: permissionGroup }
  await perform(admin, 'attachPermissionGroupToRole', 'PermissionGroupToRoleInput', grant)
  await perform(admin, 'addUserToTeam', 'TeamToUserInput', { teamId: team, userId: user })
  return { user, role, team, permissionGroup, organization: Number(organizationId) }
}

async function makePlaces({ admin, siteId }: Floor): Promise<World> {
  return {
    site: Number(siteId),
    location: await make(admin, 'location', 'CreateLocationInput', { name: unique('Shelf') }),
    device: await make(admin, 'device', 'CreateDeviceInput', { name: unique('Bench') }),
    unitOfMeasurement: await make(admin, 'unitOfMeasurement', 'CreateUnitOfMeasurementInput', {
      type: unique('reel'),
    }),
  }
}

async function makeParts(asker: Asker): Promise<World> {
  const [part, screw, washer] = [
    await aPart(asker),
    await aPart(asker, { trackingType: 'LOT' }),
    await aPart(asker, { trackingType: 'LOT' }),
  ]
  const released = await aReleasedMbom(asker, part.id, [{ partId: screw.id, quantity: 4 }])
  const mbom = await make(asker, 'mbom', 'CreateMBomInput', { partId: washer.id })
  const line = { mbomId: mbom, partId: screw.id, quantity: 2 }
  const mbomItem = await make(asker, 'mbomItem', 'CreateMBomItemInput', line)
  const designator = { mbomItemId: mbomItem, value: 'B1' }
  return {
    part: part.id,
    partInventory: (await aUnit(asker, part.id)).id,
    mbom,
    releasedMbom: released.id,
    mbomItem,
    mbomItemReferenceDesignator: await make(
      asker,
      'mbomItemReferenceDesignator',
      'CreateMBomItemReferenceDesignatorInput',
      designator,
    ),
    mbomSubstitute: await make(asker, 'mbomSubstitute', 'CreateMBomSubstituteInput', {
      mbomItemId: mbomItem,
      partId: part.id,
    }),
  }
}

const torque = { name: 'Torque', type: 'NUMBER', required: true }

/** A draft of two steps, a field with its limit, a gate, a dependency and a grid. */
async function makeDraft(asker: Asker): Promise<World> {
  const draft = await aDraft(asker, [{ title: 'Prepare', fields: [torque] }, { title: 'Assemble' }])
  const read = 'query ($id: ID!) { procedure(id: $id) { familyId steps { id fields { id } } } }'
  const { procedure } = await asker.get(read, { id: draft.id })
  const [step, secondStep] = procedure.steps
  const stepField: number = step.fields[0].id
  const { validationFunctions } = await asker.get('{ validationFunctions { edges { node { id } } } }')
  const functionId: number = validationFunctions.edges[0].node.id
  const roles = [{ roleId: await roleNamed(asker, 'Quality Engineer'), count: 1 }]
  const gate = { stepId: step.id, kind: 'APPROVAL', stands: 'BEFORE_COMPLETION', roles }
  const grid = { procedureId: draft.id, title: 'Measure', type: 'DATAGRID' }
  const gridId = await make(asker, 'step', 'CreateStepInput', grid)
  const column = { stepId: gridId, header: 'Torque', type: 'NUMBER' }
  const limit = { fieldId: stepField, functionId, value: 10 }
  const edge = { stepId: secondStep.id, upstreamStepId: step.id }
  return {
    procedure: draft.id,
    family: procedure.familyId,
    step: step.id,
    secondStep: secondStep.id,
    stepField,
    function: functionId,
    stepGate: await make(asker, 'stepGate', 'CreateStepGateInput', gate),
    stepFieldValidation: await make(asker, 'stepFieldValidation', 'CreateStepFieldValidationInput', limit),
    stepEdge: await make(asker, 'stepEdge', 'CreateStepEdgeInput', edge),
    datagridColumn: await make(asker, 'datagridColumn', 'CreateDatagridColumnInput', column),
    datagridRow: await make(asker, 'datagridRow', 'CreateDatagridRowInput', { stepId: gridId }),
  }
}

/** A version in review with somebody asked to review it, and the signed approval of somebody else; ids of all three. */
export async function aReviewedVersion(
  person: Person,
  procedureId: number,
  { reviewerId, comment }: { readonly reviewerId: string; readonly comment: string },
): Promise<{ readonly reviewRequest: number; readonly review: number }> {
  const { procedure } = await person.get('query ($id: ID!) { procedure(id: $id) { _etag } }', {
    id: procedureId,
  })
  await perform(person, 'updateProcedure', 'UpdateProcedureInput', {
    id: procedureId,
    etag: procedure._etag,
    status: 'IN_REVIEW',
  })
  const request = await person.get(
    'mutation ($input: ReviewRequestInput!) { made: createReviewRequest(input: $input) { reviewRequest { id } } }',
    { input: { procedureId, reviewerId } },
  )
  const decided = await person.get(
    'mutation ($input: CreateReviewInput!) { made: createReview(input: $input) { review { id } } }',
    { input: { procedureId, status: 'APPROVED', comment, signature: person.sign } },
  )
  return { reviewRequest: request.made.reviewRequest.id, review: decided.made.review.id }
}

/** A released version of which a newer one is released. */
export async function supersede(asker: Asker, familyId: number): Promise<void> {
  const { createProcedureVersion } = await asker.get(
    'mutation ($id: ID!) { createProcedureVersion(familyId: $id) { procedure { id } } }',
    { id: familyId },
  )
  await release(asker, createProcedureVersion.procedure.id)
}

async function makeSuperseded(asker: Asker): Promise<number> {
  const { id, familyId } = await aDraft(asker, [{ title: 'Prepare' }])
  await release(asker, id)
  await supersede(asker, familyId)
  return id
}

/** The concession of starts from a superseded version. */
export async function aStartConcession(person: Person, procedureId: number, reason: string): Promise<number> {
  const { approveSupersededStart } = await person.get(
    'mutation ($input: ApproveSupersededStartInput!) { approveSupersededStart(input: $input) { startConcession { id } } }',
    { input: { procedureId, reason, signature: person.sign } },
  )
  return approveSupersededStart.startConcession.id
}

/** A stop of a released version. */
export async function aStop(person: Person, procedureId: number, reason: string): Promise<number> {
  const { stopProcedure } = await person.get(
    'mutation ($input: StopProcedureInput!) { stopProcedure(input: $input) { procedureStop { id } } }',
    { input: { procedureId, reason, signature: person.sign } },
  )
  return stopProcedure.procedureStop.id
}

/** A part with a file that is attached to it, and still to come. */
async function makeFile(asker: Asker): Promise<World> {
  const drawing = { entityId: (await aPart(asker)).id, filename: 'drawing.pdf' }
  return {
    entity: drawing.entityId,
    fileAttachment: await make(asker, 'fileAttachment', 'CreateFileAttachmentInput', drawing),
  }
}

/** A review, with a role that must approve the same procedure. */
async function makeReview(person: Person): Promise<World> {
  const draft = await aDraft(person, [{ title: 'Prepare' }])
  const role = { roleId: await roleNamed(person, 'Quality Engineer'), count: 1, familyId: draft.familyId }
  return {
    procedureReviewRole: await make(person, 'procedureReviewRole', 'CreateProcedureReviewRoleInput', role),
    ...(await aReviewedVersion(person, draft.id, { reviewerId: person.id, comment: 'fine' })),
  }
}

/** A run whose first step is in work. */
async function makeRun(asker: Asker): Promise<World> {
  const fields = [torque, { name: 'Remark', type: 'STRING' }]
  const released = await aReleasedProcedure(asker, [{ title: 'Prepare', fields }, { title: 'Assemble' }])
  const part = await aPart(asker)
  const unit = await aUnit(asker, part.id)
  const run = await aRun(asker, { procedureId: released.id, partInventoryId: unit.id })
  const step = await act(asker, 'startRunStep', await seeStep(asker, run.id, 'Prepare'))
  return {
    buildPart: part.id,
    releasedProcedure: released.id,
    run: run.id,
    runStep: step.id,
    runStepField: fieldNamed(step, 'Torque').id,
    comment: await make(asker, 'comment', 'CreateCommentInput', { entityId: step.id, content: 'Word' }),
  }
}

/**
 * What a mutation needs beside what its input demands, so that nothing but a bad value stands in its way: by the names
 * of `input`.
 */
export function usualInput(world: World, mutation: string): Readonly<Record<string, unknown>> {
  const usual: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
    createRun: { procedureId: world['releasedProcedure'], partId: world['buildPart'], serialNumber: 'Word' },
    createPartInventory: { serialNumber: 'Word', quantity: 1 },
    createMbomItem: { mbomId: world['mbom'], partId: world['buildPart'] },
    createMbomSubstitute: { partId: world['buildPart'] },
    createSite: { timeZone: 'Europe/Berlin' },
    createUser: { email: 'word@example.com' },
    createStep: { procedureId: world['procedure'] },
    createStepEdge: { stepId: world['secondStep'], upstreamStepId: world['step'] },
    createStepFieldValidation: { functionId: world['function'] },
    cancelRun: { reason: 'Word' },
    createFileAttachment: { filename: 'word.txt' },
    createAsset: { filename: 'word.txt', entityId: world['step'] },
    createComment: { entityId: world['part'], content: 'Word' },
    failRunStep: { reason: 'Word' },
    completeRunStep: { reason: 'Word' },
    resetPassword: { password: 'correct horse battery staple' },
    updateMbom: { status: 'RELEASED' },
    updateOrganizationSetting: { name: 'signingIdleMinutes', value: 15 },
    setDatagridValue: { value: 1 },
  }
  return usual[mutation] ?? {}
}

/** Which noun's id a place of a mutation takes: `partId` a part's, `id` that of the noun in the mutation's name. */
export function nounOf(world: World, mutation: string, name: string): string | undefined {
  const named = name === 'id' ? whose[mutation] : called[name]
  if (named !== undefined) return named in world ? named : undefined
  if (name === 'id') return longestNoun(world, mutation)
  return /Ids?$/.test(name) ? longestNoun(world, name.replace(/Ids?$/, '')) : undefined
}

/** Ids that are named for what they are in their record, not for their noun. */
const called: Readonly<Record<string, string>> = {
  assignedToId: 'user',
  supervisorId: 'user',
  reviewerId: 'user',
  assignedTeamId: 'team',
  signoffRoleId: 'role',
  unitOfMeasureId: 'unitOfMeasurement',
  upstreamStepId: 'step',
  fieldId: 'stepField',
  parentStepId: 'step',
  rowId: 'datagridRow',
  columnId: 'datagridColumn',
  entityId: 'entity',
}

const whose: Readonly<Record<string, string>> = {
  setPin: 'user',
  resetPassword: 'user',
  unlockSigner: 'user',
}

function longestNoun(world: World, name: string): string | undefined {
  const lower = name.toLowerCase()
  const found = Object.keys(world).filter((noun) => lower.includes(noun.toLowerCase()))
  return found.sort((one, other) => other.length - one.length)[0]
}
