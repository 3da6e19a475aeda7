/**
 * The catalogue of procedures. An entry is searched and browsed; each of its versions holds one immutable definition as JSON text, by which dossiers are filed and
 * processed for as long as they live. Definitions are data: conditions and rules are checked by {@link vn.gov.dvctt.procedure.FormCheck}, nothing in them is ever
 * evaluated as code.
 *
 * <p>A version also says how its dossiers run: the steps of its {@linkplain vn.gov.dvctt.procedure.api.ProcessDefinition process}, the phases of its term, and, where
 * the law counts anew after the applicant mended something ({@code renewed}), the new term. Steps and phases may depend on the case and on answers of the form; a
 * version whose conditions ask for what its form cannot answer, or whose process does not always come to an end, does not start
 * ({@link vn.gov.dvctt.procedure.ConditionCheck}, {@link vn.gov.dvctt.procedure.ProcessCheck}). A component marked {@code later} belongs to a further round: it is
 * not asked for at filing, but an official may ask for it. A question answered by a file is a component too, derived from its field
 * ({@link vn.gov.dvctt.procedure.FileFields}): its files are papers like any other, asked for only where the answers lead to the question. A table takes none.
 *
 * <p>What people change they change in a draft ({@link vn.gov.dvctt.procedure.ProcedureDraft}): one JSON text a part, edited by small patches that are kept with what
 * takes them back, so undo survives the browser. Edits of a draft come one after the other (its row is locked), and an edit names the revision of the part it was made
 * on: of two editors none overwrites the other unseen. Words that are more than words are refused at once ({@link vn.gov.dvctt.procedure.HostileText}); what is merely
 * unfinished is told with its place ({@link vn.gov.dvctt.procedure.DraftCheck}) and only keeps the draft from being handed in. Whoever edited, even once, cannot publish.
 * <p>A version leaves the portal as one sealed file and comes into another as a draft ({@link vn.gov.dvctt.procedure.ProcedureFile}): its form is the published schema,
 * its seal the document feature's, which is why procedures know that feature; documents know no procedures. A file by whom nobody here trusts is not even read.
 *
 * <p>A version leaves the portal as one sealed file and comes into another as a draft ({@link vn.gov.dvctt.procedure.ProcedureFile}). Its form is the published schema
 * ({@link vn.gov.dvctt.procedure.ProcedureSchema}); its seal is the document feature's, which is why procedures know that feature, while documents know no procedures.
 *
 * <p>A version published for a later day waits in the catalogue and is put in force by {@link vn.gov.dvctt.procedure.CatalogueTimer}.
 */
package vn.gov.dvctt.procedure;
