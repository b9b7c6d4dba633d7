import { fillPattern, type PatternRule } from '../pattern.ts'

/** How a unit is called: its serial, else its lot; null when it has neither (yet). */
export function unitName(unit: {
  readonly serialNumber: string | null
  readonly lotNumber: string | null
}): string | null {
  return unit.serialNumber ?? unit.lotNumber
}

/** What the title of a run that nobody gave one may be made of; null: there is none. */
export interface RunToTitle {
  readonly runId: string
  readonly partNumber: string
  readonly revision: string
  readonly serialNumber: string | null
  readonly lotNumber: string | null
  readonly procedure: string
  readonly orderReference: string | null
}

/** What a title pattern is written with. {unit} is the serial, else the lot. */
export const runTitleRule: PatternRule = {
  places: ['run', 'part', 'revision', 'unit', 'serial', 'lot', 'procedure', 'order'],
  needed: ['run', 'part'],
}

/** `Run 1234: BRKT-ASSY-001 · SN-00001`; a lot shows its lot, and neither shows nothing after the part (rule 7). */
export const usualRunTitle = 'Run {run}: {part} · {unit}'

/** The title of a run that nobody gave one, by the pattern that the organization has chosen. */
export function defaultRunTitle(pattern: string, run: RunToTitle): string {
  return fillPattern(pattern, {
    run: run.runId,
    part: run.partNumber,
    revision: run.revision,
    unit: unitName(run),
    serial: run.serialNumber,
    lot: run.lotNumber,
    procedure: run.procedure,
    order: run.orderReference,
  })
}
