/** What the page shows of the places, in one chunk. */
export { MapPanel } from './map-panel.tsx';
export { PlacesPanel } from './places-panel.tsx';
