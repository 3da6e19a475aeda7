/** What others may see of running the portal itself: whether it is healthy. */
package vn.gov.dvctt.operations.api;
