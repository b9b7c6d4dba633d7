import { tellOfCertificates } from './certificate/tellOfCertificates.ts'
import { act } from './operation/act.ts'
import { listOrganizations } from './operation/listOrganizations.ts'
import { type Performer, perform } from './operation/perform.ts'
import { theProduct } from './operation/theProduct.ts'

/** Tells the people of every organization which of their certificates end (rule 55). */
export async function tellOfEndingCertificates(performer: Performer): Promise<void> {
  for (const organizationId of await listOrganizations(performer.pool))
    await tellOfEndingCertificatesIn(performer, organizationId)
}

/** The same in one organization, as the product. */
export async function tellOfEndingCertificatesIn(
  performer: Performer,
  organizationId: string,
): Promise<void> {
  await perform(performer, theProduct(organizationId, 'UpdateCertificate'), {
    name: 'tellOfCertificates',
    acts: [act(tellOfCertificates, {})],
    idempotency: null,
    occurredAt: null,
  })
}
