import { UnstyledButton, VisuallyHidden } from '@mantine/core'
import { Link, useRouterState } from '@tanstack/react-router'
import { Boxes, CalendarRange, ClipboardList, Cog, Hand, ListChecks, TriangleAlert } from 'lucide-react'
import { path } from '../../paths.ts'
import type { Person } from '../session/session.ts'
import { words } from '../words.ts'
import styles from './AppFrame.module.css'
import { InboxLink } from './InboxLink.tsx'
import { PeopleLink } from './PeopleLink.tsx'
import { PersonMenu } from './PersonMenu.tsx'

const places = [
  { to: path.work(), label: words.nav.work, icon: Hand },
  { to: path.runs(), also: [path.batch('')], label: words.nav.runs, icon: ListChecks },
  { to: path.schedule(), label: words.nav.schedule, icon: CalendarRange },
  {
    to: path.procedures(),
    also: [path.standardSteps(), path.reviewRoles()],
    label: words.nav.procedures,
    icon: ClipboardList,
  },
  // A bill of materials is a part's.
  { to: path.parts(), also: [path.bom('')], label: words.nav.parts, icon: Cog },
  { to: path.units(), label: words.nav.units, icon: Boxes },
  {
    to: path.issues(),
    also: [path.dispositionTypes(), path.furtherActions()],
    label: words.nav.issues,
    icon: TriangleAlert,
  },
] as const

/** The bar above every page: where one can go, and who is here. */
export function AppHeader({ person }: { readonly person: Person }) {
  const here = useRouterState({ select: ({ location }) => location.pathname })
  return (
    <header className={styles['header']}>
      <Link to={path.home()} className={styles['brand']} aria-label={words.product}>
        <img src="/favicon.svg" alt="" width={26} height={26} />
        <span className={styles['brandName']}>{words.product}</span>
      </Link>
      <nav className={styles['nav']} aria-label={words.nav.label}>
        {places.map(({ to, label, icon: Icon, ...place }) => (
          <Link
            key={to}
            to={to}
            aria-current={
              'also' in place && place.also.some((page) => here.startsWith(page)) ? 'page' : undefined
            }
          >
            <Icon size={17} aria-hidden />
            {label}
          </Link>
        ))}
        <PeopleLink />
      </nav>
      <InboxLink />
      <PersonMenu person={person}>
        <UnstyledButton className={styles['person']}>
          <span className={styles['initials']} aria-hidden>
            {initials(person.name)}
          </span>
          <span className={styles['name']}>{person.name}</span>
          <VisuallyHidden>{words.session.atDevice}</VisuallyHidden>
        </UnstyledButton>
      </PersonMenu>
    </header>
  )
}

function initials(name: string): string {
  const letters = name.split(/\s+/).map((part) => part[0] ?? '')
  return `${letters[0] ?? ''}${letters.length > 1 ? letters.at(-1) : ''}`.toUpperCase()
}
