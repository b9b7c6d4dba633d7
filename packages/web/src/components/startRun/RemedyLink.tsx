import { Anchor } from '@mantine/core'
import { path } from '../../paths.ts'
import { startWords } from '../words/startWords.ts'

/** The record where something is put right. */
export interface RemedyPlace {
  readonly type: string
  readonly id: string
}

/** Where it is put right, in another tab: what was chosen here stays. Nothing where there is no page for it. */
export function RemedyLink({ at }: { readonly at: RemedyPlace | null }) {
  const page = at === null ? undefined : pages[at.type]
  if (at === null || page === undefined) return null
  return (
    <Anchor href={page.path(at.id)} target="_blank" rel="noopener" c="inherit" underline="always" inherit>
      {page.words}
    </Anchor>
  )
}

const pages: Readonly<Record<string, { readonly words: string; readonly path: (id: string) => string }>> = {
  Procedure: { words: startWords.openProcedure, path: path.procedure },
  Part: { words: startWords.openPart, path: path.part },
  PartInventory: { words: startWords.openUnit, path: path.unit },
  Run: { words: startWords.openRun, path: path.run },
}
