export { flag, SettingError, text, whole } from './env.js';
export { crashPoint, type FaultPoint, poison } from './faults.js';
export { Isolated, inThread, startThinkers, type Task, type Thinkers } from './isolated.js';
export { type Limits, limits } from './limits.js';
export { createLogger, type Logger } from './logger.js';
export { type ServiceConfig, serviceConfig } from './service-config.js';
export { type Closer, onShutdown } from './shutdown.js';
