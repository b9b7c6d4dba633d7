/** From when until when the factory works on working days, in minutes after midnight of its site. */
const opens = 6 * 60
const closes = 22 * 60
const minute_ms = 60_000

/** The working hours of the demonstration factory, in the time zone of its site, seen from the moment of the load. */
export class FactoryClock {
  readonly now: Date
  readonly #wall: Intl.DateTimeFormat

  constructor(now: Date, timeZone: string) {
    this.now = now
    this.#wall = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    })
  }

  /** A clock time (`06:30`) of a working day: 0 is today or the last one before, -1 the one before that. */
  at(workday: number, clock: string): Date {
    const [hours, minutes] = clock.split(':').map(Number)
    let day = this.#midnight(this.now)
    while (!isWorkday(day)) day = nextDay(day, -1)
    for (let left = Math.abs(workday); left > 0; left--) {
      do day = nextDay(day, Math.sign(workday))
      while (!isWorkday(day))
    }
    return this.#moment(day, (hours ?? 0) * 60 + (minutes ?? 0))
  }

  /** The date, `2026-03-02`, of a working day. */
  dateAt(workday: number): string {
    return this.#local(this.at(workday, '12:00')).toISOString().slice(0, 10)
  }

  /** The date so many days after today, working days or not. */
  dateIn(days: number): string {
    return nextDay(this.#midnight(this.now), days).toISOString().slice(0, 10)
  }

  /** So many minutes of working hours later. */
  after(from: Date, minutes: number): Date {
    let day = this.#midnight(from)
    let minute = this.#local(from).getUTCHours() * 60 + this.#local(from).getUTCMinutes() + minutes
    while (minute >= closes || !isWorkday(day)) {
      if (isWorkday(day)) minute = opens + minute - closes
      day = nextDay(day, 1)
    }
    const second_ms = from.getTime() % minute_ms
    return new Date(this.#moment(day, Math.max(minute, opens)).getTime() + second_ms)
  }

  /** So many minutes of working hours before now. */
  ago(minutes: number): Date {
    let day = this.#midnight(this.now)
    const local = this.#local(this.now)
    let minute = local.getUTCHours() * 60 + local.getUTCMinutes()
    let left = minutes
    for (;;) {
      const worked = isWorkday(day) ? Math.max(0, Math.min(minute, closes) - opens) : 0
      if (worked >= left) return this.#moment(day, opens + worked - left)
      left -= worked
      day = nextDay(day, -1)
      minute = closes
    }
  }

  /** The wall clock at the site, as if it were UTC. */
  #local(moment: Date): Date {
    return new Date(moment.getTime() + this.#offset_ms(moment))
  }

  #midnight(moment: Date): Date {
    const local = this.#local(moment)
    return new Date(Date.UTC(local.getUTCFullYear(), local.getUTCMonth(), local.getUTCDate()))
  }

  /** The moment of a wall clock; the offset is taken where it lands, so that a change of summer time is right. */
  #moment(day: Date, minute: number): Date {
    const wall = day.getTime() + minute * minute_ms
    const near = new Date(wall - this.#offset_ms(new Date(wall)))
    return new Date(wall - this.#offset_ms(near))
  }

  #offset_ms(moment: Date): number {
    const parts = this.#wall.formatToParts(moment)
    const part = (type: string): number => Number(parts.find((one) => one.type === type)?.value)
    const wall = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'))
    return wall - Math.floor(moment.getTime() / minute_ms) * minute_ms
  }
}

function isWorkday(day: Date): boolean {
  return day.getUTCDay() >= 1 && day.getUTCDay() <= 5
}

function nextDay(day: Date, days: number): Date {
  return new Date(day.getTime() + days * 86_400_000)
}
