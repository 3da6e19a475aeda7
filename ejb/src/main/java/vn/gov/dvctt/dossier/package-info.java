/**
 * The dossier from draft to result. Decisions: the submission number is a date and six drawn letters, unguessable enough to stand on a slip; the look-up
 * secret is kept as it is, because a hash of four digits protects nothing and the slip must be printable again — what protects it is the throttle before it. What was
 * submitted is frozen: a supplement is a draft of changes that officials cannot see, merged when it is sent, with what it replaced kept beside it.
 */
package vn.gov.dvctt.dossier;
