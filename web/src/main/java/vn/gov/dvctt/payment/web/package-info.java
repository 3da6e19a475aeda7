/**
 * Pages of bills, payments and the books of money. To pay, the browser leaves by a plain link ({@code /citizen/payment/depart}): the answer to a form may not lead away
 * from this portal. What it says when it comes back decides nothing; {@link vn.gov.dvctt.payment.web.GatewayNotice} hears the gateway itself.
 */
package vn.gov.dvctt.payment.web;
