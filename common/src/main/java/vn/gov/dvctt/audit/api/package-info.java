/** The ledger of acts as the operator reads it. Nobody writes here by hand: the audit listens at every desk. */
package vn.gov.dvctt.audit.api;
