import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { type PartInventoriesInputFilters, UnitsToInstallDocument } from '../../generated/documents.ts'
import { Choices } from '../../ui/Choices.tsx'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { useDocument } from '../api/useDocument.ts'
import { partName } from '../partName.ts'
import { Refusals } from '../Refusals.tsx'
import { containing } from '../select/containing.ts'
import { type Choice, RecordSelect } from '../select/RecordSelect.tsx'
import { useUnit } from '../select/UnitSelect.tsx'
import { identityOf } from '../unitName.ts'
import { asBuiltWords } from '../words/asBuiltWords.ts'
import { words } from '../words.ts'
import type { AsBuiltLine, StepInWork } from './AsBuilt.tsx'
import { OneLotForAll } from './OneLotForAll.tsx'
import { useInstalling } from './useInstalling.ts'

interface InstallDialogProps {
  readonly line: AsBuiltLine
  /** What was scanned; null: nothing yet. */
  readonly unitId: string | null
  readonly steps: readonly StepInWork[]
  readonly onClose: () => void
}

/** Choose what goes in for a line, where it has places to which of them, and where several steps are in work at which. */
export function InstallDialog({ line, unitId, steps, onClose }: InstallDialogProps) {
  const places = (line.openReferenceDesignators ?? []).filter((place) => place !== null)
  const [chosen, setChosen] = useState(unitId)
  const [place, setPlace] = useState(places[0] ?? null)
  const [stepId, setStepId] = useState(steps[0]?.id ?? null)
  const [quantity, setQuantity] = useState('')
  const isLotOnly = line.quantity === '0'
  const { give, isBusy, refusals, offer } = useInstalling({ line, chosen, place, stepId, quantity })
  const submit = async () => {
    if (await give()) onClose()
  }
  return (
    <FormDialog
      title={asBuiltWords.installPart(partName(line.part))}
      submit={{ label: asBuiltWords.install, isDisabled: chosen === null }}
      notice={<Refusals lines={refusals} />}
      isBusy={isBusy}
      cancel={words.common.cancel}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <UnitForLine line={line} value={chosen} onChange={setChosen} />
      {places.length > 0 && (
        <Choices
          kind="radio"
          label={asBuiltWords.place}
          legend="shown"
          options={places.map((value) => ({ value, label: value }))}
          chosen={place === null ? [] : [place]}
          onChange={([value]) => setPlace(value ?? null)}
        />
      )}
      {isLotOnly && <p>{asBuiltWords.lotOnly}</p>}
      {!isLotOnly && places.length === 0 && (
        <TextInput
          label={asBuiltWords.quantity}
          description={asBuiltWords.quantityHelp}
          inputMode="decimal"
          value={quantity}
          onChange={(event) => setQuantity(event.currentTarget.value)}
        />
      )}
      {offer !== null && <OneLotForAll {...offer} />}
      {steps.length > 1 && (
        <Choices
          kind="radio"
          label={asBuiltWords.step}
          legend="shown"
          options={steps.map(({ id, name }) => ({ value: id, label: name }))}
          chosen={stepId === null ? [] : [stepId]}
          onChange={([value]) => setStepId(value ?? null)}
        />
      )}
      {steps.length === 1 && <p>{asBuiltWords.atStep(steps[0]?.name ?? '')}</p>}
    </FormDialog>
  )
}

interface UnitForLineProps {
  readonly line: AsBuiltLine
  readonly value: string | null
  readonly onChange: (id: string | null) => void
}

/** Available stock that the line may take; which revisions serve is the server's to say. */
function UnitForLine({ line, value, onChange }: UnitForLineProps) {
  return (
    <RecordSelect
      label={asBuiltWords.installing}
      placeholder={asBuiltWords.find}
      required
      data-autofocus
      value={value}
      onChange={(one) => onChange(one?.id ?? null)}
      useChoices={useUnitsServing}
      useChosen={useUnit}
      within={servingOf(line)}
      nothingFound={asBuiltWords.noUnits}
    />
  )
}

/** What serves a line, in one word for the hook: ids of parts, and behind a space the part number whose other revisions may. */
function servingOf({ partId, substituteIds, interchange, part }: AsBuiltLine): string {
  const ids = [partId, ...(substituteIds ?? []).filter((id) => id !== null)].join(',')
  return interchange === 'EXACT' ? ids : `${ids} ${part?.partNumber ?? ''}`
}

function useUnitsServing(search: string, serving: string | null): readonly Choice[] | undefined {
  const filters = filtersOf(serving ?? '', search)
  const { data } = useDocument(UnitsToInstallDocument, { filters }, { keepPrevious: true })
  return data?.partInventories?.edges.flatMap((edge) => {
    const unit = edge?.node ?? null
    if (unit === null) return []
    const at = unit.location === null ? '' : words.select.at(unit.location.name)
    const detail = [partName(unit.part), unit.serialNumber === null ? unit.quantity : '', at]
    return [{ id: unit.id, name: identityOf(unit), detail: detail.filter((word) => word !== '').join(' · ') }]
  })
}

function filtersOf(serving: string, search: string): PartInventoriesInputFilters {
  const [ids = '', ...rest] = serving.split(' ')
  const partNumber = rest.join(' ')
  const parts: PartInventoriesInputFilters[] = [{ partId: { in: ids.split(',') } }]
  if (partNumber !== '') parts.push({ part: { partNumber: { eq: partNumber } } })
  const text = containing(search)
  return {
    status: { eq: 'AVAILABLE' },
    and_: [
      { or_: parts },
      ...(search === '' ? [] : [{ or_: [{ serialNumber: text }, { lotNumber: text }] }]),
    ],
  }
}
