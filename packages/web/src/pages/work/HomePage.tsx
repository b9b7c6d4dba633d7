import { Navigate, useRouterState } from '@tanstack/react-router'
import { useActor } from '../../components/session/useActor.ts'
import { words } from '../../components/words.ts'
import { path } from '../../paths.ts'
import { Waiting } from '../../ui/Waiting.tsx'
import { firstPage } from './firstPage.ts'

/** Where a person begins: those who do the work at theirs, all others at the runs of the floor. */
export function HomePage() {
  const actor = useActor()
  // Who has already asked for another page is on the way there while its code is fetched, and is not called back.
  const isAskedFor = useRouterState({ select: ({ location }) => location.pathname === path.home() })
  if (actor === undefined || !isAskedFor) return <Waiting label={words.common.loading(words.product)} />
  return <Navigate to={firstPage(actor) === 'work' ? path.work() : path.runs()} replace />
}
