import { Button, Group, Stack } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { Permission } from '@traveler/domain/access/permissions.ts'
import { whyNotPermitted } from '@traveler/domain/access/whyNotPermitted.ts'
import type { ImportColumn } from '@traveler/domain/import/importColumn.ts'
import { FileUp } from 'lucide-react'
import type { ImportKind, ImportTableInput, TableRead } from '../../generated/documents.ts'
import { Notice } from '../../ui/Notice.tsx'
import { ReasonedButton } from '../../ui/ReasonedButton.tsx'
import { RecordPage } from '../RecordPage.tsx'
import { said } from '../said.ts'
import { useActor } from '../session/useActor.ts'
import { importWords } from '../words/importWords.ts'
import { Choice } from './Choice.tsx'
import { ChosenFile } from './ChosenFile.tsx'
import { ColumnMeanings } from './ColumnMeanings.tsx'
import { DecimalChoice } from './DecimalChoice.tsx'
import { ImportProblems } from './ImportProblems.tsx'
import { inputOf } from './meanings.ts'
import { KeepMapping, SavedMappings } from './SavedMappings.tsx'
import { type Reading, rowsKind } from './tableKind.ts'
import { type ImportDocument, type TableImport, useTableImport } from './useTableImport.ts'

interface TableImportPageProps {
  readonly words: typeof importWords.parts | typeof importWords.inventory
  readonly kind: ImportKind
  readonly document: ImportDocument<TableRead, ImportTableInput>
  readonly columns: readonly ImportColumn[]
  readonly permission: Permission
  /** The address of the list of what was made. */
  readonly list: string
}

/** Bring in a table: the file is chosen, its columns are given their meanings, what is wrong is shown, and all of it is written or nothing. */
export function TableImportPage({ words, kind, document, columns, permission, list }: TableImportPageProps) {
  const table = useTableImport(document, rowsKind(columns))
  const { tried, done } = table
  return (
    <RecordPage title={words.title} subtitle={words.help} status={null} action={null} facts={[]}>
      {done === null ? (
        <Stack gap="lg">
          <SavedMappings kind={kind} onChoose={table.readBy} />
          <ChosenFile table={table} />
          {tried !== null && (
            <>
              <ColumnMeanings table={table} headers={tried.headers} columns={columns} />
              <ReadingChoices table={table} hasNumbers={columns.some(({ kind }) => kind.is === 'quantity')} />
              {tried.problemCount === 0 ? (
                <Notice tone="info">
                  {importWords.rows(tried.rowCount, tried.createdCount, tried.skippedCount)}
                </Notice>
              ) : (
                <ImportProblems tried={tried} filename={table.filename ?? ''} />
              )}
            </>
          )}
          <WriteButton table={table} words={words} permission={permission} />
          {tried !== null && <KeepMapping kind={kind} mapping={mappingOf(table, tried.headers)} />}
        </Stack>
      ) : (
        <Stack>
          <Notice tone="good" title={words.done(done.createdCount)}>
            {done.skippedCount > 0 && <p>{importWords.skipped(done.skippedCount)}</p>}
          </Notice>
          <Group>
            <Button renderRoot={(props) => <Link to={list} {...props} />}>{words.toList}</Button>
            <Button variant="default" onClick={table.begin}>
              {importWords.another}
            </Button>
          </Group>
        </Stack>
      )}
    </RecordPage>
  )
}

type RowsImport = TableImport<Reading, TableRead>

function ReadingChoices({ table, hasNumbers }: { readonly table: RowsImport; readonly hasNumbers: boolean }) {
  const { reading, change } = table
  return (
    <Group gap="xl">
      <Choice
        label={importWords.existing}
        data={importWords.existingChoices}
        value={reading.existing}
        onChange={(existing) => change({ reading: { ...reading, existing } })}
      />
      {hasNumbers && (
        <DecimalChoice
          value={reading.decimalSign}
          onChange={(decimalSign) => change({ reading: { ...reading, decimalSign } })}
        />
      )}
    </Group>
  )
}

/** How the table is read now, to be kept under a name. */
function mappingOf({ meanings, reading }: RowsImport, headers: readonly string[]) {
  const { existing: _existing, ...taken } = reading
  return { ...taken, ...inputOf(headers, meanings) }
}

interface WriteButtonProps {
  readonly table: RowsImport
  readonly words: TableImportPageProps['words']
  readonly permission: Permission
}

function WriteButton({ table, words, permission }: WriteButtonProps) {
  const actor = useActor()
  const refusal = actor === undefined ? null : whyNotPermitted(actor, permission)
  const { tried } = table
  const whyNot = (): string | null => {
    if (refusal !== null) return said(refusal)
    if (tried === null) return importWords.chooseFirst
    if (tried.problemCount > 0) return importWords.isFaulty
    return tried.createdCount === 0 ? importWords.nothing : null
  }
  return (
    <div>
      <ReasonedButton
        leftSection={<FileUp size={18} aria-hidden />}
        reason={whyNot()}
        loading={table.isBusy && tried !== null}
        onClick={table.write}
      >
        {tried === null || tried.problemCount > 0 ? words.title : words.button(tried.createdCount)}
      </ReasonedButton>
    </div>
  )
}
