import { type CertificateLiteral, certificateKinds } from '../../../../demo/certificates.ts'
import { ByName } from './byName.ts'
import { doors } from './doors.ts'
import type { FactoryClock } from './factoryClock.ts'
import type { Staff } from './hirePeople.ts'

/** Names what people may be certified for, and says who is. Gives the kinds by name. */
export async function certifyPeople(
  staff: Staff,
  literals: readonly CertificateLiteral[],
  { clock, moment }: { readonly clock: Pick<FactoryClock, 'dateIn'>; readonly moment: Date | null },
): Promise<ByName<string>> {
  const quality = staff.person('quinn', moment)
  const kinds = new ByName<string>('kind of certificate')
  for (const kind of certificateKinds)
    kinds.add(kind.name, (await quality.make(doors.createCertificateKind, kind)).id)
  for (const { person, kind, number, from, to } of literals) {
    await quality.make(doors.createCertificate, {
      certificateKindId: kinds.get(kind),
      userId: staff.person(person).id,
      number,
      validFrom: clock.dateIn(from),
      validTo: to === null ? null : clock.dateIn(to),
    })
  }
  return kinds
}
