/**
 * Results on their way to applicants (article 12 of the circular): on line, by public post, at the counter, through the National Single Window. A delivery begins with the decision
 * where that carries a document. The legal clock ends with the decision (rules.md §3: a term is one of processing); nothing is <em>returned</em> before the way
 * itself confirms it: on line when the applicant opens the result, by post when the service says it delivered, at the counter with the signature of who takes it, at the window
 * with its acknowledgement, which {@code routing} hears.
 *
 * <p>How a result is wished is the dossier's own matter, from the draft until the decision. A result on paper has its electronic copy in the portal besides; to open that is not its
 * return. The postal fee is paid to the postman by the recipient (P): the service tells it, no bill is raised.
 *
 * <p>This feature uses the api of {@code procedure}, because the ways are a version's, and of {@code processing}, because counters are open by the published calendar; neither
 * knows of it. An order to the postal service is a row of the transaction that wants it, sent afterwards as often as needed under a key that stays the same.
 */
package vn.gov.dvctt.delivery;
