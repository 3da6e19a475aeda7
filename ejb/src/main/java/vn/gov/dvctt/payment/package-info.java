/**
 * Bills, payments, receipts, refunds and the books of money.
 *
 * <p>A bill knows the reference of what it is for, and nothing else: who raises one (dossiers do, by the rule of their procedure's version) hears {@link
 * vn.gov.dvctt.payment.api.BillSettled} and does what waited for it. Besides accounts this feature uses the api of documents: its receipts are drawn by the one press of
 * the house, and QR codes by its pen.
 *
 * <p>A bill is settled by {@link vn.gov.dvctt.payment.Bill#take} and by nothing else, on the word of the gateway's server (signed notice, or signed answer to an enquiry), of
 * an imported statement of the bank, or of the accountant at the counter. The browser that comes back from the gateway is shown where things stand. Whoever changes
 * anything about a bill holds its row first, so that a notice said twice, an enquiry and a statement that come at once are heard one after the other; the second finds
 * the payment paid. The receipt and its number are made in the same transaction. Money that settles nothing (paid twice, late, another amount) is recorded as
 * received, and a refund of it is found at once; to go back it takes two persons like any other.
 *
 * <p>A document follows the structure of the tax authority's format and says what it was issued for; one that takes another's place names it. Its seal (XAdES over the
 * data, by {@link vn.gov.dvctt.payment.DocumentSealing}) is put under it soon after: money is never refused because a time-stamping service is away.
 *
 * <p>What a supplement makes of the price is brought about by {@link vn.gov.dvctt.payment.Billing#reprice}: the rest is a further bill of the same reference, what is too
 * much is a refund found, which takes two persons like any other; the payer is told. What was granted back for another reason is not asked for again.
 *
 * <p>Nothing is invented where a gateway or an account is not named: then nothing can be paid on line, and pages say so. An installation may say {@code
 * payments=simulator}; its pages say that too.
 *
 * <p>A payment through the gateway of which nothing was heard is asked for after 1, 5 and 15 minutes, an hour and a day, and then given up; money that comes later still
 * is heard. What a month holds is what was booked on its days. A closed month gets no more bookings: what comes later is booked on the day it comes.
 */
package vn.gov.dvctt.payment;
