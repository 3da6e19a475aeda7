/** Officials' tasks and the acts of intake; the legal clock: a calendar, a ledger of what moved the clock, and a pure function of the two. */
package vn.gov.dvctt.processing;
