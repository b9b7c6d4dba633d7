import type { Asker } from './floor.ts'
import { unique } from './made.ts'

interface LineToFill {
  readonly id: number
  readonly quantity: number
  readonly isSatisfied: boolean
  readonly referenceDesignators: readonly string[]
  readonly part: { readonly id: number; readonly trackingType: 'SERIAL' | 'LOT' | null }
}

const linesDocument = `query ($id: ID!) { run(id: $id) { partInventory { buildRequirements {
  id quantity isSatisfied referenceDesignators part { id trackingType } } } } }`
const stockDocument = `mutation ($input: [CreatePartInventoryInput]) { createPartInventories(input: $input) { partInventories { id } } }`
const installDocument = `mutation ($input: [CreateABomInstallationInput!]!) { createAbomInstallations(input: $input) { abomInstallations { id } } }`

/** Makes stock of everything that a run's unit is to contain and has not begun to get, and builds it in. */
export async function installAll(asker: Pick<Asker, 'get'>, runId: number): Promise<void> {
  const { run } = await asker.get(linesDocument, { id: runId })
  const pieces = run.partInventory.buildRequirements.flatMap(piecesOf)
  if (pieces.length === 0) return
  const { createPartInventories } = await asker.get(stockDocument, {
    input: pieces.map(({ stock }: Piece) => stock),
  })
  const input = pieces.map(({ install }: Piece, nth: number) => ({
    ...install,
    partInventoryId: createPartInventories.partInventories[nth].id,
  }))
  await asker.get(installDocument, { input })
}

interface Piece {
  readonly stock: object
  readonly install: object
}

/** One record for each serial and each place, else one of all that a line wants. */
function piecesOf({ id, quantity, isSatisfied, referenceDesignators, part }: LineToFill): Piece[] {
  if (isSatisfied) return []
  const isSerial = part.trackingType === 'SERIAL'
  const places =
    referenceDesignators.length > 0
      ? referenceDesignators
      : Array.from({ length: isSerial ? quantity : 1 }, () => undefined)
  return places.map((referenceDesignator) => ({
    stock: {
      partId: part.id,
      quantity: isSerial || referenceDesignator !== undefined ? 1 : Math.max(quantity, 1),
      ...(isSerial ? { serialNumber: unique('SN') } : {}),
      ...(part.trackingType === 'LOT' ? { lotNumber: unique('LOT') } : {}),
    },
    install: { buildRequirementId: id, referenceDesignator },
  }))
}
