import { Select, TextInput } from '@mantine/core'
import {
  type FurtherActionKind,
  furtherActionKinds,
} from '@traveler/domain/furtherAction/furtherActionStatus.ts'
import type { ReactNode } from 'react'
import type { Choice } from '../select/RecordSelect.tsx'
import { UserSelect } from '../select/UserSelect.tsx'
import { furtherActionWords as words } from '../words/furtherActionWords.ts'

/** What every action says of itself, as it is typed. */
export interface ActionForm {
  readonly title: string
  readonly kind: FurtherActionKind
  readonly assignedToId: string | null
  readonly dueDate: string
}

interface ActionInputsProps {
  readonly form: ActionForm
  /** The owner as the page knows one already. */
  readonly owner?: Omit<Choice, 'detail'> | null
  /** What the server refused, beside its input. */
  readonly beside: Readonly<Record<string, string | undefined>>
  readonly isLocked: (field: string) => boolean
  readonly onChange: (part: Partial<ActionForm>) => void
  /** What is wrong and why, between what the action is and whose. */
  readonly children: ReactNode
}

const kinds = furtherActionKinds.map((value) => ({ value, label: words.kinds[value] }))

/** What an action is, whose, and until when. */
export function ActionInputs({ form, owner, beside, isLocked, onChange, children }: ActionInputsProps) {
  return (
    <>
      <TextInput
        label={words.titleLabel}
        required
        data-autofocus
        disabled={isLocked('title')}
        error={beside['title']}
        value={form.title}
        onChange={(event) => onChange({ title: event.currentTarget.value })}
      />
      <Select
        label={words.kind}
        description={words.kindsHelp[form.kind]}
        data={kinds}
        allowDeselect={false}
        disabled={isLocked('kind')}
        value={form.kind}
        onChange={(chosen) =>
          onChange({ kind: furtherActionKinds.find((one) => one === chosen) ?? form.kind })
        }
      />
      {children}
      <UserSelect
        label={words.owner}
        clearable
        value={form.assignedToId}
        {...(owner === undefined ? {} : { chosen: owner })}
        onChange={(one) => onChange({ assignedToId: one?.id ?? null })}
      />
      <TextInput
        type="date"
        label={words.due}
        description={words.dueHelp}
        error={beside['dueDate']}
        value={form.dueDate}
        onChange={(event) => onChange({ dueDate: event.currentTarget.value })}
      />
    </>
  )
}
