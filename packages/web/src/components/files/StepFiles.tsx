import { isRefusal } from '@traveler/domain/refusal.ts'
import { slateToRichText } from '@traveler/domain/richText/slateToRichText.ts'
import type { FileView, Json } from '../../generated/documents.ts'
import { words } from '../words.ts'
import { FileThumb } from './FileThumb.tsx'
import { fileKind } from './fileKind.ts'
import { ShownPicture } from './ShownPicture.tsx'
import styles from './StepFiles.module.css'

interface StepFilesProps {
  readonly files: readonly FileView[]
  /** The text of the step: pictures that stand in it are not shown twice. */
  readonly slate: Json
}

/** What belongs to a step and does not stand in its text: pictures to look at, and files to open. */
export function StepFiles({ files, slate }: StepFilesProps) {
  const inText = picturesIn(slate)
  const rest = files.filter(({ sha256 }) => !inText.has(sha256 ?? ''))
  if (rest.length === 0) return null
  const pictures = rest.filter((file) => fileKind(file) === 'picture' && file.downloadUrl !== null)
  const others = rest.filter((file) => !pictures.includes(file))
  return (
    <section className={styles['files']} aria-label={words.file.files}>
      {pictures.map((file) => (
        <ShownPicture key={file.id} file={file} alt="" />
      ))}
      {others.map((file) => (
        <FileThumb key={file.id} file={file} />
      ))}
    </section>
  )
}

/** The SHA-256 of the pictures that stand in a text. */
export function picturesIn(slate: Json): ReadonlySet<string> {
  const blocks = slate === null ? [] : slateToRichText(slate, words.richText.content)
  if (isRefusal(blocks)) return new Set()
  return new Set(blocks.flatMap((block) => (block.type === 'picture' ? [block.digest] : [])))
}
