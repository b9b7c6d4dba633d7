import { Button } from '@mantine/core'
import type { Actor } from '@traveler/domain/access/actor.ts'
import { isNotApplicable } from '@traveler/domain/runStepField/fieldValue.ts'
import { type FocusEvent, useEffect, useId, useRef } from 'react'
import { useAct } from '../../../components/api/useAct.ts'
import { FileThumb } from '../../../components/files/FileThumb.tsx'
import { Refusals } from '../../../components/Refusals.tsx'
import { RecordName } from '../../../components/select/RecordName.tsx'
import { words } from '../../../components/words.ts'
import { type Json, SetDatagridValueDocument } from '../../../generated/documents.ts'
import { FieldInput } from '../field/FieldInput.tsx'
import { ReasonForChange } from '../field/ReasonForChange.tsx'
import { useValueSaving } from '../field/useValueSaving.ts'
import {
  type CellPlace,
  cellField,
  type FieldView,
  fieldTypeOf,
  type RunView,
  type StepView,
} from '../runView.ts'
import { GridSignCell } from './GridSignCell.tsx'
import styles from './GridTable.module.css'

interface GridTableCellProps {
  readonly run: RunView
  readonly step: StepView
  readonly actor: Actor
  readonly place: CellPlace
  /** What the author filled in; null: nothing. */
  readonly given: string | null
  readonly isActive: boolean
  readonly isLocked: boolean
  readonly onActive: () => void
  readonly onLeave: () => void
  readonly onNext: () => void
}

/** One cell: read, or the input of its column's type while it is filled. */
export function GridTableCell(props: GridTableCellProps) {
  const { place, given, isActive, isLocked, onActive } = props
  if (place.column.type === 'SIGNOFF' && !place.column.readOnly) return <GridSignCell {...props} />
  const field = cellField(place)
  const shown = field.value === null && !field.notApplicable ? (given ?? '') : textOf(field)
  const isFilled = !isLocked && !place.column.readOnly && place.cell !== undefined
  if (isFilled && isActive) return <FilledCell {...props} field={field} />
  const content = <ShownCell field={field} shown={shown} />
  return (
    <td data-read={!isFilled}>
      {isFilled ? (
        <button
          type="button"
          className={styles['cell']}
          aria-label={words.grid.fillIn(field.name, shown)}
          onFocus={onActive}
          onClick={onActive}
        >
          {content}
        </button>
      ) : (
        <span className={styles['read']}>{content}</span>
      )}
    </td>
  )
}

function ShownCell({ field, shown }: { readonly field: FieldView; readonly shown: string }) {
  const type = fieldTypeOf(field)
  if (field.fileAttachment !== null) return <FileThumb file={field.fileAttachment} />
  if ((type === 'USER' || type === 'PART' || type === 'TOOL') && field.value !== null)
    return <RecordName kind={type} id={shown} />
  return shown
}

function FilledCell({
  run,
  step,
  actor,
  place,
  field,
  onLeave,
  onNext,
}: GridTableCellProps & { readonly field: FieldView }) {
  const act = useAct(SetDatagridValueDocument)
  const stateId = useId()
  const box = useRef<HTMLTableCellElement>(null)
  const { row, column } = place
  const saving = useValueSaving(
    { field, step, run, actor },
    {
      ...act,
      send: (value, reason) => {
        const entry = isNotApplicable(value) ? { value: null, notApplicable: true } : { value }
        const cell = { rowId: row.id, columnId: column.id, etag: field._etag }
        return act.perform({ input: { ...cell, ...entry, reason } })
      },
    },
  )
  useEffect(() => {
    box.current?.querySelector<HTMLElement>('input, textarea, button')?.focus()
  }, [])
  const isOpen = saving.problem !== null || saving.isReasonAsked || saving.state === 'failed'
  const leave = (event: FocusEvent) => {
    const isWithin = event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget)
    if (!isWithin && !isOpen && event.relatedTarget === null) onLeave()
  }
  return (
    <td ref={box} data-active onBlur={leave}>
      <FieldInput
        field={field}
        stepId={step.id}
        saving={saving}
        describedBy={stateId}
        onEnter={() => {
          saving.save()
          if (saving.problem === null) onNext()
        }}
      />
      <div id={stateId} aria-live="polite">
        {saving.problem !== null && <span className={styles['bad']}>{saving.problem}</span>}
      </div>
      {saving.isReasonAsked && (
        <ReasonForChange name={field.name} onGive={saving.saveWithReason} onCancel={saving.discard} />
      )}
      {field.allowNotApplicable && !field.notApplicable && (
        <Button
          variant="subtle"
          size="compact-sm"
          mih={44}
          onClick={() => saving.save({ notApplicable: true })}
        >
          {words.field.notApplicable}
        </Button>
      )}
      <Refusals lines={saving.refusals} />
    </td>
  )
}

function textOf(field: FieldView): string {
  if (field.notApplicable) return words.field.isNotApplicable
  const value: Json = field.value
  if (typeof value === 'boolean') return value ? words.field.yes : words.field.no
  return Array.isArray(value) ? value.join(', ') : String(value ?? '')
}
