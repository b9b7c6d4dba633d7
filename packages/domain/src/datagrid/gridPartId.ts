/**
 * Above every id that is drawn from the sequence: a row of a run's grid is never taken for one of a draft. With 15 digits it
 * is a number on the wire, as other ids are.
 */
const base = 500_000_000_000_000n
/** A step has columns and rows with the numbers 1 to one less than this. */
export const gridPartsPerStep = 4_096
const perStep = BigInt(gridPartsPerStep)

/** Where a row or a column stands: its run step, and its number there. */
export interface GridPart {
  readonly runStepId: string
  readonly number: number
}

/** The id of a row or a column of a run step's grid: 5 × 10¹⁴ + run step id × 4096 + its number (docs/rules.md, Identity). */
export function gridPartId({ runStepId, number }: GridPart): string {
  if (!Number.isInteger(number) || number < 1 || BigInt(number) >= perStep)
    throw new RangeError(`The number of a row or column is 1 to ${perStep - 1n}; this one is ${number}`)
  return String(base + BigInt(runStepId) * perStep + BigInt(number))
}

/** The run step and number that the id of a row or a column names; null when the id is no such id. */
export function parseGridPartId(id: string): GridPart | null {
  if (!/^[5-9]\d{14}$/.test(id)) return null
  const above = BigInt(id) - base
  if (above < perStep) return null
  const number = Number(above % perStep)
  return number === 0 ? null : { runStepId: String(above / perStep), number }
}
