/** Pages, downloads and the postal service's door of results on their way to applicants. */
package vn.gov.dvctt.delivery.web;
