import { Button } from '@mantine/core'
import { Undo2 } from 'lucide-react'
import { useState } from 'react'
import { laterDialog } from '../laterDialog.tsx'
import { undoWords } from '../words/undoWords.ts'

const UndoDialog = laterDialog(async () => (await import('./UndoDialog.tsx')).UndoDialog)

/** Takes back what was last done with a run or a unit. What that does, or why it cannot be, is said before. */
export function UndoButton({ id }: { readonly id: string }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button
        variant="subtle"
        px="sm"
        leftSection={<Undo2 size={18} aria-hidden />}
        onClick={() => setOpen(true)}
      >
        {undoWords.button}
      </Button>
      {isOpen && <UndoDialog id={id} onClose={() => setOpen(false)} />}
    </>
  )
}
