import { Group, TextInput } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { CreateRunDocument } from '../../generated/documents.ts'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { useAct } from '../api/useAct.ts'
import { Refusals } from '../Refusals.tsx'
import { WorkCenterSelect } from '../select/LocationSelect.tsx'
import type { PartChoice } from '../select/PartSelect.tsx'
import { ProcedureSelect } from '../select/ProcedureSelect.tsx'
import type { Choice } from '../select/RecordSelect.tsx'
import { UserSelect } from '../select/UserSelect.tsx'
import { words } from '../words.ts'
import { MoreFields } from './MoreFields.tsx'
import { ReadinessNotice } from './ReadinessNotice.tsx'
import { emptyStart, missingChoice, numberingOf, type StartForm, startInput } from './startForm.ts'
import { UnitFields } from './UnitFields.tsx'
import { useReadiness } from './useReadiness.ts'

interface StartRunDialogProps {
  /** The door it was opened from: the procedure, the unit, or the part of which a unit is to be made. */
  readonly procedure?: Choice
  readonly unit?: Choice
  readonly part?: PartChoice
  readonly onClose: () => void
}

/** Start a run: bind a procedure to a unit. What forbids it stands here while it is chosen, and Create waits. */
export function StartRunDialog({ procedure, unit, part, onClose }: StartRunDialogProps) {
  const navigate = useNavigate()
  const [form, setForm] = useState<StartForm>({
    ...emptyStart,
    procedureId: procedure?.id ?? null,
    unitId: unit?.id ?? null,
    ...(part === undefined ? {} : { unitFrom: 'new', partId: part.id, ...numberingOf(part) }),
  })
  const change = (chosen: Partial<StartForm>) => setForm((before) => ({ ...before, ...chosen }))
  const input = startInput(form)
  const readiness = useReadiness(input)
  const create = useAct(CreateRunDocument)
  const isReady = input !== null && readiness.isCurrent && readiness.blockers.length === 0
  const start = async () => {
    if (!isReady) return
    const id = (await create.perform({ input }))?.createRun?.run?.id
    if (id !== undefined) await navigate({ to: '/runs/$id', params: { id } })
  }
  return (
    <FormDialog
      title={words.start.title}
      size="lg"
      submit={{ label: words.start.create, isDisabled: !isReady }}
      notice={
        create.refusals.length > 0 ? (
          <Refusals lines={create.refusals} />
        ) : (
          <ReadinessNotice missing={missingChoice(form)} readiness={readiness} />
        )
      }
      isBusy={create.isBusy}
      cancel={words.common.cancel}
      onSubmit={() => void start()}
      onClose={onClose}
    >
      <ProcedureField procedure={procedure} form={form} onChange={change} />
      <UnitFields unit={unit} part={part} form={form} onChange={change} />
      <TextInput
        label={words.start.runTitle}
        placeholder={words.start.titleAsMade(unit?.name ?? form.serial)}
        description={words.start.runTitleHelp}
        maxLength={255}
        value={form.title}
        onChange={(event) => change({ title: event.currentTarget.value })}
      />
      <Group grow align="flex-start" wrap="nowrap">
        <UserSelect
          label={words.start.assignee}
          placeholder={words.start.pickAssignee}
          value={form.assigneeId}
          clearable
          onChange={(user) => change({ assigneeId: user?.id ?? null })}
        />
        <WorkCenterSelect
          label={words.start.workCenter}
          placeholder={words.start.pickWorkCenter}
          value={form.workCenterId}
          clearable
          onChange={(place) => change({ workCenterId: place?.id ?? null })}
        />
      </Group>
      <MoreFields form={form} onChange={change} />
    </FormDialog>
  )
}

/** What the parts of the form need. */
export interface StartFieldsProps {
  readonly form: StartForm
  readonly onChange: (part: Partial<StartForm>) => void
}

function ProcedureField({
  procedure,
  form,
  onChange,
}: StartFieldsProps & { readonly procedure: Choice | undefined }) {
  if (procedure !== undefined) {
    return (
      <TextInput
        label={words.start.procedure}
        value={`${procedure.name} · ${procedure.detail ?? ''}`}
        readOnly
        variant="filled"
      />
    )
  }
  return (
    <ProcedureSelect
      label={words.start.procedure}
      placeholder={words.start.pickProcedure}
      required
      value={form.procedureId}
      onChange={(chosen) => onChange({ procedureId: chosen?.id ?? null })}
    />
  )
}
