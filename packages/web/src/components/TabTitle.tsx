import { useRouterState } from '@tanstack/react-router'
import { tabTitle } from './tabTitle.ts'

interface TabTitleProps {
  /** The heading of the page. */
  readonly of: string
  /** The page is of one record; its kind stands beside its name. */
  readonly isRecord?: true
}

/** What the browser calls the page, in its tab and its history. */
export function TabTitle({ of: heading, isRecord }: TabTitleProps) {
  const pathname = useRouterState({ select: ({ location }) => location.pathname })
  return <title>{tabTitle(heading, isRecord ? pathname : null)}</title>
}
