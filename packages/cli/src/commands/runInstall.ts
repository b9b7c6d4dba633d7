import { lineOfUnit } from '@traveler/domain/abom/lineOfUnit.ts'
import { removedConditions } from '@traveler/domain/abom/removal.ts'
import type { ApiClient } from '../apiClient.ts'
import { ApiRefused } from '../apiRefused.ts'
import { type Command, defineCommand } from '../command.ts'
import { runOperand } from '../find/findRun.ts'
import { findUnit } from '../find/findUnit.ts'
import {
  type AsBuiltUnit,
  type BuiltIn,
  InstallDocument,
  RemoveDocument,
  ShowAsBuiltDocument,
} from '../generated/documents.ts'
import { findStep } from '../run/shownStep.ts'
import { type AsBuiltLine, installed, loadUnitOfRun } from '../unit/asBuilt.ts'
import { installInBatch } from '../unit/oneLotForAll.ts'
import { valueOfWord, wordsOf } from '../words.ts'
import { WrongUsage } from '../wrongUsage.ts'

const stepOption = {
  step: { type: 'string', value: 'STEP', about: 'the step in work at which it goes in' },
} as const

/** What is built into the unit of a run, and taken out of it. */
export const runInstall: Command = defineCommand({
  name: 'run install',
  summary: 'build a unit, or some of a lot, into the unit of a run, or one lot into all units of its batch',
  about: `Builds it in where the first line of the as-built BOM misses its part: traveler inventory as-built shows them. Of a lot,
what the line misses is taken. With --batch it goes into the other units of the batch too that miss it, at the same place, all
of them or none: a lot that is not enough for all goes into none.`,
  asks: 'server',
  writes: true,
  operands: [runOperand, { name: 'UNIT', about: 'what goes in: its serial, lot number or id' }],
  options: {
    ...stepOption,
    quantity: { type: 'string', value: 'N', about: 'of a lot, instead of what is missing' },
    place: { type: 'string', value: 'R1', about: 'where the line has places' },
    batch: { type: 'boolean', about: 'into every unit of the batch that misses it; --quantity is for each' },
    except: {
      type: 'string',
      value: 'UNIT',
      multiple: true,
      about: 'with --batch: leave this unit out, by serial or id',
    },
  },
  json: 'the installation: id, quantity, referenceDesignator, partInventory, parentPartInventory; with --batch all of them',
  examples: [
    { about: 'A body, by its serial', shell: 'traveler run install TI-0011 EB-0031' },
    { about: 'A ring out of its lot', shell: 'traveler run install TI-0011 CR-1192 --quantity 1' },
    {
      about: 'One lot into all units of the batch but one',
      shell: 'traveler run install IL-0311 HV-2210 --batch --except IL-0313',
      heldBy: 'packages/cli/src/commands/runInstall.test.ts',
    },
  ],
  async run({ values, operands: [runTyped = '', typed = ''], openApi, show }) {
    const { batch, except = [] } = values
    if (batch !== true && except.length > 0)
      throw new WrongUsage('--except leaves out of --batch: give both.')
    const api = await openApi()
    const { run, unit } = await loadUnitOfRun(api, runTyped)
    const step = values.step === undefined ? null : findStep(run, values.step)
    const going = await builtIn(api, typed)
    const line = lineOfUnit(unit.buildRequirements ?? [], going.part)
    if (line === undefined) throw noLine(unit, going)
    const input = {
      buildRequirementId: line.id,
      partInventoryId: going.id,
      runStepId: step?.id,
      quantity: values.quantity,
      referenceDesignator: values.place,
    }
    if (batch === true) {
      if (going.serialNumber !== null)
        throw refused(`${going.identity ?? typed} is one unit. Into all units of a batch goes a lot.`)
      const { installations, together, available } = await installInBatch(api, { own: input, line, except })
      show(installations, () => [
        ...installations.map((one) => `${installed(one)} is in ${one.parentPartInventory?.identity ?? '?'}.`),
        ...(together === null ? [] : [`Together ${together} of ${available}.`]),
      ])
      return 0
    }
    const made = (await api.ask(InstallDocument, { input })).createAbomInstallation?.abomInstallation ?? null
    show(made, () =>
      made === null ? [] : [`${installed(made)} is in ${made.parentPartInventory?.identity ?? run.title}.`],
    )
    return 0
  },
})

