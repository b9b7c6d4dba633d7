import { Outlet } from '@tanstack/react-router'
import { Activity, type ComponentType, Suspense, useState } from 'react'
import { Waiting } from '../../ui/Waiting.tsx'
import { linesOf } from '../api/refused.ts'
import { showPerson } from '../api/requestHeaders.ts'
import { Refusals } from '../Refusals.tsx'
import { useSessionQuery } from '../session/useSession.ts'
import { words } from '../words.ts'
import styles from './AppFrame.module.css'
import { AppHeader } from './AppHeader.tsx'
import { type KeptPage, keepPage } from './keepPage.ts'

interface AppFrameProps {
  readonly login: ComponentType
  readonly firstRun: ComponentType
}

/** The frame of every page. While nobody is logged in the login stands in the page's place, and its address stays. */
export function AppFrame({ login: Login, firstRun: FirstRun }: AppFrameProps) {
  const { data: session, error, refetch } = useSessionQuery()
  const [kept, setKept] = useState<KeptPage | null>(null)
  const page = session === undefined ? null : keepPage(kept, session)
  if (page !== kept) setKept(page)
  showPerson(session?.person?.id ?? null)
  if (session === undefined) {
    if (error === null) return <Waiting label={words.common.loading(words.product)} />
    return (
      <div className={styles['alone']}>
        <Refusals lines={linesOf(error)} retry={() => void refetch()} />
      </div>
    )
  }
  return (
    <>
      {(page === null || page.isHidden) && (
        <div data-over-page>
          <Suspense fallback={<Waiting label={words.common.loading(words.product)} />}>
            {session.isFirstRun ? <FirstRun /> : <Login />}
          </Suspense>
        </div>
      )}
      {page !== null && (
        <Activity key={page.turn} mode={page.isHidden ? 'hidden' : 'visible'}>
          <Page person={page.person} />
        </Activity>
      )}
    </>
  )
}

function Page({ person }: Pick<KeptPage, 'person'>) {
  return (
    <div className={styles['frame']}>
      <a className={styles['skip']} href="#content">
        {words.nav.skip}
      </a>
      <AppHeader person={person} />
      <main id="content" className={styles['content']} tabIndex={-1}>
        <Suspense fallback={<Waiting label={words.common.loading(words.product)} />}>
          <Outlet />
        </Suspense>
      </main>
    </div>
  )
}
