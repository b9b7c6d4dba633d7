import { Button, TextInput } from '@mantine/core'
import { parseQuantity } from '@traveler/domain/decimal.ts'
import { isRefusal } from '@traveler/domain/refusal.ts'
import { type FormEvent, useRef, useState } from 'react'
import { useAct } from '../../components/api/useAct.ts'
import { splitRefusals } from '../../components/form/splitRefusals.ts'
import { Refusals } from '../../components/Refusals.tsx'
import { MeasureSelect } from '../../components/select/MeasureSelect.tsx'
import { PartSelect } from '../../components/select/PartSelect.tsx'
import { bomWords } from '../../components/words/bomWords.ts'
import { CreateMBomItemDocument } from '../../generated/documents.ts'
import styles from './BomEditor.module.css'

const { add } = bomWords

/** One line after the other: a part, how much of it, and Enter. What was refused stays as it was typed. */
export function AddLine({ bomId }: { readonly bomId: string }) {
  const act = useAct(CreateMBomItemDocument)
  const form = useRef<HTMLFormElement>(null)
  const [partId, setPart] = useState<string | null>(null)
  const [quantity, setQuantity] = useState('1')
  const [unitId, setUnit] = useState<string | null>(null)
  // Pickers show what was chosen in them; after a line is added new ones take their place.
  const [added, setAdded] = useState(0)
  const [isTried, setTried] = useState(false)
  const isWrong = isRefusal(parseQuantity(quantity.trim()))
  const { beside, others } = splitRefusals(act.refusals, ['quantity'])
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (partId === null || act.isBusy || isWrong) return
    const input = { mbomId: bomId, partId, quantity: quantity.trim(), unitOfMeasureId: unitId }
    if ((await act.perform({ input })) === null) return
    setPart(null)
    setQuantity('1')
    setUnit(null)
    setAdded(added + 1)
    setTried(false)
    requestAnimationFrame(() => form.current?.querySelector('input')?.focus())
  }
  return (
    <form
      ref={form}
      className={styles['card']}
      aria-label={add.title}
      onSubmit={(event) => void submit(event)}
    >
      <div className={styles['add']}>
        <PartSelect
          key={`part${added}`}
          label={add.part}
          placeholder={add.searchPart}
          required
          value={partId}
          onChange={(part) => setPart(part?.id ?? null)}
        />
        <TextInput
          label={add.quantity}
          inputMode="decimal"
          required
          error={isTried && isWrong ? bomWords.badQuantity : beside['quantity']}
          value={quantity}
          onChange={(event) => setQuantity(event.currentTarget.value)}
        />
        <MeasureSelect
          key={`unit${added}`}
          label={add.unit}
          placeholder={add.asPart}
          clearable
          value={unitId}
          onChange={(unit) => setUnit(unit?.id ?? null)}
        />
        <div className={styles['addButton']}>
          <Button type="submit" loading={act.isBusy} disabled={partId === null}>
            {add.add}
          </Button>
        </div>
      </div>
      <Refusals lines={others} />
    </form>
  )
}
