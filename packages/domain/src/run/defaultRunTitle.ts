/** How a unit is called: its serial, else its lot; null when it has neither (yet). */
export function unitName(unit: {
  readonly serialNumber: string | null
  readonly lotNumber: string | null
}): string | null {
  return unit.serialNumber ?? unit.lotNumber
}

/**
 * The title of a run that nobody gave one: `Run 1234: BRKT-ASSY-001 · SN-00001`. A lot shows its lot; neither
 * shows nothing after the part (rule 7).
 */
export function defaultRunTitle(
  runId: string,
  unit: {
    readonly partNumber: string
    readonly serialNumber: string | null
    readonly lotNumber: string | null
  },
): string {
  const name = unitName(unit)
  return name === null ? `Run ${runId}: ${unit.partNumber}` : `Run ${runId}: ${unit.partNumber} · ${name}`
}
