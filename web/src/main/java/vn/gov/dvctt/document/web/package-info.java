/** Results before officials, their holders and anybody; templates of an agency. */
package vn.gov.dvctt.document.web;
