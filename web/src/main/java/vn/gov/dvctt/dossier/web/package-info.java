/** The applicant's pages: filing, following, taking the result. Every page shows what the desk of the signed-in person gives and nothing else. */
package vn.gov.dvctt.dossier.web;
