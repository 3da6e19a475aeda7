/**
 * Mails to people about what happened. Only listens: a fact announced by another feature becomes a row in the same transaction, and a relay sends the row after
 * the commit through the server's mail session. A mail server that is down disturbs nobody: rows wait, and are tried again with growing pauses.
 *
 * <p>At least once, never lost: a crash between sending and marking sends the same few mails once more, with the same Message-ID ({@code notice-<id>@dvctt}), by
 * which mailboxes recognise the repeat. One relay runs on each server; a cluster must let one of its servers send, or a mail may leave twice.
 *
 * <p>Whoever has proven a phone and no mail address is told there: the relay turns a notice into a short message ({@code text_message}), which travels on its own way,
 * over SMPP or into a folder, with receipts kept.
 *
 * <p>It may use {@code document} since a result is replaced or withdrawn there, long after its dossier was closed: the holder has to hear of it.
 */
package vn.gov.dvctt.notification;
