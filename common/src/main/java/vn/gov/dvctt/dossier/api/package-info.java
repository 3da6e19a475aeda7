/** The dossier as others see it: the applicant's desk, what officials and systems may do to it, and the facts it announces. */
package vn.gov.dvctt.dossier.api;
