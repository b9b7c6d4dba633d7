export { inventoryCopies, inventoryFacts } from './inventoryCopiesStore.ts'
