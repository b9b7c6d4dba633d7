import { useHotkeys } from '@mantine/hooks'

interface StepKeys {
  /** Ids in the order of the list. */
  readonly ids: readonly string[]
  readonly chosen: string
  readonly onChoose: (id: string) => void
}

/** The keyboard's way through a run: j and k, or the arrows, from step to step. Typing in a field is left alone. */
export function useStepKeys({ ids, chosen, onChoose }: StepKeys): void {
  const go = (by: 1 | -1) => () => {
    const next = ids[ids.indexOf(chosen) + by]
    if (next !== undefined) onChoose(next)
  }
  useHotkeys([
    ['j', go(1)],
    ['ArrowDown', go(1)],
    ['k', go(-1)],
    ['ArrowUp', go(-1)],
  ])
}
