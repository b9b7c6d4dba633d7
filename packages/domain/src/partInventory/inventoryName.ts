/** A unit or lot as people name it: `BRKT-1 SN-00001`, `M3-nut LOT-4`; with neither serial nor lot the part number alone. */
export function inventoryName(
  partNumber: string,
  serialNumber: string | null,
  lotNumber: string | null,
): string {
  return [partNumber, serialNumber ?? lotNumber].filter((part) => part !== null).join(' ')
}
