import { Notice } from '../ui/Notice.tsx'
import type { RefusalLine } from './api/refused.ts'
import { inWords } from './said.ts'

/** Why something was refused, all reasons at once; nothing when there are none. */
export function Refusals({
  lines,
  title,
}: {
  readonly lines: readonly RefusalLine[]
  readonly title?: string
}) {
  if (lines.length === 0) return null
  const messages = [...new Set(lines.map(({ message }) => inWords(message)))]
  return (
    <Notice tone="bad" {...(title === undefined ? {} : { title })}>
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
