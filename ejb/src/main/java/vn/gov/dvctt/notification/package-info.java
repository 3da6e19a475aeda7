/**
 * What people are told. Only listens: a fact announced by another feature becomes a notice in the same transaction, a line of its reader's list in the portal, with a
 * dispatch for each way outside that {@code notification/matrix.tsv} and the person's own wishes want. After the commit a postman for each way and lane carries what
 * is due; each has a thread and growing pauses of its own, so that a way that is closed, or thousands of notices at once, hold up nothing else.
 *
 * <p>Never lost, and repeated by a crash at most where a way leaves no other choice: a dispatch is marked as soon as the next hand has taken it, so a crash between
 * the two repeats the one in hand. A mail then carries the same Message-ID ({@code notice-<id>@dvctt}) and a post to the social network the same id, by which both
 * recognise the repeat; a short message has nothing of the kind, and may ring twice. In the portal there is one line, always. One relay runs on each server; a cluster
 * must let one of its servers send.
 *
 * <p>How far each has come is known as far as the way tells it: a short message by its receipt, mail by what comes back into the sender's mailbox (RFC 3464) or is
 * refused at the door, never that it was read. Whoever has proven a phone and no mail address is told there: the dispatch becomes a {@code text_message}.
 *
 * <p>In which words: the unit's own, those the operator set for all, or those that come with the portal, each by channel and language ({@link
 * vn.gov.dvctt.notification.Wordings}). What somebody writes may name only values that the notice has, and leads to pages of this portal only. Browsers are told by their push
 * services, encrypted for the browser alone; only services that are known are ever called. Every morning those in charge hear what did not arrive the day before.
 *
 * <p>It may use {@code document} since a result is replaced or withdrawn there, long after its dossier was closed: the holder has to hear of it.
 */
package vn.gov.dvctt.notification;
