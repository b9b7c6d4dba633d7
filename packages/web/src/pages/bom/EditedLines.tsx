import { UnstyledButton } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { PencilLine } from 'lucide-react'
import { memo } from 'react'
import { bomQuantity } from '../../components/bomQuantity.ts'
import { partName } from '../../components/partName.ts'
import { bomWords } from '../../components/words/bomWords.ts'
import { partWords } from '../../components/words/partWords.ts'
import type { EditedLine } from '../../generated/documents.ts'
import styles from './BomEditor.module.css'
import type { NumberedLine } from './linesWith.ts'

const { columns } = bomWords

interface EditedLinesProps {
  readonly lines: readonly NumberedLine<EditedLine>[]
  readonly onEdit: (id: string) => void
}

/** The lines of a draft. Plain cells, so that a thousand of them stay quick. */
export function EditedLines({ lines, onEdit }: EditedLinesProps) {
  return (
    <table className={styles['table']} aria-label={partWords.bom.title}>
      <thead>
        <tr>
          <th scope="col">{columns.nth}</th>
          <th scope="col">{columns.part}</th>
          <th scope="col">{columns.quantity}</th>
          <th scope="col">{columns.goesTo}</th>
          <th scope="col">{columns.serves}</th>
          <th scope="col">{columns.edit}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ nth, line }) => (
          <Row key={line.id} nth={nth} line={line} onEdit={onEdit} />
        ))}
      </tbody>
    </table>
  )
}

interface RowProps {
  readonly nth: number
  readonly line: EditedLine
  readonly onEdit: (id: string) => void
}

const Row = memo(function Row({ nth, line, onEdit }: RowProps) {
  const { part, note, referenceDesignators, substitutes } = line
  const places = (referenceDesignators ?? []).map(({ value }) => value).join(', ')
  const others = (substitutes ?? []).map((one) => partName(one.part)).join(', ')
  return (
    <tr>
      <td className={styles['faint']}>{nth}</td>
      <td>
        {part !== null && (
          <Link to="/parts/$id" params={{ id: part.id }} search={{}} className={styles['part']}>
            {partName(part)}
          </Link>
        )}
        <div className={styles['faint']}>{part?.description}</div>
        {note !== null && <div className={styles['faint']}>{note}</div>}
      </td>
      <td>{bomQuantity(line)}</td>
      <td>
        {places}
        {line.madeOnAssembly && <div className={styles['faint']}>{partWords.bom.madeHere}</div>}
      </td>
      <td>
        {partWords.bom.interchange[line.interchange] ?? line.interchange}
        {others !== '' && <div className={styles['faint']}>{partWords.bom.or(others)}</div>}
      </td>
      <td>
        <UnstyledButton
          className={styles['edit']}
          aria-label={bomWords.edit(partName(part))}
          title={bomWords.edit(partName(part))}
          onClick={() => onEdit(line.id)}
        >
          <PencilLine size={18} aria-hidden />
        </UnstyledButton>
      </td>
    </tr>
  )
})
