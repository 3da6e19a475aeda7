/**
 * How far a dossier is, for programs, version 1: promised in the same way as the catalogue's shapes. Says nothing of whose dossier it is nor what it says, so
 * that a slip which got lost gives nothing away.
 */
package vn.gov.dvctt.dossier.web.v1;
