import type { Asker, Floor } from './floor.ts'
import { aDraft, aPart, aReleasedMbom, aReleasedProcedure, aRun, aUnit, unique } from './made.ts'
import { roleNamed } from './working.ts'

/** One record of every noun of an organization: its id, by the name that the API gives the noun. */
export type World = Readonly<Record<string, number>>

/** Makes one of everything, as an administrator through the API. */
export async function makeWorld(floor: Floor): Promise<World> {
  const { admin } = floor
  return { ...(await makePeople(floor)), ...(await makePlaces(floor)), ...(await makeParts(admin)), ...(await makeWork(admin)) }
}

/** Performs a mutation with an input and gives the record in its payload. */
// biome-ignore lint/suspicious/noExplicitAny: as in Answer
async function make(asker: Asker, mutation: string, inputType: string, input: Record<string, unknown>, selection: string): Promise<any> {
  const data = await asker.get(`mutation ($input: ${inputType}!) { made: ${mutation}(input: $input) { ${selection} } }`, { input })
  return data.made
}

async function makePeople(floor: Floor): Promise<World> {
  const { admin } = floor
  const user = await floor.person({ roles: ['Operator'] })
  const role = (await make(admin, 'createRole', 'CreateRoleInput', { name: unique('Auditor') }, 'role { id }')).role.id
  const team = (await make(admin, 'createTeam', 'CreateTeamInput', { name: unique('Night shift') }, 'team { id }')).team.id
  const { permissionGroups } = await admin.get('{ permissionGroups(first: 1) { edges { node { id } } } }')
  const permissionGroup = permissionGroups.edges[0].node.id
  await make(admin, 'attachPermissionGroupToRole', 'PermissionGroupToRoleInput', { roleId: role, permissionGroupId: permissionGroup }, '__typename')
  await make(admin, 'addUserToTeam', 'TeamToUserInput', { teamId: team, userId: Number(user.id) }, '__typename')
  return { user: Number(user.id), role, team, permissionGroup, organization: Number(floor.organizationId) }
}

async function makePlaces(floor: Floor): Promise<World> {
  const { admin } = floor
  const location = (await make(admin, 'createLocation', 'CreateLocationInput', { name: unique('Shelf') }, 'location { id }')).location.id
  const unit = await make(admin, 'createUnitOfMeasurement', 'CreateUnitOfMeasurementInput', { type: unique('reel') }, 'unitOfMeasurement { id }')
  const device = (await make(admin, 'createDevice', 'CreateDeviceInput', { name: unique('Bench') }, 'device { id }')).device.id
  return { location, device, site: Number(floor.siteId), unitOfMeasurement: unit.unitOfMeasurement.id }
}

async function makeParts(asker: Asker): Promise<World> {
  const [part, screw, washer] = [await aPart(asker), await aPart(asker, { trackingType: 'LOT' }), await aPart(asker, { trackingType: 'LOT' })]
  const mbom = await aReleasedMbom(asker, part.id, [{ partId: screw.id, quantity: 4 }])
  const draft = (await make(asker, 'createMbom', 'CreateMBomInput', { partId: washer.id }, 'mbom { id }')).mbom.id
  const line = { mbomId: draft, partId: screw.id, quantity: 2 }
  const mbomItem = (await make(asker, 'createMbomItem', 'CreateMBomItemInput', line, 'mbomItem { id }')).mbomItem.id
  const designator = await make(asker, 'createMbomItemReferenceDesignator', 'CreateMBomItemReferenceDesignatorInput', { mbomItemId: mbomItem, value: 'B1' }, 'mbomItemReferenceDesignator { id }')
  const substitute = await make(asker, 'createMbomSubstitute', 'CreateMBomSubstituteInput', { mbomItemId: mbomItem, partId: part.id }, 'mbomSubstitute { id }')
  const unit = await aUnit(asker, part.id)
  return {
    part: part.id,
    partInventory: unit.id,
    mbom: draft,
    releasedMbom: mbom.id,
    mbomItem,
    mbomItemReferenceDesignator: designator.mbomItemReferenceDesignator.id,
    mbomSubstitute: substitute.mbomSubstitute.id,
  }
}

async function makeWork(asker: Asker): Promise<World> {
  const field = { name: 'Torque', type: 'NUMBER', required: true }
  const draft = await aDraft(asker, [{ title: 'Prepare', fields: [field] }, { title: 'Assemble' }])
  const { procedure } = await asker.get('query ($id: ID!) { procedure(id: $id) { familyId steps { id fields { id } } } }', { id: draft.id })
  const [first, second] = procedure.steps
  const roles = [{ roleId: await roleNamed(asker, 'Quality Engineer'), count: 1 }]
  const gate = { stepId: first.id, kind: 'APPROVAL', stands: 'BEFORE_COMPLETION', roles }
  const stepGate = (await make(asker, 'createStepGate', 'CreateStepGateInput', gate, 'stepGate { id }')).stepGate.id
  const { validationFunctions } = await asker.get('{ validationFunctions { edges { node { id } } } }')
  const functionId = validationFunctions.edges[0].node.id
  const validation = { fieldId: first.fields[0].id, functionId, value: 10 }
  const made = await make(asker, 'createStepFieldValidation', 'CreateStepFieldValidationInput', validation, 'stepFieldValidation { id }')
  const edge = await make(asker, 'createStepEdge', 'CreateStepEdgeInput', { stepId: second.id, upstreamStepId: first.id }, 'stepEdge { id }')
  const grid = (await make(asker, 'createStep', 'CreateStepInput', { procedureId: draft.id, title: 'Measure', type: 'DATAGRID' }, 'step { id }')).step.id
  const column = await make(asker, 'createDatagridColumn', 'CreateDatagridColumnInput', { stepId: grid, header: 'Torque', type: 'NUMBER' }, 'datagridColumn { id }')
  const row = await make(asker, 'createDatagridRow', 'CreateDatagridRowInput', { stepId: grid }, 'datagridRow { id }')
  const released = await aReleasedProcedure(asker, [{ title: 'Prepare', fields: [field, { name: 'Remark', type: 'STRING' }] }, { title: 'Assemble' }])
  const part = await aPart(asker)
  const unit = await aUnit(asker, part.id)
  const run = await aRun(asker, { procedureId: released.id, partInventoryId: unit.id })
  const [step] = run.steps
  await make(asker, 'startRunStep', 'StartRunStepInput', { id: step?.id, etag: step?._etag }, '__typename')
  const { runStep } = await asker.get('query ($id: ID!) { runStep(id: $id) { fields { id } } }', { id: step?.id })
  return {
    buildPart: part.id,
    procedure: draft.id,
    releasedProcedure: released.id,
    family: procedure.familyId,
    step: first.id,
    secondStep: second.id,
    stepGate,
    stepFieldValidation: made.stepFieldValidation.id,
    function: functionId,
    stepField: first.fields[0].id,
    stepEdge: edge.stepEdge.id,
    datagridColumn: column.datagridColumn.id,
    datagridRow: row.datagridRow.id,
    run: run.id,
    runStep: step?.id ?? 0,
    runStepField: runStep.fields[0].id,
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
  entityId: 'part',
}

const whose: Readonly<Record<string, string>> = { setPin: 'user', resetPassword: 'user', unlockSigner: 'user' }

function longestNoun(world: World, name: string): string | undefined {
  const lower = name.toLowerCase()
  const found = Object.keys(world).filter((noun) => lower.includes(noun.toLowerCase()))
  return found.sort((one, other) => other.length - one.length)[0]
}
