import { useDisclosure } from '@mantine/hooks'
import type { FileView } from '../../generated/documents.ts'
import { words } from '../words.ts'
import { FileThumb } from './FileThumb.tsx'
import { FileViewer } from './FileViewer.tsx'
import { fileKind } from './fileKind.ts'
import { ownAddress } from './ownAddress.ts'
import styles from './ShownPicture.module.css'

/** A picture where it stands among words, as wide as these; pressed, it opens as large as the screen allows. */
export function ShownPicture({ file, alt }: { readonly file: FileView; readonly alt: string }) {
  const [isOpen, viewer] = useDisclosure()
  const filename = file.filename ?? words.file.unnamed
  if (fileKind(file) !== 'picture' || file.downloadUrl === null) return <FileThumb file={file} />
  return (
    <figure className={styles['figure']}>
      <button
        type="button"
        className={styles['button']}
        title={words.file.open(filename)}
        aria-label={words.file.open(alt === '' ? filename : alt)}
        onClick={viewer.open}
      >
        <img className={styles['picture']} src={ownAddress(file.downloadUrl)} alt="" decoding="async" />
      </button>
      {alt !== '' && <figcaption className={styles['caption']}>{alt}</figcaption>}
      {isOpen && <FileViewer file={file} onClose={viewer.close} />}
    </figure>
  )
}
