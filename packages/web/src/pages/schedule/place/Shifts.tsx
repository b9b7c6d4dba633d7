import { Plus } from 'lucide-react'
import { useState } from 'react'
import { useWhyNotPermitted } from '../../../components/session/useWhyNotPermitted.ts'
import type { PlaceShift, PlaceView } from '../../../generated/documents.ts'
import { ReasonedButton } from '../../../ui/ReasonedButton.tsx'
import { type Column, RowTable } from '../../../ui/RowTable.tsx'
import styles from './Place.module.css'
import { placeWords } from './placeWords.ts'
import { ShiftDialog } from './ShiftDialog.tsx'
import { weekdaysInWords } from './shiftForm.ts'

const words = placeWords.shifts

/** When the place is worked. */
export function Shifts({ place }: { readonly place: PlaceView }) {
  const [open, setOpen] = useState<PlaceShift | 'new' | null>(null)
  const [mayAdd, mayChange] = [useWhyNotPermitted('CreateShift'), useWhyNotPermitted('UpdateShift')]
  const action: Column<PlaceShift> = {
    label: words.columns.action,
    render: (shift) => (
      <ReasonedButton
        h={44}
        variant="light"
        reason={mayChange}
        aria-label={words.changeThis(shift.name)}
        onClick={() => setOpen(shift)}
      >
        {words.change}
      </ReasonedButton>
    ),
  }
  return (
    <>
      <h2>{words.title}</h2>
      <p className={styles['help']}>{words.help}</p>
      {place.shifts.length === 0 ? (
        <p className={styles['none']}>{words.none}</p>
      ) : (
        <RowTable
          label={words.title}
          columns={[...columns, action]}
          rows={place.shifts}
          keyOf={({ id }) => id}
        />
      )}
      <div>
        <ReasonedButton
          variant="default"
          leftSection={<Plus size={18} aria-hidden />}
          reason={mayAdd}
          onClick={() => setOpen('new')}
        >
          {words.add}
        </ReasonedButton>
      </div>
      {open !== null && (
        <ShiftDialog
          locationId={place.id}
          shift={open === 'new' ? null : open}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  )
}

const columns: readonly Column<PlaceShift>[] = [
  { label: words.columns.name, share: 2, render: ({ name }) => name },
  { label: words.columns.days, share: 2, render: ({ weekdays }) => weekdaysInWords(weekdays) },
  { label: words.columns.hours, share: 2, render: ({ start, end }) => `${start} – ${end}` },
]
