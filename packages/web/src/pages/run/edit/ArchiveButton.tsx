import { whyNotPermitted } from '@traveler/domain/access/whyNotPermitted.ts'
import { whyNotArchiveRun } from '@traveler/domain/run/whyNotArchiveRun.ts'
import { Archive, ArchiveRestore } from 'lucide-react'
import { useAct } from '../../../components/api/useAct.ts'
import { Refusals } from '../../../components/Refusals.tsx'
import { saidAll } from '../../../components/said.ts'
import { useActor } from '../../../components/session/useActor.ts'
import { ArchiveRunDocument, type RunEdited } from '../../../generated/documents.ts'
import { ReasonedButton } from '../../../ui/ReasonedButton.tsx'
import { runEditWords } from './runEditWords.ts'

/** Takes a closed run out of the lists, or brings it back. */
export function ArchiveButton({ run }: { readonly run: RunEdited }) {
  const actor = useActor()
  const act = useAct(ArchiveRunDocument)
  const refusals = [
    actor === undefined ? null : whyNotPermitted(actor, 'ArchiveRun'),
    run.archived ? null : whyNotArchiveRun(run),
  ].filter((refusal) => refusal !== null)
  const Icon = run.archived ? ArchiveRestore : Archive
  return (
    <>
      <Refusals lines={act.refusals} />
      <ReasonedButton
        variant="default"
        leftSection={<Icon size={18} aria-hidden />}
        reason={saidAll(refusals)}
        loading={act.isBusy}
        onClick={() =>
          void act.perform({ input: { id: run.id, etag: run._etag ?? '', archived: !run.archived } })
        }
      >
        {run.archived ? runEditWords.bringBack : runEditWords.archive}
      </ReasonedButton>
    </>
  )
}
