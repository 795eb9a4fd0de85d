/** What the page shows of the target, in one chunk. */
export { TargetGlance } from './target-glance.tsx';
export { TradePanel } from './trade-panel.tsx';
