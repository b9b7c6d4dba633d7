import { Group, TextInput } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { defaultRunPurpose, type ProcedureType, type RunPurpose } from '@traveler/domain/run/runPurpose.ts'
import { useState } from 'react'
import type { PlannedToStart } from '../../generated/documents.ts'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { Refusals } from '../Refusals.tsx'
import { WorkCenterSelect } from '../select/LocationSelect.tsx'
import type { PartChoice } from '../select/PartSelect.tsx'
import { ProcedureSelect } from '../select/ProcedureSelect.tsx'
import type { Choice } from '../select/RecordSelect.tsx'
import type { UnitChoice } from '../select/UnitSelect.tsx'
import { UserSelect } from '../select/UserSelect.tsx'
import { startWords } from '../words/startWords.ts'
import { words } from '../words.ts'
import { LinesToOpen } from './LinesToOpen.tsx'
import { MoreFields } from './MoreFields.tsx'
import { PlannedFacts, PlannedUnits } from './PlannedFields.tsx'
import { formOf, runsOfPlan } from './plannedStart.ts'
import { ReadinessNotice } from './ReadinessNotice.tsx'
import { emptyStart, numberingOf, type StartForm, unitToRework } from './startForm.ts'
import { UnitFields, type UnitFieldsProps } from './UnitFields.tsx'
import { type StartedRun, useStart } from './useStart.ts'

/** A unit with its part; null: one that may not be seen. */
interface UnitOfPart extends UnitChoice {
  readonly partId: string | null
}

/** A procedure with its type; null: none is said, and it builds. */
export interface ProcedureChoice extends Choice {
  readonly type: ProcedureType | null
}

interface StartRunDialogProps {
  /** The door it was opened from: the procedure, the unit, the part of which a unit is to be made, or planned work. */
  readonly procedure?: ProcedureChoice
  readonly unit?: UnitOfPart
  readonly part?: PartChoice
  readonly plan?: PlannedToStart
  /** What orders work on the unit, and for what. */
  readonly issue?: { readonly id: string; readonly purpose: RunPurpose }
  readonly onClose: () => void
  /** Planned work that became several runs; one run is opened. */
  readonly onStarted?: (runs: readonly StartedRun[]) => void
}

/** Start a run: bind a procedure to a unit. What forbids it stands here while it is chosen, and Create waits. */
export function StartRunDialog(props: StartRunDialogProps) {
  const { procedure, unit, part, plan, issue, onClose, onStarted } = props
  const navigate = useNavigate()
  const [form, setForm] = useState<StartForm>(() =>
    plan === undefined ? { ...emptyStart, ...chosenAlready({ procedure, unit, part, issue }) } : formOf(plan),
  )
  const change = (chosen: Partial<StartForm>) => setForm((before) => ({ ...before, ...chosen }))
  const start = useStart(form, plan)
  const create = async () => {
    const runs = await start.perform()
    const [run] = runs
    if (runs.length > 1) onStarted?.(runs)
    else if (run !== undefined) await navigate({ to: '/runs/$id', params: { id: run.id } })
  }
  return (
    <FormDialog
      title={startWords.title}
      size="lg"
      submit={{
        label: startWords.createMany(plan === undefined ? 1 : runsOfPlan(plan)),
        isDisabled: !start.isReady,
      }}
      notice={
        start.refusals.length > 0 ? (
          <Refusals lines={start.refusals} />
        ) : (
          <ReadinessNotice missing={start.missing} readiness={start.readiness} />
        )
      }
      isBusy={start.isBusy}
      cancel={words.common.cancel}
      onSubmit={() => void create()}
      onClose={onClose}
    >
      <ProcedureField
        procedure={procedure}
        forPart={plan?.part?.id ?? unit?.partId ?? part?.id ?? null}
        form={form}
        onChange={change}
      />
      {plan === undefined ? (
        <OwnFields
          unit={unit}
          part={part}
          builds={builds({ procedure, part })}
          form={form}
          onChange={change}
        />
      ) : (
        <>
          <PlannedFacts plan={plan} />
          <PlannedUnits plan={plan} form={form} onChange={change} />
          <AssigneeField form={form} onChange={change} />
        </>
      )}
    </FormDialog>
  )
}

