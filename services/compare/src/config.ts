/** This service has no settings of its own yet. */
export { serviceConfig as config } from '@wirediff/runtime';
