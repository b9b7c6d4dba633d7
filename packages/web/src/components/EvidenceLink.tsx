import { Button } from '@mantine/core'
import { evidenceWords } from './words/evidenceWords.ts'

interface EvidenceLinkProps {
  readonly kind: 'run' | 'unit'
  readonly id: string
}

/** All that the record holds of a run or a unit: pages for an auditor, and the JSON behind them for a program. */
export function EvidenceLink({ kind, id }: EvidenceLinkProps) {
  const address = `/evidence/${kind}/${encodeURIComponent(id)}`
  return (
    <>
      <Button
        component="a"
        variant="subtle"
        size="sm"
        h={44}
        px="xs"
        href={`${address}.pdf`}
        target="_blank"
        rel="noopener"
      >
        {evidenceWords.pdf}
      </Button>
      <Button component="a" variant="subtle" size="sm" h={44} px="xs" href={`${address}.json`} download>
        {evidenceWords.json}
      </Button>
    </>
  )
}
