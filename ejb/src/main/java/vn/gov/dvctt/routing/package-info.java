/**
 * Exchanges with specialised systems. The desk's transaction writes an exchange row, a relay sends it after commit; what comes back is recorded under a unique
 * key in the same transaction as its effect. The database is the truth and no distributed commit is needed.
 */
package vn.gov.dvctt.routing;