export const runRemove: Command = defineCommand({
  name: 'run remove',
  summary: 'take out of the unit of a run what was built in',
  about: `Takes it out with all that is in it. It goes on quality hold as removed, unless the step at which it went in is still in
progress. That it was in stays in the record.`,
  asks: 'server',
  writes: true,
  operands: [runOperand, { name: 'UNIT', about: 'what comes out: its serial, lot number or id' }],
  options: {
    reason: { type: 'string', value: 'TEXT', about: 'why; stands in the record', isRequired: true },
    condition: {
      type: 'string',
      value: 'CONDITION',
      about: 'in which it comes out',
      choices: wordsOf(removedConditions),
      isRequired: true,
    },
    place: { type: 'string', value: 'R1', about: 'from which place, where it is at several' },
  },
  json: 'the installation: id, quantity, removedAt, removeReason, removeCondition, partInventory',
  examples: [
    {
      about: 'It was the wrong one',
      shell:
        'traveler run remove TI-0011 EB-0031 --condition suspect --reason "A scratch at the seal groove"',
    },
  ],
  async run({ values, operands: [runTyped = '', typed = ''], openApi, show }) {
    const api = await openApi()
    const { unit } = await loadUnitOfRun(api, runTyped)
    const { id, _etag } = findInstallation(unit, typed, values.place)
    const { deleteAbomInstallation } = await api.ask(RemoveDocument, {
      id,
      etag: _etag ?? '',
      reason: values.reason,
      condition: valueOfWord(removedConditions, values.condition) ?? 'SUSPECT',
    })
    const removed = deleteAbomInstallation?.abomInstallation ?? null
    const held = removed?.partInventory?.qualityHold === true ? ', and is on quality hold' : ''
    show(removed, () => (removed === null ? [] : [`${installed(removed)} is out${held}.`]))
    return 0
  },
})

async function builtIn(api: ApiClient, typed: string): Promise<BuiltIn> {
  const { id } = await findUnit(api, typed)
  const { partInventory } = await api.ask(ShowAsBuiltDocument, { id })
  if (partInventory === null) throw refused(`There is no unit ${typed} that you may see.`)
  return { serialNumber: null, lotNumber: null, ...partInventory }
}

function noLine({ identity, buildRequirements }: AsBuiltUnit, { part }: BuiltIn): ApiRefused {
  const open = (buildRequirements ?? []).filter(({ isSatisfied }) => !isSatisfied)
  const wanted = open.map((line) => line.part?.partNumber).join(', ')
  return refused(
    `${identity ?? 'The unit'} misses nothing that ${part?.partNumber} serves for. It misses ${wanted || 'nothing at all'}.`,
  )
}

/** The one installation of what was typed. */
function findInstallation(unit: AsBuiltUnit, typed: string, place: string | undefined) {
  const all = (unit.buildRequirements ?? []).flatMap((line: AsBuiltLine) => line.abomInstallations ?? [])
  const found = all.filter(
    ({ partInventory: one, referenceDesignator }) =>
      [one?.serialNumber, one?.lotNumber, one?.id].includes(typed) &&
      (place === undefined || referenceDesignator === place),
  )
  const [only, other] = found
  if (only === undefined)
    throw refused(
      `${typed} is not in ${unit.identity ?? 'the unit'}. In it: ${all.map(installed).join('; ') || 'nothing'}.`,
    )
  if (other !== undefined)
    throw refused(`${typed} is in it more than once: ${found.map(installed).join('; ')}. Give --place.`)
  return only
}

function refused(message: string): ApiRefused {
  return new ApiRefused([{ message, extensions: { code: 'NOT_FOUND' } }])
}
