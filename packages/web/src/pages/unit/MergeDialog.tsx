import { useState } from 'react'
import { linesOf } from '../../components/api/refused.ts'
import { useAct } from '../../components/api/useAct.ts'
import { useDocument } from '../../components/api/useDocument.ts'
import { Refusals } from '../../components/Refusals.tsx'
import { dayInWords } from '../../components/times.ts'
import { stockWords } from '../../components/words/stockWords.ts'
import { words } from '../../components/words.ts'
import {
  LotsToMergeDocument,
  type LotsToMergeResult,
  MergeCandidatesDocument,
  MergeStockDocument,
} from '../../generated/documents.ts'
import { Choices } from '../../ui/Choices.tsx'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { Waiting } from '../../ui/Waiting.tsx'
import type { StockDialogProps } from './StockDialogs.tsx'

type Lot = NonNullable<
  NonNullable<NonNullable<LotsToMergeResult['partInventories']>['edges'][number]>['node']
>

/** Choose which lots become one with this one. */
export function MergeDialog({ unit, onClose }: StockDialogProps) {
  const act = useAct(MergeStockDocument)
  const found = useDocument(MergeCandidatesDocument, { id: unit.id })
  const ids = (found.data?.partInventory?.mergeCandidateIds ?? []).flatMap((id) => id ?? [])
  const { data, error } = useDocument(
    LotsToMergeDocument,
    { filters: { id: { in: ids } } },
    { enabled: ids.length > 0 },
  )
  const lots: readonly Lot[] = (data?.partInventories?.edges ?? []).flatMap((edge) => edge?.node ?? [])
  const [chosen, setChosen] = useState<readonly string[]>([])
  const give = async () => {
    const others = lots.filter(({ id }) => chosen.includes(id))
    const partInventories = [unit, ...others].map(({ id, _etag }) => ({ id, etag: _etag }))
    if ((await act.perform({ input: { partInventories } })) !== null) onClose()
  }
  const isAsking = found.data === undefined || (ids.length > 0 && data === undefined)
  const problem = found.error ?? error
  return (
    <FormDialog
      title={stockWords.mergeTitle}
      submit={{ label: stockWords.merge, isDisabled: chosen.length === 0 }}
      notice={<Refusals lines={problem === null ? act.refusals : linesOf(problem)} />}
      isBusy={act.isBusy}
      cancel={words.common.cancel}
      onSubmit={() => void give()}
      onClose={onClose}
    >
      {isAsking && problem === null && <Waiting label={words.common.loading(words.units.what)} />}
      {!isAsking && lots.length === 0 && <p>{stockWords.mergeNone}</p>}
      {lots.length > 0 && (
        <>
          <p>{stockWords.mergeHelp}</p>
          <Choices
            kind="checkbox"
            label={stockWords.mergeWith}
            legend="shown"
            options={lots.map(({ id, quantity, _created }) => ({
              value: id,
              label: stockWords.mergeLot(String(quantity), dayInWords(_created ?? '')),
            }))}
            chosen={[...chosen]}
            onChange={(values) => setChosen(values)}
          />
        </>
      )}
    </FormDialog>
  )
}
