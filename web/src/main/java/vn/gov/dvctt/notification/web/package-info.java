/** Pages about what people were told: one's own list and wishes, and what did not arrive. */
package vn.gov.dvctt.notification.web;
