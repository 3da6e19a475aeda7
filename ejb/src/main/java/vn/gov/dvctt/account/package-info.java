/**
 * Who may come in and as what: applicants register themselves and confirm their address; officials and operators are given accounts (article 14 of the
 * circular). Knows no other feature.
 *
 * <p>One signs in with what was proven: a mail address, a phone number (by a code, see {@code Codes}), or with an account number where nothing was. How far an
 * account is known ({@code VerificationLevel}) follows from that and from the operator's look at the papers. Two accounts may declare one number: refusing the
 * second would tell a stranger that there is a first. The holder is told instead, and the operator decides whose it is; at most one account is ever checked for a
 * number.
 *
 * <p>Who acts for an organisation stays the person they are, for the ledger too; {@code People.acting(Right)} is the one place that says whose dossiers a call is
 * about, and looks at the membership each time.
 *
 * <p>What has to reach a person by mail leaves as an event that notification observes.
 */
package vn.gov.dvctt.account;
