/** What a watcher of the portal sees of it. */
package vn.gov.dvctt.operations.web;
