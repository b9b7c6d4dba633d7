import { Button } from '@mantine/core'
import { problemsCsv } from '@traveler/domain/import/problemsCsv.ts'
import { Download } from 'lucide-react'
import type { TableRead } from '../../generated/documents.ts'
import { Notice } from '../../ui/Notice.tsx'
import { type Column, RowTable } from '../../ui/RowTable.tsx'
import { importWords } from '../words/importWords.ts'
import { words } from '../words.ts'
import styles from './TableImport.module.css'

type Problem = TableRead['problems'][number] & { readonly nth: number }

const labels = importWords.problemColumns

const problemColumns: readonly Column<Problem>[] = [
  {
    label: labels.row,
    share: 0.5,
    isNumber: true,
    render: ({ row }) => (row === null ? words.common.none : String(row)),
  },
  { label: labels.column, share: 1.2, render: ({ column }) => column },
  {
    label: labels.value,
    share: 1.4,
    render: ({ value }) => <span className={styles['value']}>{value}</span>,
  },
  {
    label: labels.problem,
    share: 4,
    render: ({ problem, remedy }) => <span className={styles['value']}>{sentence(problem, remedy)}</span>,
  },
]

/** What a page shows of them at the most; the file has all. */
const most = 200

interface ImportProblemsProps {
  readonly tried: Pick<TableRead, 'headers' | 'problems' | 'problemCount'>
  readonly filename: string
  /** What on the screen does as a remedy says, where that is no column. */
  readonly places?: ReadonlyMap<string, string>
}

/** All that forbids an import, row by row, and the rows that are wrong as a file to correct. */
export function ImportProblems({ tried, filename, places }: ImportProblemsProps) {
  const { problems, problemCount } = tried
  const shown = problems.slice(0, most).map((problem, nth) => ({
    ...problem,
    remedy: [problem.remedy, places?.get(problem.remedy ?? '')].filter(Boolean).join(' '),
    nth,
  }))
  return (
    <section>
      <Notice tone="bad" title={importWords.faulty(problemCount)}>
        <p>{importWords.faultyHelp}</p>
        {problemCount > shown.length && <p>{importWords.most(shown.length, problemCount)}</p>}
      </Notice>
      {problems.some(({ cells }) => cells !== null) && (
        <Button
          className={styles['download'] ?? ''}
          variant="default"
          leftSection={<Download size={18} aria-hidden />}
          onClick={() => save(importWords.wrongRows(filename), problemsCsv(tried))}
        >
          {importWords.download}
        </Button>
      )}
      <RowTable
        label={importWords.problems}
        columns={problemColumns}
        rows={shown}
        keyOf={({ nth }) => String(nth)}
      />
    </section>
  )
}

/** "is blank" and "Fill it in." are one text, with a full stop between them. */
function sentence(problem: string, remedy: string | null): string {
  const ended = /[.!?]$/.test(problem) ? problem : `${problem}.`
  return [ended, remedy].filter(Boolean).join(' ')
}

function save(filename: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv' }))
  const link = Object.assign(document.createElement('a'), { href: address, download: filename })
  link.click()
  URL.revokeObjectURL(address)
}
