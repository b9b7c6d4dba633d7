import { Button, Group } from '@mantine/core'
import { ImagePlus } from 'lucide-react'
import { fileKind } from '../../../components/files/fileKind.ts'
import type { FileView } from '../../../generated/documents.ts'
import { editorWords } from './editorWords.ts'
import { isInText, withPicture } from './pictureInText.ts'
import styles from './StepEditor.module.css'

interface InsertPictureProps {
  readonly markdown: string
  readonly files: readonly FileView[]
  /** Where the cursor stands in the text. */
  readonly at: () => number
  readonly onChange: (markdown: string) => void
}

/** The pictures of the step that do not stand in its text yet, each with a button that puts it there. */
export function InsertPicture({ markdown, files, at, onChange }: InsertPictureProps) {
  const free = files.filter((file) => fileKind(file) === 'picture' && !isInText(markdown, file))
  if (free.length === 0) return null
  return (
    <div>
      <Group gap="xs">
        {free.map((file) => (
          <Button
            key={file.id}
            variant="default"
            leftSection={<ImagePlus size={18} aria-hidden />}
            onClick={() => onChange(withPicture(markdown, at(), file))}
          >
            {editorWords.files.insert(file.filename ?? '')}
          </Button>
        ))}
      </Group>
      <p className={styles['faint']}>{editorWords.files.insertHelp}</p>
    </div>
  )
}
