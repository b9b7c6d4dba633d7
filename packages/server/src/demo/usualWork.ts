import type { PersonKey } from '../../../../demo/people.ts'
import type { FieldLiteral, ProcedureLiteral, StepLiteral } from '../../../../demo/procedureLiteral.ts'
import type { ValueLiteral, WorkLiteral } from '../../../../demo/runs.ts'
import { stock } from '../../../../demo/stock.ts'
import { standardSteps } from '../../../../demo/whole/standardSteps.ts'
import { moreStock } from '../../../../demo/whole/stock.ts'
import { usualValues } from '../../../../demo/whole/usualValues.ts'
import { pick, type Random } from './seededRandom.ts'
import { usualNumber } from './usualNumber.ts'

/** Who does the work of a run, and who signs and approves beside. */
export interface Crew {
  readonly worker: PersonKey
  readonly verifier: PersonKey
  readonly lead: PersonKey
}

/** The work on a run from the first step to the last, with readings as they usually are. */
export function usualWork(procedure: ProcedureLiteral, crew: Crew, random: Random): WorkLiteral[] {
  return leaves(procedure.steps, '').map(({ number, step }) => workOn(number, step, crew, random))
}

interface Leaf {
  readonly number: string
  readonly step: StepLiteral
}

/** Steps on which work is done, with their numbers: those without steps below them. */
function leaves(steps: readonly StepLiteral[], above: string): Leaf[] {
  return steps.flatMap((step, nth) => {
    const number = `${above}${nth + 1}`
    const below = step.steps ?? []
    return below.length > 0 ? leaves(below, `${number}.`) : [{ number, step: written(step) }]
  })
}

function written(step: StepLiteral): StepLiteral {
  if (step.standard === undefined) return step
  const standard = standardSteps.find(({ title }) => title === step.standard)
  if (standard === undefined) throw new Error(`The demonstration has no standard step ${step.standard}`)
  return standard
}

function workOn(number: string, step: StepLiteral, crew: Crew, random: Random): WorkLiteral {
  const { fields = [], gate, minutes = 20 } = step
  const values: Record<string, ValueLiteral> = {}
  const signs: Record<string, PersonKey> = {}
  for (const field of fields) {
    if (field.type === 'SIGNOFF') signs[field.name] = signerOf(field.role, crew)
    else if (field.optional !== true) values[field.name] = usualValue(field, random)
  }
  return {
    step: number,
    by: crew.worker,
    values,
    signs,
    minutes: Math.round(minutes * (0.8 + 0.5 * random())),
    ...(gate === undefined ? {} : { gateBy: signerOf(gate.role, crew) }),
    ...(gate?.when === 'BEFORE_COMPLETION' ? { gateAt: 'END' } : {}),
  }
}

function signerOf(role: string | undefined, { worker, verifier, lead }: Crew): PersonKey {
  if (role === 'Quality Engineer') return verifier
  if (role === 'Lead Operator') return lead
  return role === 'Manufacturing Engineer' ? 'maya' : worker
}

function usualValue(
  { name, type, tool, options = [], ...wanted }: FieldLiteral,
  random: Random,
): ValueLiteral {
  const usual = usualValues[name]
  if (usual !== undefined) return pick(random, usual)
  if (type === 'NUMBER') return usualNumber(limitsOf(wanted), random)
  if (type === 'BOOLEAN') return true
  if (type === 'MULTISELECT') return options
  if (type === 'SELECT') return options[0] ?? ''
  if (type === 'TOOL') return { tool: serialOf(tool) }
  throw new Error(`The demonstration does not say what is usually recorded in ${name}`)
}

function limitsOf({ minimum, maximum, target, tolerance }: Omit<FieldLiteral, 'name' | 'type'>) {
  return { minimum, maximum, target, tolerance }
}

/** The first tool of its kind in the crib. */
function serialOf(part: string | undefined): string {
  for (const shelf of [...stock, ...moreStock]) {
    if (shelf.part === part && 'serials' in shelf && shelf.serials[0] !== undefined) return shelf.serials[0]
  }
  throw new Error(`The demonstration has no tool ${part}`)
}
