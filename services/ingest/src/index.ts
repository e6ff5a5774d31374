/** Sees to it that nothing accepted is forgotten. */
export { keepReconciling, reconcile } from './reconcile.js';
