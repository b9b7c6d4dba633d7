import { useDebouncedValue } from '@mantine/hooks'
import { useRouter } from '@tanstack/react-router'
import { useEffect, useState } from 'react'

/** Milliseconds after the last key before a search moves the address. */
const pause_ms = 250

/**
 * Hands on what is typed into a search once it has settled. Not when somebody has followed a link meanwhile: to move
 * the address of a page that is being left would call off the way to the next one.
 */
export function useTypedSearch(typed: string, onSettled: (text: string) => void): void {
  const router = useRouter()
  const [settled] = useDebouncedValue(typed, pause_ms)
  const [own] = useState(() => router.latestLocation.pathname)
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what is typed moves the address, not the address itself
  useEffect(() => {
    if (router.latestLocation.pathname === own) onSettled(settled)
  }, [settled])
}
