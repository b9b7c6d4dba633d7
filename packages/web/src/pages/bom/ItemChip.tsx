import { UnstyledButton } from '@mantine/core'
import { X } from 'lucide-react'
import styles from './BomEditor.module.css'

interface ItemChipProps {
  readonly name: string
  /** What its button does. */
  readonly label: string
  readonly onRemove: () => void
}

/** One of a few things on a line, with the button that takes it off. */
export function ItemChip({ name, label, onRemove }: ItemChipProps) {
  return (
    <li className={styles['item']}>
      {name}
      <UnstyledButton className={styles['edit']} aria-label={label} title={label} onClick={onRemove}>
        <X size={16} aria-hidden />
      </UnstyledButton>
    </li>
  )
}
