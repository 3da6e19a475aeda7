/**
 * Files: a content-addressed store on disk, papers that name its contents, what kind a file really is, and documents printed as PDF.
 *
 * <p>Results stand here, and not with the processing that decides them, because a document lives on when its dossier is closed: its number, its words, whether it still counts, and
 * the public question whether it is ours. Its words come from templates of the agency, in a language that can do nothing but say words ({@link
 * vn.gov.dvctt.document.TemplateText}).
 *
 * <p>A result that its approver signs stands in the register from its number on: {@code PREPARED}, then {@code IN_FORCE} as it was signed and sealed, or {@code VOID}. Nobody outside the unit
 * sees it before. Whose signature it is says the certificate: it leads to the Government's authority ({@code trust/government}), and its name is the approver's as their account has it, letter by
 * letter. Where the unit's administrator registered a certificate for the account it has to be that one; otherwise namesakes are told apart by the service alone, which gives a key to its holder only. Replacements and re-issues of a result ({@link
 * vn.gov.dvctt.document.ResultApprovalDeskBean}) bear the seal alone: the approver decides on them, and does not sign.
 */
package vn.gov.dvctt.document;
