import type { FunctionComponent } from 'react'
import { Later } from '../ui/Later.tsx'
import { words } from './words.ts'

/** A dialog, or another part, whose code comes when it is first shown: most dialogs of a page are never opened. */
export function laterDialog<Props extends object>(
  load: () => Promise<FunctionComponent<Props>>,
): FunctionComponent<Props> {
  // biome-ignore lint/correctness/noComponentHookFactories: called once for a dialog, where its module begins
  return function LaterDialog(props: Props) {
    return (
      <Later
        load={load}
        props={props}
        waiting={null}
        failed={words.common.notLoaded}
        retry={words.common.retry}
      />
    )
  }
}
