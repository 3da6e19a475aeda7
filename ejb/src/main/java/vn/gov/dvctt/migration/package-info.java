/** Brings the database to the version of the code before anything else starts: one portable SQL text, see db/migration. */
package vn.gov.dvctt.migration;
