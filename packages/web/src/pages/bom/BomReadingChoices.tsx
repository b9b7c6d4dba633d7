import { Group, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { useState } from 'react'
import type { BomReading } from '../../components/tableImport/bomKind.ts'
import { Choice } from '../../components/tableImport/Choice.tsx'
import { DecimalChoice } from '../../components/tableImport/DecimalChoice.tsx'
import type { TableImport } from '../../components/tableImport/useTableImport.ts'
import { importWords } from '../../components/words/importWords.ts'

interface ChoicesProps {
  readonly table: Pick<TableImport<BomReading, unknown>, 'reading' | 'change'>
}

/** What the file is the BOM of. */
export function AssemblyOfFile({ table: { reading, change } }: ChoicesProps) {
  const words = importWords.bom
  return (
    <Group gap="lg" align="start">
      <TriedText
        label={words.assembly}
        help={words.assemblyHelp}
        value={reading.partNumber}
        onChange={(partNumber) => change({ reading: { ...reading, partNumber } })}
      />
      <TriedText
        label={words.revision}
        help={words.revisionHelp}
        value={reading.revision}
        onChange={(revision) => change({ reading: { ...reading, revision } })}
      />
    </Group>
  )
}

/** How what can be read in more than one way is read. */
export function BomReadingChoices({ table: { reading, change } }: ChoicesProps) {
  const words = importWords.bom
  const set = (to: Partial<BomReading>) => change({ reading: { ...reading, ...to } })
  return (
    <>
      <TriedText
        label={words.template}
        help={words.templateHelp}
        value={reading.template}
        onChange={(template) => set({ template })}
      />
      <Group gap="xl">
        <Choice
          label={words.dash}
          data={words.dashChoices}
          value={reading.dashQuantity}
          onChange={(dashQuantity) => set({ dashQuantity })}
        />
        <Choice
          label={words.repeated}
          data={words.repeatedChoices}
          value={reading.repeatedLines}
          onChange={(repeatedLines) => set({ repeatedLines })}
        />
        <Choice
          label={words.places}
          data={words.placesChoices}
          value={reading.designatorCount}
          onChange={(designatorCount) => set({ designatorCount })}
        />
        <DecimalChoice value={reading.decimalSign} onChange={(decimalSign) => set({ decimalSign })} />
      </Group>
    </>
  )
}

interface TriedTextProps {
  readonly label: string
  readonly help: string
  readonly value: string
  readonly onChange: (value: string) => void
}

/** How long nobody types before the file is tried out. Milliseconds. */
const pause = 500

/** A text that the file is tried out with when typing pauses, not letter by letter. */
function TriedText({ label, help, value, onChange }: TriedTextProps) {
  const [typed, setTyped] = useState(value)
  const [known, setKnown] = useState(value)
  if (known !== value) {
    // A saved mapping has said otherwise.
    setKnown(value)
    setTyped(value)
  }
  const tryOut = useDebouncedCallback((text: string) => text !== value && onChange(text), pause)
  return (
    <TextInput
      label={label}
      description={help}
      maw={420}
      value={typed}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value)
        tryOut(currentTarget.value)
      }}
      onBlur={() => tryOut.flush()}
    />
  )
}
