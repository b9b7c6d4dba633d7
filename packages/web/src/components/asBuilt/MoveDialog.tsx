import { Textarea } from '@mantine/core'
import { useState } from 'react'
import { AsBuiltDocument, MoveInstallationDocument } from '../../generated/documents.ts'
import { Choices } from '../../ui/Choices.tsx'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { useAct } from '../api/useAct.ts'
import { useDocument } from '../api/useDocument.ts'
import { partName } from '../partName.ts'
import { Refusals } from '../Refusals.tsx'
import { UnitSelect } from '../select/UnitSelect.tsx'
import { identityOf } from '../unitName.ts'
import { asBuiltWords } from '../words/asBuiltWords.ts'
import { words } from '../words.ts'
import type { LineInstall } from './AsBuilt.tsx'

const { move } = asBuiltWords

interface MoveDialogProps {
  readonly install: LineInstall
  readonly onClose: () => void
}

/** Which unit, line and place it goes to, of those that miss something. */
function useTarget() {
  const [unitId, setUnit] = useState<string | null>(null)
  const [lineId, setLine] = useState<string | null>(null)
  const [place, setPlace] = useState<string | null>(null)
  const { data } = useDocument(AsBuiltDocument, { id: unitId ?? '' }, { enabled: unitId !== null })
  const lines = (unitId === null ? [] : (data?.partInventory?.buildRequirements ?? []))
    .flatMap((line) => line ?? [])
    .filter((line) => !line.isSatisfied)
  const line = lines.find(({ id }) => id === lineId)
  const places = (line?.openReferenceDesignators ?? []).flatMap((one) => one ?? [])
  const isRead = unitId !== null && data !== undefined
  return { unitId, setUnit, lineId, setLine, place, setPlace, lines, line, places, isRead }
}

/** Take something out of this unit and build it into another in one act: into which, on which line, at which place, and why. */
export function MoveDialog({ install, onClose }: MoveDialogProps) {
  const act = useAct(MoveInstallationDocument)
  const { unitId, setUnit, lineId, setLine, place, setPlace, lines, line, places, isRead } = useTarget()
  const [reason, setReason] = useState('')
  const give = async () => {
    const input = {
      id: install.id,
      etag: install._etag ?? '',
      buildRequirementId: lineId ?? '',
      ...(place === null ? {} : { referenceDesignator: place }),
      reason,
    }
    if ((await act.perform({ input })) !== null) onClose()
  }
  return (
    <FormDialog
      title={move.title(identityOf(install.partInventory))}
      submit={{
        label: move.move,
        isDisabled: line === undefined || reason.trim() === '' || (places.length > 0 && place === null),
      }}
      notice={<Refusals lines={act.refusals} />}
      isBusy={act.isBusy}
      cancel={words.common.cancel}
      onSubmit={() => void give()}
      onClose={onClose}
    >
      <UnitSelect
        label={move.into}
        placeholder={asBuiltWords.find}
        required
        data-autofocus
        value={unitId}
        onChange={(unit) => {
          setUnit(unit?.id ?? null)
          setLine(null)
          setPlace(null)
        }}
      />
      {isRead && lines.length === 0 && <p>{move.nothingOpen}</p>}
      {lines.length > 0 && (
        <OneOf
          label={move.line}
          options={lines.map(({ id, part }) => ({ value: id, label: partName(part) }))}
          chosen={lineId}
          onChange={(value) => {
            setLine(value)
            setPlace(null)
          }}
        />
      )}
      {places.length > 0 && (
        <OneOf
          label={asBuiltWords.place}
          options={places.map((value) => ({ value, label: value }))}
          chosen={place}
          onChange={setPlace}
        />
      )}
      <Textarea
        label={words.common.reason}
        description={move.help}
        required
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </FormDialog>
  )
}

interface OneOfProps {
  readonly label: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly chosen: string | null
  readonly onChange: (value: string | null) => void
}

function OneOf({ label, options, chosen, onChange }: OneOfProps) {
  return (
    <Choices
      kind="radio"
      label={label}
      legend="shown"
      options={options}
      chosen={chosen === null ? [] : [chosen]}
      onChange={([value]) => onChange(value ?? null)}
    />
  )
}
