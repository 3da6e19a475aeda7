/** Officials' work as pages see it: the work list, a dossier on an official's desk, the acts of intake, the due date and how it came about. */
package vn.gov.dvctt.processing.api;
