/** Doors and pages of routing: specialised systems by HTTP, and the operator's view of the exchanges. */
package vn.gov.dvctt.routing.web;
