/**
 * Files: a content-addressed store on disk, papers that name its contents, what kind a file really is, and documents printed as PDF.
 *
 * <p>Results stand here, and not with the processing that decides them, because a document lives on when its dossier is closed: its number, its words, whether it still counts, and
 * the public question whether it is ours. Its words come from templates of the agency, in a language that can do nothing but say words ({@link
 * vn.gov.dvctt.document.TemplateText}).
 */
package vn.gov.dvctt.document;
