/** Exchanges with specialised systems as others see them: the operator's desk, the systems' file counter, and who a system is. */
package vn.gov.dvctt.routing.api;
