export { dispatchAgency } from './dispatch-agency.js';
export { plainCopy } from './plain-copy.js';
export { AGENCIES } from './register/agencies.js';
export type { FoundName } from './register/names.js';
export { createRegister, type Register } from './register/register.js';
export { type Resolution, resolve } from './resolve.js';
