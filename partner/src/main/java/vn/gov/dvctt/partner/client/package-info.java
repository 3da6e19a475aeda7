/** What an integrated system needs: receive dossiers, redeem papers, acknowledge, report, upload a document, send a result. Depends on the contract alone. */
package vn.gov.dvctt.partner.client;
