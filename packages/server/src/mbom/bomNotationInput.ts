import { parseSubstitutes } from '@traveler/domain/mbom/bomNotation.ts'
import { z } from 'zod'
import { name, quantity } from '../operation/inputs.ts'

export const importerTypes = ['LEVEL', 'DEPTH'] as const

const row = {
  partNumber: name(),
  revision: z.preprocess((value) => (value === '' ? null : value), name(32).nullish()),
  quantity: quantity.nullish(),
  substitutes: z
    .string()
    .max(4_096)
    .nullish()
    .transform((cell) => parseSubstitutes(cell ?? '')),
  madeOnAssembly: z.boolean().nullish(),
}

const levelRow = z
  .object({ ...row, level: z.string().max(255) })
  .transform(({ level, ...rest }) => ({ ...rest, place: level }))
const depthRow = z
  .object({ ...row, depth: z.number().int().min(0).max(100) })
  .transform(({ depth, ...rest }) => ({ ...rest, place: depth }))

/** An indented BOM, by levels or by depths. The rows of the other kind are sent empty. */
export const bomNotationInput = z
  .object({
    importerType: z.enum(importerTypes),
    levelInputs: z.array(levelRow).max(10_000).nullish(),
    depthInputs: z.array(depthRow).max(10_000).nullish(),
  })
  .transform(({ importerType, levelInputs, depthInputs }): BomNotation => {
    const rows = importerType === 'LEVEL' ? (levelInputs ?? []) : (depthInputs ?? [])
    return { importerType, rows: rows.map((one, index) => ({ ...one, row: index + 1 })) }
  })

/** One row, called by its place in the list, from 1. */
export interface BomNotationRow {
  readonly row: number
  readonly place: string | number
  readonly partNumber: string
  readonly revision?: string | null | undefined
  readonly quantity?: z.output<typeof quantity> | null | undefined
  readonly substitutes: readonly string[]
  readonly madeOnAssembly?: boolean | null | undefined
}

export interface BomNotation {
  readonly importerType: (typeof importerTypes)[number]
  readonly rows: readonly BomNotationRow[]
}
