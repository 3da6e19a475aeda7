/** Doors and pages of accounts: how a request becomes a person, and the pages on which people open, confirm and keep their account. */
package vn.gov.dvctt.account.web;
