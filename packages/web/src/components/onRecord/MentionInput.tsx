import { Textarea, type TextareaProps } from '@mantine/core'
import { useId, useRef, useState } from 'react'
import { FindUsersDocument } from '../../generated/documents.ts'
import { useDocument } from '../api/useDocument.ts'
import { containing } from '../select/containing.ts'
import { onRecordWords } from '../words/onRecordWords.ts'
import { type Asked, askedAt, type Mentionable, withMention } from './mention.ts'
import styles from './OnRecord.module.css'

const words = onRecordWords.comments

interface MentionInputProps extends Omit<TextareaProps, 'value' | 'onChange'> {
  readonly value: string
  readonly onChange: (text: string) => void
  readonly onMention: (person: Mentionable) => void
}

/** A text in which @ names a person: arrows choose, Enter or Tab takes, Escape goes on writing. */
export function MentionInput({ value, onChange, onMention, ...props }: MentionInputProps) {
  const [asked, setAsked] = useState<Asked | null>(null)
  const [active, setActive] = useState(0)
  const input = useRef<HTMLTextAreaElement>(null)
  const listId = useId()
  const people = usePeople(asked)
  const isOpen = asked !== null && people.length > 0
  const chosen = people[Math.min(active, people.length - 1)]
  const look = (element: HTMLTextAreaElement) => {
    setAsked(askedAt(element.value, element.selectionStart))
    setActive(0)
  }
  const take = (person: Mentionable) => {
    if (asked === null) return
    const { text, caret } = withMention(value, asked, person)
    onChange(text)
    onMention(person)
    setAsked(null)
    // The caret is put behind the name when the text stands there.
    requestAnimationFrame(() => {
      input.current?.focus()
      input.current?.setSelectionRange(caret, caret)
    })
  }
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (!isOpen || chosen === undefined) return
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0) setActive((active + step + people.length) % people.length)
    else if (event.key === 'Enter' || event.key === 'Tab') take(chosen)
    else if (event.key === 'Escape') setAsked(null)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div className={styles['mentioning']}>
      <Textarea
        {...props}
        ref={input}
        value={value}
        aria-haspopup="listbox"
        aria-autocomplete="list"
        aria-controls={isOpen ? listId : undefined}
        aria-activedescendant={isOpen && chosen !== undefined ? `${listId}-${chosen.id}` : undefined}
        onChange={(event) => {
          onChange(event.currentTarget.value)
          look(event.currentTarget)
        }}
        onKeyDown={onKeyDown}
        onClick={(event) => look(event.currentTarget)}
        onBlur={() => setAsked(null)}
      />
      {isOpen && (
        <div id={listId} role="listbox" aria-label={words.people} className={styles['people']}>
          {people.map((person) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the text's, which keeps the focus
            // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the text
            <div
              key={person.id}
              id={`${listId}-${person.id}`}
              role="option"
              aria-selected={person.id === chosen?.id}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => take(person)}
            >
              {person.name}
            </div>
          ))}
        </div>
      )}
    </div>
  )
}

/** Who fits what stands behind the @. */
function usePeople(asked: Asked | null): readonly Mentionable[] {
  const search = asked?.search ?? ''
  const filters = {
    deactivated: { eq: false },
    ...(search === '' ? {} : { name: containing(search) }),
  }
  const { data } = useDocument(
    FindUsersDocument,
    { filters },
    { enabled: asked !== null, keepPrevious: true },
  )
  if (asked === null) return []
  return (data?.users?.edges.flatMap((edge) => edge?.node ?? []) ?? []).slice(0, 6)
}
