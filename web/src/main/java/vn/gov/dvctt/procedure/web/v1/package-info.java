/**
 * The catalogue for programs, version 1. These shapes are promised: members may be added, none is renamed, removed or given another meaning; what must change
 * otherwise becomes a version 2 beside it. So they are records of their own and follow the catalogue's inner ones by hand.
 */
package vn.gov.dvctt.procedure.web.v1;
