/** What a reader may bring up first, small parts in one chunk: the card, the sheet of filters, the note on an address. */
export { DetailCard } from '../features/detail/detail-card.tsx';
export { FilterSheet } from '../features/filters/filter-sheet.tsx';
export { AddressNote } from './address-note.tsx';
