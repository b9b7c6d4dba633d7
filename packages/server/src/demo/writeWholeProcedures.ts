import { z } from 'zod'
import { bodyInspection } from '../../../../demo/bodyInspection.ts'
import { igniterBuild } from '../../../../demo/igniterBuild.ts'
import type { ProcedureLiteral } from '../../../../demo/procedureLiteral.ts'
import { igniterAdditions, withoutAdditions } from '../../../../demo/whole/igniterVersions.ts'
import { acceptance } from '../../../../demo/whole/procedures/acceptance.ts'
import { exciter } from '../../../../demo/whole/procedures/exciter.ts'
import { harness } from '../../../../demo/whole/procedures/harness.ts'
import { ignitionLead } from '../../../../demo/whole/procedures/ignitionLead.ts'
import { oxygenCleaning } from '../../../../demo/whole/procedures/oxygenCleaning.ts'
import { portReseat } from '../../../../demo/whole/procedures/portReseat.ts'
import { sealInspection } from '../../../../demo/whole/procedures/sealInspection.ts'
import { standardSteps } from '../../../../demo/whole/standardSteps.ts'
import { ByName } from './byName.ts'
import { type DemoPerson, shownId } from './demoPerson.ts'
import { doors } from './doors.ts'
import type { FactoryClock } from './factoryClock.ts'
import type { OpenedFactory } from './openWholeFactory.ts'
import { showPictures } from './showPictures.ts'
import { moveProcedure, writeProcedure } from './writeProcedure.ts'
import { assignParts, writeFields, writeStep } from './writeSteps.ts'

/** The nine procedures as their runs follow them, newest versions. */
export const wholeProcedures: readonly ProcedureLiteral[] = [
  igniterBuild,
  bodyInspection,
  ignitionLead,
  exciter,
  harness,
  oxygenCleaning,
  sealInspection,
  acceptance,
  portReseat,
]

/** Writes and releases the standard steps and all procedures, the igniter's in its first version. */
export async function writeWholeProcedures(
  { staff, catalog, lines }: OpenedFactory,
  clock: FactoryClock,
): Promise<ByName<string>> {
  const moment = clock.at(-20, '13:00')
  const standards = await writeStandardSteps({ staff, catalog, lines }, moment)
  const ids = new ByName<string>('procedure')
  const write = async (procedure: ProcedureLiteral): Promise<void> => {
    const first = procedure === igniterBuild ? withoutAdditions(igniterBuild) : procedure
    const ofPart = lines.get(procedure.part) ?? null
    const id = await writeProcedure(staff, catalog, first, { moment, standards, lines: ofPart })
    ids.add(procedure.title, id)
  }
  await Promise.all(wholeProcedures.map(write))
  return ids
}

async function writeStandardSteps({ staff, catalog }: OpenedFactory, moment: Date): Promise<ByName<string>> {
  const [engineer, quality] = [staff.person('maya', moment), staff.person('quinn', moment)]
  const standards = new ByName<string>('standard step')
  const author = { engineer, roles: staff.roles, ...catalog, standards, lines: null }
  for (const step of standardSteps) {
    const id = await writeStep(author, {}, step)
    await moveStandardStep(engineer, id, 'IN_REVIEW')
    await moveStandardStep(quality, id, 'RELEASED')
    standards.add(step.title, id)
  }
  return standards
}

const stepEtagShape = z.object({ step: z.object({ _etag: z.string() }) })

async function moveStandardStep(person: DemoPerson, id: string, standardStepStatus: string): Promise<void> {
  const { step } = await person.ask('query ($id: ID!) { step(id: $id) { _etag } }', stepEtagShape, { id })
  await person.make(doors.updateStep, { id, etag: step._etag, standardStepStatus })
}

const familyShape = z.object({ procedure: z.object({ familyId: shownId }) })
const draftShape = z.object({
  createProcedureVersion: z.object({
    procedure: z.object({ id: shownId, steps: z.array(z.object({ id: shownId, title: z.string() })) }),
  }),
})

const createVersion = `mutation ($familyId: ID!) {
  createProcedureVersion(familyId: $familyId) { procedure { id steps { id title } } }
}`

/** The next draft of a procedure, and its steps by title. */
export async function beginVersion(
  engineer: DemoPerson,
  procedureId: string,
): Promise<{ readonly id: string; readonly steps: ByName<string> }> {
  const { procedure } = await engineer.ask(
    'query ($id: ID!) { procedure(id: $id) { familyId } }',
    familyShape,
    { id: procedureId },
  )
  const made = await engineer.ask(createVersion, draftShape, { familyId: procedure.familyId })
  const draft = made.createProcedureVersion.procedure
  const steps = new ByName<string>('step')
  for (const { id, title } of draft.steps) steps.add(title, id)
  return { id: draft.id, steps }
}

/** Releases the igniter's second version, with what the first weeks taught; gives its id. */
export async function reviseIgniter(
  { staff, catalog, lines }: OpenedFactory,
  firstId: string,
  moment: Date,
): Promise<string> {
  const engineer = staff.person('maya', moment)
  const { id, steps } = await beginVersion(engineer, firstId)
  const author = { engineer, roles: staff.roles, parts: catalog.parts, lines: lines.get('EP-1000') ?? null }
  for (const { step, fields = [], pictures = [], takes = [] } of igniterAdditions) {
    const stepId = steps.get(step)
    await writeFields(author, stepId, fields)
    await showPictures(engineer, stepId, pictures)
    await assignParts(author, stepId, { takes })
  }
  await moveProcedure(engineer, id, 'IN_REVIEW')
  await moveProcedure(staff.person('quinn', moment), id, 'RELEASED')
  return id
}
