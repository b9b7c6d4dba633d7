import { Select, Text } from '@mantine/core'
import { ownColumns } from '@traveler/domain/import/mapColumns.ts'
import { importWords } from '../words/importWords.ts'
import { type Meanings, withMeaning } from './meanings.ts'
import styles from './TableImport.module.css'

interface ColumnMeaningsProps {
  readonly table: {
    readonly meanings: Meanings
    readonly change: (to: { readonly meanings: Meanings }) => void
  }
  readonly headers: readonly string[]
  readonly columns: readonly { readonly field: string; readonly required?: true }[]
}

/** What each column of the file means, as its name says or as somebody says here. */
export function ColumnMeanings({ table, headers, columns }: ColumnMeaningsProps) {
  const choices = columns.map(({ field, required }) => {
    const meaning = importWords.meanings[field] ?? field
    return { value: field, label: required === true ? importWords.required(meaning) : meaning }
  })
  // Two columns may have one name: what tells them apart is their place.
  const shown = headers.flatMap((header, at) =>
    ownColumns.includes(header)
      ? []
      : [{ header, at, id: String(at), name: header === '' ? importWords.unnamed(at + 1) : header }],
  )
  return (
    <section>
      <Text component="h2" fw={600} mb={8}>
        {importWords.columns}
      </Text>
      <ul className={styles['columns']}>
        {shown.map(({ header, name, at, id }) => (
          <li key={id}>
            <span title={name}>{name}</span>
            <Select
              aria-label={importWords.meaningOf(name)}
              placeholder={importWords.notUsed}
              data={choices}
              value={table.meanings[at] ?? null}
              disabled={header === ''}
              clearable
              clearButtonProps={{ 'aria-label': importWords.notUsed }}
              onChange={(field) => table.change({ meanings: withMeaning(table.meanings, at, field) })}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
