/** What is told about everything at once. */
package vn.gov.dvctt.reporting.api;
