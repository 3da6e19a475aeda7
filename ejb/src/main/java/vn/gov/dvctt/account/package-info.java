/**
 * Who may come in and as what: applicants register themselves and confirm their address; officials and operators are given accounts (article 14 of the
 * circular). Knows no other feature. What has to reach a person by mail leaves as an event that notification observes.
 *
 * <p>The door. A sign-in has a first step, the password, and a second where a factor stands: a code of an app (RFC 6238), a recovery code, or a browser that its owner
 * made known. For officials and operators the factor is mandatory: before it stands they hold no role anywhere. Whoever is half-way is nobody.
 *
 * <ul>
 *   <li>A session is a row ({@code account_session}), asked together with the account's roles on each request; the web session only holds the ticket to it. Ending the
 *       row ends the session on every node at its next request.
 *   <li>A code counts once: the step of the last one is moved on by a conditional update. Attempts are counted in the database before anything is looked at, under
 *       account, network, both, or the known browser ({@link vn.gov.dvctt.account.GuessKind}), so that nodes and parallel attempts gain nothing.
 *   <li>What a borrowed session must not be enough for asks {@link vn.gov.dvctt.account.api.Presence#required} at its desk: password or code within the last ten minutes.
 *       Its page begins with {@code recentPresence.ask}.
 *   <li>A link from a mail changes the password, never the factor. A lost factor is taken away by two operators ({@link vn.gov.dvctt.account.api.RecoveryDesk}).
 *   <li>Hashing passes {@link vn.gov.dvctt.account.HashGate}: so many at a time, on threads that give way to everybody else's, a queue, and a
 *       kind word beyond it. A storm at the door may take what the processors have left, and what waits holds no transaction.
 * </ul>
 *
 * <p>One signs in with what was proven: a mail address, a phone number (by a code, see {@code Codes}), or with an account number where nothing was. How far an
 * account is known ({@code VerificationLevel}) follows from that and from the operator's look at the papers. Two accounts may declare one number: refusing the
 * second would tell a stranger that there is a first. The holder is told instead, and the operator decides whose it is; at most one account is ever checked for a
 * number.
 *
 * <p>Who acts for an organisation stays the person they are, for the ledger too; {@code People.acting(Right)} is the one place that says whose dossiers a call is
 * about, and looks at the membership each time.
 *
 * <p>Staff: {@code account_role} keeps the audience (applicant, official, operator), {@code role_grant} the roles below it, each for a unit and for days; the
 * standing of a request reads both in one query. An official has one home unit; a role in another unit means another account or a move. Who may not hold which two
 * roles stands in {@code role_conflict}. What a feature keeps under a person's name goes back with {@code OfficialLeft} and goes along with {@code AccountsMerged}.
 *
 * <p>Where an agency keeps its officials in a directory (LDAP), whom it holds comes in with its password and no other ({@link vn.gov.dvctt.account.StaffDirectory}): who is
 * locked there is locked here. While it does not answer nobody of it comes in, rather than by a hash that it may have overruled.
 *
 * <p>Clear in the database stay names (the operator and officials find by part of them), the mail address or phone one signs in with (unique, and looked up on each
 * sign-in before anybody is known), and tax numbers (a public register holds them). Identity numbers, other phones, addresses and days of birth lie sealed; numbers are
 * found whole, by their keyed hashes.
 *
 * <p>At the door two aims meet where processors are few: to let in as many as can be hashed, and to let nobody else wait for them. Hashing threads have the lowest
 * priority of the system, so that the second aim goes first and the first gets all that is left.
 */
package vn.gov.dvctt.account;
