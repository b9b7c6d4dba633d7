import {
  Ban,
  Circle,
  CircleCheck,
  CircleCheckBig,
  CirclePause,
  CircleX,
  ListChecks,
  LoaderCircle,
  type LucideIcon,
  PackageCheck,
  PencilLine,
  Truck,
} from 'lucide-react'
import { words } from '../words.ts'
import styles from './StatusPill.module.css'

interface StatusLook {
  readonly icon: LucideIcon
  readonly color: 'gray' | 'blue' | 'amber' | 'pink' | 'red' | 'green' | 'teal'
}

/** How each status of runs, steps, procedures, units and planned work looks. The word always stands beside it. */
const looks: Readonly<Record<string, StatusLook>> = {
  TODO: { icon: Circle, color: 'gray' },
  IN_PROGRESS: { icon: LoaderCircle, color: 'blue' },
  HOLD: { icon: CirclePause, color: 'amber' },
  REDLINE: { icon: PencilLine, color: 'pink' },
  FAILED: { icon: CircleX, color: 'red' },
  COMPLETE: { icon: CircleCheckBig, color: 'green' },
  PARTIAL_COMPLETE: { icon: CircleCheck, color: 'teal' },
  CANCELED: { icon: Ban, color: 'gray' },
  STEPS_DONE: { icon: ListChecks, color: 'teal' },
  DRAFT: { icon: PencilLine, color: 'gray' },
  IN_REVIEW: { icon: LoaderCircle, color: 'amber' },
  RELEASED: { icon: CircleCheckBig, color: 'green' },
  APPLIED: { icon: CircleCheckBig, color: 'green' },
  REJECTED: { icon: CircleX, color: 'red' },
  STOPPED: { icon: CircleX, color: 'red' },
  ARCHIVED: { icon: Ban, color: 'gray' },
  AVAILABLE: { icon: CircleCheckBig, color: 'green' },
  WIP: { icon: LoaderCircle, color: 'blue' },
  KITTED: { icon: PackageCheck, color: 'teal' },
  INSTALLED: { icon: PackageCheck, color: 'teal' },
  SCRAPPED: { icon: CircleX, color: 'red' },
  UNAVAILABLE: { icon: Ban, color: 'amber' },
  ON_ORDER: { icon: Truck, color: 'blue' },
  CONSUMED: { icon: Ban, color: 'gray' },
  RECEIVED: { icon: PackageCheck, color: 'gray' },
  SHIPPED: { icon: PackageCheck, color: 'gray' },
  VOIDED: { icon: Ban, color: 'gray' },
  QUALITY_HOLD: { icon: CirclePause, color: 'amber' },
  REQUESTED: { icon: Circle, color: 'blue' },
  DELIVERED: { icon: PackageCheck, color: 'teal' },
  COMPLETED: { icon: CircleCheckBig, color: 'green' },
  PLANNED: { icon: Circle, color: 'blue' },
  STARTED: { icon: CircleCheckBig, color: 'green' },
  PENDING: { icon: Circle, color: 'amber' },
  RESOLVED: { icon: CircleCheckBig, color: 'green' },
}

const unknownLook: StatusLook = { icon: Circle, color: 'gray' }

/** A status as icon and word, so that it is told without colour too. `of` chooses the word: a canceled step was skipped. */
export function StatusPill({
  status,
  of = 'run',
}: {
  readonly status: string
  readonly of?: 'run' | 'step'
}) {
  const { icon: Icon, color } = looks[status] ?? unknownLook
  return (
    <span className={styles['pill']} data-color={color}>
      <Icon size={15} aria-hidden />
      {statusWord(status, of)}
    </span>
  )
}

/** The status of a run. One whose steps are all done but that nobody has completed says so: its record is still open. */
export function RunStatusPill({
  run,
}: {
  readonly run: { readonly status: string | null; readonly isOpen: boolean | null }
}) {
  const isToSign = run.isOpen === true && (run.status === 'COMPLETE' || run.status === 'PARTIAL_COMPLETE')
  return <StatusPill status={isToSign ? 'STEPS_DONE' : (run.status ?? 'TODO')} />
}

/** The status of a unit or lot; one that is not available says why, where that is one word. */
export function unitStatus({ status, statusReason }: UnitWithStatus): string {
  const shown = status ?? 'UNAVAILABLE'
  const isReasonShown = shown === 'UNAVAILABLE' && statusReason !== null && statusReason in looks
  return isReasonShown ? statusReason : shown
}

interface UnitWithStatus {
  readonly status: string | null
  readonly statusReason: string | null
}

/** The icon alone, for where the word stands in reach of a screen reader. */
export function StatusIcon({ status }: { readonly status: string }) {
  const { icon: Icon, color } = looks[status] ?? unknownLook
  return (
    <span className={styles['icon']} data-color={color}>
      <Icon size={18} role="img" aria-label={statusWord(status, 'step')} />
    </span>
  )
}

/** The word that people read for a status. */
export function statusWord(status: string, of: 'run' | 'step' = 'run'): string {
  if (of === 'step' && status === 'CANCELED') return words.status.skipped
  return words.statuses[status] ?? status
}
