/** Files as other features see them: taken in, described, handed out, printed. The bytes live in a content-addressed store. */
package vn.gov.dvctt.document.api;
