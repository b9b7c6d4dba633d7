import { Button, Group } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { Link } from '@tanstack/react-router'
import { whyNotPermitted } from '@traveler/domain/access/whyNotPermitted.ts'
import { ClipboardList, Link as LinkIcon, Play } from 'lucide-react'
import { useState } from 'react'
import { DraftsProvider } from '../../components/drafts/drafts.tsx'
import { said } from '../../components/said.ts'
import { useActor } from '../../components/session/useActor.ts'
import { type ProcedureChoice, StartRunDialog } from '../../components/startRun/StartRunDialog.tsx'
import { catalogWords } from '../../components/words/catalogWords.ts'
import { partWords } from '../../components/words/partWords.ts'
import { procedureWords } from '../../components/words/procedureWords.ts'
import { words } from '../../components/words.ts'
import type { PartView } from '../../generated/documents.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ReasonedButton } from '../../ui/ReasonedButton.tsx'
import { type Column, RowTable } from '../../ui/RowTable.tsx'
import { AddLinkDialog } from './links/AddLinkDialog.tsx'
import { LinkDialog } from './links/LinkDialog.tsx'
import { partChoice } from './partChoice.ts'

type PartLink = NonNullable<PartView['partProcedures']>[number]

const { columns } = partWords.making

const linkColumns: readonly Column<PartLink>[] = [
  {
    label: columns.procedure,
    share: 3.4,
    render: ({ procedure }) =>
      procedure !== null && (
        <Link to="/procedures/$id" params={{ id: procedure.id }} title={procedure.title}>
          {procedure.title} · {words.common.version(procedure.version)}
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
  const actor = useActor()
  const [starting, setStarting] = useState<ProcedureChoice | null>(null)
  const [changing, setChanging] = useState<string | null>(null)
  const [isAdding, adding] = useDisclosure()
  const refusal = actor === undefined ? null : whyNotPermitted(actor, 'CreatePartProcedure')
  const links = part.partProcedures ?? []
  const changed = links.find(({ id }) => id === changing)
  const addButton = (
    <Group>
      <ReasonedButton
        variant="default"
        leftSection={<LinkIcon size={18} aria-hidden />}
        reason={refusal === null ? null : said(refusal)}
        onClick={adding.open}
      >
        {catalogWords.link.add}
      </ReasonedButton>
    </Group>
  )
  return (
    <DraftsProvider of={`part.${part.id}`}>
      {links.length === 0 ? (
        <EmptyState icon={ClipboardList} title={partWords.making.none} action={addButton}>
          {partWords.making.noneHelp}
        </EmptyState>
      ) : (
        <>
          <RowTable
            label={partWords.making.title}
            columns={[...linkColumns, linkTools({ onStart: setStarting, onChange: setChanging })]}
            rows={links}
            keyOf={({ id }) => id}
          />
          {addButton}
        </>
      )}
      {starting !== null && (
        <StartRunDialog procedure={starting} part={partChoice(part)} onClose={() => setStarting(null)} />
      )}
      {isAdding && <AddLinkDialog partId={part.id} onClose={adding.close} />}
      {changed !== undefined && (
        <LinkDialog key={changed.id} partId={part.id} link={changed} onClose={() => setChanging(null)} />
      )}
    </DraftsProvider>
  )
}

interface Tools {
  readonly onStart: (procedure: ProcedureChoice) => void
  readonly onChange: (linkId: string) => void
}

/** What can be done with a link: start a run of its procedure, or change it. */
function linkTools({ onStart, onChange }: Tools): Column<PartLink> {
  return {
    label: columns.start,
    share: 3,
    render: ({ id, procedure }) =>
      procedure !== null && (
        <Group gap="xs" wrap="nowrap">
          <Button
            variant="light"
            leftSection={<Play size={16} aria-hidden />}
            aria-label={partWords.making.start(procedure.title)}
            onClick={() =>
              onStart({
                id: procedure.id,
                name: procedure.title,
                detail: words.common.version(procedure.version),
                type: procedure.type,
              })
            }
          >
            {procedureWords.startRun}
          </Button>
          <Button
            variant="default"
            aria-label={catalogWords.link.editOf(procedure.title)}
            onClick={() => onChange(id)}
          >
            {catalogWords.link.edit}
          </Button>
        </Group>
      ),
  }
}
