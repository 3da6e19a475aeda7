/** The few types that no feature owns: how a desk refuses, how a list is paged, whose call it is, how text is folded. At most ten types. */
package vn.gov.dvctt.shared;
