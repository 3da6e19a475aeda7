/** How results reach applicants: what is chosen, sent, followed, handed over and signed for. */
package vn.gov.dvctt.delivery.api;
