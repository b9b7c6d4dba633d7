import { TextInput } from '@mantine/core'
import { clockIn, dayIn, timeAt } from '../zonedTime.ts'
import { helpBelow } from './RecordFormCard.tsx'
import type { RecordForm } from './useRecordForm.ts'

interface TimeInput {
  readonly form: RecordForm
  /** Its name in the API. */
  readonly name: string
  readonly label: string
  /** By whose clock it is read and typed; what is kept is the time itself. Null: it is being asked, and nothing is typed yet. */
  readonly zone: string | null
  readonly description?: string
}

/** A time of a record’s form, by the clock of a place; emptied: none. */
export function FormTime({ form, name, zone, ...input }: TimeInput) {
  const time = form.text(name)
  return (
    <TextInput
      {...input}
      inputWrapperOrder={helpBelow}
      type="datetime-local"
      error={form.problemOf(name)}
      disabled={zone === null}
      value={time === '' || zone === null ? '' : clockIn(zone, time)}
      onChange={({ currentTarget: { value } }) =>
        form.type(name, value === '' || zone === null ? '' : timeAt(zone, value))
      }
    />
  )
}

/** A day of a record’s form by which something is to be done: it counts through that day at the place. */
export function FormLastDay({ form, name, zone, ...input }: TimeInput) {
  const time = form.text(name)
  return (
    <TextInput
      {...input}
      inputWrapperOrder={helpBelow}
      type="date"
      error={form.problemOf(name)}
      disabled={zone === null}
      value={time === '' || zone === null ? '' : dayIn(zone, time)}
      onChange={({ currentTarget: { value } }) =>
        form.type(name, value === '' || zone === null ? '' : timeAt(zone, `${value}T23:59:59`))
      }
    />
  )
}
