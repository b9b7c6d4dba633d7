import { UnstyledButton, VisuallyHidden } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { Boxes, CalendarRange, ClipboardList, Cog, Hand, ListChecks } from 'lucide-react'
import { path } from '../../paths.ts'
import type { Person } from '../session/session.ts'
import { words } from '../words.ts'
import styles from './AppFrame.module.css'
import { PeopleLink } from './PeopleLink.tsx'
import { PersonMenu } from './PersonMenu.tsx'

const places = [
  { to: path.work(), label: words.nav.work, icon: Hand },
  { to: path.runs(), label: words.nav.runs, icon: ListChecks },
  { to: path.schedule(), label: words.nav.schedule, icon: CalendarRange },
  { to: path.procedures(), label: words.nav.procedures, icon: ClipboardList },
  { to: path.parts(), label: words.nav.parts, icon: Cog },
  { to: path.units(), label: words.nav.units, icon: Boxes },
] as const

/** The bar above every page: where one can go, and who is here. */
export function AppHeader({ person }: { readonly person: Person }) {
  return (
    <header className={styles['header']}>
      <Link to={path.runs()} className={styles['brand']} aria-label={words.product}>
        <img src="/favicon.svg" alt="" width={26} height={26} />
        <span className={styles['brandName']}>{words.product}</span>
      </Link>
      <nav className={styles['nav']} aria-label={words.nav.label}>
        {places.map(({ to, label, icon: Icon }) => (
          <Link key={to} to={to}>
            <Icon size={17} aria-hidden />
            {label}
          </Link>
        ))}
        <PeopleLink />
      </nav>
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
