/** The other end of money: a payment gateway and a bank, as an installation without real ones is looked at and tested. They do what real ones do, and on a button what goes wrong. */
package vn.gov.dvctt.partner.money;
