import { Button } from '@mantine/core'
import { type FunctionComponent, type ReactNode, useEffect, useState } from 'react'
import { Notice } from './Notice.tsx'

interface LaterProps<Props> {
  /** Fetches the part; the same function at every render. */
  readonly load: () => Promise<FunctionComponent<Props>>
  readonly props: Props
  /** What stands there until it is there. */
  readonly waiting: ReactNode
  /** What is said when it cannot be fetched, with the button that tries again. */
  readonly failed: string
  readonly retry: string
}

/** A part of a page whose code comes when it is first shown. Without a network the rest of the page goes on. */
export function Later<Props extends object>({ load, props, waiting, failed, retry }: LaterProps<Props>) {
  const [part, setPart] = useState<{ readonly Part: FunctionComponent<Props> } | 'failed' | null>(null)
  useEffect(() => {
    if (part !== null) return
    let isGone = false
    load().then(
      (Part) => isGone || setPart({ Part }),
      () => isGone || setPart('failed'),
    )
    return () => {
      isGone = true
    }
  }, [load, part])
  if (part === null) return waiting
  if (part !== 'failed') return <part.Part {...props} />
  const action = (
    <Button variant="default" onClick={() => setPart(null)}>
      {retry}
    </Button>
  )
  return (
    <Notice tone="bad" action={action}>
      <p>{failed}</p>
    </Notice>
  )
}
