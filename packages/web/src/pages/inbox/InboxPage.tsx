import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { CheckCheck, Inbox } from 'lucide-react'
import { useState } from 'react'
import { useAct } from '../../components/api/useAct.ts'
import { useList } from '../../components/api/useList.ts'
import { ListBody } from '../../components/ListPage.tsx'
import { RecordPage } from '../../components/RecordPage.tsx'
import { Refusals } from '../../components/Refusals.tsx'
import { useSiteClock } from '../../components/session/useSiteClock.ts'
import { inboxWords as words } from '../../components/words/inboxWords.ts'
import {
  InboxDocument,
  MarkNoticeDocument,
  type NoticeRow,
  ReadNoticesDocument,
} from '../../generated/documents.ts'
import { Choices } from '../../ui/Choices.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import styles from './InboxPage.module.css'

type Shown = 'unread' | 'all'

/** What one was told of the acts of others, the newest first; what is opened counts as read. */
export default function InboxPage() {
  const [shown, setShown] = useState<Shown>('unread')
  const filters = shown === 'all' ? {} : { read: { eq: false } }
  const list = useList(InboxDocument, { filters, first: 50 }, ({ userNotifications }) => userNotifications)
  const readAll = useAct(ReadNoticesDocument)
  const newest = list.rows?.[0]
  const isAllRead = list.rows?.every((row) => row.read) !== false
  const markAll = (
    <Button
      h={44}
      variant="default"
      leftSection={<CheckCheck size={17} aria-hidden />}
      loading={readAll.isBusy}
      disabled={newest === undefined || isAllRead}
      onClick={() => newest !== undefined && void readAll.perform({ input: { upToId: newest.id } })}
    >
      {words.markAll}
    </Button>
  )
  return (
    <RecordPage title={words.title} subtitle={words.help} status={null} action={markAll} facts={[]}>
      <Choices
        kind="radio"
        label={words.filter}
        options={[
          { value: 'unread', label: words.unread },
          { value: 'all', label: words.all },
        ]}
        chosen={[shown]}
        onChange={([chosen]) => setShown(chosen === 'all' ? 'all' : 'unread')}
      />
      <Refusals lines={readAll.refusals} />
      <ListBody list={list} empty={<Nothing shown={shown} />}>
        {(rows) => (
          <ul className={styles['notices']} aria-label={words.title}>
            {rows.map((row) => (
              <Notice key={row.id} notice={row} />
            ))}
          </ul>
        )}
      </ListBody>
    </RecordPage>
  )
}

function Nothing({ shown }: { readonly shown: Shown }) {
  return shown === 'all' ? (
    <EmptyState icon={Inbox} title={words.noneTitle}>
      {words.noneHelp}
    </EmptyState>
  ) : (
    <EmptyState icon={Inbox} title={words.noneUnreadTitle}>
      {words.noneUnreadHelp}
    </EmptyState>
  )
}

function Notice({ notice }: { readonly notice: NoticeRow }) {
  const { id, title, description, path, read, createdBy } = notice
  const act = useAct(MarkNoticeDocument)
  const inWords = useSiteClock()
  const mark = (isRead: boolean) =>
    void act.perform({ input: { id, etag: notice._etag ?? '', read: isRead } })
  const label = read ? words.unmark : words.mark
  return (
    <li data-read={read}>
      <div className={styles['text']}>
        <Link className={styles['title']} to={path ?? '/'} onClick={() => !read && mark(true)}>
          {title}
        </Link>
        {description !== null && <p className={styles['words']}>{description}</p>}
        <p className={styles['faint']}>
          {!read && <span className={styles['new']}>{words.isUnread}</span>}
          {[createdBy?.name ?? words.product, inWords(notice._created ?? '')].join(' · ')}
        </p>
        <Refusals lines={act.refusals} />
      </div>
      <Button
        h={44}
        size="sm"
        variant="subtle"
        aria-label={words.markOf(label, title ?? '')}
        loading={act.isBusy}
        onClick={() => mark(!read)}
      >
        {label}
      </Button>
    </li>
  )
}
