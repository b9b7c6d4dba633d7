const dayLength = 86_400_000

/** The day that comes so many days after another, both `YYYY-MM-DD`; before it, when there are fewer than none. */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayLength).toISOString().slice(0, 10)
}
