import { whyNotPermitted } from '@traveler/domain/access/whyNotPermitted.ts'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { said } from '../../../components/said.ts'
import { useActor } from '../../../components/session/useActor.ts'
import { words as common } from '../../../components/words.ts'
import type { Json, RunEdited } from '../../../generated/documents.ts'
import { ReasonedButton } from '../../../ui/ReasonedButton.tsx'
import { type Column, RowTable } from '../../../ui/RowTable.tsx'
import { AttributeDialog } from './AttributeDialog.tsx'
import type { RunAttribute } from './attributeForm.ts'
import styles from './RunEdit.module.css'
import { runEditWords } from './runEditWords.ts'

const words = runEditWords.attributes

/** Custom attributes of a run, each changed by itself. */
export function Attributes({ run }: { readonly run: RunEdited }) {
  const actor = useActor()
  const [open, setOpen] = useState<RunAttribute | 'new' | null>(null)
  const refusal = actor === undefined ? null : whyNotPermitted(actor, 'UpdateRunAttribute')
  const reason = refusal === null ? null : said(refusal)
  const attributes = run.attributes ?? []
  const change: Column<RunAttribute> = {
    label: words.columns.action,
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
      <p className={styles['help']}>{words.help}</p>
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
          runId={run.id}
          attribute={open === 'new' ? null : (attributes.find(({ key }) => key === open.key) ?? open)}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  )
}

const columns: readonly Column<RunAttribute>[] = [
  { label: words.columns.key, share: 2, render: ({ key }) => key },
  { label: words.columns.value, share: 4, render: ({ value }) => inWords(value) },
]

function inWords(value: Json): string {
  if (value === null) return words.notSet
  if (typeof value === 'boolean') return value ? common.field.yes : common.field.no
  return Array.isArray(value) ? value.map(String).join(', ') : String(value)
}
