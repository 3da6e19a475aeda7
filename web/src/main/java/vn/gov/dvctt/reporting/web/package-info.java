/** Pages about everything at once. */
package vn.gov.dvctt.reporting.web;
