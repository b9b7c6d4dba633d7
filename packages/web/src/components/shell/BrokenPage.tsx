import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { Bug, SearchX } from 'lucide-react'
import { path } from '../../paths.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { words } from '../words.ts'

/** What stands where a page failed. */
export function BrokenPage() {
  return (
    <EmptyState
      icon={Bug}
      title={words.common.broken}
      action={<Button onClick={() => location.reload()}>{words.common.reload}</Button>}
    >
      {words.common.brokenHelp}
    </EmptyState>
  )
}

/** What stands at an address where nothing is. */
export function MissingPage() {
  return (
    <EmptyState
      icon={SearchX}
      title={words.common.notFoundTitle}
      action={
        <Button variant="default" renderRoot={(props) => <Link to={path.runs()} {...props} />}>
          {words.common.toRuns}
        </Button>
      }
    >
      {words.common.notFoundHelp}
    </EmptyState>
  )
}
