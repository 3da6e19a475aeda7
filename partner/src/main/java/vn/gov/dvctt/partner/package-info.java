/** A reference specialised system: takes dossiers, checks their papers, answers with real documents. For demonstrations, tests and as an example to copy. */
package vn.gov.dvctt.partner;
