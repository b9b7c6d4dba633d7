import { partName } from './partName.ts'
import { words } from './words.ts'

interface Identified {
  readonly serialNumber: string | null
  readonly lotNumber: string | null
}

/** The serial, or the lot, or that it has neither yet. */
export function identityOf(unit: Identified | null): string {
  return unit?.serialNumber ?? unit?.lotNumber ?? words.units.noIdentity
}

interface OfUnit {
  readonly part: { readonly partNumber: string; readonly revision: string } | null
  readonly partInventory: Identified | null
}

/** "BRKT-ASSY-001 A · SN-00001". */
export function unitNameOf({ part, partInventory }: OfUnit): string {
  const number = partName(part)
  return [number, partInventory?.serialNumber ?? partInventory?.lotNumber ?? '']
    .filter((text) => text !== '')
    .join(' · ')
}
