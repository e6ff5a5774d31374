export { dispatchAgency } from './dispatch-agency.js';
export { withBareNames } from './mentions/bare-names.js';
export { AGENCIES } from './register/agencies.js';
export type { FoundName } from './register/names.js';
export { createRegister, type Register } from './register/register.js';
export { type Resolution, resolve } from './resolve.js';
