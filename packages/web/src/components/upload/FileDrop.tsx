import { Button } from '@mantine/core'
import { Camera, Paperclip } from 'lucide-react'
import { type ClipboardEvent, type DragEvent, type ReactNode, useRef, useState } from 'react'
import { uploadWords } from '../words/uploadWords.ts'
import styles from './FileDrop.module.css'

interface FileDropProps {
  /** What the files are for, as it is read out. */
  readonly label: string
  /** One file, or any number. */
  readonly takes: 'one' | 'many'
  readonly isDisabled?: boolean
  readonly describedBy?: string
  readonly onFiles: (files: readonly File[]) => void
  /** Another button beside those that choose. */
  readonly more?: ReactNode
  /** What stands above the buttons: files that are there already. They may be dropped and pasted upon. */
  readonly children?: ReactNode
}

/** Where files are chosen, photographed, dropped or pasted. */
export function FileDrop({
  label,
  takes,
  isDisabled = false,
  describedBy,
  onFiles,
  more,
  children,
}: FileDropProps) {
  const [isOver, setOver] = useState(false)
  const give = (list: FileList | null) => {
    const files = [...(list ?? [])].slice(0, takes === 'one' ? 1 : undefined)
    if (!isDisabled && files.length > 0) onFiles(files)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    give(event.dataTransfer.files)
  }
  const paste = (event: ClipboardEvent) => {
    if (event.clipboardData.files.length === 0) return
    event.preventDefault()
    give(event.clipboardData.files)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping and pasting are shortcuts; the buttons do the same
    <div
      className={styles['drop']}
      data-over={isOver && !isDisabled}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      onPaste={paste}
    >
      {children}
      <div className={styles['buttons']}>
        <PickButton
          icon={<Paperclip size={18} aria-hidden />}
          text={takes === 'one' ? uploadWords.chooseOne : uploadWords.choose}
          input={{ multiple: takes === 'many' }}
          {...{ label, isDisabled, describedBy, give }}
        />
        <span className={styles['camera']}>
          <PickButton
            icon={<Camera size={18} aria-hidden />}
            text={uploadWords.photo}
            input={{ accept: 'image/*', capture: 'environment' }}
            {...{ label, isDisabled, describedBy, give }}
          />
        </span>
        {more}
        <span className={styles['hint']}>{isOver ? uploadWords.drop : uploadWords.dropHere}</span>
      </div>
    </div>
  )
}

interface PickButtonProps {
  readonly icon: ReactNode
  readonly text: string
  readonly label: string
  readonly isDisabled: boolean
  readonly describedBy: string | undefined
  readonly input: { readonly multiple?: boolean; readonly accept?: string; readonly capture?: 'environment' }
  readonly give: (files: FileList | null) => void
}

function PickButton({ icon, text, label, isDisabled, describedBy, input, give }: PickButtonProps) {
  const picker = useRef<HTMLInputElement>(null)
  return (
    <>
      <input
        ref={picker}
        type="file"
        hidden
        {...input}
        onChange={({ currentTarget }) => {
          give(currentTarget.files)
          // The same file can be chosen again.
          currentTarget.value = ''
        }}
      />
      <Button
        variant="default"
        leftSection={icon}
        disabled={isDisabled}
        data-field-input
        aria-label={`${text}: ${label}`}
        aria-describedby={describedBy}
        onClick={() => picker.current?.click()}
      >
        {text}
      </Button>
    </>
  )
}
