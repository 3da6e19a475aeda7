/** Screens of officials: the work list, a dossier on the desk, and its papers. */
package vn.gov.dvctt.processing.web;
