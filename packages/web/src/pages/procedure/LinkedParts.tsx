import { Link } from '@tanstack/react-router'
import { Cog } from 'lucide-react'
import { partName } from '../../components/partName.ts'
import { catalogWords } from '../../components/words/catalogWords.ts'
import { partWords } from '../../components/words/partWords.ts'
import type { ProcedureView } from '../../generated/documents.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { type Column, RowTable } from '../../ui/RowTable.tsx'
import { TwoLines } from '../../ui/TwoLines.tsx'

type PartLink = NonNullable<ProcedureView['partProcedures']>[number]

const { link } = catalogWords

const columns: readonly Column<PartLink>[] = [
  {
    label: link.columns.part,
    share: 3,
    render: ({ part }) =>
      part !== null && (
        <Link to="/parts/$id" params={{ id: part.id }} search={{}}>
          <TwoLines first={partName(part)} second={part.description ?? ''} />
        </Link>
      ),
  },
  {
    label: link.columns.link,
    share: 2,
    render: ({ status, required }) =>
      [partWords.making.linkStates[status ?? ''] ?? '', required ? partWords.making.required : '']
        .filter((text) => text !== '')
        .join(' · '),
  },
]

/** The parts that a procedure builds, inspects or services. Links are made and approved on the page of the part. */
export function LinkedParts({ procedure }: { readonly procedure: ProcedureView }) {
  const links = procedure.partProcedures ?? []
  return (
    <>
      <h2>{link.parts}</h2>
      {links.length === 0 ? (
        <EmptyState icon={Cog} title={link.noParts}>
          {link.noPartsHelp}
        </EmptyState>
      ) : (
        <RowTable label={link.parts} columns={columns} rows={links} keyOf={({ id }) => id} />
      )}
    </>
  )
}
