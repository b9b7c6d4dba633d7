import type { Permission } from '@traveler/domain/access/permissions.ts'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { ReasonedButton } from '../../ui/ReasonedButton.tsx'
import { type Column, RowTable } from '../../ui/RowTable.tsx'
import { useWhyNotPermitted } from '../session/useWhyNotPermitted.ts'
import { attributeWords as words } from '../words/attributeWords.ts'
import { type AttributeAct, AttributeDialog } from './AttributeDialog.tsx'
import styles from './Attributes.module.css'
import type { SetAttribute } from './attributeForm.ts'
import { attributeInWords } from './attributeInWords.ts'

interface AttributesProps {
  readonly attributes: readonly SetAttribute[]
  /** What the organization keeps in them. */
  readonly help: string
  /** What it takes to set one. */
  readonly permission: Permission
  readonly act: AttributeAct
}

/** Custom attributes of a record, each changed by itself. */
export function Attributes({ attributes, help, permission, act }: AttributesProps) {
  const [open, setOpen] = useState<SetAttribute | 'new' | null>(null)
  const reason = useWhyNotPermitted(permission)
  const change: Column<SetAttribute> = {
    label: words.columns.action,
    share: 2,
    render: (attribute) => (
      <ReasonedButton
        h={44}
        variant="light"
        reason={reason}
        aria-label={words.changeThis(attribute.key)}
        onClick={() => setOpen(attribute)}
      >
        {words.change}
      </ReasonedButton>
    ),
  }
  return (
    <>
      <h2>{words.title}</h2>
      <p className={styles['help']}>{help}</p>
      {attributes.length === 0 ? (
        <p className={styles['none']}>{words.none}</p>
      ) : (
        <RowTable
          label={words.title}
          columns={[...columns, change]}
          rows={attributes}
          keyOf={({ key }) => key}
        />
      )}
      <div>
        <ReasonedButton
          variant="default"
          leftSection={<Plus size={18} aria-hidden />}
          reason={reason}
          onClick={() => setOpen('new')}
        >
          {words.add}
        </ReasonedButton>
      </div>
      {open !== null && (
        <AttributeDialog
          act={act}
          attribute={open === 'new' ? null : (attributes.find(({ key }) => key === open.key) ?? open)}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  )
}

const columns: readonly Column<SetAttribute>[] = [
  { label: words.columns.key, share: 2, render: ({ key }) => key },
  { label: words.columns.value, share: 3, render: ({ value }) => attributeInWords(value) },
]
