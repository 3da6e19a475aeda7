/** The ledger of acts on the operator's screen. */
package vn.gov.dvctt.audit.web;
