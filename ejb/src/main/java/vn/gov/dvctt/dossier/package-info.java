/**
 * The dossier from draft to result. Decisions: the submission number is a date and six drawn letters, unguessable enough to stand on a slip; the look-up
 * secret is kept as it is, because a hash of four digits protects nothing and the slip must be printable again — what protects it is the throttle before it. What was
 * submitted is frozen: a supplement is a draft of changes that officials cannot see, merged when it is sent, with what it replaced kept beside it.
 *
 * <p>An amendment of the applicant's own accord (article 10.1 of the circular) is such a draft too, of any answer and any paper but not of the case, which decides
 * what has to be brought. The circular names no end; it is the decision (P). It neither stops nor restarts the legal clock (P): the agency asked for nothing, and
 * an applicant must not move a date that the law sets for the agency. What the agency asks goes first (P): while a supplement is open an amendment waits unsent,
 * and what it had already changed of what is asked becomes the beginning of the answer. Supplements and amendments share one order of rounds, given when they
 * are asked for or sent, so that papers know when they came and went. A form file changes what it says and clears nothing that it leaves empty (P).
 */
package vn.gov.dvctt.dossier;
