/** Sees to it that nothing accepted is forgotten. */
export { startIntake } from './intake-station.js';
export { keepReconciling, reconcile } from './reconcile.js';
