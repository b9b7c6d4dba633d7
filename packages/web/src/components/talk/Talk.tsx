import { UnstyledButton } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { ChevronDown, ChevronRight, MessageSquare } from 'lucide-react'
import { useId } from 'react'
import { Later } from '../../ui/Later.tsx'
import { Waiting } from '../../ui/Waiting.tsx'
import type { RecordKind } from '../onRecord/recordKinds.ts'
import { words } from '../words.ts'
import { type Hanging, hangingInWords } from './hanging.ts'
import styles from './Talk.module.css'

const loadOnRecord = async () => (await import('../onRecord/OnRecord.tsx')).OnRecord

interface TalkProps {
  readonly kind: RecordKind
  readonly record: Hanging & { readonly id: string }
  readonly filesLockedBy?: string | null
}

/** How much hangs on a record, in a line that opens it: comments, files, labels. What opens comes when it is opened. */
export function Talk({ kind, record, filesLockedBy = null }: TalkProps) {
  const [isOpen, disclosure] = useDisclosure()
  const panelId = useId()
  const Chevron = isOpen ? ChevronDown : ChevronRight
  return (
    <section className={styles['talk']}>
      <UnstyledButton
        className={styles['line']}
        aria-expanded={isOpen}
        aria-controls={panelId}
        onClick={disclosure.toggle}
      >
        <Chevron size={18} aria-hidden />
        <MessageSquare size={18} aria-hidden />
        <span className={styles['title']}>{words.talk.title}</span>
        <span className={styles['counts']}>{hangingInWords(record)}</span>
      </UnstyledButton>
      <div id={panelId} hidden={!isOpen}>
        {isOpen && (
          <Later
            load={loadOnRecord}
            props={{ kind, id: record.id, filesLockedBy }}
            waiting={<Waiting label={words.common.loading(words.talk.what)} />}
            failed={words.common.notLoaded}
            retry={words.common.retry}
          />
        )}
      </div>
    </section>
  )
}
