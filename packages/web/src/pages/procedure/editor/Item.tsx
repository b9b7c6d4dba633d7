import { ActionIcon } from '@mantine/core'
import { ArrowDown, ArrowUp, type LucideIcon, PencilLine, Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { editorWords } from './editorWords.ts'
import styles from './StepEditor.module.css'

/** What can be done with one of a step’s fields or columns; what is absent has no button, null stands still. */
interface ItemProps {
  readonly name: string
  readonly detail: string
  readonly onEdit?: () => void
  readonly onUp?: (() => void) | null
  readonly onDown?: (() => void) | null
  readonly onRemove: () => void
  readonly children?: ReactNode
}

/** One of the things that a step has, with its buttons at the end. */
export function Item({ name, detail, onEdit, onUp, onDown, onRemove, children }: ItemProps) {
  const { fields } = editorWords
  return (
    <li className={styles['item']}>
      <div className={styles['itemText']}>
        <span className={styles['itemName']}>{name}</span>
        <span className={styles['faint']}>{detail}</span>
      </div>
      <div className={styles['itemTools']}>
        {children}
        {onUp !== undefined && <Tool icon={ArrowUp} label={fields.up(name)} onPress={onUp} />}
        {onDown !== undefined && <Tool icon={ArrowDown} label={fields.down(name)} onPress={onDown} />}
        {onEdit !== undefined && <Tool icon={PencilLine} label={fields.edit(name)} onPress={onEdit} />}
        <Tool icon={Trash2} label={fields.remove(name)} onPress={onRemove} />
      </div>
    </li>
  )
}

interface ToolProps {
  readonly icon: LucideIcon
  readonly label: string
  readonly onPress: (() => void) | null
}

export function Tool({ icon: Icon, label, onPress }: ToolProps) {
  return (
    <ActionIcon
      variant="default"
      size={44}
      aria-label={label}
      title={label}
      disabled={onPress === null}
      onClick={onPress ?? undefined}
    >
      <Icon size={18} aria-hidden />
    </ActionIcon>
  )
}
