import { TextInput } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { useAct } from '../../../components/api/useAct.ts'
import { splitRefusals } from '../../../components/form/splitRefusals.ts'
import { Refusals } from '../../../components/Refusals.tsx'
import { useWhyNotPermitted } from '../../../components/session/useWhyNotPermitted.ts'
import { dayInWords } from '../../../components/times.ts'
import { words as common } from '../../../components/words.ts'
import {
  CreateClosedDayDocument,
  DeleteClosedDayDocument,
  type PlaceView,
} from '../../../generated/documents.ts'
import { FormDialog } from '../../../ui/FormDialog.tsx'
import { ReasonedButton } from '../../../ui/ReasonedButton.tsx'
import { type Column, RowTable } from '../../../ui/RowTable.tsx'
import styles from './Place.module.css'
import { placeWords } from './placeWords.ts'

const words = placeWords.closed

type ClosedDay = PlaceView['closedDays'][number]

/** Days on which nothing is worked here. */
export function ClosedDays({ place }: { readonly place: PlaceView }) {
  const [isAdding, adding] = useDisclosure()
  const remove = useAct(DeleteClosedDayDocument)
  const reason = useWhyNotPermitted('UpdateShift')
  const action: Column<ClosedDay> = {
    label: words.columns.action,
    render: ({ id, day }) => (
      <ReasonedButton
        h={44}
        variant="subtle"
        reason={reason}
        aria-label={words.removeThis(day)}
        onClick={() => void remove.perform({ id })}
      >
        {words.remove}
      </ReasonedButton>
    ),
  }
  return (
    <>
      <h2>{words.title}</h2>
      <p className={styles['help']}>{words.help}</p>
      <Refusals lines={remove.refusals} />
      {place.closedDays.length === 0 ? (
        <p className={styles['none']}>{words.none}</p>
      ) : (
        <RowTable
          label={words.title}
          columns={[...columns, action]}
          rows={place.closedDays}
          keyOf={({ id }) => id}
        />
      )}
      <div>
        <ReasonedButton
          variant="default"
          leftSection={<Plus size={18} aria-hidden />}
          reason={reason}
          onClick={adding.open}
        >
          {words.add}
        </ReasonedButton>
      </div>
      {isAdding && <ClosedDayDialog locationId={place.id} onClose={adding.close} />}
    </>
  )
}

const columns: readonly Column<ClosedDay>[] = [
  { label: words.columns.day, share: 1.5, render: ({ day }) => dayInWords(`${day}T12:00`) },
  { label: words.columns.reason, share: 4, render: ({ reason }) => reason ?? common.common.none },
]

interface ClosedDayDialogProps {
  readonly locationId: string
  readonly onClose: () => void
}

function ClosedDayDialog({ locationId, onClose }: ClosedDayDialogProps) {
  const act = useAct(CreateClosedDayDocument)
  const [day, setDay] = useState('')
  const [reason, setReason] = useState('')
  const { beside, others } = splitRefusals(act.refusals, ['day', 'reason'])
  const add = async () => {
    const input = { locationId, day, reason: reason.trim() === '' ? null : reason }
    if ((await act.perform({ input })) !== null) onClose()
  }
  return (
    <FormDialog
      title={words.add}
      submit={{ label: words.add }}
      notice={<Refusals lines={others} />}
      isBusy={act.isBusy}
      cancel={common.common.cancel}
      onSubmit={() => void add()}
      onClose={onClose}
    >
      <TextInput
        label={words.day}
        type="date"
        required
        data-autofocus
        error={beside['day']}
        value={day}
        onChange={(event) => setDay(event.currentTarget.value)}
      />
      <TextInput
        label={words.reason}
        maxLength={255}
        error={beside['reason']}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </FormDialog>
  )
}
