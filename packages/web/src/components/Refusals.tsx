import { Button } from '@mantine/core'
import { Notice } from '../ui/Notice.tsx'
import type { RefusalLine } from './api/refused.ts'
import { inWords } from './said.ts'
import { words } from './words.ts'

/** Why something was refused, all reasons at once; nothing when there are none. */
export function Refusals({
  lines,
  title,
  retry,
}: {
  readonly lines: readonly RefusalLine[]
  readonly title?: string
  /** Asks again for what was to be read. */
  readonly retry?: () => void
}) {
  if (lines.length === 0) return null
  const messages = [...new Set(lines.map(({ message }) => inWords(message)))]
  return (
    <Notice
      tone="bad"
      {...(title === undefined ? {} : { title })}
      action={
        retry && (
          <Button variant="default" onClick={retry}>
            {words.common.retry}
          </Button>
        )
      }
    >
      {messages.length === 1 ? (
        <p>{messages[0]}</p>
      ) : (
        <ul>
          {messages.map((message) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
      )}
    </Notice>
  )
}
