/** Bills, payments, receipts and refunds as others see them. A bill knows the reference of what it is for, and nothing else of it. */
package vn.gov.dvctt.payment.api;
