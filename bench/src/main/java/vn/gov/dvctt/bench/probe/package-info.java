/** Runs inside the server, beside the portal, during a bench only: desk calls and their bounds, measured where both pay alike. */
package vn.gov.dvctt.bench.probe;
