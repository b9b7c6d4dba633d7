import { Button, Skeleton, TextInput, Title } from '@mantine/core'
import { Search } from 'lucide-react'
import type { ReactNode } from 'react'
import type { List } from './api/useList.ts'
import styles from './ListPage.module.css'
import { Refusals } from './Refusals.tsx'
import { TabTitle } from './TabTitle.tsx'
import { Terms } from './terms/Terms.tsx'
import { words } from './words.ts'

interface ListPageProps<Row> {
  readonly title: string
  /** What stands in the list, for who meets it for the first time. */
  readonly help?: string
  readonly list: List<Row>
  readonly search: {
    readonly label: string
    readonly text: string
    readonly onChange: (text: string) => void
  }
  /** Filters and orders, beside the search. */
  readonly tools?: ReactNode
  /** What the page is mainly for doing, at the top right. */
  readonly action?: ReactNode
  /** What is more urgent than the list, above it. */
  readonly notice?: ReactNode
  /** What stands there when no row does. */
  readonly empty: ReactNode
  readonly children: (rows: readonly Row[]) => ReactNode
}

/** A page that is one list: title, search and tools above, the rows, and more of them on demand. */
export function ListPage<Row>(props: ListPageProps<Row>) {
  const { title, help, list, search, tools, action, notice, empty, children } = props
  return (
    <div className={styles['page']}>
      <div className={styles['head']}>
        <div>
          <div className={styles['line']}>
            <TabTitle of={title} />
            <Title order={1}>{title}</Title>
            <Terms />
          </div>
          {help !== undefined && <p className={styles['help']}>{help}</p>}
        </div>
        {action}
      </div>
      <search className={styles['tools']}>
        <TextInput
          className={styles['search']}
          aria-label={search.label}
          placeholder={search.label}
          leftSection={<Search size={17} aria-hidden />}
          type="search"
          value={search.text}
          onChange={(event) => search.onChange(event.currentTarget.value)}
        />
        {tools}
      </search>
      {notice}
      <ListBody list={list} empty={empty}>
        {children}
      </ListBody>
    </div>
  )
}

/** The rows of a list, what stands in their place, and more of them on demand. */
export function ListBody<Row>({
  list,
  empty,
  children,
}: Pick<ListPageProps<Row>, 'list' | 'empty' | 'children'>) {
  return (
    <>
      <Refusals lines={list.refusals} retry={list.retry} />
      {(list.rows !== undefined || list.refusals.length === 0) && (
        <div className={styles['list']} aria-busy={list.isLoading}>
          {list.rows === undefined && <Placeholder />}
          {list.rows?.length === 0 && empty}
          {list.rows !== undefined && list.rows.length > 0 && children(list.rows)}
        </div>
      )}
      {list.loadMore !== null && (
        <Button variant="default" className={styles['more']} loading={list.isLoading} onClick={list.loadMore}>
          {words.common.more}
        </Button>
      )}
    </>
  )
}

function Placeholder() {
  return (
    <div className={styles['placeholder']} role="status" aria-label={words.common.loading('')}>
      {['a', 'b', 'c', 'd', 'e', 'f'].map((row) => (
        <Skeleton key={row} height={20} radius="sm" />
      ))}
    </div>
  )
}
