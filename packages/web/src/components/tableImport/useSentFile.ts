import { useState } from 'react'
import { linesOf, type RefusalLine } from '../api/refused.ts'
import { sendBytes } from '../upload/sendBytes.ts'

/** A file whose bytes are sent as soon as it is chosen. */
export function useSentFile() {
  const [file, setFile] = useState<{ readonly name: string; readonly upload: string | null } | null>(null)
  const [isSending, setSending] = useState(false)
  const [refusals, setRefusals] = useState<readonly RefusalLine[]>([])
  return {
    name: file?.name ?? null,
    upload: file?.upload ?? null,
    isSending,
    refusals,
    forget() {
      setFile(null)
      setRefusals([])
    },
    async send(chosen: File): Promise<string | null> {
      setFile({ name: chosen.name, upload: null })
      setSending(true)
      try {
        const signal = new AbortController().signal
        const { s3Key } = await sendBytes(chosen, { signal, onProgress: () => undefined })
        setFile({ name: chosen.name, upload: s3Key })
        return s3Key
      } catch (error) {
        setRefusals(linesOf(error))
        return null
      } finally {
        setSending(false)
      }
    },
  }
}
