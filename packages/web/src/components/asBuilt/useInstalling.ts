import { linesForLot } from '@traveler/domain/abom/oneLotForAll.ts'
import { useState } from 'react'
import {
  InstallDocument,
  InstallInAllDocument,
  LineInBatchDocument,
  type LineInBatchResult,
} from '../../generated/documents.ts'
import { useAct } from '../api/useAct.ts'
import { useDocument } from '../api/useDocument.ts'
import { identityOf } from '../unitName.ts'
import type { AsBuiltLine } from './AsBuilt.tsx'
import type { OneLotForAllProps } from './OneLotForAll.tsx'

type Line = NonNullable<NonNullable<LineInBatchResult['buildRequirement']>['batchSiblings']>[number]

/** A line of another unit of the batch into which the same lot can go. */
export interface LineBeside {
  readonly id: string
  /** What its unit is called. */
  readonly unit: string
  readonly quantityShort: string
  /** The step of its run at which it goes in; null: at none. */
  readonly stepId: string | null
}

interface Asked {
  readonly line: AsBuiltLine
  /** What goes in; null: nothing is chosen. */
  readonly chosen: string | null
  readonly stepId: string | null
  readonly place: string | null
}

interface Wish extends Asked {
  /** As it was typed; empty: what is missing. */
  readonly quantity: string
}

/** Puts what is chosen in: into the unit, and where that is wanted into other units of the batch, all or none. */
export function useInstalling({ quantity, ...asked }: Wish) {
  const { line, chosen, place, stepId } = asked
  const alone = useAct(InstallDocument)
  const inAll = useAct(InstallInAllDocument)
  const [isForAll, setForAll] = useState(false)
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set())
  const { lot, lines } = useLinesBeside(asked)
  const own = { id: line.id, quantityShort: line.quantityShort, stepId }
  const others = isForAll ? lines.filter(({ id }) => !leftOut.has(id)) : []
  const isCounted = line.quantity !== '0' && place === null
  const typed = quantity.trim()
  const amountOf = (one: { readonly quantityShort: string }) => (typed === '' ? one.quantityShort : typed)
  const inputOf = (one: typeof own, amount: string) => ({
    buildRequirementId: one.id,
    partInventoryId: chosen ?? '',
    ...(place === null ? {} : { referenceDesignator: place }),
    ...(one.stepId === null ? {} : { runStepId: one.stepId }),
    ...(amount === '' ? {} : { quantity: amount }),
  })
  const give = async (): Promise<boolean> => {
    if (others.length === 0) return (await alone.perform({ input: inputOf(own, typed) })) !== null
    // Said for each unit, so that a lot that is not enough for all of them goes into none.
    const input = [own, ...others].map((one) => inputOf(one, isCounted ? amountOf(one) : ''))
    return (await inAll.perform({ input })) !== null
  }
  const offer: OneLotForAllProps | null = lot && {
    lines,
    quantities: isCounted ? [own, ...(isForAll ? others : lines)].map(amountOf) : null,
    available: lot.quantity,
    isForAll,
    leftOut,
    onChange(all, without) {
      setForAll(all)
      setLeftOut(without)
    },
  }
  return {
    give,
    isBusy: alone.isBusy || inAll.isBusy,
    refusals: [...alone.refusals, ...inAll.refusals],
    offer,
  }
}

/** The lines beside it that still want what is chosen, where that is a lot and the run is in a batch. */
function useLinesBeside({ line: own, chosen, stepId, place }: Asked) {
  const variables = { id: own.id, lotId: chosen ?? '0', stepId: stepId ?? '0', isAtStep: stepId !== null }
  const { data } = useDocument(LineInBatchDocument, variables, { enabled: chosen !== null })
  const lot = data?.partInventory ?? null
  if (data === undefined || lot === null || lot.serialNumber !== null) return { lot: null, lines: [] }
  const beside: readonly Line[] = data.buildRequirement?.batchSiblings ?? []
  const lines = linesForLot(beside, place).map((line): LineBeside => {
    const step = data.runStep?.batchSiblings?.find(
      (one) => one?.run?.partInventory?.id === line.partInventory?.id,
    )
    const { id, quantityShort } = line
    return { id, unit: identityOf(line.partInventory), quantityShort, stepId: step?.id ?? null }
  })
  return { lot, lines }
}
