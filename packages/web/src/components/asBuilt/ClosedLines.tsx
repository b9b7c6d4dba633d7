import { Notice } from '../../ui/Notice.tsx'
import { ReasonedButton } from '../../ui/ReasonedButton.tsx'
import { useWhyNotPermitted } from '../session/useWhyNotPermitted.ts'
import { openLinesWords } from '../words/asBuiltWords.ts'

interface ClosedLinesProps {
  readonly open: number
  readonly all: number
  /** Null: no run here could open them. */
  readonly onOpen: (() => void) | null
}

/** That a rework changes only the lines that it names, and the way to name more. Nothing where all are open. */
export function ClosedLines({ open, all, onOpen }: ClosedLinesProps) {
  const whyNotOpen = useWhyNotPermitted('OpenAsBuiltLines')
  if (open === all) return null
  return (
    <Notice
      tone="info"
      title={openLinesWords.banner(open, all)}
      action={
        onOpen !== null && (
          <ReasonedButton variant="default" reason={whyNotOpen} onClick={onOpen}>
            {openLinesWords.open}
          </ReasonedButton>
        )
      }
    >
      {openLinesWords.bannerHelp}
    </Notice>
  )
}
