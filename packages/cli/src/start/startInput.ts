import { runPurposes } from '@traveler/domain/run/runPurpose.ts'
import type { ApiClient } from '../apiClient.ts'
import { findPart } from '../find/findPart.ts'
import { findPerson } from '../find/findPerson.ts'
import { findPlace } from '../find/findPlace.ts'
import { findProcedure } from '../find/findProcedure.ts'
import { findTeam } from '../find/findTeam.ts'
import { findUnit } from '../find/findUnit.ts'
import type { CreateRunInput } from '../generated/documents.ts'
import { moment, wholeNumber } from '../typedValues.ts'
import { linesOf, loadAsBuilt } from '../unit/asBuilt.ts'
import { valueOfWord } from '../words.ts'
import { WrongUsage } from '../wrongUsage.ts'
import type { StartValues } from './startOptions.ts'

/** Whether the options alone make sense of a question about starts, before anything is asked. */
export function checkCandidates(values: StartValues): void {
  const { part, unit, serial, procedure, assignee, team } = values
  if (part !== undefined && unit !== undefined)
    throw new WrongUsage('Give --part to make a unit, or --unit to work on one, not both.')
  if (serial !== undefined && unit !== undefined)
    throw new WrongUsage('--serial is of a unit that is made; --unit is one that is there. Give one of them.')
  if (assignee !== undefined && team !== undefined)
    throw new WrongUsage('Give --assignee or --team, not both.')
  if (values.open !== undefined && unit === undefined)
    throw new WrongUsage('--open names lines of a unit that is there: give --unit.')
  const externals = externalOf(values)
  if (externals !== undefined && values['external-system'] === undefined)
    throw new WrongUsage('--external-system is missing: say whose words the --external options are.')
  if (part === undefined && unit === undefined && procedure === undefined && externals === undefined)
    throw new WrongUsage('Say what to start: --procedure with --part or --unit, or --planned.')
}

/** The same of a start, which has to name its procedure. */
export function checkStart(values: StartValues): void {
  checkCandidates(values)
  if (values.procedure === undefined && externalOf(values) === undefined)
    throw new WrongUsage(
      '--procedure is missing: say which one to start; traveler procedure list shows them.',
    )
}

/** What the options mean, as the API takes it: one input for each run that is to start. */
export async function startInputs(api: ApiClient, values: StartValues): Promise<readonly CreateRunInput[]> {
  const partId = values.part === undefined ? undefined : (await findPart(api, values.part)).id
  const common: CreateRunInput = { partId, ...(await foundOf(api, values)), ...plainOf(values) }
  const units: CreateRunInput[] = []
  for (const typed of values.unit ?? []) units.push(await onUnit(api, typed, values))
  const serials = (values.serial ?? []).map((serialNumber) => ({ serialNumber }))
  const each: readonly CreateRunInput[] = [...units, ...serials]
  if (each.length < 2) return [{ ...common, ...each[0] }]
  return each.map((one) => ({ ...common, ...one, addToNewBatch: true }))
}

async function onUnit(api: ApiClient, typed: string, { open = [] }: StartValues): Promise<CreateRunInput> {
  const { id } = await findUnit(api, typed)
  if (open.length === 0) return { partInventoryId: id }
  const unit = await loadAsBuilt(api, id)
  return { partInventoryId: id, openBuildRequirementIds: open.flatMap((part) => linesOf(unit, part)) }
}

async function foundOf(api: ApiClient, values: StartValues): Promise<CreateRunInput> {
  const { procedure, assignee, team, 'work-center': workCenter } = values
  return {
    procedureId: procedure === undefined ? undefined : (await findProcedure(api, procedure)).id,
    assignedToId: assignee === undefined ? undefined : (await findPerson(api, assignee)).id,
    assignedTeamId: team === undefined ? undefined : (await findTeam(api, team)).id,
    locationId: workCenter === undefined ? undefined : (await findPlace(api, workCenter, 'work center')).id,
  }
}

function plainOf(values: StartValues): CreateRunInput {
  return {
    lotNumber: values.lot,
    quantity: wholeNumber('quantity', values.quantity),
    identifyLater: values['identify-later'],
    title: values.title,
    description: values.description,
    purpose: valueOfWord(runPurposes, values.purpose),
    priority: wholeNumber('priority', values.priority),
    dueDate: moment('due', values.due),
    orderReference: values.order,
    chargeNumber: values.charge,
    ...(values.batch === undefined ? {} : { addToNewBatch: true, runBatchTitle: values.batch }),
    allowSupersededRevision: values.superseded,
    reason: values.reason,
    external: externalOf(values),
  }
}

function externalOf(values: StartValues): CreateRunInput['external'] {
  const external = {
    procedure: values['external-procedure'],
    part: values['external-part'],
    partInventory: values['external-unit'],
    location: values['external-work-center'],
    run: values['external-run'],
  }
  const system = values['external-system']
  const isNamed = Object.values(external).some((one) => one !== undefined)
  return isNamed || system !== undefined ? { system: system ?? '', ...external } : undefined
}
