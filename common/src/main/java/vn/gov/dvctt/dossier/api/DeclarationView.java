package vn.gov.dvctt.dossier.api;

import vn.gov.dvctt.document.api.PaperView;
import vn.gov.dvctt.procedure.api.SignedBy;

/**
 * The declaration of a draft as a document to sign.
 *
 * @param name     of the component that it is
 * @param signedBy whose signatures the procedure asks for
 * @param paper    the signed one; null: none yet
 * @param stale    the answers were changed after it was signed
 */
public record DeclarationView(String name, SignedBy signedBy, PaperView paper, boolean stale) {}
