import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useAct } from '../../../components/api/useAct.ts'
import { FormPair, helpBelow } from '../../../components/form/RecordFormCard.tsx'
import { splitRefusals } from '../../../components/form/splitRefusals.ts'
import { Refusals } from '../../../components/Refusals.tsx'
import { useWhyNotPermitted } from '../../../components/session/useWhyNotPermitted.ts'
import { formWords } from '../../../components/words/formWords.ts'
import { words as common } from '../../../components/words.ts'
import {
  CreateShiftDocument,
  DeleteShiftDocument,
  type PlaceShift,
  UpdateShiftDocument,
} from '../../../generated/documents.ts'
import { Choices } from '../../../ui/Choices.tsx'
import { FormDialog } from '../../../ui/FormDialog.tsx'
import { ReasonedButton } from '../../../ui/ReasonedButton.tsx'
import { placeWords } from './placeWords.ts'

const words = placeWords.shifts

const days = words.weekdays.map((label, nth) => ({ value: String(nth + 1), label }))
const workdays = ['1', '2', '3', '4', '5']

interface ShiftDialogProps {
  readonly locationId: string
  /** As it was when it was opened: what somebody else changed meanwhile is not overwritten. Null: a new one. */
  readonly shift: PlaceShift | null
  readonly onClose: () => void
}

/** Add a shift, or change one: its name, its days, from when until when. */
export function ShiftDialog({ locationId, shift, onClose }: ShiftDialogProps) {
  const [create, update] = [useAct(CreateShiftDocument), useAct(UpdateShiftDocument)]
  const [name, setName] = useState(shift?.name ?? '')
  const [weekdays, setWeekdays] = useState<readonly string[]>(shift?.weekdays.map(String) ?? workdays)
  const [start, setStart] = useState(shift?.start ?? '06:00')
  const [end, setEnd] = useState(shift?.end ?? '14:00')
  const refusals = [...create.refusals, ...update.refusals]
  const { beside, others } = splitRefusals(refusals, ['name', 'weekdays', 'start', 'end'])
  const fields = { name, weekdays: weekdays.map(Number), start, end }
  const save = async () => {
    const saved =
      shift === null
        ? await create.perform({ input: { locationId, ...fields } })
        : await update.perform({ input: { id: shift.id, etag: shift._etag ?? '', ...fields } })
    if (saved !== null) onClose()
  }
  return (
    <FormDialog
      title={shift === null ? words.addTitle : words.changeTitle(shift.name)}
      size="lg"
      submit={{ label: formWords.save, isDisabled: weekdays.length === 0 }}
      notice={<Refusals lines={others} />}
      isBusy={create.isBusy || update.isBusy}
      cancel={common.common.cancel}
      onSubmit={() => void save()}
      onClose={onClose}
    >
      <TextInput
        label={words.name}
        required
        data-autofocus
        maxLength={128}
        error={beside['name']}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Choices
        kind="checkbox"
        label={weekdays.length === 0 ? `${words.days}: ${words.noDays}` : words.days}
        legend="shown"
        options={days}
        chosen={weekdays}
        onChange={setWeekdays}
      />
      <FormPair>
        <ClockInput label={words.start} value={start} error={beside['start']} onChange={setStart} />
        <ClockInput
          label={words.end}
          description={words.endHelp}
          value={end}
          error={beside['end']}
          onChange={setEnd}
        />
      </FormPair>
      {shift !== null && <RemoveShift shift={shift} onRemoved={onClose} />}
    </FormDialog>
  )
}

interface ClockInputProps {
  readonly label: string
  readonly description?: string
  readonly value: string
  readonly error: string | undefined
  readonly onChange: (clock: string) => void
}

function ClockInput({ onChange, ...input }: ClockInputProps) {
  return (
    <TextInput
      {...input}
      type="time"
      required
      inputWrapperOrder={helpBelow}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}

interface RemoveShiftProps {
  readonly shift: PlaceShift
  readonly onRemoved: () => void
}

function RemoveShift({ shift: { id, _etag }, onRemoved }: RemoveShiftProps) {
  const act = useAct(DeleteShiftDocument)
  const remove = async () => {
    if ((await act.perform({ id, etag: _etag ?? '' })) !== null) onRemoved()
  }
  return (
    <div>
      <Refusals lines={act.refusals} />
      <ReasonedButton
        variant="subtle"
        color="red"
        reason={useWhyNotPermitted('UpdateShift')}
        loading={act.isBusy}
        onClick={() => void remove()}
      >
        {words.remove}
      </ReasonedButton>
    </div>
  )
}
