/**
 * Who may come in and as what: applicants register themselves and confirm their address; officials and operators are given accounts (article 14 of the
 * circular). Knows no other feature. What has to reach a person by mail leaves as an event that notification observes.
 */
package vn.gov.dvctt.account;
