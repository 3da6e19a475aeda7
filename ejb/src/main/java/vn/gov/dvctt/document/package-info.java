/** Files: a content-addressed store on disk, papers that name its contents, what kind a file really is, and documents printed as PDF. */
package vn.gov.dvctt.document;
