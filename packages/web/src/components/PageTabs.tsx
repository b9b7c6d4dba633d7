import { Link } from '@tanstack/react-router'
import styles from './PageTabs.module.css'

interface PageTabsProps {
  readonly label: string
  readonly tabs: readonly { readonly to: string; readonly label: string }[]
}

/** Pages that belong together, side by side; the current one says so itself. */
export function PageTabs({ label, tabs }: PageTabsProps) {
  return (
    <nav className={styles['tabs']} aria-label={label}>
      {tabs.map(({ to, label: name }) => (
        <Link key={to} to={to} activeOptions={{ exact: true, includeSearch: false }}>
          {name}
        </Link>
      ))}
    </nav>
  )
}
