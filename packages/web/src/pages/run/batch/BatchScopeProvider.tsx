import { type ReactNode, useState } from 'react'
import { useDocument } from '../../../components/api/useDocument.ts'
import { identityOf } from '../../../components/unitName.ts'
import { BatchSiblingsDocument } from '../../../generated/documents.ts'
import type { RunView } from '../runView.ts'
import { BatchScopeContext, chosenSiblings, leaveOut, type SiblingUnit } from './batchScope.ts'

interface BatchScopeProviderProps {
  readonly run: RunView
  /** Null: no step is chosen. */
  readonly stepId: string | null
  readonly children: ReactNode
}

/** Who changes the status of a unit elsewhere is seen here within seconds. */
const refresh_ms = 8_000

/** Which units of the batch go with this one. Who is left out stays left out from step to step, as long as the run is on the screen. */
export function BatchScopeProvider({ run, stepId, children }: BatchScopeProviderProps) {
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set())
  const isBatched = run.runBatch !== null && stepId !== null
  const { data } = useDocument(
    BatchSiblingsDocument,
    { id: stepId ?? '0' },
    { enabled: isBatched, every_ms: refresh_ms },
  )
  const siblings: readonly SiblingUnit[] = isBatched
    ? (data?.runStep?.batchSiblings ?? []).flatMap(({ id, status, run: other }) =>
        other === null
          ? []
          : [
              {
                stepId: id,
                runId: other.id,
                unit: identityOf(other.partInventory),
                status: status ?? 'TODO',
              },
            ],
      )
    : []
  const choose = (runIds: ReadonlySet<string>) => setLeftOut(leaveOut(leftOut, siblings, runIds))
  return (
    <BatchScopeContext
      value={{
        siblings,
        siblingIds: chosenSiblings(siblings, leftOut),
        isReading: isBatched && data === undefined,
        choose,
      }}
    >
      {children}
    </BatchScopeContext>
  )
}
