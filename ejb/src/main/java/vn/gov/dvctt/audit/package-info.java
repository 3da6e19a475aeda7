/**
 * The ledger of every act: who, in which role, what, on what, when, from where, with what outcome.
 *
 * <p>One interceptor stands before every session bean and listener of this module (META-INF/ejb-jar.xml), so that nobody can forget it. What it records is
 * decided once for each method, from what the code already says:
 *
 * <ul>
 *   <li>a call in a transaction is an act, unless the bean or method is marked {@link vn.gov.dvctt.shared.Reading};
 *   <li>a reading call is an act where an official or operator looks at a dossier; catalogue, lists and a citizen's own pages are not;
 *   <li>who is turned away for want of a role never gets as far as that interceptor: a second one, before the container's question, records the attempt;
 *   <li>a call from inside an act is part of it: one intent, one row;
 *   <li>a desk's method that runs without a transaction (a file on its way, a second attempt) lends its name to the short one in which its effect comes about;
 *   <li>clockwork (start-up, timers, relays) acts for nobody and is not recorded: what it does stands in the rows it changes.
 * </ul>
 *
 * <p>An act that was done is written in the same transaction: no effect without its record, no record without its effect. One that was refused or failed rolls
 * back, so its record has a transaction of its own. The cost is one insert without a query. There is no code path that changes or removes a row.
 *
 * <p>Of arguments only ids are kept, by their names and shapes: never answers, papers, names, addresses or passwords.
 */
package vn.gov.dvctt.audit;
