import { Textarea, TextInput } from '@mantine/core'
import { ScanBarcode } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { linesOf, type RefusalLine } from '../../components/api/refused.ts'
import { read } from '../../components/api/request.ts'
import { useAct } from '../../components/api/useAct.ts'
import { scanFilters } from '../../components/asBuilt/scannedUnit.ts'
import { partName } from '../../components/partName.ts'
import { Refusals } from '../../components/Refusals.tsx'
import { identityOf } from '../../components/unitName.ts'
import { kitWords } from '../../components/words/kitWords.ts'
import { words } from '../../components/words.ts'
import {
  PutInKitDocument,
  StockForKitDocument,
  type StockForKitResult,
  TakeFromKitDocument,
} from '../../generated/documents.ts'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { Notice } from '../../ui/Notice.tsx'
import styles from './Kit.module.css'
import { itemsOf, type KitItemView, type KitView } from './kitView.ts'
import { itemOfScan, quantityOfScan } from './scanToKit.ts'

type Stock = NonNullable<
  NonNullable<NonNullable<StockForKitResult['partInventories']>['edges'][number]>['node']
>

interface Said {
  readonly tone: 'good' | 'caution'
  readonly text: string
}

interface Taking {
  readonly unit: Stock
  readonly item: KitItemView
}

/** A scanner types what it reads and ends with Enter: it is put aside for the item that takes it. What is in another kit is asked about. */
export function ScanToKit({ kit }: { readonly kit: KitView }) {
  const act = useAct(PutInKitDocument)
  const [text, setText] = useState('')
  const [said, setSaid] = useState<Said | null>(null)
  const [taking, setTaking] = useState<Taking | null>(null)
  const [failures, setFailures] = useState<readonly RefusalLine[]>([])
  const put = async (scanned: string): Promise<Said | null> => {
    const found = await read(StockForKitDocument, { filters: scanFilters(scanned) })
    const units = (found.partInventories?.edges ?? []).flatMap((edge) => edge?.node ?? [])
    const wanted = units.flatMap((unit) => {
      const item = itemOfScan(itemsOf(kit), unit)
      return item === undefined ? [] : [{ unit, item }]
    })
    const [first] = units
    if (first === undefined) return { tone: 'caution', text: kitWords.scanNothing(scanned) }
    const one = wanted.find(({ unit }) => unit.status === 'AVAILABLE') ?? wanted[0]
    if (one === undefined) return { tone: 'caution', text: kitWords.scanNoItem(partName(first.part)) }
    const { unit, item } = one
    if (unit.status === 'KITTED') {
      setTaking(one)
      return null
    }
    const quantity = quantityOfScan(item.quantityUnfulfilled, unit.quantity)
    const input = { partInventoryId: unit.id, etag: unit._etag ?? '', partKitItemId: item.id, quantity }
    if ((await act.perform({ input })) === null) return null
    setText('')
    return { tone: 'good', text: kitWords.scanned(identityOf(unit), partName(item.part)) }
  }
  const scan = async (event: FormEvent) => {
    event.preventDefault()
    const scanned = text.trim()
    if (scanned === '' || act.isBusy) return
    setSaid(null)
    act.reset()
    setFailures([])
    try {
      setSaid(await put(scanned))
    } catch (error) {
      setFailures(linesOf(error))
    }
  }
  return (
    <>
      <form onSubmit={(event) => void scan(event)} className={styles['scan']}>
        <TextInput
          label={kitWords.scan}
          description={kitWords.scanHelp}
          leftSection={<ScanBarcode size={18} aria-hidden />}
          autoComplete="off"
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <div aria-live="polite">
          {said !== null && <Notice tone={said.tone}>{said.text}</Notice>}
          <Refusals lines={[...act.refusals, ...failures]} />
        </div>
      </form>
      {taking !== null && <TakeDialog {...taking} onClose={() => setTaking(null)} />}
    </>
  )
}

function TakeDialog({ unit, item, onClose }: Taking & { readonly onClose: () => void }) {
  const act = useAct(TakeFromKitDocument)
  const [reason, setReason] = useState('')
  const give = async () => {
    const quantity = quantityOfScan(item.quantityUnfulfilled, unit.quantity)
    const input = {
      partInventoryId: unit.id,
      etag: unit._etag ?? '',
      partKitItemId: item.id,
      quantity,
      reason,
    }
    if ((await act.perform({ input })) !== null) onClose()
  }
  return (
    <FormDialog
      title={kitWords.takeTitle(identityOf(unit))}
      submit={{ label: kitWords.take, isDisabled: reason.trim() === '' }}
      notice={<Refusals lines={act.refusals} />}
      isBusy={act.isBusy}
      cancel={words.common.cancel}
      onSubmit={() => void give()}
      onClose={onClose}
    >
      <Textarea
        label={words.common.reason}
        description={kitWords.takeHelp}
        required
        data-autofocus
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </FormDialog>
  )
}
