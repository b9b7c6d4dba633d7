import { ActionIcon, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { ArrowDown, ArrowUp, type LucideIcon, PencilLine, Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { itemWords } from '../words/itemWords.ts'
import { words } from '../words.ts'
import styles from './Item.module.css'

/** What can be done with one of a step’s fields or columns; what is absent has no button, null stands still. */
interface ItemProps {
  readonly name: string
  readonly detail: string
  readonly onEdit?: () => void
  readonly onUp?: (() => void) | null
  readonly onDown?: (() => void) | null
  readonly onRemove: () => void
  /** Much was said of it: it is asked whether it shall go. */
  readonly isAsked?: true
  readonly children?: ReactNode
}

/** One of the things that a step has, with its buttons at the end. */
export function Item({ name, detail, onEdit, onUp, onDown, onRemove, isAsked, children }: ItemProps) {
  const [isAsking, asking] = useDisclosure()
  return (
    <li className={styles['item']}>
      <div className={styles['itemText']}>
        <span className={styles['itemName']}>{name}</span>
        <span className={styles['faint']}>{detail}</span>
      </div>
      <div className={styles['itemTools']}>
        {children}
        {onUp !== undefined && <Tool icon={ArrowUp} label={itemWords.up(name)} onPress={onUp} />}
        {onDown !== undefined && <Tool icon={ArrowDown} label={itemWords.down(name)} onPress={onDown} />}
        {onEdit !== undefined && <Tool icon={PencilLine} label={itemWords.edit(name)} onPress={onEdit} />}
        <Tool icon={Trash2} label={itemWords.remove(name)} onPress={isAsked ? asking.open : onRemove} />
      </div>
      {isAsking && <RemoveDialog name={name} onRemove={onRemove} onClose={asking.close} />}
    </li>
  )
}

interface RemoveDialogProps {
  readonly name: string
  readonly onRemove: () => void
  readonly onClose: () => void
}

/** Whether it shall go. What is refused stands below the list. */
function RemoveDialog({ name, onRemove, onClose }: RemoveDialogProps) {
  const remove = () => {
    onRemove()
    onClose()
  }
  return (
    <FormDialog
      title={itemWords.removeTitle(name)}
      submit={{ label: itemWords.removeIt, isDanger: true }}
      isBusy={false}
      cancel={words.common.cancel}
      onSubmit={remove}
      onClose={onClose}
    >
      <Text>{itemWords.removeItemHelp}</Text>
    </FormDialog>
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
