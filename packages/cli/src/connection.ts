/** A page of a list, as the API gives it. */
export interface Connection<Node> {
  readonly edges: readonly ({ readonly node: Node | null } | null)[] | null
}

/** The records of a page. */
export function nodesOf<Node>(connection: Connection<Node> | null): readonly Node[] {
  return (connection?.edges ?? []).flatMap((edge) => edge?.node ?? [])
}
