import type { Actor } from '@traveler/domain/access/actor.ts'

/** People who complete steps, and neither write procedures nor release runs from quality holds, begin at their work. */
export function firstPage({ permissions }: Pick<Actor, 'permissions'>): 'work' | 'runs' {
  const executes = permissions.has('CompleteRunStep')
  const looksAfterMore = permissions.has('CreateProcedure') || permissions.has('ReleaseQualityHold')
  return executes && !looksAfterMore ? 'work' : 'runs'
}
