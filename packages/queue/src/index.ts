/** The only room that knows BullMQ. */
export { QueueAway, type QueuePlace } from './backend.js';
export { type JobName, type Jobs, jobIdOf, type StageJob } from './jobs.js';
export { openQueues, type Queues, type Working } from './queues.js';
