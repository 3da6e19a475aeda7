/** What operators see of files: how the virus scanner stands. */
package vn.gov.dvctt.document.web;
