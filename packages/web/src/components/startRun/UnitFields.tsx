import { Group, SegmentedControl, Stack, TextInput } from '@mantine/core'
import { type PartChoice, PartSelect } from '../select/PartSelect.tsx'
import type { Choice } from '../select/RecordSelect.tsx'
import { type UnitChoice, UnitForProcedureSelect, UnitSelect } from '../select/UnitSelect.tsx'
import { startWords } from '../words/startWords.ts'
import type { StartFieldsProps } from './StartRunDialog.tsx'
import { numberingOf, wrongNumbers } from './startForm.ts'

const sources = [
  { value: 'existing', label: startWords.existing },
  { value: 'new', label: startWords.make },
]

interface UnitFieldsProps extends StartFieldsProps {
  /** Chosen already. */
  readonly unit: Choice | undefined
  /** The part that the unit is one of, chosen already. */
  readonly part: PartChoice | undefined
}

/** The unit to work on: one that there is, or a new one of a part. */
export function UnitFields({ unit, part, form, onChange }: UnitFieldsProps) {
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
        data={sources}
        value={form.unitFrom}
        onChange={(value) => onChange({ unitFrom: value === 'new' ? 'new' : 'existing' })}
      />
      {form.unitFrom === 'existing' ? (
        <ExistingUnit part={part} form={form} onChange={onChange} />
      ) : (
        <NewUnit part={part} form={form} onChange={onChange} />
      )}
    </Stack>
  )
}

function ExistingUnit({ part, form, onChange }: Pick<UnitFieldsProps, 'part' | 'form' | 'onChange'>) {
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
        partNumber: chosen?.partNumber ?? part?.partNumber ?? '',
      }),
  } as const
  if (part !== undefined) return <UnitSelect {...picker} ofPart={part.id} />
  return <UnitForProcedureSelect {...picker} procedureId={form.procedureId} />
}

function NewUnit({ part: chosen, form, onChange }: Pick<UnitFieldsProps, 'part' | 'form' | 'onChange'>) {
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
          onChange={(part) =>
            onChange({ partId: part?.id ?? null, partNumber: part?.partNumber ?? '', ...numberingOf(part) })
          }
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
