import { Link } from '@tanstack/react-router'
import { words } from '../../components/words.ts'
import { path } from '../../paths.ts'
import styles from './WorkTabs.module.css'

const tabs = [
  { to: path.work(), label: words.work.mine },
  { to: path.pool(), label: words.work.pool },
] as const

/** From one’s own work to what waits for somebody, and back. */
export function WorkTabs() {
  return (
    <nav className={styles['tabs']} aria-label={words.work.tabs}>
      {tabs.map(({ to, label }) => (
        <Link key={to} to={to} activeOptions={{ exact: true }}>
          {label}
        </Link>
      ))}
    </nav>
  )
}
