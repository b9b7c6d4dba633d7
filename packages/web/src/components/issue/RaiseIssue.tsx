import { TriangleAlert } from 'lucide-react'
import { useState } from 'react'
import { Later } from '../../ui/Later.tsx'
import { ReasonedButton } from '../../ui/ReasonedButton.tsx'
import { useWhyNotPermitted } from '../session/useWhyNotPermitted.ts'
import { words } from '../words.ts'

const loadDialog = async () => (await import('./RaiseIssueDialog.tsx')).RaiseIssueDialog

/** What is known of an issue before it is raised. */
export interface IssueAbout {
  readonly step?: {
    readonly id: string
    readonly name: string
    /** The same step of units of its batch, on which it may have been found too. */
    readonly siblingIds: readonly string[]
  }
  readonly unit?: { readonly id: string; readonly name: string }
  readonly title?: string
  readonly found?: string
}

interface RaiseIssueProps {
  readonly about: IssueAbout
  readonly isMain?: true
  /** As small as what stands beside it. */
  readonly isSmall?: true
  /** Go to the issue when it is raised; else stay here. */
  readonly opensIt?: true
}

/** The way to raise an issue. Its dialog comes when it is opened. */
export function RaiseIssue({ about, isMain, isSmall, opensIt }: RaiseIssueProps) {
  const [isOpen, setOpen] = useState(false)
  const reason = useWhyNotPermitted('CreateIssue')
  return (
    <>
      <ReasonedButton
        variant={isMain ? 'filled' : 'default'}
        size={isSmall ? 'sm' : 'md'}
        h={44}
        leftSection={<TriangleAlert size={18} aria-hidden />}
        reason={reason}
        onClick={() => setOpen(true)}
      >
        {words.issue.raise}
      </ReasonedButton>
      {isOpen && (
        <Later
          load={loadDialog}
          props={{ about, opensIt: opensIt === true, onClose: () => setOpen(false) }}
          waiting={null}
          failed={words.common.notLoaded}
          retry={words.common.retry}
        />
      )}
    </>
  )
}
