import { z } from 'zod'
import { type DemoPerson, shownId } from './demoPerson.ts'

const linesShape = z.object({
  run: z.object({
    partInventory: z.object({
      serialNumber: z.string().nullable(),
      lotNumber: z.string().nullable(),
      buildRequirements: z.array(
        z.object({
          id: shownId,
          quantity: z.union([z.number(), z.string()]).transform(String),
          isSatisfied: z.boolean(),
          referenceDesignators: z.array(z.string()),
          part: z.object({ id: shownId, partNumber: z.string(), trackingType: z.string().nullable() }),
        }),
      ),
    }),
  }),
})
type Line = z.output<typeof linesShape>['run']['partInventory']['buildRequirements'][number]
const linesDocument = `query ($id: ID!) {
  run(id: $id) { partInventory { serialNumber lotNumber buildRequirements {
    id quantity isSatisfied referenceDesignators part { id partNumber trackingType } } } }
}`

const stockShape = z.object({
  createPartInventories: z.object({ partInventories: z.array(z.object({ id: shownId })) }),
})
const stockDocument = `mutation ($input: [CreatePartInventoryInput]) {
  createPartInventories(input: $input) { partInventories { id } }
}`

const installedShape = z.object({
  createAbomInstallations: z.object({ abomInstallations: z.array(z.object({ id: shownId })) }),
})
const installDocument = `mutation ($input: [CreateABomInstallationInput!]!) {
  createAbomInstallations(input: $input) { abomInstallations { id } }
}`

interface Hands {
  /** Who records what was delivered for the unit. */
  readonly planner: DemoPerson
  /** Who builds it in. */
  readonly worker: DemoPerson
}

/** Builds in what the lines of a run's unit ask for, delivered for it: the stock of the first day stays what it is. */
export async function installParts({ planner, worker }: Hands, runId: string): Promise<void> {
  const { run } = await worker.ask(linesDocument, linesShape, { id: runId })
  const unit = run.partInventory.serialNumber ?? run.partInventory.lotNumber ?? runId
  const pieces = run.partInventory.buildRequirements.flatMap((line) => piecesOf(line, unit))
  if (pieces.length === 0) return
  const stocks = [...new Set(pieces.map(({ stock }) => stock))]
  const { createPartInventories } = await planner.ask(stockDocument, stockShape, { input: stocks })
  const made = createPartInventories.partInventories
  const input = pieces.map(({ stock, install }) => ({
    ...install,
    partInventoryId: made[stocks.indexOf(stock)]?.id,
  }))
  await worker.ask(installDocument, installedShape, { input })
}

/** Builds a unit that is there into its line; gives the id of the installation. */
export async function installUnit(
  worker: DemoPerson,
  runId: string,
  { partId, unitId }: { readonly partId: string; readonly unitId: string },
): Promise<string> {
  const { run } = await worker.ask(linesDocument, linesShape, { id: runId })
  const line = run.partInventory.buildRequirements.find(({ part }) => part.id === partId)
  const input = [{ buildRequirementId: line?.id, partInventoryId: unitId }]
  const { createAbomInstallations } = await worker.ask(installDocument, installedShape, { input })
  const [installed] = createAbomInstallations.abomInstallations
  if (installed === undefined) throw new Error(`Nothing was built into the unit of run ${runId}`)
  return installed.id
}

/** A serial for each piece, or all of a line out of one delivery, which its places share. */
function piecesOf({ id, quantity, isSatisfied, referenceDesignators, part }: Line, unit: string) {
  if (isSatisfied) return []
  const isSerial = part.trackingType === 'SERIAL'
  const stockOf = (number: string) => ({
    partId: part.id,
    quantity: isSerial ? '1' : amountOf(quantity),
    ...numberOf(part.trackingType, number),
  })
  const shared = stockOf(`${part.partNumber}-${unit}`)
  const pieces = isSerial ? Number(quantity) : 1
  const places: readonly (string | undefined)[] =
    referenceDesignators.length > 0 ? referenceDesignators : Array.from({ length: pieces }, () => undefined)
  const share = Number(quantity) / places.length
  return places.map((referenceDesignator, nth) => ({
    stock: isSerial ? stockOf(`${part.partNumber}-${unit}-${nth + 1}`) : shared,
    install: {
      buildRequirementId: id,
      referenceDesignator,
      quantity: referenceDesignator === undefined ? undefined : share,
    },
  }))
}

/** Of what is recorded only, something is there. */
function amountOf(quantity: string): string {
  return Number(quantity) === 0 ? '1' : quantity
}

function numberOf(trackingType: string | null, number: string) {
  if (trackingType === 'SERIAL') return { serialNumber: number }
  return trackingType === 'LOT' ? { lotNumber: number } : {}
}
