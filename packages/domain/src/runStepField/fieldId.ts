/** Field numbers that fit beside a run step's id. */
export const fieldNumbersPerStep = 4_096

/** The id of a run step field: run step id × 4096 + field number, 0 to 4095 (docs/rules.md, Identity). */
export function fieldId(runStepId: string, fieldNumber: number): string {
  if (!Number.isInteger(fieldNumber) || fieldNumber < 0 || fieldNumber >= fieldNumbersPerStep) {
    throw new RangeError(`A field number is 0 to ${fieldNumbersPerStep - 1}; this one is ${fieldNumber}`)
  }
  return String(BigInt(runStepId) * BigInt(fieldNumbersPerStep) + BigInt(fieldNumber))
}

/** The run step and field number that a field's id names; null when the text is no such id. */
export function parseFieldId(
  id: string,
): { readonly runStepId: string; readonly fieldNumber: number } | null {
  if (!/^[1-9]\d{0,18}$/.test(id)) return null
  const [whole, perStep] = [BigInt(id), BigInt(fieldNumbersPerStep)]
  if (whole < perStep) return null
  return { runStepId: String(whole / perStep), fieldNumber: Number(whole % perStep) }
}
