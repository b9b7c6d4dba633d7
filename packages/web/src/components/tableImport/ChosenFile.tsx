import { Text } from '@mantine/core'
import { Waiting } from '../../ui/Waiting.tsx'
import { Refusals } from '../Refusals.tsx'
import { FileDrop } from '../upload/FileDrop.tsx'
import { importWords } from '../words/importWords.ts'
import type { TableImport } from './useTableImport.ts'

/** Where the file is chosen, and what is said of it until it is read. */
export function ChosenFile<Reading, Read>({ table }: { readonly table: TableImport<Reading, Read> }) {
  return (
    <>
      <FileDrop
        label={importWords.file}
        takes="one"
        isDisabled={table.isBusy}
        onFiles={([file]) => file && table.choose(file)}
      >
        {table.filename !== null && <Text fw={600}>{table.filename}</Text>}
      </FileDrop>
      {table.isBusy && table.tried === null && table.filename !== null && (
        <Waiting label={`${table.filename} ${importWords.read}`} />
      )}
      <Refusals lines={table.refusals} />
    </>
  )
}