type Doors = {
  readonly [Door in 'procedure' | 'unit' | 'part' | 'issue']: StartRunDialogProps[Door] | undefined
}

function chosenAlready({ procedure, unit, part, issue }: Doors): Partial<StartForm> {
  return {
    procedureId: procedure?.id ?? null,
    unitFrom: builds({ procedure, part }) ? 'new' : 'existing',
    unitId: unit?.id ?? null,
    unitName: unit?.name ?? '',
    partNumber: unit?.partNumber ?? part?.partNumber ?? '',
    issueId: issue?.id ?? null,
    purpose: issue?.purpose ?? null,
    ...(part === undefined ? {} : { partId: part.id, ...numberingOf(part) }),
  }
}

/** A procedure that builds makes a unit, as a rule, and so does who starts from a part; every other is for what is there. */
function builds({ procedure, part }: Pick<Doors, 'procedure' | 'part'>): boolean {
  return procedure === undefined ? part !== undefined : defaultRunPurpose(procedure.type) === 'BUILD'
}

/** What the parts of the form need. */
export interface StartFieldsProps {
  readonly form: StartForm
  readonly onChange: (part: Partial<StartForm>) => void
}

/** What the title tells the unit by: that of the chosen unit, or what is typed for a new one. */
function identityChosen({ unitFrom, unitName, trackingType, serial, lot }: StartForm): string {
  if (unitFrom === 'existing') return unitName
  return trackingType === 'LOT' ? lot : serial
}

/** All that a run is told where no plan tells it. */
function OwnFields({
  form,
  onChange,
  ...chosen
}: StartFieldsProps & Omit<UnitFieldsProps, 'form' | 'onChange'>) {
  const reworked = unitToRework(form)
  return (
    <>
      <UnitFields {...chosen} form={form} onChange={onChange} />
      <TextInput
        label={startWords.runTitle}
        placeholder={startWords.titleAsMade(form.partNumber, identityChosen(form))}
        description={startWords.runTitleHelp}
        maxLength={255}
        value={form.title}
        onChange={(event) => onChange({ title: event.currentTarget.value })}
      />
      <Group grow align="flex-start" wrap="nowrap">
        <AssigneeField form={form} onChange={onChange} />
        <WorkCenterSelect
          label={startWords.workCenter}
          placeholder={startWords.pickWorkCenter}
          value={form.workCenterId}
          clearable
          onChange={(place) => onChange({ workCenterId: place?.id ?? null })}
        />
      </Group>
      <MoreFields form={form} onChange={onChange} />
      {reworked !== null && <LinesToOpen unitId={reworked} form={form} onChange={onChange} />}
    </>
  )
}

function AssigneeField({ form, onChange }: StartFieldsProps) {
  return (
    <UserSelect
      label={startWords.assignee}
      placeholder={startWords.pickAssignee}
      value={form.assigneeId}
      clearable
      onChange={(user) => onChange({ assigneeId: user?.id ?? null })}
    />
  )
}

interface ProcedureFieldProps extends StartFieldsProps {
  /** Chosen already. */
  readonly procedure: Choice | undefined
  /** The part that it is to make; null: not known yet. */
  readonly forPart: string | null
}

function ProcedureField({ procedure, forPart, form, onChange }: ProcedureFieldProps) {
  if (procedure !== undefined) {
    return (
      <TextInput
        label={startWords.procedure}
        value={`${procedure.name} · ${procedure.detail ?? ''}`}
        readOnly
        variant="filled"
      />
    )
  }
  return (
    <ProcedureSelect
      label={startWords.procedure}
      placeholder={startWords.pickProcedure}
      required
      data-autofocus
      forPart={forPart}
      value={form.procedureId}
      onChange={(chosen) => onChange({ procedureId: chosen?.id ?? null })}
    />
  )
}
