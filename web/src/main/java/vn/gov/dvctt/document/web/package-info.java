/** Results before officials, their holders and anybody; templates of an agency; how the virus scanner stands. */
package vn.gov.dvctt.document.web;
