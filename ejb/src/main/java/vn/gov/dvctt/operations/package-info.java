/** Running the portal itself: health. */
package vn.gov.dvctt.operations;
