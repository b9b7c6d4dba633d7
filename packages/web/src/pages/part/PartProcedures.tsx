import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { ClipboardList, Play } from 'lucide-react'
import { useState } from 'react'
import type { Choice } from '../../components/select/RecordSelect.tsx'
import { StartRunDialog } from '../../components/startRun/StartRunDialog.tsx'
import { partWords } from '../../components/words/partWords.ts'
import { procedureWords } from '../../components/words/procedureWords.ts'
import { words } from '../../components/words.ts'
import type { PartView } from '../../generated/documents.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { type Column, RowTable } from '../../ui/RowTable.tsx'
import { partChoice } from './partChoice.ts'

type PartLink = NonNullable<PartView['partProcedures']>[number]

const { columns } = partWords.making

const linkColumns: readonly Column<PartLink>[] = [
  {
    label: columns.procedure,
    share: 4,
    render: ({ procedure }) =>
      procedure !== null && (
        <Link to="/procedures/$id" params={{ id: procedure.id }} title={procedure.title}>
          {procedure.title} · {words.common.revision(procedure.version)}
        </Link>
      ),
  },
  {
    label: columns.type,
    share: 1.2,
    render: ({ procedure }) => words.purposes[procedure?.type ?? ''] ?? words.common.none,
  },
  {
    label: columns.link,
    share: 1.8,
    render: ({ status, required }) =>
      [partWords.making.linkStates[status ?? ''] ?? '', required ? partWords.making.required : '']
        .filter((text) => text !== '')
        .join(' · '),
  },
]

/** The procedures by which a part is built, inspected and serviced, each with the way to start a run of it. */
export function PartProcedures({ part }: { readonly part: PartView }) {
  const [starting, setStarting] = useState<Choice | null>(null)
  const links = part.partProcedures ?? []
  if (links.length === 0) {
    return (
      <EmptyState icon={ClipboardList} title={partWords.making.none}>
        {partWords.making.noneHelp}
      </EmptyState>
    )
  }
  const start: Column<PartLink> = {
    label: columns.start,
    share: 2,
    render: ({ procedure }) =>
      procedure !== null && (
        <Button
          variant="light"
          leftSection={<Play size={16} aria-hidden />}
          aria-label={partWords.making.start(procedure.title)}
          onClick={() =>
            setStarting({
              id: procedure.id,
              name: procedure.title,
              detail: words.common.revision(procedure.version),
            })
          }
        >
          {procedureWords.startRun}
        </Button>
      ),
  }
  return (
    <>
      <RowTable
        label={partWords.making.title}
        columns={[...linkColumns, start]}
        rows={links}
        keyOf={({ id }) => id}
      />
      {starting !== null && (
        <StartRunDialog procedure={starting} part={partChoice(part)} onClose={() => setStarting(null)} />
      )}
    </>
  )
}
