/**
 * Who may come in and as what: applicants register themselves and confirm their address; officials and operators are given accounts (article 14 of the
 * circular). Knows no other feature. What has to reach a person by mail leaves as an event that notification observes.
 *
 * <p>Staff: {@code account_role} keeps the audience (applicant, official, operator), {@code role_grant} the roles below it, each for a unit and for days; the
 * standing of a request reads both in one query. An official has one home unit; a role in another unit means another account or a move. Who may not hold which two
 * roles stands in {@code role_conflict}. What a feature keeps under a person's name goes back with {@code OfficialLeft} and goes along with {@code AccountsMerged}.
 */
package vn.gov.dvctt.account;
