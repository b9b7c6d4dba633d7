import { useDisclosure } from '@mantine/hooks'
import { File, FileText, Film } from 'lucide-react'
import type { FileView } from '../../generated/documents.ts'
import { words } from '../words.ts'
import styles from './FileThumb.module.css'
import { FileViewer } from './FileViewer.tsx'
import { type FileKind, fileKind } from './fileKind.ts'
import { fileSize } from './fileSize.ts'
import { ownAddress } from './ownAddress.ts'

const icons = { film: Film, page: FileText, saved: File } as const

/** A file as something to press: a small picture, or its kind, with its name. It opens large, or is saved. */
export function FileThumb({ file }: { readonly file: FileView }) {
  const [isOpen, viewer] = useDisclosure()
  const filename = file.filename ?? words.file.unnamed
  const kind = fileKind(file)
  if (file.downloadUrl === null) {
    return (
      <span className={styles['thumb']}>
        <Face kind="saved" address={null} />
        <Label file={file} detail={words.file.notThere} />
      </span>
    )
  }
  const address = ownAddress(file.downloadUrl)
  const face = (
    <>
      <Face kind={kind} address={address} />
      <Label file={file} detail={fileSize(Number(file.size))} />
    </>
  )
  if (kind === 'saved') {
    return (
      <a className={styles['thumb']} href={address} download={filename} title={words.file.download(filename)}>
        {face}
      </a>
    )
  }
  if (kind === 'page') {
    return (
      <a
        className={styles['thumb']}
        href={address}
        target="_blank"
        rel="noreferrer noopener"
        title={words.file.open(filename)}
      >
        {face}
      </a>
    )
  }
  return (
    <>
      <button
        type="button"
        className={styles['thumb']}
        title={words.file.open(filename)}
        onClick={viewer.open}
      >
        {face}
      </button>
      {isOpen && <FileViewer file={file} onClose={viewer.close} />}
    </>
  )
}

function Face({ kind, address }: { readonly kind: FileKind; readonly address: string | null }) {
  if (kind === 'picture' && address !== null)
    return <img className={styles['face']} src={address} alt="" loading="lazy" decoding="async" />
  const Icon = icons[kind === 'picture' ? 'saved' : kind]
  return (
    <span className={styles['face']}>
      <Icon size={26} strokeWidth={1.5} aria-hidden />
    </span>
  )
}

function Label({ file, detail }: { readonly file: FileView; readonly detail: string }) {
  return (
    <span className={styles['label']}>
      <span className={styles['name']}>{file.filename ?? words.file.unnamed}</span>
      <span className={styles['detail']}>{detail}</span>
    </span>
  )
}
