import { Group, SegmentedControl, Stack, TextInput } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { type PartChoice, PartSelect, useOnlyPart } from '../select/PartSelect.tsx'
import type { Choice } from '../select/RecordSelect.tsx'
import { type UnitChoice, UnitForProcedureSelect, UnitSelect } from '../select/UnitSelect.tsx'
import { startWords } from '../words/startWords.ts'
import type { StartFieldsProps } from './StartRunDialog.tsx'
import { numberingOf, wrongNumbers } from './startForm.ts'

const existing = { value: 'existing', label: startWords.existing }
const made = { value: 'new', label: startWords.make }

export interface UnitFieldsProps extends StartFieldsProps {
  /** Chosen already. */
  readonly unit: Choice | undefined
  /** The part that the unit is one of, chosen already. */
  readonly part: PartChoice | undefined
  /** The procedure is chosen already, and builds: a new unit is offered first. */
  readonly builds: boolean
}

/** The unit to work on: one that there is, or a new one of a part. */
export function UnitFields({ unit, part, builds, form, onChange }: UnitFieldsProps) {
  if (unit !== undefined) {
    return (
      <TextInput
        label={startWords.unit}
        value={`${unit.name} · ${unit.detail ?? ''}`}
        readOnly
        variant="filled"
      />
    )
  }
  return (
    <Stack gap="xs">
      <SegmentedControl
        aria-label={startWords.unit}
        data={builds ? [made, existing] : [existing, made]}
        value={form.unitFrom}
        onChange={(value) => onChange({ unitFrom: value === 'new' ? 'new' : 'existing' })}
      />
      {form.unitFrom === 'existing' ? (
        <ExistingUnit part={part} builds={builds} form={form} onChange={onChange} />
      ) : (
        <NewUnit part={part} builds={builds} form={form} onChange={onChange} />
      )}
    </Stack>
  )
}

function ExistingUnit({ part, builds, form, onChange }: Omit<UnitFieldsProps, 'unit'>) {
  const picker = {
    label: startWords.unit,
    placeholder: startWords.pickUnit,
    required: true,
    'data-autofocus': true,
    value: form.unitId,
    onChange: (chosen: UnitChoice | null) =>
      onChange({
        unitId: chosen?.id ?? null,
        unitName: chosen?.name ?? '',
        openLineIds: [],
        partNumber: chosen?.partNumber ?? part?.partNumber ?? '',
      }),
  } as const
  if (part !== undefined) return <UnitSelect {...picker} ofPart={part.id} />
  return <UnitForProcedureSelect {...picker} builds={builds} procedureId={form.procedureId} />
}

function NewUnit({ part: chosen, builds, form, onChange }: Omit<UnitFieldsProps, 'unit'>) {
  const take = (part: PartChoice | null) =>
    onChange({ partId: part?.id ?? null, partNumber: part?.partNumber ?? '', ...numberingOf(part) })
  const only = useOnlyPart(builds ? form.procedureId : null)
  const isOffered = useRef(false)
  useEffect(() => {
    if (chosen !== undefined || only === null || isOffered.current) return
    isOffered.current = true
    if (form.partId === null) take(only)
  })
  const text = (name: 'serial' | 'lot' | 'quantity') => ({
    value: form[name],
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      onChange({ [name]: event.currentTarget.value }),
  })
  const isLot = form.trackingType === 'LOT'
  const help = startWords.numberHelp(form.numberingPattern)
  return (
    <>
      {chosen === undefined ? (
        <PartSelect
          label={startWords.part}
          placeholder={startWords.pickPart}
          required
          value={form.partId}
          forProcedure={form.procedureId}
          onChange={take}
        />
      ) : (
        <TextInput
          label={startWords.part}
          value={`${chosen.name} · ${chosen.detail ?? ''}`}
          readOnly
          variant="filled"
        />
      )}
      <Group grow align="flex-start">
        {isLot ? (
          <TextInput label={startWords.lot} description={help} {...text('lot')} />
        ) : (
          <TextInput label={startWords.serial} description={help} {...text('serial')} />
        )}
        {form.trackingType !== 'SERIAL' && (
          <TextInput
            label={startWords.quantity}
            placeholder="1"
            inputMode="numeric"
            error={wrongNumbers(form).quantity}
            {...text('quantity')}
          />
        )}
      </Group>
    </>
  )
}
