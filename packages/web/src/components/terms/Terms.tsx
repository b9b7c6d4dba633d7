import { Popover, UnstyledButton } from '@mantine/core'
import { useRouterState } from '@tanstack/react-router'
import { CircleHelp } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { words } from '../words.ts'
import styles from './Terms.module.css'
import { termsOf } from './termsOf.ts'

const TermList = lazy(async () => ({ default: (await import('./TermList.tsx')).TermList }))

/** Beside the title of a page: what its words mean, for whoever asks. */
export function Terms() {
  const address = useRouterState({ select: ({ location }) => location.pathname })
  const [isOpen, setOpen] = useState(false)
  const terms = termsOf(address)
  if (terms.length === 0) return null
  return (
    <Popover opened={isOpen} onChange={setOpen} position="bottom-start" width={420} withinPortal returnFocus>
      <Popover.Target>
        <UnstyledButton
          className={styles['button']}
          aria-label={words.nav.terms}
          title={words.nav.terms}
          onClick={() => setOpen(!isOpen)}
        >
          <CircleHelp size={18} aria-hidden />
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown className={styles['dropdown']} aria-label={words.nav.terms} tabIndex={0}>
        <Suspense fallback={null}>
          <TermList terms={terms} />
        </Suspense>
      </Popover.Dropdown>
    </Popover>
  )
}
