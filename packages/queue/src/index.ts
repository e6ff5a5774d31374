/** The only room that knows BullMQ. */
export { QueueAway, type QueuePlace } from './backend.js';
export {
  type ArticleJob,
  type JobName,
  type Jobs,
  jobIdOf,
  type StageJob,
  type StageJobName,
} from './jobs.js';
export { openQueues, type Queues } from './queues.js';
export type { Working } from './working.js';
