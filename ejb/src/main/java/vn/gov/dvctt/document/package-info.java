/**
 * Files: a content-addressed store on disk, papers that name its contents, what kind a file really is, and documents printed as PDF.
 *
 * <p>Notices to applicants (circular, article 7.2) stand in a register of their own beside the results: sealed by the agency, verified by code and by file, but without a standing
 * that could end, a holder, or words that are sought. Whoever issues one hands over form, words and number, and has it drawn here: the code on the page is the one in the register because
 * no other feature ever holds a code that is not entered, and which edition of the agency's words was used is known where it is written down. That it is drawn and sealed in one call is
 * why there is no way to have a notice drawn without being issued. The seal is not judged again by the round that looks at signatures of papers.
 *
 * <p>Results stand here, and not with the processing that decides them, because a document lives on when its dossier is closed: its number, its words, whether it still counts, and
 * the public question whether it is ours. Its words come from templates of the agency, in a language that can do nothing but say words ({@link
 * vn.gov.dvctt.document.TemplateText}).
 *
 * <p>A result that its approver signs stands in the register from its number on: {@code PREPARED}, then {@code IN_FORCE} as it was signed and sealed, or {@code VOID}. Nobody outside the unit
 * sees it before. Whose signature it is says the certificate: it leads to the Government's authority ({@code trust/government}), and its name is the approver's as their account has it, letter by
 * letter. Where the unit's administrator registered a certificate for the account it has to be that one; otherwise namesakes are told apart by the service alone, which gives a key to its holder only. Where that holds ({@link
 * vn.gov.dvctt.document.SignedByApprover}), it holds for first issues and for what takes a result's place alike. A re-issue or replacement gets its number when it is approved, with whoever
 * approved it named as its signer; the earlier result counts until the new one is signed and sealed, and both change in that one transaction. A signature that is refused ends the change;
 * one that the clerk takes back, because the approver cannot sign, lays the same change before an approver again. Either way the number is void. A withdrawal makes no document, and nothing is signed.
 */
package vn.gov.dvctt.document;
