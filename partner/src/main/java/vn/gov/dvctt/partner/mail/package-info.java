/** A mailbox for an installation without a mail server: every mail becomes a file that any mail program opens. */
package vn.gov.dvctt.partner.mail;
