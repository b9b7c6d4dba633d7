/** How a version or one of its steps is stopped and the stop lifted; operators never load them. */
export const stopWords = {
  region: 'Stops',
  stop: 'Stop…',
  stopTitle: (title: string) => `Stop ${title}`,
  stopHelp:
    'No run of this version starts, and what is stopped is not begun. Open runs that are not past it go on engineering hold.',
  what: 'What is stopped',
  wholeVersion: 'The whole version',
  why: 'Why it is stopped',
  stopNow: 'Stop it',
  of: (title: string, version: number) => `${title} · rev ${version}`,
  isStopped: (step: string | null) =>
    step === null ? 'This version is stopped: no run of it starts' : `Stopped at ${step}: no run starts`,
  wasStopped: (step: string | null) =>
    step === null ? 'A stop of this version was lifted' : `A stop at ${step} was lifted`,
  since: (when: string, who: string) => `Since ${when}, by ${who}`,
  lifted: (when: string, who: string, reason: string) => `Lifted ${when} by ${who}: ${reason}`,
  stillHeld: 'Runs on hold because of it',
  waiting: 'Released, but waiting at it',
  past: 'Runs that were past it',
  more: (count: number) => `and ${count} more`,
  lift: 'Lift the stop…',
  liftTitle: 'Lift the stop',
  liftHelp:
    'Runs may start and go on again. Those that were put on hold stay so: each is released on its page by who has looked at it.',
  whyLift: 'Why it can be lifted',
  liftNow: 'Lift the stop',
  stoppedFor: 'Stopped because',
  stoppedSince: 'Since',
  stoppedStep: 'Stopped',
} as const
