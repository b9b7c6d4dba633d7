import { Popover, UnstyledButton } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { MoonStar } from 'lucide-react'
import { useState } from 'react'
import { partName } from '../../../components/partName.ts'
import { clockInWords } from '../../../components/times.ts'
import { scheduleWords } from '../../../components/words/scheduleWords.ts'
import type { WorkCenterLoadResult } from '../../../generated/documents.ts'
import { path } from '../../../paths.ts'
import styles from './Board.module.css'

type Outside = NonNullable<WorkCenterLoadResult['workCenterLoad']>['workOutsideShifts'][number]

interface OutsideShiftsProps {
  readonly place: string
  readonly zone: string
  readonly count: number
  readonly work: readonly Outside[]
}

/** What is scheduled at a work center when nobody works there: how much, and on a press which. */
export function OutsideShifts({ place, zone, count, work }: OutsideShiftsProps) {
  const [isOpen, setOpen] = useState(false)
  const title = scheduleWords.board.outsideTitle(place)
  return (
    <Popover
      opened={isOpen}
      onChange={setOpen}
      position="right-start"
      width={340}
      withArrow
      trapFocus
      returnFocus
    >
      <Popover.Target>
        <UnstyledButton className={styles['outside']} onClick={() => setOpen(!isOpen)}>
          <MoonStar size={14} aria-hidden /> {scheduleWords.board.outside(count)}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown aria-label={title}>
        <p className={styles['outsideTitle']}>{title}</p>
        <p className={styles['outsideHelp']}>{scheduleWords.board.outsideHelp}</p>
        <ul className={styles['outsideList']}>
          {work.map((one) => (
            <li key={`${one.runStep?.id ?? one.run?.id ?? one.plannedRun?.id}`}>
              <Link to={one.run === null ? path.plan(one.plannedRun?.id ?? '') : path.run(one.run.id)}>
                {nameOf(one)}
              </Link>
              <span>{clockInWords(one.start, zone)}</span>
            </li>
          ))}
        </ul>
        {count > work.length && <p>{scheduleWords.board.outsideMore(count - work.length)}</p>}
      </Popover.Dropdown>
    </Popover>
  )
}

function nameOf({ run, runStep, plannedRun }: Outside): string {
  if (run !== null)
    return runStep === null ? run.title : scheduleWords.board.outsideStep(run.title, runStep.title)
  return plannedRun?.title ?? (plannedRun?.part ? partName(plannedRun.part) : '')
}
