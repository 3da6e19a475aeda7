/**
 * The catalogue of procedures. An entry is searched and browsed; each of its versions holds one immutable definition as JSON text, by which dossiers are filed and
 * processed for as long as they live. Definitions are data: conditions and rules are checked by {@link vn.gov.dvctt.procedure.FormCheck}, nothing in them is ever
 * evaluated as code.
 */
package vn.gov.dvctt.procedure;
