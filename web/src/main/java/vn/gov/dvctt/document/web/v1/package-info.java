/** Whether a file is ours and what its signatures say, for programs: version 1. */
package vn.gov.dvctt.document.web.v1;
