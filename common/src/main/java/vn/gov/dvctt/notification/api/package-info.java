/** What people are told, as pages see it: one's own notices and wishes, and what became of each on its way, for officials and the operator. */
package vn.gov.dvctt.notification.api;
