/** A remote signing service at the other end of the real protocol (CSC API v2), for demonstration and tests: its consent pages, its API, and the authority behind its certificates. */
package vn.gov.dvctt.partner.signing;
