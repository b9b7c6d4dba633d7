import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { linesOf, type RefusalLine } from '../api/refused.ts'
import { type SentBytes, sendBytes } from './sendBytes.ts'

/** A file on its way. */
export interface Upload {
  readonly id: string
  readonly filename: string
  readonly state: 'waiting' | 'sending' | 'attaching' | 'failed'
  /** 0 to 100: how much of it the server has. */
  readonly percent: number
  readonly refusals: readonly RefusalLine[]
}

/** Files on their way, and what can be done with them. */
export interface Uploads {
  readonly uploads: readonly Upload[]
  readonly add: (files: readonly File[]) => void
  readonly retry: (id: string) => void
  /** Stop sending, or forget one that failed. Nothing of it stays on the record. */
  readonly cancel: (id: string) => void
}

/** What is remembered of a file until it is attached: sent bytes are not sent again. */
interface Packet {
  readonly file: File
  readonly abort: AbortController
  /** Of the act that attaches it: once, however often it is tried. */
  readonly key: string
  sent: SentBytes | null
}

/** What was sent, for the one who attaches it. */
export interface SentFile extends SentBytes {
  readonly filename: string
}

/** Send files one after the other, so that the rest of the page is not kept waiting, and attach each when it is there. */
export function useUploads(attach: (file: SentFile, key: string) => Promise<void>): Uploads {
  const queries = useQueryClient()
  const [uploads, setUploads] = useState<readonly Upload[]>([])
  const packets = useRef(new Map<string, Packet>())
  const queue = useRef(Promise.resolve())
  const change = (id: string, to: Partial<Upload>) =>
    setUploads((all) => all.map((one) => (one.id === id ? { ...one, ...to } : one)))
  const forget = (id: string) => {
    packets.current.delete(id)
    setUploads((all) => all.filter((one) => one.id !== id))
  }
  const send = async (id: string) => {
    const packet = packets.current.get(id)
    if (packet === undefined) return
    const { file, abort, key } = packet
    change(id, { state: 'sending', refusals: [] })
    try {
      packet.sent ??= await sendBytes(file, {
        signal: abort.signal,
        onProgress: (percent) => change(id, { percent }),
      })
      if (abort.signal.aborted) return
      change(id, { state: 'attaching', percent: 100 })
      await attach({ ...packet.sent, filename: file.name }, key)
      forget(id)
      await queries.invalidateQueries({ refetchType: 'active' })
    } catch (error) {
      if (!abort.signal.aborted) change(id, { state: 'failed', refusals: linesOf(error) })
    }
  }
  const enqueue = (id: string) => {
    queue.current = queue.current.then(() => send(id))
  }
  useWarningBeforeLeaving(uploads.some(({ state }) => state !== 'failed'))
  return {
    uploads,
    add(files) {
      for (const file of files) {
        const id = crypto.randomUUID()
        packets.current.set(id, { file, abort: new AbortController(), key: crypto.randomUUID(), sent: null })
        setUploads((all) => [...all, { id, filename: file.name, state: 'waiting', percent: 0, refusals: [] }])
        enqueue(id)
      }
    },
    retry(id) {
      change(id, { state: 'waiting', refusals: [] })
      enqueue(id)
    },
    cancel(id) {
      packets.current.get(id)?.abort.abort()
      forget(id)
    },
  }
}

/** Closing the page would stop what is being sent: the browser asks. */
function useWarningBeforeLeaving(isSending: boolean): void {
  useEffect(() => {
    if (!isSending) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [isSending])
}
