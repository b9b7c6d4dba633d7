import { Button, Group, Stack } from '@mantine/core'
import { Link, useSearch } from '@tanstack/react-router'
import { whyNotPermitted } from '@traveler/domain/access/whyNotPermitted.ts'
import { twoWholesRemedy, wholeRemedy } from '@traveler/domain/bom/collectAssemblies.ts'
import { dashRemedy } from '@traveler/domain/bom/parseBomQuantity.ts'
import { countRemedy } from '@traveler/domain/bom/planBomImport.ts'
import { signRemedy } from '@traveler/domain/import/parseNumberCell.ts'
import { FileUp } from 'lucide-react'
import { RecordPage } from '../../components/RecordPage.tsx'
import { said } from '../../components/said.ts'
import { useActor } from '../../components/session/useActor.ts'
import { type BomReading, bomKind, bomMappingOf, bomMeanings } from '../../components/tableImport/bomKind.ts'
import { ChosenFile } from '../../components/tableImport/ChosenFile.tsx'
import { ColumnMeanings } from '../../components/tableImport/ColumnMeanings.tsx'
import { ImportProblems } from '../../components/tableImport/ImportProblems.tsx'
import { KeepMapping, SavedMappings } from '../../components/tableImport/SavedMappings.tsx'
import { type TableImport, useTableImport } from '../../components/tableImport/useTableImport.ts'
import { importWords } from '../../components/words/importWords.ts'
import { type BomTableRead, ImportBomTableDocument } from '../../generated/documents.ts'
import { Notice } from '../../ui/Notice.tsx'
import { ReasonedButton } from '../../ui/ReasonedButton.tsx'
import { AssemblyOfFile, BomReadingChoices } from './BomReadingChoices.tsx'
import type { ImportBomSearch } from './importBomSearch.ts'

type BomImport = TableImport<BomReading, BomTableRead>

/** A bill of materials comes in from a file: tried out first, then all of it is written as drafts, or nothing. */
export default function ImportBomPage() {
  const { part, revision }: ImportBomSearch = useSearch({ from: '/boms/import' })
  const kind = bomKind({ partNumber: part ?? '', revision: revision ?? '' })
  const table = useTableImport(ImportBomTableDocument, kind)
  const { tried, done } = table
  const words = importWords.bom
  return (
    <RecordPage title={words.title} subtitle={words.help} status={null} action={null} facts={[]}>
      {done === null ? (
        <Stack gap="lg">
          <AssemblyOfFile table={table} />
          <SavedMappings kind="BOM" onChoose={table.readBy} />
          <ChosenFile table={table} />
          {tried !== null && (
            <>
              <ColumnMeanings table={table} headers={tried.headers} columns={bomMeanings} />
              <BomReadingChoices table={table} />
              <Tried tried={tried} filename={table.filename ?? ''} />
            </>
          )}
          <WriteButton table={table} />
          {tried !== null && (
            <KeepMapping kind="BOM" mapping={bomMappingOf(table.reading, tried.headers, table.meanings)} />
          )}
        </Stack>
      ) : (
        <Done done={done} onAnother={table.begin} />
      )}
    </RecordPage>
  )
}

const { assembly, dash, places: designators, saysIt } = importWords.bom
const places: ReadonlyMap<string, string> = new Map([
  [wholeRemedy, saysIt(assembly)],
  [twoWholesRemedy, saysIt(assembly)],
  [dashRemedy, saysIt(dash)],
  [countRemedy, saysIt(designators)],
  [signRemedy, saysIt(importWords.decimal)],
])

function Tried({ tried, filename }: { readonly tried: BomTableRead; readonly filename: string }) {
  const { problemCount, lineCount, mbomCount, createdPartCount, notes } = tried
  const words = importWords.bom
  if (problemCount > 0) return <ImportProblems tried={tried} filename={filename} places={places} />
  return (
    <>
      <Notice tone="info">{words.would(lineCount, mbomCount, createdPartCount)}</Notice>
      {notes.length > 0 && (
        <Notice tone="caution" title={words.notes}>
          {notes.slice(0, mostNotes).map(({ lines, note }) => (
            <p key={`${lines.join()} ${note}`}>
              {words.rowsOf(lines)}
              {note}
            </p>
          ))}
        </Notice>
      )}
    </>
  )
}

/** Notes that are shown one by one. */
const mostNotes = 20

function WriteButton({ table }: { readonly table: BomImport }) {
  const actor = useActor()
  const refusal = actor === undefined ? null : whyNotPermitted(actor, 'ImportBom')
  const { tried } = table
  const whyNot = (): string | null => {
    if (refusal !== null) return said(refusal)
    if (tried === null) return importWords.chooseFirst
    return tried.problemCount > 0 ? importWords.isFaulty : null
  }
  const isReady = tried !== null && tried.problemCount === 0
  return (
    <div>
      <ReasonedButton
        leftSection={<FileUp size={18} aria-hidden />}
        reason={whyNot()}
        loading={table.isBusy && tried !== null}
        onClick={table.write}
      >
        {isReady ? importWords.bom.button(tried.lineCount) : importWords.bom.title}
      </ReasonedButton>
    </div>
  )
}

function Done({ done, onAnother }: { readonly done: BomTableRead; readonly onAnother: () => void }) {
  const { mbomId, partId } = done
  const words = importWords.bom
  return (
    <Stack>
      <Notice tone="good" title={words.done(done.lineCount, done.mbomCount)} />
      <Group>
        {mbomId !== null && (
          <Button
            renderRoot={(props) => <Link to="/boms/$id" params={{ id: mbomId }} search={{}} {...props} />}
          >
            {words.toDraft}
          </Button>
        )}
        {partId !== null && (
          <Button
            variant="default"
            renderRoot={(props) => <Link to="/parts/$id" params={{ id: partId }} search={{}} {...props} />}
          >
            {words.toPart}
          </Button>
        )}
        <Button variant="default" onClick={onAnother}>
          {importWords.another}
        </Button>
      </Group>
    </Stack>
  )
}
