import { Button, UnstyledButton } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { ChevronRight } from 'lucide-react'
import { useState } from 'react'
import { type BomLine, BomLinesDocument } from '../../generated/documents.ts'
import { Waiting } from '../../ui/Waiting.tsx'
import { linesOf } from '../api/refused.ts'
import { useDocument } from '../api/useDocument.ts'
import { bomQuantity } from '../bomQuantity.ts'
import { partName } from '../partName.ts'
import { Refusals } from '../Refusals.tsx'
import { useFirstRows } from '../useFirstRows.ts'
import { partWords } from '../words/partWords.ts'
import { words } from '../words.ts'
import styles from './BomTree.module.css'

const { columns } = partWords.bom

/** Pixels by which a level stands further right. */
const indent_px = 24

/** The lines of a version as a tree: what a line's part is itself built of opens below it. */
export function BomTree({ bomId }: { readonly bomId: string }) {
  return (
    <div className={styles['frame']}>
      <table className={styles['table']} aria-label={partWords.bom.title}>
        <thead>
          <tr>
            <th scope="col">{columns.part}</th>
            <th scope="col">{columns.quantity}</th>
            <th scope="col">{columns.goesTo}</th>
            <th scope="col">{columns.interchange}</th>
          </tr>
        </thead>
        <tbody>
          <BomLines bomId={bomId} level={0} />
        </tbody>
      </table>
    </div>
  )
}

/** The lines of one version, read when they are first shown. */
function BomLines({ bomId, level }: { readonly bomId: string; readonly level: number }) {
  const { data, error } = useDocument(BomLinesDocument, { id: bomId })
  const lines = data?.mbom?.mbomItems ?? []
  const { shown, showMore } = useFirstRows(lines)
  if (data === undefined || lines.length === 0) {
    return (
      <tr>
        <td colSpan={4} style={{ paddingLeft: 20 + level * indent_px }}>
          {error !== null && <Refusals lines={linesOf(error)} />}
          {error === null && data === undefined && (
            <Waiting label={words.common.loading(partWords.bom.what)} />
          )}
          {data !== undefined && <span className={styles['faint']}>{partWords.bom.noLines}</span>}
        </td>
      </tr>
    )
  }
  const isTree = level > 0 || lines.some(({ part }) => part?.latestReleasedMbom != null)
  return (
    <>
      {shown.map((line) => (
        <Line key={line.id} line={line} level={level} isTree={isTree} />
      ))}
      {showMore !== null && (
        <tr>
          <td colSpan={4} style={{ paddingLeft: 20 + level * indent_px }}>
            <Button variant="default" onClick={showMore}>
              {words.common.more}
            </Button>
          </td>
        </tr>
      )}
    </>
  )
}

interface LineProps {
  readonly line: BomLine
  readonly level: number
  /** Somewhere in the tree lines can be opened: all leave room for what opens them. */
  readonly isTree: boolean
}

function Line({ line, level, isTree }: LineProps) {
  const [isOpen, setOpen] = useState(false)
  const below = line.part?.latestReleasedMbom ?? null
  return (
    <>
      <tr>
        <td style={{ paddingLeft: (isTree ? 8 : 20) + level * indent_px }}>
          <div className={styles['part']}>
            {isTree && (
              <Toggle
                name={partName(line.part)}
                isOpen={isOpen}
                onToggle={below === null ? null : () => setOpen(!isOpen)}
              />
            )}
            <PartOfLine line={line} />
          </div>
        </td>
        <td>{bomQuantity(line)}</td>
        <td>{placesOf(line)}</td>
        <td>
          <Substitutes line={line} />
        </td>
      </tr>
      {isOpen && below !== null && <BomLines bomId={below.id} level={level + 1} />}
    </>
  )
}

interface ToggleProps {
  readonly name: string
  readonly isOpen: boolean
  /** Null: nothing is below. */
  readonly onToggle: (() => void) | null
}

function Toggle({ name, isOpen, onToggle }: ToggleProps) {
  if (onToggle === null) return <span className={styles['toggle']} aria-hidden />
  return (
    <UnstyledButton
      className={styles['toggle']}
      aria-expanded={isOpen}
      aria-label={isOpen ? partWords.bom.close(name) : partWords.bom.open(name)}
      onClick={onToggle}
    >
      <ChevronRight size={18} aria-hidden />
    </UnstyledButton>
  )
}

function PartOfLine({ line: { part, note } }: { readonly line: BomLine }) {
  if (part === null) return words.common.none
  return (
    <span className={styles['name']}>
      <Link to="/parts/$id" params={{ id: part.id }} search={{}}>
        {partName(part)}
      </Link>
      <span className={styles['faint']}>{part.description}</span>
      {note !== null && note !== '' && <span className={styles['faint']}>{note}</span>}
    </span>
  )
}

function placesOf({ referenceDesignators, madeOnAssembly }: BomLine): string {
  const places = (referenceDesignators ?? []).map(({ value }) => value).join(', ')
  return [places, madeOnAssembly ? partWords.bom.madeHere : ''].filter((text) => text !== '').join(' · ')
}

function Substitutes({ line: { interchange, substitutes } }: { readonly line: BomLine }) {
  const others = (substitutes ?? []).map(({ part }) => partName(part)).join(', ')
  return (
    <>
      {partWords.bom.interchange[interchange] ?? interchange}
      {others !== '' && <div className={styles['faint']}>{partWords.bom.or(others)}</div>}
    </>
  )
}
