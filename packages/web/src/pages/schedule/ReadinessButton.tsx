import { Popover, UnstyledButton } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { CircleAlert, CircleCheckBig, TriangleAlert } from 'lucide-react'
import { partName } from '../../components/partName.ts'
import { inWords } from '../../components/said.ts'
import { RemedyLink } from '../../components/startRun/RemedyLink.tsx'
import { orderWords } from '../../components/words/orderWords.ts'
import { scheduleWords } from '../../components/words/scheduleWords.ts'
import type { PlannedRow } from '../../generated/documents.ts'
import { planName } from './planName.ts'
import styles from './ReadinessButton.module.css'

type Readiness = NonNullable<PlannedRow['readiness']>

/** Whether planned work can be started, in a few words; pressed, in whole sentences with the way to where each is put right. */
export function ReadinessButton({ plan }: { readonly plan: PlannedRow }) {
  const { readiness } = plan
  if (readiness === null) return null
  const { icon: Icon, tone } = lookOf(readiness)
  return (
    <Popover width={360} position="bottom-start" withArrow shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <UnstyledButton
          className={styles['button']}
          data-tone={tone}
          aria-label={scheduleWords.planned.readinessOf(readiness.summary, planName(plan))}
        >
          <Icon size={16} aria-hidden />
          <span>{readiness.summary}</span>
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown className={styles['reasons'] ?? ''}>
        <ReadinessReasons readiness={readiness} />
      </Popover.Dropdown>
    </Popover>
  )
}

function lookOf({ isReady, shortParts }: Readiness) {
  if (!isReady) return { icon: CircleAlert, tone: 'bad' } as const
  return shortParts.length > 0
    ? ({ icon: TriangleAlert, tone: 'caution' } as const)
    : ({ icon: CircleCheckBig, tone: 'good' } as const)
}

/** All that forbids the start, and the parts of which there is too little. */
export function ReadinessReasons({ readiness }: { readonly readiness: Readiness }) {
  const { blockers, shortParts } = readiness
  return (
    <div className={styles['sentences']}>
      {blockers.length === 0 ? (
        <p>{scheduleWords.planned.ready}</p>
      ) : (
        <>
          <strong>{scheduleWords.planned.blocked}</strong>
          <ul>
            {blockers.map(({ code, message, remedyAt }) => (
              <li key={code + message}>
                {inWords(message)} <RemedyLink at={remedyAt} />
              </li>
            ))}
          </ul>
        </>
      )}
      {shortParts.length > 0 && (
        <>
          <strong>{scheduleWords.planned.short}</strong>
          <ul>
            {shortParts.map(({ part, short, required }) => (
              <li key={part?.id ?? short}>
                {part !== null && (
                  <Link to="/parts/$id" params={{ id: part.id }}>
                    {partName(part)}
                  </Link>
                )}{' '}
                {scheduleWords.planned.shortOf(short, required)}
                {part !== null && part.expectedOn !== null && (
                  <span className={styles['onOrder']}>{orderWords.besideShort(part)}</span>
                )}
              </li>
            ))}
          </ul>
          <p className={styles['help']}>{scheduleWords.planned.shortHelp}</p>
        </>
      )}
    </div>
  )
}
