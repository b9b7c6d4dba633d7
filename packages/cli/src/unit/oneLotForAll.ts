import { linesForLot, takenTogether } from '@traveler/domain/abom/oneLotForAll.ts'
import type { ApiClient } from '../apiClient.ts'
import { ApiRefused } from '../apiRefused.ts'
import {
  type CreateABomInstallationInput,
  type Installed,
  InstallInAllDocument,
  LotForBatchDocument,
  type LotForBatchResult,
} from '../generated/documents.ts'

type LineBeside = NonNullable<NonNullable<LotForBatchResult['buildRequirement']>['batchSiblings']>[number]

interface Wish {
  /** What goes into the unit of the run itself; it has a quantity where one was typed. */
  readonly own: CreateABomInstallationInput
  /** The line there. */
  readonly line: { readonly quantity: string; readonly quantityShort: string }
  /** Units that are left out, as they were typed. */
  readonly except: readonly string[]
}

/** What went in, and how much of the lot that was together; null: it is not counted. */
interface WentIn {
  readonly installations: readonly Installed[]
  readonly together: string | null
  /** How much of it there was. */
  readonly available: string
}

/** Builds one lot into the unit of a run and into all units of its batch that miss it, but for those left out: all or none. */
export async function installInBatch(api: ApiClient, { own, line, except }: Wish): Promise<WentIn> {
  const found = await api.ask(LotForBatchDocument, {
    lineId: own.buildRequirementId,
    lotId: own.partInventoryId,
    stepId: own.runStepId ?? '0',
    isAtStep: own.runStepId !== undefined,
  })
  const place = own.referenceDesignator ?? null
  const beside = linesForLot<LineBeside>(found.buildRequirement?.batchSiblings ?? [], place)
  refuseStrangers(beside, except)
  const others = beside.filter((one) => !except.some((typed) => isUnit(one, typed)))
  const isCounted = line.quantity !== '0' && place === null
  const quantityOf = (one: { readonly quantityShort: string }) =>
    isCounted ? (own.quantity ?? one.quantityShort) : undefined
  const stepIn = (one: LineBeside) =>
    found.runStep?.batchSiblings?.find((step) => step?.run?.partInventory?.id === one.partInventory?.id)?.id
  const input = [
    { ...own, quantity: quantityOf(line) },
    ...others.map((one) => ({
      ...own,
      buildRequirementId: one.id,
      runStepId: stepIn(one),
      quantity: quantityOf(one),
    })),
  ]
  const quantities = input.map(({ quantity }) => quantity ?? '')
  const made = await api.ask(InstallInAllDocument, { input })
  return {
    installations: (made.createAbomInstallations?.abomInstallations ?? []).filter((one) => one !== null),
    together: isCounted ? takenTogether(quantities) : null,
    available: found.partInventory?.quantity ?? '',
  }
}

function isUnit({ partInventory: unit }: LineBeside, typed: string): boolean {
  return unit?.id === typed || unit?.identity === typed
}

function refuseStrangers(beside: readonly LineBeside[], except: readonly string[]): void {
  const strangers = except.filter((typed) => !beside.some((one) => isUnit(one, typed)))
  if (strangers.length === 0) return
  const units = beside.map(({ partInventory }) => partInventory?.identity ?? '?').join(', ')
  const message = `${strangers.join(', ')}: no other unit of the batch that misses it. Those are: ${units || 'none'}.`
  throw new ApiRefused([{ message, extensions: { code: 'NOT_FOUND' } }])
}
